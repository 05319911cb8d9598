import type { Clock } from "../clock.ts";

const WINDOW = 60_000;
const MOST = 10;

export type Pace = (person: string) => "go" | "notice" | "quiet";

/** Ten messages a minute for each person; the eleventh gets one notice, the next ones none. */
export function createPace(clock: Clock): Pace {
  const rows = new Map<string, { times: number[]; noticed: boolean }>();
  return (person) => {
    const now = clock.now();
    const row = rows.get(person) ?? { times: [], noticed: false };
    row.times = row.times.filter((time) => now - time < WINDOW);
    rows.set(person, row);
    if (rows.size > 10_000) rows.delete(rows.keys().next().value ?? "");
    if (row.times.length < MOST) {
      row.times.push(now);
      row.noticed = false;
      return "go";
    }
    if (row.noticed) return "quiet";
    row.noticed = true;
    return "notice";
  };
}
