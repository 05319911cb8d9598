import { expect, test } from "vitest";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { conversation } from "../tools/conversation.ts";
import { platform } from "../tools/platform.ts";

const labels = (talk: Awaited<ReturnType<typeof conversation>>) => talk.card()?.actions.map(({ label }) => label);

test("looking behind an answer happens in its place, and leads back to it", async () => {
  const talk = await conversation();
  const answer = await talk.say("三年级一周几节体育课");
  expect(await talk.press("原文")).toContain("开齐开足体育与健康课");
  expect(labels(talk)).toEqual(["返回", "为什么"]);
  expect(await talk.press("为什么")).toContain("由方案的量化要求决定");
  expect(labels(talk)).toEqual(["返回", "原文"]);
  expect(await talk.press("返回")).toBe(answer);
  expect(talk.platform.seen).toHaveLength(1);
});

test("where messages can't be changed, the same buttons bring new ones; a number typed always does", async () => {
  const fixed = await conversation({ platform: platform("fixed", { can: { edit: false } }) });
  await fixed.say("三年级一周几节体育课");
  await fixed.press("原文");
  expect(fixed.platform.seen).toHaveLength(2);
  const typed = await conversation();
  await typed.say("三年级一周几节体育课");
  expect(await typed.say("1")).toContain("开齐开足体育与健康课");
  expect(typed.platform.seen).toHaveLength(2);
});

test("the plan is leafed through in place: into a part, its own words as a quote, and back up", async () => {
  const talk = await conversation();
  await talk.say("计划");
  await talk.press("二、 工作任务");
  const [first] = labels(talk) ?? [];
  expect(first).toMatch(/^\(一\)/);
  await talk.press(first ?? "");
  expect(labels(talk)).toEqual(expect.arrayContaining(["返回", "目录"]));
  await talk.press(labels(talk)?.[2] ?? "");
  expect(talk.card()?.parts.some(({ type }) => type === "quote")).toBe(true);
  await talk.press("返回");
  expect(await talk.press("目录")).toContain("方案目录");
  expect(talk.platform.seen).toHaveLength(1);
});

test("the commitments are paged in place, each with where it stands", async () => {
  const talk = await conversation();
  const first = await talk.say("指标");
  expect(first).toMatch(/^有数字的要求共\d+项（第1页，共\d+页）/);
  expect(first).toMatch(/体质健康.*二、\(一\)3\./);
  expect(labels(talk)).toEqual(["下一页"]);
  await talk.press("下一页");
  expect(labels(talk)).toEqual(["上一页", "下一页"]);
  expect(await talk.press("上一页")).toBe(first);
  expect(talk.platform.seen).toHaveLength(1);
});

test("a choice answers once; pressed again it points to its answer", async () => {
  const talk = await conversation();
  await talk.join("zh");
  const token = talk.card()?.actions[0]?.token ?? "";
  const answer = await talk.come({ type: "action", token });
  expect(answer).toContain("“");
  expect(await talk.come({ type: "action", token })).toBe("这个问题已经回答过了。");
  expect(talk.platform.seen.at(-1)?.answers).toBe(talk.platform.seen[1]?.id);
});

test("a changed question changes its answer", async () => {
  const talk = await conversation();
  await talk.come({ type: "text", text: "三年级一周几节体育课", edited: false, message: "q" });
  const changed = await talk.come({ type: "text", text: "高中一周几节体育课", edited: true, message: "q" });
  expect(changed).toMatch(/^每周2课时/);
  expect(talk.platform.seen).toHaveLength(1);
  expect(await talk.press("返回")).toContain("过期");
  const other = await talk.come({ type: "text", text: "初中一周几节体育课", edited: true, message: "never seen" });
  expect(other).toMatch(/^每周3课时/);
});

test("an answer that only the asker sees can be shared with the others, once", async () => {
  const talk = await conversation();
  await talk.come({ type: "text", text: "三年级一周几节体育课", edited: false, shared: "everybody" });
  const token = talk.card()?.actions.find(({ label }) => label === "分享")?.token ?? "";
  expect(await talk.come({ type: "action", token })).toContain("已经分享。");
  expect(await talk.come({ type: "action", token })).toContain("已经分享过了。");
  const posted = talk.platform.seen.filter((one) => one.conversation === "everybody");
  expect(posted).toHaveLength(1);
  expect(posted[0]?.card.parts.at(-1)).toEqual({ type: "note", text: "由提问者分享" });
  expect(posted[0]?.card.actions).toEqual([]);
});

test("an answer that may be missing is shown by its button", async () => {
  const talk = await conversation();
  const remember = talk.platform.after;
  talk.platform.after = () => {
    throw new DeliveryError("unknown", "lost");
  };
  await talk.say("三年级一周几节体育课");
  talk.platform.after = remember;
  expect(await talk.say("高中呢")).toMatch(/^我的上一条回答可能没有送到。\n每周2课时/);
  const shown = await talk.press("再看上一条");
  expect(shown).toMatch(/^每周3课时（小学三至六年级）/);
  expect(await talk.press("再看上一条")).not.toMatch(/^每周3课时/);
});

test("asking by command, commands with something behind them, files, links and unknown commands", async () => {
  const talk = await conversation();
  expect(await talk.say("/ask how many PE periods in grade 3")).toContain("3 periods");
  expect(await talk.say("问 三年级一周几节体育课")).toMatch(/^每周3课时/);
  expect(await talk.say("问")).toContain("请把问题写在后面");
  expect(await talk.say("/language en")).toContain("Hello");
  expect(await talk.say("/nonsense")).toContain("Just type your question");
  expect(await talk.come({ type: "file", name: "a.xlsx", size: 1, reference: "r" })).toContain("can't read files yet");
  expect(await talk.come({ type: "joined", code: "AB12", lang: "zh" })).toContain("您好");
});

test("what a person said in another conversation or on another platform is not leaned on", async () => {
  const talk = await conversation();
  await talk.say("三年级一周几节体育课");
  expect(await talk.come({ type: "text", text: "高中呢", edited: false, conversation: "two" })).not.toContain("每周2课时");
});

test("a conversation goes on after a restart: memory, buttons and language are kept", async () => {
  const talk = await conversation();
  await talk.say("三年级一周几节体育课");
  const token = talk.card()?.actions[0]?.token ?? "";
  const { createBot } = await import("../../src/bot/bot.ts");
  const { seed } = await import("../tools/seed.ts");
  const bot = createBot({ knowledge: seed, clock: talk.clock });
  const came = { platform: "fake", person: "anna", conversation: "one", private: true, shared: null, message: null, lang: null };
  const follow = await talk.store.transaction((tx) => bot.handle({ ...came, key: "r1", type: "text", text: "高中呢", edited: false }, tx));
  expect(JSON.stringify(follow.effects)).toContain("每周2课时");
  const pressed = await talk.store.transaction((tx) => bot.handle({ ...came, key: "r2", type: "action", token }, tx));
  expect(pressed.outcome).toBe("source");
});
