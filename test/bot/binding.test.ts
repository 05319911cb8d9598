import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstAdminCode } from "../../src/cli/first-admin.ts";
import { importPeople } from "../../src/cli/people.ts";
import { openStore } from "../../src/store/sqlite.ts";
import { conversation } from "../tools/conversation.ts";
import { temporaryFolder } from "../tools/folder.ts";

const folder = temporaryFolder();
const PLACES = "代码,名称,类别,上级代码,学段\nYT,云汀市教育局,市局,,\nDN,北汀区教育局,区县,YT,\nS001,青禾小学,学校,DN,小学\n";
const PEOPLE = "姓名,单位代码,角色,语言\n甲校长,S001,校长,中文\nPat Example,DN,admin,en\n";

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const places = file("places.csv", PLACES);
const people = file("people.csv", PEOPLE);
const codeIn = (text: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? "no code";
const at = { now: Date.parse("2022-09-01T13:00:00Z"), today: "2022-09-01", dryRun: false };

test("places and people are imported whole or not at all; a dry run writes nothing", async () => {
  const store = await openStore(":memory:", { now: () => at.now });
  await firstAdminCode(store, at);
  expect((await importPeople(store, places, { ...at, dryRun: true })).lines[0]).toBe("ok    places: 2 new, 1 changed, 0 the same");
  expect(await store.transaction(({ work }) => work.places.units())).toHaveLength(1);
  expect((await importPeople(store, places, at)).wrong).toBe(false);
  const units = await store.transaction(({ work }) => work.places.units());
  expect(units.find(({ parent }) => parent === null)).toMatchObject({ id: "bureau", code: "YT" });
  const { lines } = await importPeople(store, people, at);
  expect(lines[0]).toBe("ok    people: 2 new, 0 the same");
  expect(lines.filter((line) => line.startsWith("code  "))).toHaveLength(2);
  expect((await importPeople(store, people, at)).lines).toEqual(["ok    people: 0 new, 2 the same"]);
  const bad = await importPeople(store, file("bad.csv", "姓名,单位代码,角色\n乙,S009,校长\n丙,S001,校长\n"), at);
  expect(bad).toEqual({ wrong: true, lines: ["WRONG B2 unknown unit: S009"] });
  expect(await store.transaction(({ work }) => work.people.persons())).toHaveLength(3);
});

test("the first administrator binds by the printed code, and then there is none to print", async () => {
  const talk = await conversation();
  const old = await firstAdminCode(talk.store, at);
  const code = await firstAdminCode(talk.store, at);
  expect(await talk.say(old ?? "")).toContain("已被新的取代");
  expect(await talk.say(code ?? "")).toContain("管理员");
  await talk.press("是我，绑定");
  expect(await firstAdminCode(talk.store, at)).toBeNull();
});

test("a code shows person and place before it binds, works once, in private only, as text and in a link", async () => {
  const talk = await conversation();
  const admin = (await firstAdminCode(talk.store, at)) ?? "";
  await importPeople(talk.store, places, at);
  await importPeople(talk.store, people, at);
  await talk.say(admin.toLowerCase().replace("-", ""));
  expect(await talk.press("是我，绑定")).toContain("已绑定：管理员（云汀市教育局）");
  const code = codeIn(await talk.say("邀请 青禾小学"));
  expect(await talk.come({ type: "text", text: code, edited: false, person: "ben", private: false })).toContain("只能在私聊里用");
  const asked = await talk.come({ type: "joined", code: code.replace("-", ""), lang: null, person: "ben" });
  expect(asked).toContain("给青禾小学填报人甲校长的");
  expect(await talk.press("是我，绑定", "cleo")).toContain("这个按钮不是给您的");
  await talk.come({ type: "joined", code, lang: null, person: "ben" });
  expect(await talk.press("是我，绑定", "ben")).toContain("已绑定：甲校长（青禾小学）");
  expect(await talk.say(code, "cleo")).toContain("已经用过");
  expect(await talk.say("邀请 S001")).toContain("没有待绑定的人");
  expect(await talk.say("邀请 S001", "ben")).toContain("您不能为青禾小学做这件事");
  expect(await talk.say("invite S001", "cleo")).toContain("I do not know you yet");
});

test("five wrong codes lock an account for an hour; a code expires after a week", async () => {
  const talk = await conversation();
  const code = (await firstAdminCode(talk.store, at)) ?? "";
  for (const wrong of ["22222-2222A", "22222-2222B", "22222-2222C", "22222-2222D", "22222-2222E"])
    expect(await talk.say(wrong)).toContain("没有这个绑定码");
  expect(await talk.say(code)).toContain("错误的绑定码太多，请 60 分钟后再试");
  talk.clock.pass(3_600_000);
  expect(await talk.say(code)).toContain("是您本人吗");
  talk.clock.pass(7 * 86_400_000);
  expect(await talk.say(code)).toContain("已过期");
});
