import { expect, test } from "vitest";
import { crash, inOneLine } from "./crash.ts";

test(
  "killed at any moment, with answers lost: every message is answered once and in order, or known to be unknown and told of",
  { timeout: 180_000 },
  async () => {
    const report = await crash({ kills: 8, messages: 100, seed: 8 });
    console.log(inOneLine(report), report.problems.join("; "));
    expect(report.problems).toEqual([]);
    expect(report.lost + report.unknown).toBeGreaterThan(0);
  },
);
