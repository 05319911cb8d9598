import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { labelOf } from "../../knowledge/index.ts";
import { createBot } from "../../src/bot/bot.ts";
import type { OutgoingFile } from "../../src/chat/adapter.ts";
import type { Conversation } from "../tools/conversation.ts";
import { overseeing } from "../tools/overseen.ts";
import { seed } from "../tools/seed.ts";
import { until } from "../tools/settle.ts";
import { duty } from "../work/town.ts";

const xmlOf = (file: OutgoingFile | undefined): string =>
  strFromU8(unzipSync(file?.content ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
const textsOf = (xml: string): string[] => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, said]) => said ?? "");
const tablesOf = (xml: string): string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const rowsOf = (table: string): string[][] => (table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map(textsOf);

/** Asks for a circular and gives the Word file that was sent for it. */
async function circular(talk: Conversation, line: string): Promise<OutgoingFile | undefined> {
  talk.platform.can.files = true;
  const before = talk.platform.files.length;
  expect(await talk.say(line, "anna")).toMatch(/草稿在文件里|The draft is in the file/);
  await until(() => talk.platform.files.length > before, "the file", 10_000);
  return talk.platform.files.at(-1);
}

test("a circular is a Word draft: totals, what is open by reason, lag, corrections, and an annex that names each observation", async () => {
  const talk = await overseeing();
  const file = await circular(talk, "通报 三季度");
  expect(file?.name).toBe("通报-云汀市教育局-2023Q3.docx");
  const xml = xmlOf(file);
  const said = textsOf(xml);
  expect(said).toContain("关于云汀市教育局2023Q3教育指标报送与进展情况的通报");
  expect(said.some((one) => one.startsWith("草稿"))).toBe(true);
  expect(said).toContain("数据截至 2023-11-10 10:00");
  const [totals = "", open = ""] = tablesOf(xml);
  expect(rowsOf(totals).at(-1)?.[0]).toBe("合计");
  const annex = rowsOf(tablesOf(xml).at(-1) ?? "").slice(1);
  const reported = annex.filter(([, , , , record]) => record?.startsWith("#"));
  // Every total is the number of rows of the annex that it counts.
  expect(rowsOf(totals).at(-1)?.slice(1, 3)).toEqual([String(annex.length), String(reported.length)]);
  expect(reported).toContainEqual(["云汀市第一中学", "近视率", "2023Q3", "51.4%", "#3", "✓ 按时", "待审"]);
  expect(rowsOf(open).map(([reason]) => reason)).toContain("未报（已过期）");
  expect(rowsOf(open).map(([reason]) => reason)).toContain("已报待审");
  expect(said.some((one) => /^审计链第 \d+ 行|____/.test(one))).toBe(true);
});

test("the same day gives the same tables, whatever came later; what changed since is told apart", async () => {
  const talk = await overseeing();
  const then = xmlOf(await circular(talk, "通报 三季度 截至 10-11"));
  const [before] = tablesOf(then).slice(-1).map(rowsOf);
  expect(before).toContainEqual(["云汀市第一中学", "近视率", "2023Q3", "51.2%", "#1", "✓ 按时", "待审"]);
  const row = {
    school: "s1",
    indicator: "MYOPIA",
    period: "2023Q3",
    revision: 3,
    operation: "set" as const,
    value: 50.9,
    of: null,
    reverts: null,
  };
  const at = Date.parse("2023-11-09T02:00:00Z");
  const more = { reason: "复查", by: "p-head", onBehalfOf: null, event: "e9", occurredAt: at, recordedAt: at, lateDays: 0, copied: false };
  await talk.store.transaction(({ work }) => work.figures.add({ ...row, ...more }));
  const again = xmlOf(await circular(talk, "通报 三季度 截至 10-11"));
  const changes = ({ length }: string[]): number => length - 2;
  const without = (xml: string): string[] => tablesOf(xml).filter((_, at) => at !== changes(tablesOf(xml)));
  expect(without(again)).toEqual(without(then));
  expect(rowsOf(tablesOf(again)[changes(tablesOf(again))] ?? "")).toContainEqual([
    "云汀市第一中学",
    "近视率",
    "2023Q3",
    "51.2%",
    "50.9%",
    "#4",
  ]);
});

test("the Word file is made when it is sent: the event's transaction only leaves what is to stand in it", async () => {
  const talk = await overseeing();
  const { handle, draw } = createBot({ knowledge: seed, clock: talk.clock });
  const came = {
    platform: "fake",
    key: "later",
    person: "anna",
    conversation: "one",
    private: true,
    shared: null,
    message: null,
    lang: null,
  };
  const event = { ...came, type: "text" as const, text: "通报 三季度", edited: false };
  const { effects } = await talk.store.transaction((tx) => handle(event, tx, null));
  const [file] = effects.flatMap((one) => (one.type === "file" ? [one.content] : []));
  if (!file || file instanceof Uint8Array) throw new Error("the file was made at once");
  const made = { number: 1, conversation: "one", name: "", caption: "", content: await draw(file.draws) };
  expect(textsOf(xmlOf(made))).toEqual(textsOf(xmlOf(await circular(talk, "通报 三季度"))));
  await expect(draw('{"circular":[{"type":"song"}],"title":""}')).rejects.toThrow();
});

test("a column is as wide as what stands in it: no date is broken, and the tables are of one width", async () => {
  const talk = await overseeing();
  const xml = xmlOf(await circular(talk, "通报 三季度"));
  const grids = tablesOf(xml).map((table) => [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)));
  for (const grid of grids) expect(Math.abs(grid.reduce((a, b) => a + b, 0) - 9026)).toBeLessThan(10);
  const [, [reason = 0, , period = 0, count = 0, places = 0] = []] = grids;
  // The names of places have far more than an equal share of the five columns.
  expect(places).toBeGreaterThan((9026 / 5) * 1.5);
  expect(count).toBeLessThan(reason);
  // 2023Q3 in letters of 10.5 points, each 0.64 of that, between margins of 108 twips.
  expect(period).toBeGreaterThan(6 * 0.64 * 210 + 216);
});

test("the clause that a duty rests on is named as the plan names it", async () => {
  const talk = await overseeing();
  const found = seed.plan.indicators.find(({ quote }) => quote.includes("近视率"));
  if (!found) throw new Error("the plan says nothing of it");
  const { section, quote } = found;
  const clause = { section, quote, start: 0, end: quote.length };
  await talk.store.transaction(({ work }) => work.duties.putDuty(duty("MYOPIA", { clause })));
  const said = textsOf(xmlOf(await circular(talk, "通报 三季度")));
  expect(said).toContain(`“${quote}”（${labelOf(seed.plan, section)}）`);
  expect(labelOf(seed.plan, section)).not.toBe(section);
});

test("only an approver or administrator drafts one, in private", async () => {
  const talk = await overseeing();
  expect(await talk.say("通报 三季度", "ben")).toContain("由云汀市第一中学的审核人或管理员起草");
  expect(await talk.say("通报 三季度", "stranger")).toContain("还不知道您是谁");
  expect(talk.platform.files).toEqual([]);
});

test("a circular of an earlier day has the items that were open then, also those closed since", async () => {
  const talk = await overseeing();
  await talk.say("督办 S001 校园安全 12-30前 说明原因");
  await talk.press("确认立项");
  talk.clock.pass(2 * 86_400_000);
  await talk.say("销号 D1");
  await talk.press("销号");
  expect(textsOf(xmlOf(await circular(talk, "通报 三季度 截至 11-11")))).toContain("D1");
  expect(textsOf(xmlOf(await circular(talk, "通报 三季度")))).not.toContain("D1");
});
