import fc from "fast-check";
import { expect, test } from "vitest";
import { measure, render } from "../../../adapters/telegram/render.ts";
import type { Card, Part } from "../../../src/chat/card.ts";
import { parseHtml } from "../../fakes/telegram/html.ts";

const RICH: Card = {
  lang: "zh",
  parts: [
    { type: "fact", text: "每周体育课：4课时（小学一至二年级）" },
    { type: "text", text: "另有两项与您的问题相关 <2023> & 之后：" },
    {
      type: "fields",
      rows: [
        { label: "小学三至六年级、初中", text: "每周3课时" },
        { label: "", text: "其余年级方案没有规定" },
      ],
    },
    { type: "quote", text: "小学一至二年级每周4课时，小学三至六年级和初中每周3课时", source: "二（三）1 开足体育课", answers: true },
    { type: "quote", text: `每天${"锻炼一小时，".repeat(80)}`, source: "二（三）2", answers: false },
    { type: "divider" },
    { type: "note", text: "方案已于 2025 年到期。" },
  ],
  actions: [
    { label: "高中呢？", token: "a1", kind: "choice" },
    { label: "幼儿园呢？", token: "a2", kind: "choice" },
    { label: "原文", token: "b1", kind: "tool" },
    { label: "为什么", token: "b2", kind: "tool" },
    { label: "目录", token: "b3", kind: "tool" },
    { label: "指标", token: "b4", kind: "tool" },
  ],
};

test("a rich answer, as Telegram is given it", () => {
  expect(render(RICH)).toMatchSnapshot();
});

test("words of the bot follow the card's language", () => {
  const quote: Part = { type: "quote", text: "3", source: "2.3.1", answers: false };
  const { html } = render({ lang: "en", parts: [{ type: "fields", rows: [{ label: "PE", text: "3" }] }, quote], actions: [] });
  expect(html).toBe("PE: 3\n\n<i>Closest clause, not an answer</i>\n<blockquote>3</blockquote>\n— 2.3.1");
});

const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("<b>", "</blockquote>", "&amp;", "&", "a<b", "🏀", "督办\n\n", "<a href='x'>"),
);
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ type: fc.constantFrom("fact", "text", "note"), text: words }),
  fc.record({ type: fc.constant("fields"), rows: fc.array(fc.record({ label: words, text: words }), { maxLength: 3 }) }),
  fc.record({ type: fc.constant("quote"), text: words, source: words, answers: fc.boolean() }),
  fc.constant({ type: "divider" } as const),
);

test("no text works as markup, every word is seen as it is, and the measure is what Telegram counts", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const card: Card = { lang: "zh", parts, actions: [] };
      const { text } = parseHtml(render(card).html);
      expect(measure(card)).toBe(text.length);
      for (const one of parts) if ("text" in one) expect(text).toContain(one.text);
    }),
  );
});
