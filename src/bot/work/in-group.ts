import type { Line } from "./lines.ts";

/** What a check says about a line only by telling an earlier figure. */
const OF_THE_RECORD: ReadonlySet<string> = new Set(["jump", "copied", "correction", "same", "falls", "sum", "nothing before"]);

/** Whether a line can't be answered without telling what the record holds: in a group it is taken by nobody, and is to be sent in private. */
export function tellsRecord({ claim, checked }: Pick<Line, "claim" | "checked">): boolean {
  if (claim.value === null) return true;
  return checked.ok ? checked.draft.warnings.some(({ type }) => OF_THE_RECORD.has(type)) : OF_THE_RECORD.has(checked.refusal.type);
}
