import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstAdminCode } from "../../src/cli/first-admin.ts";
import { importPeople } from "../../src/cli/people.ts";
import { conversation, type Conversation } from "../tools/conversation.ts";
import { temporaryFolder } from "../tools/folder.ts";

const folder = temporaryFolder();
const at = { now: Date.parse("2022-10-09T02:00:00Z"), today: "2022-10-09", dryRun: false };
const codeIn = (text: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? "no code";

/** An administrator sets up the town and asks for a figure; the principal's code comes back. */
async function setUp(lang: string): Promise<{ talk: Conversation; code: string }> {
  const talk = await conversation({ at: "2022-10-09T02:00:00Z" });
  await talk.say((await firstAdminCode(talk.store, at)) ?? "");
  await talk.press("是我，绑定");
  const lists = [
    ["places.csv", "code,name,kind,parent,stages\nYT,云汀市教育局,bureau,,\nS001,青禾小学,school,YT,primary\n"],
    ["people.csv", `name,unit,role,language\nPat Example,S001,principal,${lang}\n`],
  ] as const;
  for (const [name, text] of lists) {
    writeFileSync(join(folder, name), text);
    expect((await importPeople(talk.store, join(folder, name), at)).wrong).toBe(false);
  }
  await talk.say("督办 儿童青少年总体近视率 每季度 全部小学");
  expect(await talk.press("确认布置")).toContain("1 所学校");
  return { talk, code: codeIn(await talk.say("邀请 S001")) };
}

const figures = (talk: Conversation) =>
  talk.store.transaction(({ work }) => work.figures.of({ school: "S001", indicator: "STUDENT_MYOPIA" }));

test("a principal's first day, in Chinese: invite, bind, report, confirm, undo, correct", async () => {
  const { talk, code } = await setUp("zh");
  expect(await talk.say(code, "pat")).toContain("给青禾小学填报人Pat Example的");
  expect(await talk.press("是我，绑定", "pat")).toContain("已绑定：Pat Example（青禾小学）");
  expect(await talk.say("我的", "pat")).toContain("2022Q3，2022-10-10 前");
  expect(await talk.say("近视率 51.2% 三季度", "pat")).toContain("51.2%");
  expect(await talk.press("确认上报", "pat")).toContain("已记录 #1");
  expect(await talk.press("撤销", "pat")).toContain("已撤销");
  expect(await talk.say("撤销", "pat")).toContain("没有可以撤销的上报");
  await talk.say("近视率 51.4% 三季度", "pat");
  await talk.press("确认上报", "pat");
  talk.clock.pass(20 * 60_000);
  expect(await talk.say("撤销", "pat")).toContain("已超过 15 分钟");
  expect(await talk.say("更正 近视率 51.3% 三季度 因为复测后有更正", "pat")).toContain("51.4% → 51.3%");
  expect(await talk.press("确认上报", "pat")).toContain("51.3%");
  expect((await figures(talk)).map(({ operation, value }) => [operation, value])).toEqual([
    ["set", 51.2],
    ["retract", null],
    ["set", 51.4],
    ["set", 51.3],
  ]);
  expect(await talk.say("现在近视率多少", "pat")).toContain("51.3%（2022Q3）");
});

test("a principal's first day, in English", async () => {
  const { talk, code } = await setUp("en");
  expect(await talk.come({ type: "joined", code, lang: "en", person: "pat" })).toContain("Pat Example, reporter at 青禾小学");
  expect(await talk.press("That's me", "pat")).toContain("Bound: Pat Example");
  expect(await talk.say("student myopia 51.2% Q3", "pat")).toContain("2022Q3");
  expect(await talk.press("Confirm", "pat")).toContain("Recorded #1");
  expect(await talk.press("Undo", "pat")).toContain("Undone");
  await talk.say("student myopia 51.4% Q3", "pat");
  await talk.press("Confirm", "pat");
  expect(await talk.say("correct student myopia 51.3% Q3 because of a second count", "pat")).toContain("51.4% → 51.3%");
  expect(await talk.press("Confirm", "pat")).toContain("51.3%");
  expect(await talk.say("what is our current student myopia?", "pat")).toContain("51.3%");
});
