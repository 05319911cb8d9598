import { expect, test } from "vitest";
import { plainText } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";
import { bureau } from "../tools/bureau.ts";
import { conversation } from "../tools/conversation.ts";
import { seed } from "../tools/seed.ts";

test("a newcomer is greeted with questions that this plan answers, and a number presses a button", async () => {
  for (const lang of ["zh", "en"] as const) {
    const talk = await conversation();
    const questions = (await talk.join(lang)).match(/^\d\. .*$/gm) ?? [];
    expect(questions).toHaveLength(4);
    for (let at = 1; at <= 4; at += 1) {
      await talk.join(lang);
      expect(await talk.say(String(at))).toContain("“");
    }
  }
});

test("a follow-up takes the topic from the question before, for thirty minutes and for this person only", async () => {
  const talk = await conversation();
  await talk.say("三年级一周几节体育课");
  expect(await talk.say("高中呢")).toMatch(/^每周2课时/);
  expect(await talk.say("高中呢", "ben")).not.toContain("每周2课时");
  talk.clock.pass(31 * 60 * 1000);
  expect(await talk.say("初中呢")).not.toContain("每周3课时");
});

test("why and source look behind the last answer, by button and by word", async () => {
  const talk = await conversation();
  expect(await talk.say("why")).toContain("no answer to explain yet");
  await talk.say("三年级一周几节体育课");
  const why = await talk.press("为什么");
  expect(why).toContain("由方案的量化要求决定");
  const asked = await talk.say("为什么");
  expect(why.startsWith(asked)).toBe(true);
  expect(await talk.say("原文")).toContain("开齐开足体育与健康课");
});

test("a button is its person's, and expires after a day", async () => {
  const talk = await conversation();
  await talk.say("三年级一周几节体育课");
  expect(await talk.press("原文", "ben")).toBe("这个按钮不是给您的，请自己提问。");
  await talk.say("三年级一周几节体育课");
  talk.clock.pass(25 * 60 * 60 * 1000);
  expect(await talk.press("原文")).toBe("这个按钮已经过期，请重新提问。");
});

test("commands work with and without a slash; a word sets its language, a menu's command leaves it", async () => {
  const talk = await conversation();
  expect(await talk.say("/plan")).toContain("方案目录");
  expect(await talk.say("plan")).toContain("Outline of the plan");
  expect(await talk.say("计划")).toContain("一、  工作目标");
  expect(await talk.say("/indicators")).toContain("有数字的要求");
  expect(await talk.say("中文")).toContain("您好");
  expect(await talk.say("帮助")).toContain("直接输入问题即可");
  expect(await talk.say("english")).toContain("Hello");
});

test("ten messages a minute from a stranger; what is too fast is said to be unread, in one notice that counts, and from which message on", async () => {
  const talk = await conversation();
  for (let at = 0; at < 10; at += 1) expect(await talk.say("体育课几节")).toContain("课时");
  expect(await talk.say("视力检查几次")).toBe("发得太快：从“视力检查几次”起的这 1 条没有处理，也没有记录。\n请等一分钟，从这一条起再发。");
  const sent = talk.platform.seen.length;
  expect(await talk.say("体育课几节")).toContain("从“视力检查几次”起的 2 条没有处理");
  for (let at = 0; at < 30; at += 1) await talk.say("再问");
  expect(talk.platform.seen).toHaveLength(sent);
  const notice = talk.platform.seen.at(-1)?.card ?? { lang: "zh", parts: [], actions: [] };
  expect(plainText(notice, words("zh"))).toContain("从“视力检查几次”起的后面各条（21 条以上）没有处理");
  // Another conversation of the same account has a notice of its own.
  expect(await talk.come({ type: "text", text: "几节", edited: false, conversation: "two" })).toContain("这 1 条没有处理");
  talk.clock.pass(61_000);
  expect(await talk.say("体育课几节")).toContain("课时");
});

test("a principal who pastes fifteen figures as fifteen messages has a card for each", async () => {
  const talk = await bureau();
  for (let at = 0; at < 15; at += 1) expect(await talk.say(`近视率 ${40 + at}% 二季度`, "ben"), String(at)).toContain(`${40 + at}%`);
  expect(await talk.press("确认上报", "ben")).toContain("54%");
});

test("a long paste is answered by its question or refused in a sentence", async () => {
  const talk = await conversation();
  const long = await talk.say(`三年级一周几节体育课？${"另外我们学校的情况是这样的。".repeat(200)}`);
  expect(long).toContain("内容较长");
  expect(long.length).toBeLessThan(2_000);
});

test("a plan past its period says so on an answer with a date", async () => {
  const talk = await conversation({ at: "2024-03-01T02:00:00Z" });
  expect(await talk.say("体质健康优良率要达到多少")).toContain("方案期限至2023年");
});

test("our own fault is a number for the person and a line for the operator, without the question's words", async () => {
  const broken = { ...seed, plan: { ...seed.plan, clauses: undefined } } as unknown as typeof seed;
  const talk = await conversation({ knowledge: broken });
  const number = /([0-9A-F]{6})/.exec(await talk.say("劳动教育怎么规定的"))?.[1];
  expect(number).toBeDefined();
  const lines = talk.log.filter((line) => line.includes(`fault ${number}`));
  expect(lines).toHaveLength(1);
  expect(talk.log.join("\n")).not.toContain("劳动教育");
});
