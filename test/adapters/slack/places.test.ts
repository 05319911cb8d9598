import { expect, test } from "vitest";
import { until, type RecordingCore } from "../../contract/recording-core.ts";
import { cardOf, choice, failureOf, open, saying, startOn, to } from "./open.ts";

/** That a person opened something; the recording core stores it not, as the contract does not count it. */
const joined = ({ handed }: RecordingCore) => until("a person to open something", () => handed.find(({ type }) => type === "joined"));

test("a mention in a channel is answered in its thread, and once, though Slack tells of it twice", async () => {
  const { fake, adapter, core, person } = await open();
  fake.workspace.channel("C0EDU", [person.id]);
  const ts = person.mentions("@duban 三年级每周几节体育课？", { channel: "C0EDU" }, "both");
  const asked = await core.event(0);
  await until("both tellings", () => core.handed.length === 2);
  expect(core.stored).toHaveLength(1);
  expect(asked).toMatchObject({ text: "三年级每周几节体育课？", private: false });
  await adapter.send(to(asked.conversation, saying("每周3课时")));
  expect(person.sees()).toMatchObject([{ channel: "C0EDU", thread: ts, only: null, text: "每周3课时" }]);
});

test("what is said in a channel without a mention is not for the bot", async () => {
  const { fake, core, person } = await open();
  fake.workspace.channel("C0EDU", [person.id]);
  person.says("大家好", { channel: "C0EDU" });
  person.says("三年级呢");
  await core.event(0);
  await until("acknowledgements", () => fake.envelopes.every(({ acknowledged }) => acknowledged));
  expect(core.handed).toMatchObject([{ text: "三年级呢" }]);
});

test("a question in a thread of a direct chat is answered there; one outside of it is answered flat", async () => {
  const { adapter, core, person, fake } = await open();
  const { id } = fake.workspace.direct(person.id);
  const root = person.says("一");
  person.says("二", { channel: id, thread: root });
  for (const at of [0, 1]) await adapter.send(to((await core.event(at)).conversation, saying(`答${at}`)));
  expect(person.sees().map(({ thread }) => thread)).toEqual([null, root]);
});

test("a command is answered for the one who asked alone, and can be shared with the channel", async () => {
  const { fake, adapter, core, person } = await open();
  const other = fake.person("U0WANG");
  fake.workspace.channel("C0EDU", [person.id, other.id]);
  person.commands("体育课每周几节", "C0EDU");
  const asked = await core.event(0);
  expect(asked).toMatchObject({ private: true, text: "体育课每周几节" });
  await adapter.send(to(asked.conversation, saying("每周3课时", [choice("分享")])));
  expect(person.sees()).toMatchObject([{ only: person.id, text: "每周3课时" }]);
  expect(other.sees()).toEqual([]);
  person.presses("分享");
  const pressed = await core.event(1);
  expect(pressed).toMatchObject({ conversation: asked.conversation, shared: asked.shared, private: true });
  await adapter.send(to(pressed.shared ?? "", saying("每周3课时")));
  expect(other.sees()).toMatchObject([{ channel: "C0EDU", thread: null, text: "每周3课时" }]);
});

test("what one person alone sees is changed in its place after they pressed on it; else it is sent anew", async () => {
  const { fake, adapter, core, person } = await open();
  fake.workspace.channel("C0EDU", [person.id]);
  person.commands("体育课", "C0EDU");
  const { conversation } = await core.event(0);
  const id = await adapter.send(to(conversation, saying("一", [choice("为什么")])));
  person.presses("为什么");
  expect((await core.event(1)).message).toBe(id);
  await adapter.edit(id, to(conversation, saying("二")));
  await adapter.edit(id, to(conversation, saying("三")));
  expect(person.sees()).toMatchObject([{ text: "三", edits: 2, only: person.id }]);
  const next = await adapter.send(to(conversation, saying("四")));
  await adapter.edit(next, to(conversation, saying("五")));
  expect(person.sees().map(({ text, edits }) => [text, edits])).toEqual([
    ["三", 2],
    ["四", 0],
    ["五", 0],
  ]);
});

test("an answer to a command that went to the direct chat is changed there", async () => {
  const { fake, adapter, core, person } = await open();
  fake.workspace.channel("C0OUTSIDE", [person.id], false);
  person.commands("体育课", "C0OUTSIDE");
  const { conversation } = await core.event(0);
  await adapter.stop();
  const { adapter: next } = await startOn(fake);
  const id = await next.send(to(conversation, saying("一")));
  await next.edit(id, to(conversation, saying("二")));
  expect(person.sees()).toMatchObject([{ channel: "D0LIN", text: "二", edits: 1 }]);
});

test("a command in a channel without the bot is answered by the address that came with it; after that, in the direct chat", async () => {
  const { fake, adapter, core, person } = await open();
  const other = fake.person("U0WANG");
  fake.workspace.channel("C0OUTSIDE", [person.id, other.id], false);
  person.commands("体育课", "C0OUTSIDE");
  const { conversation } = await core.event(0);
  for (const text of ["1", "2", "3", "4", "5", "6"]) await adapter.send(to(conversation, saying(text)));
  const seen = person.sees();
  expect(seen.map(({ text }) => text)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(seen.map(({ channel }) => channel)).toEqual([...Array.from({ length: 5 }, () => "C0OUTSIDE"), "D0LIN"]);
  expect(other.sees()).toEqual([]);
});

test("a conversation is still good after a restart, also one of a command whose address is forgotten", async () => {
  const { fake, adapter, core, person } = await open();
  fake.workspace.channel("C0OUTSIDE", [person.id], false);
  person.commands("体育课", "C0OUTSIDE");
  person.says("三年级呢");
  const conversations = [await core.event(0), await core.event(1)].map(({ conversation }) => conversation);
  await adapter.stop();
  const { adapter: next } = await startOn(fake);
  for (const conversation of conversations) await next.send(to(conversation, saying("答")));
  expect(person.sees()).toMatchObject([
    { channel: "D0LIN", text: "答" },
    { channel: "D0LIN", text: "答" },
  ]);
});

test("the Home tab shows the card; its buttons are answered in the direct chat; publishing again changes it in its place", async () => {
  const { fake, adapter, core, person } = await open();
  person.opensHome();
  const opened = await joined(core);
  expect(opened).toMatchObject({ type: "joined", private: true });
  const id = await adapter.send(to(opened.conversation, saying("可以这样问：", [choice("体育课几节？")])));
  await adapter.edit(id, to(opened.conversation, saying("可以这样问！", [choice("体育课几节？")])));
  expect(fake.workspace.homes.get(person.id)).toMatchObject({ text: "可以这样问！", published: 2 });
  person.pressesAtHome("体育课几节？");
  const pressed = await core.event(0);
  expect(pressed).toMatchObject({ type: "action", token: "token-体育课几节？" });
  await adapter.send(to(pressed.conversation, saying("每周3课时")));
  person.says("初中呢");
  expect((await core.event(1)).conversation).toBe(pressed.conversation);
  expect(person.sees()).toMatchObject([{ channel: "D0LIN", thread: null, text: "每周3课时" }]);
});

test("opening the direct chat brings at most four prompts, and no message", async () => {
  const { fake, adapter, core, person } = await open();
  person.opensMessages();
  const { conversation } = await joined(core);
  const welcome = to(conversation, saying("可以这样问：", ["一", "二", "三", "四", "五"].map(choice)));
  await adapter.send(welcome);
  expect(fake.workspace.prompts.get("D0LIN")?.map(({ message }) => message)).toEqual(["一", "二", "三", "四"]);
  fake.withhold("assistant:write");
  await adapter.send(welcome);
  expect(person.sees()).toEqual([]);
});

test("what shows the same when it is done twice is not given up where its answer is lost", async () => {
  const { fake, adapter } = await open();
  fake.faults.plan("views.publish", { kind: "lost" });
  fake.faults.plan("assistant.threads.setSuggestedPrompts", { kind: "lost" });
  for (const conversation of ["home/T0CITY/U0LIN", "prompts/T0CITY/D0LIN"]) {
    expect((await failureOf(adapter.send(to(conversation, saying("问", [choice("一")]))))).reason).toBe("unavailable");
  }
});

test("the panel of older apps is greeted in its thread, with at most four prompts", async () => {
  const { fake, adapter, core, person } = await open();
  const thread = person.opensAssistant();
  const { conversation } = await joined(core);
  await adapter.send(to(conversation, saying("可以这样问：", ["一", "二", "三", "四", "五"].map(choice))));
  expect(person.sees()).toMatchObject([{ thread, text: "可以这样问：" }]);
  expect(fake.workspace.prompts.get(`D0LIN ${thread}`)?.map(({ message }) => message)).toEqual(["一", "二", "三", "四"]);
  const { id } = fake.workspace.direct(person.id);
  person.says("一", { channel: id, thread });
  expect((await core.event(0)).conversation).toBe(conversation);
});

test("prompts that Slack refuses do not fail the message", async () => {
  const { fake, adapter, core, person } = await open();
  fake.withhold("assistant:write");
  person.opensAssistant();
  await adapter.send(to((await joined(core)).conversation, saying("可以这样问：", [choice("一")])));
  expect(person.sees()).toHaveLength(1);
});

test("where Slack refuses a table, the card comes in its basic form, buttons and all", async () => {
  const { fake, adapter, core, person } = await open();
  person.says("体育课");
  const { conversation } = await core.event(0);
  const rows = ["一", "二", "三"].map((label) => ({ label, text: "3课时" }));
  const card = cardOf([{ type: "fields", rows }], [choice("初中")]);
  fake.faults.plan("chat.postMessage", { kind: "error", code: "invalid_blocks" });
  await adapter.send(to(conversation, card));
  fake.faults.plan("chat.postMessage", { kind: "error", code: "invalid_blocks" }, 2);
  await adapter.send(to(conversation, card));
  const [basic, bare] = person.sees();
  expect(basic).toMatchObject({ text: "一  3课时\n二  3课时\n三  3课时", buttons: [{ label: "初中" }] });
  expect(bare).toMatchObject({ text: "一  3课时\n二  3课时\n三  3课时\n\n1. 初中", buttons: [] });
});
