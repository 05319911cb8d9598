import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ask, compile, readPlan, type Answer, type Memory } from "../../knowledge/index.ts";

const FOLDER = new URL("../gold/small/", import.meta.url);

interface Case {
  plan: string;
  asked: string;
  expected: string;
}

/** A section of a plan by itself, with the sections that any plan has around it. */
const planOf = (title: string, text: string): string =>
  `示例市教育事业发展三年行动计划（2023—2025年）\n一、总体要求\n坚持以人为本，促进学生全面发展，办好人民满意的教育。\n二、重点任务\n（一）${title}\n${text}\n（二）营造氛围\n加强宣传引导，形成工作合力。\n`;

/** `# title`, its text, `? question = expected`; `~` stands before what is not answered right yet. */
function casesOf(file: string): Case[] {
  const blocks = readFileSync(new URL(file, FOLDER), "utf8").split(/^# /m).slice(1);
  return blocks.flatMap((block) => {
    const [title = "", ...lines] = block.trim().split("\n");
    const plan = planOf(title, lines.filter((line) => !/^[?~]/.test(line)).join("\n"));
    const questions = lines.filter((line) => line.startsWith("?"));
    return questions.map((line) => {
      const [asked = "", expected = ""] = line.slice(1).split(" = ");
      return { plan, asked: asked.trim(), expected: expected.trim() };
    });
  });
}

function answerTo({ plan, asked }: Case): Answer {
  const knowledge = compile(readPlan(new TextEncoder().encode(plan)));
  let memory: Memory | null = null;
  let answer: Answer | null = null;
  for (const turn of asked.split("→")) ({ answer, memory } = ask(knowledge, turn.trim(), { today: "2024-05-20", memory }));
  if (!answer) throw new Error("Nothing was asked");
  return answer;
}

/** `abstain`, `yes`, `no`, or the figures that are stated and no others; a year may stand in the words alone. */
function isRight({ outcome, verdict, values, text }: Answer, expected: string): boolean {
  if (expected === "abstain") return outcome === "abstain" || outcome === "unquantified";
  if (expected === "yes" || expected === "no") return verdict === expected;
  const wanted = expected.split(",").map((word) => Number.parseFloat(word));
  const stated = values.filter(({ operand }) => !operand).flatMap(({ value }) => [value].flat());
  if (stated.length === 0) return outcome === "answer" && wanted.every((one) => text.includes(String(one)));
  return stated.length <= wanted.length && wanted.every((one) => stated.some((value) => Math.abs(Math.abs(Number(value)) - one) < 1e-6));
}

test.each(readdirSync(FOLDER).filter((file) => file.endsWith(".txt")))("sections of a plan by themselves: %s", (file) => {
  const wrong = casesOf(file).filter((one) => !isRight(answerTo(one), one.expected));
  expect(wrong.map(({ asked, expected }) => `${asked} = ${expected}`)).toEqual([]);
});
