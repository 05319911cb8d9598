import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPlan } from "../../knowledge/index.ts";
import { goldOf, scoreCommitments, scoreOutline, type Score } from "../tools/score.ts";

const share = ({ right, of }: Score): number => right / of;

/** Three fictional plans, each written with its gold before the rules that read it. */
test.each(["lanting", "yunhe", "shihu"])("the plan of %s is read: outline, commitments, and few figures taken for one", (name) => {
  const folder = new URL(`../gold/plans/${name}/`, import.meta.url);
  const plan = readPlan(readFileSync(new URL("plan.txt", folder)));
  const gold = goldOf(folder);
  const [outline, commitments] = [scoreOutline(plan, gold.sections), scoreCommitments(plan, gold.indicators)];
  expect(share(outline), outline.lost.join("\n")).toBe(1);
  expect(share(commitments), commitments.lost.join("\n")).toBeGreaterThanOrEqual(0.95);
  const figures = plan.indicators.filter(({ value, redacted }) => value !== null || redacted);
  const extra = figures.filter(
    ({ start, end }) => !gold.indicators.some((one) => start < one.quote_start + one.quote.length && one.quote_start < end),
  );
  expect(extra.map(({ quote }) => quote).slice(4)).toEqual([]);
});
