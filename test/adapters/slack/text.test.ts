import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, pieces, readText } from "../../../adapters/slack/text.ts";

test.each([
  ["<@U0DUBAN> 体育课", "体育课"],
  ["<@U0DUBAN>: 体育课", "体育课"],
  ["体育课 <@U0DUBAN|duban>，几节", "体育课  几节"],
  ["见 <https://example.org/a?b=1&amp;c=2>", "见 https://example.org/a?b=1&c=2"],
  ["见 <https://example.org|方案>", "见 方案"],
  ["问 <@U0WANG>", "问 @U0WANG"],
  ["<!here> 注意", "!here 注意"],
  ["1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"],
  ["&amp;lt;", "&lt;"],
])("what was written as %s was meant as %s", (written, meant) => {
  expect(readText(written, ["U0DUBAN"])).toBe(meant);
});

test("what is escaped is read back as it was", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readText(escapeText(text))).toBe(text.trim());
    }),
  );
});

test("a text in pieces is the same text, and no piece is too long", () => {
  const characters = fc.constantFrom("督", "。", "3", ".", " ", "\n", "😀", "a", "；");
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 400 }), fc.integer({ min: 50, max: 120 }), (parts, most) => {
      const text = parts.join("");
      const cut = pieces(text, most);
      expect(cut.join("")).toBe(text);
      expect(cut.every((piece) => piece.length <= most && piece !== "" && piece.isWellFormed())).toBe(true);
    }),
  );
});

test("pieces end with a sentence, else with a word, and never inside a number", () => {
  expect(pieces("一二三四五六。七八九十一二三四", 10)).toEqual(["一二三四五六。", "七八九十一二三四"]);
  expect(pieces("one two three four", 10)).toEqual(["one two ", "three four"]);
  expect(pieces("每周课时达到12345节", 9)).toEqual(["每周课时达到", "12345节"]);
});
