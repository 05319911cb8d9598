import { expect, test } from "vitest";
import { bureau } from "../tools/bureau.ts";

/** What people paste by mistake, and what somebody may try on purpose. */
const LONG: [name: string, text: string][] = [
  ["a hundred kilobytes of reports in a line", "近视率 51.2% 三季度 ".repeat(4_000)],
  ["a thousand lines of reports", "近视率 51.2% 三季度\n".repeat(1_000)],
  ["a thousand lines that say nothing", "今天天气很好，我们去了公园。\n".repeat(1_000)],
  ["a hundred kilobytes of one letter", "我".repeat(100_000)],
  ["a hundred kilobytes of English", "myopia rate of our school is fine ".repeat(3_000)],
  ["only digits", "9".repeat(50_000)],
  ["only separators", "；".repeat(50_000)],
  ["only places", "@S001 ".repeat(10_000)],
  ["only numbers of reports", `退回 ${"#1 ".repeat(10_000)}`],
];

/** As long as a message may be at all. */
const atMost = (text: string): string => text.slice(0, 4_096);

const HOSTILE: [name: string, text: string][] = [
  ...LONG,
  ...LONG.map(([name, text]): [string, string] => [`${name}, as long as may be`, atMost(text)]),
  ["only blanks", " \t\n".repeat(10_000)],
  ["nothing", ""],
  ["null bytes", "近视率\u0000 51.2%\u0000 三季度"],
  ["control characters", "近视率\u0007\u001b[31m 51.2%\u0008 三季度"],
  ["a half of a surrogate pair", "近视率\ud83d 51.2% \udc00三季度"],
  ["turned from right to left", "\u202e近视率 51.2% 三季度\u202c"],
  ["letters without width", "近\u200b视\u200d率\ufeff 51.2% 三季度"],
  ["marks on marks", `近视率${"\u0301".repeat(5_000)} 51.2% 三季度`],
  ["brackets in brackets", `近视率${"（".repeat(20_000)}51.2%${"）".repeat(20_000)} 三季度`],
  ["markup", "<script>alert(1)</script> 近视率 51.2% 三季度 <b>&amp;"],
  ["a number beyond all numbers", "近视率 999999999999999999999999999999% 三季度"],
  ["an exponent", "近视率 1e308% 三季度"],
  ["no number", "近视率 NaN% Infinity 三季度"],
  ["a report that is no number", "退回 #99999999999999999999999 口径不对"],
  ["a day that is none", "提醒 9999-99-99 报送 全部初中"],
  ["SQL", "人员 S001'; drop table person; --"],
  ["a prototype", "__proto__ constructor toString 51.2% 三季度"],
  ["a name of a property", "督办 constructor 每季度 全部学校"],
  ["a key of a list", "审计 __proto__"],
  ["an order that goes on", `督办 ${"近视率 ".repeat(10_000)}每季度`],
  ["a reason that goes on", `更正 近视率 51.3% 二季度 因为 ${"抄错了".repeat(20_000)}`],
  ["a search that goes on", `历史 ${"近视".repeat(20_000)}`],
  ["times that go on", `晚上8点后别发${"消息".repeat(20_000)}!`],
  ["periods that go on", `通报 ${"三季度 ".repeat(5_000)}`],
];

test("hostile and mistaken messages are answered in words, never with a fault, and nothing is written by them", async () => {
  const talk = await bureau();
  for (const person of ["ben", "anna", "stranger"])
    for (const [name, text] of HOSTILE) {
      const told = await talk.say(text, person);
      expect(told, `${person}: ${name}`).not.toMatch(/暂时无法回答|can't be answered right now/);
      expect(told.trim(), `${person}: ${name}`).not.toBe("");
      expect(told.isWellFormed(), `${person}: ${name}`).toBe(true);
      expect(told.replaceAll("\n", ""), `${person}: ${name}`).not.toMatch(/\p{Cc}/u);
      expect(told.length, `${person}: ${name}`).toBeLessThan(8_000);
      talk.clock.pass(61_000);
    }
  expect(await talk.store.transaction(({ work }) => work.figures.lastOf("p-head", 10))).toEqual([]);
});
