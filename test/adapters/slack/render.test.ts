import { describe, expect, test } from "vitest";
import { renderHome, renderPrompts } from "../../../adapters/slack/home.ts";
import { LONGEST, measure, render, renderChangedText } from "../../../adapters/slack/render.ts";
import { words } from "../../../src/words/words.ts";
import { plainText, type Action, type Card, type Part } from "../../../src/chat/card.ts";
import { checkBlocks, readBlocks } from "../../fakes/slack/blocks.ts";

const action = (label: string, kind: Action["kind"] = "choice"): Action => ({ label, token: `token-of-${label}`.slice(0, 40), kind });

const ANSWER: Card = {
  lang: "zh",
  parts: [
    { type: "fact", text: "小学三至六年级：每周 ≥ 3 课时" },
    {
      type: "fields",
      rows: [
        { label: "范围", text: "小学三至六年级" },
        { label: "期限", text: "2023 年" },
        { label: "口径", text: "每周，*不含* 大课间" },
      ],
    },
    { type: "quote", text: "小学三至六年级和初中每周3课时，力争 <达标> & *保持*", source: "三（二）2 体育", answers: true },
    { type: "text", text: "还有一条：" },
    { type: "quote", text: "每天1小时", source: "三（二）3", answers: false },
    { type: "divider" },
    { type: "note", text: "由方案第 3 节得出" },
  ],
  actions: [action("初中呢？"), action("小学一、二年级呢？"), action("为什么", "tool"), action("原文", "tool")],
};
const cardOf = (parts: Part[], actions: Action[] = []): Card => ({ lang: "zh", parts, actions });

test("an answer as Slack's blocks", () => {
  expect(render(ANSWER)[0]).toMatchSnapshot();
});

test("every form of a card keeps to what Slack takes, and says the same", () => {
  for (const { blocks } of render(ANSWER)) {
    const checked = checkBlocks(blocks, "message");
    expect(checked).toBeInstanceOf(Array);
    if (blocks.length === 0 || typeof checked === "string") continue;
    for (const said of ["每周 ≥ 3 课时", "每周，*不含* 大课间", "力争 <达标> & *保持*", "三（二）2 体育", "最接近的条款，不是答案"]) {
      expect(readBlocks(checked)).toContain(said);
    }
  }
  expect(checkBlocks(renderHome(ANSWER).blocks, "home")).toBeInstanceOf(Array);
});

describe("the longest cards that the measure allows", () => {
  const longest = (card: (size: number) => Card): Card => {
    let size = 1;
    while (measure(card(size + 1)) <= LONGEST) size += 1;
    return card(size);
  };
  const quote: Part = { type: "quote", text: "每周3课时。", source: "三（二）", answers: true };
  const row = { label: "范围", text: "小学" };
  test.each<[string, (size: number) => Card]>([
    ["one text", (size) => cardOf([{ type: "text", text: "督".repeat(size) }])],
    ["one fact", (size) => cardOf([{ type: "fact", text: "督办。".repeat(size) }])],
    ["one note", (size) => cardOf([{ type: "note", text: "督办。".repeat(size) }])],
    ["quotes", (size) => cardOf(Array.from({ length: size }, () => quote))],
    ["near quotes", (size) => cardOf(Array.from({ length: size }, () => ({ ...quote, answers: false })))],
    ["dividers", (size) => cardOf(Array.from({ length: size }, () => ({ type: "divider" })))],
    ["rows", (size) => cardOf([{ type: "fields", rows: Array.from({ length: size }, () => row) }])],
    [
      "buttons",
      (size) =>
        cardOf(
          [],
          Array.from({ length: size }, (_, at) => action(`第${at}个`)),
        ),
    ],
    ["one long source", (size) => cardOf([{ ...quote, source: "三".repeat(size) }])],
  ])("%s", (_, card) => {
    const { parts, actions } = longest(card);
    for (const { blocks } of render(cardOf(parts, actions))) expect(checkBlocks(blocks, "message")).toBeInstanceOf(Array);
  });
});

test("only the first list of rows is a table, since Slack takes one in a message", () => {
  const rows = Array.from({ length: 4 }, (_, at) => ({ label: `第${at}项`, text: "有" }));
  const [rich] = render(
    cardOf([
      { type: "fields", rows },
      { type: "fields", rows },
    ]),
  );
  expect(rich?.blocks.map(({ type }) => type)).toEqual(["table", "section"]);
});

test("a label that is too long is cut, and its token is not", () => {
  const [rich] = render(cardOf([], [action("督".repeat(200))]));
  expect(rich?.blocks).toMatchObject([{ elements: [{ text: { text: `${"督".repeat(74)}…` }, value: `token-of-${"督".repeat(31)}` }] }]);
});

test("empty texts draw nothing that Slack refuses", () => {
  const empty = cardOf([
    { type: "fact", text: "" },
    { type: "fields", rows: [{ label: "", text: "" }] },
    { type: "quote", text: "", source: "", answers: true },
    { type: "note", text: "" },
  ]);
  for (const { blocks } of render(empty)) expect(checkBlocks(blocks, "message")).toBeInstanceOf(Array);
});

test("the text beside the blocks is the plain text, escaped, and says of a near clause that it is no answer", () => {
  const text = render(ANSWER)[0]?.text ?? "";
  expect(text).toBe(plainText(ANSWER, words("zh")).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
  expect(text).toContain("最接近的条款，不是答案\n“每天1小时”");
});

test("the text of a changed message keeps to 4,000 bytes as Slack counts them", () => {
  const text = renderChangedText(cardOf([{ type: "text", text: "<督&办>".repeat(2000) }]));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
  expect(text.endsWith("…")).toBe(true);
  expect(renderChangedText(ANSWER)).toBe(render(ANSWER)[0]?.text);
});

test("the panel has at most four prompts, and only choices", () => {
  const card = cardOf([], [...["一", "二", "三", "四", "五"].map((label) => action(label)), action("为什么", "tool")]);
  expect(renderPrompts(card).map(({ message }) => message)).toEqual(["一", "二", "三", "四"]);
  expect(renderPrompts(cardOf([], [action("为什么", "tool")]))).toEqual([]);
});
