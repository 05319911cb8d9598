import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prepare } from "../../knowledge/ask.ts";
import { check } from "../../knowledge/gate.ts";
import { compile, readPlan } from "../../knowledge/index.ts";

const knowledge = compile(readPlan(readFileSync(new URL("../../knowledge/plans/seed.txt", import.meta.url))));
const made = () => prepare(knowledge, "三年级一周几节体育课", { today: "2022-09-01", memory: null });

test("a line that does not agree with its clause is said in the clause's own words", () => {
  const { draft, question } = made();
  const [fact] = draft.blocks;
  if (fact?.type !== "fact") throw new Error("the answer begins with its fact");
  fact.text = fact.text.replace("3", "4");
  const answer = check(draft, question);
  expect(answer.blocks[0]).toEqual({ type: "fact", text: "小学三至六年级和初中每周3课时" });
  expect(answer.values).toEqual([]);
  expect(answer.text).not.toContain("4");
});

test("an answer whose quote is not the text is withheld, with a sentence that says so", () => {
  const { draft, question } = made();
  const [citation] = draft.citations;
  if (!citation) throw new Error("the answer has its clause");
  citation.quote = citation.quote.replace("3", "4");
  const answer = check(draft, question);
  expect(answer.outcome).toBe("abstain");
  expect(answer.citations).toEqual([]);
  expect(answer.text).toContain("没有通过与原文的最后核对");
});
