import type { Obligation } from "../../../work/duty/duty.ts";
import { knownOf, type Kept } from "../../../work/record/known.ts";
import type { Observation } from "../../../work/record/observation.ts";
import type { Known } from "../../../work/submission/check.ts";
import type { Claim } from "../../../work/submission/problem.ts";
import type { Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";

/** What is known of a row's figure, with its own revisions and the approved one among them. */
export interface RowKnown {
  known: Known;
  observations: readonly Observation[];
  approved: number | null;
}

/** One statement takes at most so many parameters. */
const MOST = 500;

async function inPieces<T, R>(all: readonly T[], load: (some: T[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < all.length; at += MOST) for (const one of await load(all.slice(at, at + MOST))) found.push(one);
  return found;
}

const pairOf = ({ school, indicator }: { school: string; indicator: string }): string => `${school}|${indicator}`;

/** Everything that was reported for some pairs of school and indicator, with the parts that sums are made of. */
async function reported({ tx }: Turn, { setting }: Worker, claims: readonly Claim[]): Promise<Map<string, Observation[]>> {
  const found = new Map<string, Observation[]>();
  const load = async (school: string, indicator: string): Promise<void> => {
    const key = pairOf({ school, indicator });
    if (!found.has(key)) found.set(key, await tx.work.figures.of({ school, indicator }));
  };
  const parts = new Map(setting.indicators.map((one) => [one.code, one.parts]));
  for (const { school, indicator } of claims) {
    await load(school, indicator);
    for (const part of parts.get(indicator) ?? []) await load(school, part);
  }
  return found;
}

/** Loads what is known of many claims with few queries; gives it by obligation. */
export async function knownOfAll(
  turn: Turn,
  worker: Worker,
  claims: readonly Claim[],
  obligations: ReadonlyMap<string, Obligation>,
): Promise<Map<string, RowKnown>> {
  const { figures, duties } = turn.tx.work;
  const { setting, actor } = worker;
  const observations = await reported(turn, worker, claims);
  const ids = [...observations.values()].flatMap((rows) => rows.map(({ id }) => id));
  const acts = Map.groupBy(await inPieces(ids, (some) => figures.acts(some)), ({ observation }) => observation);
  const keys = claims.map(({ obligation }) => obligation);
  const waivers = Map.groupBy(await inPieces(keys, (some) => duties.waivers(some)), ({ obligation }) => obligation);
  const locks = Map.groupBy(await inPieces(keys, (some) => duties.locks(some)), ({ obligation }) => obligation);
  const indicators = new Map(setting.indicators.map((one) => [one.code, one]));
  const kept = ({ school, indicator, obligation }: Claim): Kept => {
    const own = observations.get(pairOf({ school, indicator })) ?? [];
    const parts = indicators.get(indicator)?.parts ?? [];
    return {
      observations: own,
      acts: own.flatMap(({ id }) => acts.get(id) ?? []),
      waivers: waivers.get(obligation) ?? [],
      locks: locks.get(obligation) ?? [],
      parts: parts.map((part) => ({
        name: indicators.get(part)?.names.zh ?? part,
        observations: observations.get(pairOf({ school, indicator: part })) ?? [],
      })),
    };
  };
  const found = new Map<string, RowKnown>();
  for (const claim of claims) {
    const obligation = obligations.get(claim.obligation);
    if (obligation) found.set(claim.obligation, knownOf(obligation, kept(claim), { today: actor.today, terms: setting.terms }));
  }
  return found;
}
