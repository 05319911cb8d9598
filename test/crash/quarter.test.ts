import { expect, test } from "vitest";
import { quarter, quarterLine } from "./quarter.ts";

test(
  "a month of reminders, killed on the way and with answers lost: each is sent once, or left out with a reason, or known to be unknown",
  { timeout: 240_000 },
  async () => {
    const report = await quarter({ schools: 3, kills: 5, seed: 3, until: Date.parse("2023-11-01T00:00:00+08:00") });
    console.log(quarterLine(report), report.problems.slice(0, 5).join("; "));
    expect(report.problems).toEqual([]);
    expect(report.kills).toBe(5);
    expect(report.mostADay).toBe(1);
    expect(report.standings["sent"]).toBeGreaterThan(50);
  },
);
