import { expect, test } from "vitest";
import { crashUpdates, updatesInOneLine } from "./updates.ts";

test(
  "killed at any moment, no confirmed figure is lost, none is kept twice, and what was shown as recorded is on record",
  { timeout: 180_000 },
  async () => {
    const report = await crashUpdates({ kills: 6, principals: 16, each: 3, seed: 4 });
    console.log(updatesInOneLine(report), report.problems.join("; "));
    expect(report.problems).toEqual([]);
    expect(report.confirmed).toBe(48);
  },
);
