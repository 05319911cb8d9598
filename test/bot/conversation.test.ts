import { expect, test } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import { compile } from "../../knowledge/index.ts";
import { plainText } from "../../src/chat/card.ts";
import { conversation } from "../tools/conversation.ts";
import { seed } from "../tools/seed.ts";

test("a newcomer is greeted with questions that this plan answers, and a number presses a button", () => {
  for (const lang of ["zh", "en"] as const) {
    const talk = conversation();
    const questions = talk.join(lang).match(/^\d\. .*$/gm) ?? [];
    expect(questions).toHaveLength(4);
    for (let at = 1; at <= 4; at += 1) {
      talk.join(lang);
      expect(talk.say(String(at))).toContain("“");
    }
  }
});

test("a follow-up takes the topic from the question before, for thirty minutes and for this person only", () => {
  const talk = conversation();
  talk.say("三年级一周几节体育课");
  expect(talk.say("高中呢")).toMatch(/^每周2课时/);
  expect(talk.say("高中呢", "ben")).not.toContain("每周2课时");
  talk.clock.pass(31 * 60 * 1000);
  expect(talk.say("初中呢")).not.toContain("每周3课时");
});

test("why and source look behind the last answer, by button and by word", () => {
  const talk = conversation();
  expect(talk.say("why")).toContain("no answer to explain yet");
  talk.say("三年级一周几节体育课");
  const why = talk.press("为什么");
  expect(why).toContain("由方案的量化要求决定");
  expect(talk.say("为什么")).toBe(why);
  expect(talk.say("原文")).toContain("开齐开足体育与健康课");
});

test("a button is its person's, and expires after a day", () => {
  const talk = conversation();
  talk.say("三年级一周几节体育课");
  expect(talk.press("原文", "ben")).toBe("这个按钮不是给您的，请自己提问。");
  talk.say("三年级一周几节体育课");
  talk.clock.pass(25 * 60 * 60 * 1000);
  expect(talk.press("原文")).toBe("这个按钮已经过期，请重新提问。");
});

test("commands work with and without a slash, in both languages, and set the language that they are written in", () => {
  const talk = conversation();
  expect(talk.say("/plan")).toContain("Outline of the plan");
  expect(talk.say("计划")).toContain("一、  工作目标");
  expect(talk.say("/indicators")).toContain("commitments");
  expect(talk.say("中文")).toContain("您好");
  expect(talk.say("帮助")).toContain("直接输入问题即可");
  expect(talk.say("english")).toContain("Hello");
});

test("ten messages a minute; the eleventh gets one notice, the next ones none, a minute later all is well", () => {
  const talk = conversation();
  for (let at = 0; at < 10; at += 1) expect(talk.say("体育课几节")).toContain("课时");
  expect(talk.say("体育课几节")).toBe("问得有点快，请稍等一分钟再问。");
  expect(talk.say("体育课几节")).toBe("");
  talk.clock.pass(61_000);
  expect(talk.say("体育课几节")).toContain("课时");
});

test("a long paste is answered by its question or refused in a sentence", () => {
  const talk = conversation();
  const long = talk.say(`三年级一周几节体育课？${"另外我们学校的情况是这样的。".repeat(200)}`);
  expect(long).toContain("内容较长");
  expect(long.length).toBeLessThan(2_000);
});

test("a plan past its period says so on an answer with a date", () => {
  const talk = conversation("2024-03-01T02:00:00Z");
  expect(talk.say("体质健康优良率要达到多少")).toContain("方案期限至2023年");
});

test("our own fault is a number for the person and a line for the operator, without the question's words", () => {
  const lines: string[] = [];
  const broken = { ...seed, plan: { ...seed.plan, clauses: undefined } } as unknown as ReturnType<typeof compile>;
  const talk = conversation();
  const receive = createBot({ knowledge: broken, clock: talk.clock, log: (line) => lines.push(line) });
  const [effect] = receive({ type: "text", key: "1", person: "a", conversation: "a", text: "劳动教育怎么规定的" });
  const number = /([0-9A-F]{6})/.exec(effect ? plainText(effect.card) : "")?.[1];
  expect(number).toBeDefined();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`fault ${number}`);
  expect(lines[0]).not.toContain("劳动教育");
});
