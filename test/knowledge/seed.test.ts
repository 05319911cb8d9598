import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPlan } from "../../knowledge/index.ts";

const bytes = (file: string): Buffer => readFileSync(new URL(`../../${file}`, import.meta.url));
const json = (file: string): unknown => JSON.parse(bytes(file).toString("utf8"));
const plan = readPlan(bytes("knowledge/plans/seed.txt"));

interface GoldSection {
  id: string;
  label: string;
  title: string | null;
  start: number;
  text_start: number;
  end: number;
  truncated: boolean;
}

interface GoldIndicator {
  kind: string;
  value: number | [number, number] | null;
  unit: string;
  per: string | null;
  comparator: string;
  deadline: number | null;
  baseline: { year: number } | null;
  scope: { stage: string[]; grades: [number, number] | null };
  quote: string;
  quote_start: number;
}

test("the text is the found file without the site around it, and every character is accounted for", () => {
  expect(plan.text).toBe(bytes("test/gold/plan.clean.txt").toString("utf8").replace(/\n$/, ""));
  const found = bytes("knowledge/plans/seed.txt").toString("utf8");
  const removed = plan.removed.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(plan.text.length + removed).toBe(found.length);
  expect(plan.removed.filter(({ reason }) => reason.startsWith("page marker"))).toHaveLength(16);
});

test("the outline has every node with its label, title and span", () => {
  const gold = json("test/gold/sections.json") as GoldSection[];
  const pick = ({ id, label, title, start, text_start, end, truncated }: GoldSection) => ({
    id,
    label,
    title,
    start,
    text_start,
    end,
    truncated,
  });
  expect(plan.sections.map(pick)).toEqual(gold.map(pick));
  expect(plan.period).toEqual({ from: 2021, to: 2023 });
});

test("every printed or hidden figure is found with its value, unit, rate, scope, deadline and baseline", () => {
  const gold = (json("test/gold/indicators.json") as GoldIndicator[]).filter(({ kind }) => kind === "numeric" || kind === "redacted");
  const lost = gold.filter((one) => {
    const stages = one.scope.stage.filter((stage) => stage !== "all").join();
    return !plan.indicators.some(
      (found) =>
        found.start < one.quote_start + one.quote.length &&
        one.quote_start < found.end &&
        JSON.stringify(found.value) === JSON.stringify(one.value) &&
        found.comparator === one.comparator &&
        found.per === one.per &&
        found.deadline === one.deadline &&
        (found.baseline?.year ?? null) === (one.baseline?.year ?? null) &&
        (found.scope.stages.join() === stages || found.unit.includes("/")),
    );
  });
  expect(lost.map(({ quote }) => quote)).toEqual([]);
});

test("no figure is taken for a commitment that is none", () => {
  const gold = json("test/gold/indicators.json") as GoldIndicator[];
  const figures = plan.indicators.filter(({ value, redacted }) => value !== null || redacted);
  const extra = figures.filter(
    (found) => !gold.some((one) => found.start < one.quote_start + one.quote.length && one.quote_start < found.end),
  );
  expect(extra.length).toBeLessThanOrEqual(3);
});

test("quotes are the text at their offsets", () => {
  for (const { quote, start, end } of plan.indicators) expect(plan.text.slice(start, end)).toBe(quote);
});
