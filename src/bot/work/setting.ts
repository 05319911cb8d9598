import type { Tx } from "../../store/store.ts";
import type { Duty } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { organisationOf, type Organisation } from "../../work/organisation.ts";
import type { TermDates } from "../../work/period/period.ts";

/** What is the same for everybody until an administrator changes it. */
export interface Setting {
  readonly revision: number;
  readonly organisation: Organisation;
  readonly indicators: readonly Indicator[];
  readonly duties: readonly Duty[];
  readonly terms: readonly TermDates[];
}

async function read({ work }: Pick<Tx, "work">, revision: number): Promise<Setting | null> {
  const built = organisationOf(await work.places.units());
  if (!built.ok) return null;
  const { organisation } = built;
  return {
    revision,
    organisation,
    indicators: await work.duties.indicators(),
    duties: await work.duties.duties(),
    terms: await work.places.terms(),
  };
}

/** Gives the setting as it stands in the store; read again only when it has changed. Null where there is no tree yet. */
export type Settings = (tx: Pick<Tx, "work">) => Promise<Setting | null>;

/** Makes the reader of the setting, which keeps the last one. */
export function createSettings(): Settings {
  let last: Setting | null = null;
  return async (tx) => {
    const revision = await tx.work.revision();
    if (last?.revision !== revision) last = await read(tx, revision);
    return last;
  };
}
