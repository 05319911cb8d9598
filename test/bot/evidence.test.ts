import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sends, withDuties } from "../tools/files.ts";

const bytes = (head: string, size = 2_000): Uint8Array => Uint8Array.from({ length: size }, (_, at) => head.charCodeAt(at) || at % 251);
const PHOTO = bytes("\u00ff\u00d8\u00ff\u00e0");
const PDF = bytes("%PDF-1.7\n");
const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

type Talk = Awaited<ReturnType<typeof withDuties>>;
const evidence = (talk: Talk, number: number) => talk.store.transaction(({ work }) => work.evidence.find(number));

async function reported(talk: Talk): Promise<void> {
  await talk.say("近视率 51.2% 三季度", "ben");
  await talk.press("确认上报", "ben");
}

test("a photo just after a report is its evidence: hashed, dated, listed in the history, and given back to who may read it", async () => {
  const talk = await withDuties();
  await reported(talk);
  const said = await sends(talk, "近视筛查.jpg", PHOTO);
  expect(said).toContain("已收下，作为佐证：云汀市第一中学 · 儿童青少年总体近视率 · 2022Q3 · 51.2%");
  expect(said).toContain("#1 · 照片，2 kB，保存到 2025-10-08");
  expect(await evidence(talk, 1)).toMatchObject({ hash: hashOf(PHOTO), size: 2_000, type: "image/jpeg", observations: [1] });
  expect(await sends(talk, "again.jpg", PHOTO)).toContain("已经收过");
  expect(await talk.say("历史 近视率", "ben")).toContain("佐证 #1");
  expect(await talk.say("佐证 #1", "dora")).toContain("佐证 #1：云汀市第一中学");
  expect(Buffer.from(talk.platform.files.at(-1)?.content ?? []).equals(Buffer.from(PHOTO))).toBe(true);
  const files = talk.platform.files.length;
  expect(await talk.say("佐证 #2", "ben")).toContain("没有佐证 #2");
  expect(await talk.say("佐证 #1", "cleo")).toContain("还不知道您是谁");
  expect(talk.platform.files).toHaveLength(files);
  const audit = await talk.store.transaction(({ work }) => work.audit.page(0, 100));
  expect(audit.at(-1)).toMatchObject({ action: "evidence", to: hashOf(PHOTO) });
});

test("sent for a card that waits, it counts once that is confirmed, also when the card was drawn anew for a reason", async () => {
  const talk = await withDuties();
  await reported(talk);
  await talk.say("更正 近视率 51.0% 三季度", "ben");
  expect(await sends(talk, "表.pdf", PDF)).toContain("您确认上报后");
  expect((await evidence(talk, 1))?.observations).toEqual([]);
  expect(await talk.say("佐证 #1", "dora")).toContain("没有佐证 #1");
  await talk.say("因为表格抄错了一行", "ben");
  await talk.press("确认上报", "ben");
  const of = await talk.store.transaction(({ work }) => work.evidence.of([2]));
  expect(of.map(({ hash }) => hash)).toEqual([hashOf(PDF)]);
});

test("as a reply it belongs to the card that it hangs on, whatever was reported since", async () => {
  const talk = await withDuties();
  await reported(talk);
  const first = talk.platform.seen.at(-1)?.id ?? "";
  await talk.say("优良率 55% 三季度", "ben");
  await talk.press("确认上报", "ben");
  expect(await sends(talk, "a.jpg", PHOTO, { about: first })).toContain("近视率");
  expect(await sends(talk, "b.pdf", PDF)).toContain("优良率");
});

test("a photo that stands for figures of two schools is opened by nobody who may read only one of them", async () => {
  const talk = await withDuties();
  await talk.store.transaction(({ work: { people } }) =>
    people.begin([{ id: "m-two", person: "p-head", unit: "s3", role: "reporter", from: "2022-01-01", until: null }]),
  );
  await talk.say("近视率 51.2% 三季度 S001\n近视率 50% 三季度 S003", "ben");
  await talk.press("确认上报 2 条", "ben");
  expect(await sends(talk, "a.jpg", PHOTO)).toContain("已收下");
  expect((await evidence(talk, 1))?.observations).toHaveLength(2);
  expect(await talk.say("佐证 #1", "dora")).toContain("没有佐证 #1");
  const own = await talk.say("佐证 #1", "ben");
  expect(own).toContain("51.2%");
  expect(own).toContain("50%");
});

test("without a report, or from another, nothing is kept; what is neither photo, PDF nor table is refused", async () => {
  const talk = await withDuties();
  expect(await sends(talk, "a.jpg", PHOTO)).toContain("还不知道这个文件是哪一项的佐证");
  await reported(talk);
  expect(await sends(talk, "a.jpg", PHOTO, { person: "dora" })).toContain("还不知道这个文件是哪一项的佐证");
  for (const head of ["MZ\u0090\u0000", "\u007fELF\u0000", "GIF89a\u0000"])
    expect(await sends(talk, "照片.jpg", bytes(head))).toContain("这种文件不收");
  talk.clock.pass(25 * 3_600_000);
  expect(await sends(talk, "a.jpg", PHOTO)).toContain("还不知道这个文件是哪一项的佐证");
  expect(await evidence(talk, 1)).toBe(null);
});

test("after its time the bytes go and the record stays", async () => {
  const talk = await withDuties();
  await reported(talk);
  await sends(talk, "a.jpg", PHOTO);
  const later = talk.clock.now() + 3 * 366 * 24 * 3_600_000;
  await talk.store.transaction(({ work }) => work.evidence.purge(later));
  await talk.store.transaction(({ work }) => work.evidence.purge(later));
  expect(await talk.store.transaction(({ work }) => work.evidence.content(hashOf(PHOTO)))).toBe(null);
  expect(await talk.say("佐证 1", "ben")).toContain("已过保存期");
  expect(await evidence(talk, 1)).toMatchObject({ hash: hashOf(PHOTO) });
});
