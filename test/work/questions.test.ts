import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { readPlan } from "../../knowledge/index.ts";
import { isUpdate, reportNamed } from "../../src/work/submission/intent.ts";
import { reporterOf } from "../tools/reporter.ts";

const GOLD = new URL("../gold/", import.meta.url);
const QUESTIONS = z.array(z.object({ turns: z.array(z.string()) }));
const folders = ["plans/", "more/"].flatMap((kind) =>
  readdirSync(new URL(kind, GOLD), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${kind}${name}/`),
);
const seedPlan = new URL("../../knowledge/plans/seed.txt", import.meta.url);

// The writer reports every figure of the very plan that is asked about: the hardest case.
test.each(["", ...folders])("no question of test/gold/%s is taken for a report", (folder) => {
  const place = new URL(folder, GOLD);
  const plan = readPlan(readFileSync(folder === "" ? seedPlan : new URL("plan.txt", place)));
  const reporter = reporterOf(plan);
  const said = QUESTIONS.parse(JSON.parse(readFileSync(new URL("qa.json", place), "utf8"))).flatMap(({ turns }) => turns);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((message) => isUpdate(message, reporter) || reportNamed(message, reporter) !== null)).toEqual([]);
});
