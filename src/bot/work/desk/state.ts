import { entryState, type EntryState } from "../../../work/duty/exceptions.ts";
import { obligationsOf } from "../../../work/duty/duty.ts";
import { periodOfCode } from "../../../work/period/period.ts";
import type { FigureKey } from "../../../work/policy.ts";
import type { Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";

/** Whether a figure can be entered today; null where no duty asks for it. */
export async function entryStateOf({ tx }: Turn, { actor, setting }: Worker, figure: FigureKey): Promise<EntryState | null> {
  const { organisation, duties, terms } = setting;
  const period = periodOfCode(figure.period, terms);
  if (!period) return null;
  const within = { from: period.to, to: period.to };
  const owed = duties
    .filter(({ indicator }) => indicator === figure.indicator)
    .flatMap((duty) => obligationsOf(duty, organisation, terms, within))
    .find((one) => one.school === figure.school && one.period.code === figure.period);
  if (!owed) return null;
  const [waivers, locks] = [await tx.work.duties.waivers([owed.key]), await tx.work.duties.locks([owed.key])];
  return entryState(owed, actor.today, { waivers, locks });
}
