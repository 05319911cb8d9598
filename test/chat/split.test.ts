import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText, type Card, type Part } from "../../src/chat/card.ts";
import { degrade } from "../../src/chat/degrade.ts";
import { split } from "../../src/chat/split.ts";
import { words as say } from "../../src/words/words.ts";

const measure = (card: Card): number => plainText(card, say("zh")).length;
const cardOf = (parts: Part[], actions: Card["actions"] = []): Card => ({ lang: "zh", parts, actions });
const why = { label: "为什么", token: "t", kind: "tool" as const };

const words = fc
  .array(fc.constantFrom("体育课", "每周3课时。", "到2023年，", "58.3%", "一百二十", "grade 3. ", "；", "小学", "\n", "👩‍🏫", "1,450", " "), {
    maxLength: 120,
  })
  .map((list) => list.join(""));
const row = fc.record({ label: words.map((text) => text.slice(0, 8)), text: words });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ type: fc.constantFrom("fact" as const, "text" as const, "note" as const), text: words }),
  fc.record({ type: fc.constant("quote" as const), text: words, source: fc.constant("二、(一)3."), answers: fc.boolean() }),
  fc.record({ type: fc.constant("fields" as const), rows: fc.array(row, { minLength: 1, maxLength: 8 }) }),
);
const cards = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => cardOf(parts, [why]));

/** Every word of a card in order, without what only names a source or repeats a label. */
const textOf = (parts: Part[]): string =>
  parts.flatMap((one) => (one.type === "fields" ? one.rows.map(({ text }) => text) : one.type === "divider" ? [] : [one.text])).join("");

test("whatever a card holds, every message fits, no word is lost, and the buttons are on the last", () => {
  fc.assert(
    fc.property(cards, fc.integer({ min: 90, max: 600 }), (card, longest) => {
      const made = split(card, longest, measure);
      for (const one of made) expect(measure(one)).toBeLessThanOrEqual(longest);
      expect(textOf(made.flatMap(({ parts }) => parts))).toBe(textOf(card.parts));
      expect(made.map(({ actions }) => actions.length)).toEqual([...made.slice(1).map(() => 0), 1]);
    }),
    { numRuns: 300 },
  );
});

test("no number is cut", () => {
  const number = fc.constantFrom("58.3%", "1,450", "2021—2023", "3", "一百二十", "25-30", "10:30");
  const text = fc.array(fc.tuple(fc.constantFrom("体育", "课", "每周 ", "中小学"), number), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 60, max: 120 }), (pieces, longest) => {
      const whole = pieces.flat().join("");
      const made = split(cardOf([{ type: "text", text: whole }]), longest, measure).map(({ parts }) => textOf(parts));
      for (const [at, one] of made.slice(0, -1).entries()) {
        const next = made[at + 1] ?? "";
        expect(/[\d一二十百]$/.test(one) && /^[\d.,%—:一二十百-]/.test(next)).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test("a quote that is too long goes on at sentence ends, each piece with the source and which piece it is", () => {
  const sentence = "小学三至六年级和初中每周3课时，高中每周2课时。";
  const made = split(cardOf([{ type: "quote", text: sentence.repeat(20), source: "二、(一)3.", answers: true }]), 200, measure);
  expect(made.length).toBeGreaterThan(2);
  for (const [at, { parts }] of made.entries()) {
    const [quote] = parts;
    expect(quote?.type === "quote" && quote.text.endsWith("。")).toBe(true);
    expect(quote?.type === "quote" && quote.source).toBe(`二、(一)3.（${at + 1}/${made.length}）`);
  }
});

test("a card that fits stays as it is, and parts stay whole where they can", () => {
  const card = cardOf([
    { type: "fact", text: "甲".repeat(60) },
    { type: "text", text: "乙".repeat(60) },
  ]);
  expect(split(card, 200, measure)).toEqual([card]);
  expect(split(card, 100, measure).map(({ parts }) => parts.length)).toEqual([1, 1]);
});

test("buttons that have no place become numbered lines, with the numbers that may be typed", () => {
  const card = cardOf(
    [{ type: "text", text: "x" }],
    ["甲", "乙", "丙"].map((label) => ({ ...why, label })),
  );
  expect(degrade(card, 3)).toBe(card);
  expect(degrade(card, 2).actions).toHaveLength(2);
  expect(degrade(card, 2).parts.at(-1)).toEqual({ type: "text", text: "3. 丙" });
  expect(plainText(degrade(card, 0), say("zh"))).toBe("x\n1. 甲\n2. 乙\n3. 丙");
});
