import { expect, test } from "vitest";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { INDICATORS } from "../work/town.ts";
import { platform } from "../tools/platform.ts";
import { reminding, type Reminding } from "../tools/reminding.ts";

// The third quarter of 2023 is due on 2023-10-20, a Friday; the holiday before ends on 10-06, and Saturday 10-07 is worked.
const DUE = { due: 20, places: { under: "s1", kind: "school" as const, stages: [], except: [] } };
const START = "2023-10-08T16:30:00Z";

const local = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(5, 16);
const day = (at: number): string => local(at).slice(0, 5);

async function standings(talk: Reminding, of = "2023Q3"): Promise<string[]> {
  const fires = (await talk.fires()).filter(({ obligation }) => obligation.includes(of));
  return fires.toSorted((a, b) => a.at - b.at).map(({ rung, person, at, standing }) => `${rung} ${person} ${day(at)} ${standing}`);
}

test("the ladder: 10-13, 10-19, 10-23 and 10-25 to the reporter, then the office above, then the bureau's list", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-09T02:00:00Z");
  const plan = await talk.says("head1", "提醒计划");
  expect([...plan.matchAll(/^(10-\d\d) /gm)].map(([, found]) => found)).toEqual(["10-13", "10-19", "10-23", "10-25"]);
  await talk.until("2023-11-06T00:00:00Z");
  expect((await standings(talk)).toSorted()).toEqual(
    [
      "T-5 head1 10-13 sent",
      "T-1 head1 10-19 sent",
      "T+1 head1 10-23 sent",
      "T+3 head1 10-25 sent",
      "T+3 above north 10-25 sent",
      "T+10 bureau 11-03 sent",
    ].toSorted(),
  );
  const [first = "", , , fourth = ""] = talk.told("head1").slice(1);
  expect(first).toContain("10-20 截止，还有 5 个工作日");
  expect(first).toContain("报 近视率 2023Q3");
  expect(fourth).toContain("已逾期 3 个工作日，已同时告知北汀区教育局");
  expect(talk.told("north").join()).toContain("1 个单位未完成：云汀市第一中学");
  expect(talk.told("bureau")).toHaveLength(1);
});

test("what was reported at 08:59 is not asked for at 09:07", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-12T20:00:00Z");
  await talk.report("s1", "MYOPIA", "2023Q3", "head1");
  await talk.until("2023-10-20T00:00:00Z");
  expect(talk.told("head1")).toEqual([]);
  expect(await standings(talk)).toContain("T-5 head1 10-13 skipped_done");
});

test("seven open figures are one message with seven lines, and buttons for the first five", async () => {
  const talk = await reminding({ at: START, duties: INDICATORS.slice(0, 7).map(({ code }) => ({ ...DUE, indicator: code })) });
  await talk.until("2023-10-13T12:00:00Z");
  const [told = "", ...more] = talk.told("head1");
  expect(more).toEqual([]);
  expect(told).toContain("10-13 提醒：7 项待办");
  expect(told.match(/10-20 截止，还有/g)).toHaveLength(7);
  expect(told.match(/^\d\. 报 /gm)).toHaveLength(5);
  expect(await talk.presses("head1", "报 近视率 2023Q3")).toContain("近视率 · 2023Q3");
});

test("after three days of standstill there is one message, for the highest rung, and it says that it is late", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-18T00:00:00Z");
  const before = talk.told("head1").length;
  // Nothing runs from the 18th to the 24th: no alarm is heard.
  talk.clock.pass(Date.parse("2023-10-24T03:00:00Z") - talk.clock.now());
  await talk.until("2023-10-24T04:00:00Z");
  const told = talk.told("head1").slice(before);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("补发");
  expect(await standings(talk)).toEqual(expect.arrayContaining(["T-1 head1 10-19 skipped_misfire", "T+1 head1 10-23 sent"]));
});

test("what falls due at night goes out after the quiet hours", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-13T00:00:00Z");
  talk.clock.pass(Date.parse("2023-10-13T14:00:00Z") - talk.clock.now());
  await talk.until("2023-10-13T16:00:00Z");
  expect(talk.told("head1")).toEqual([]);
  await talk.until("2023-10-16T00:00:00Z");
  expect(talk.told("head1")).toHaveLength(1);
  const fire = (await talk.fires()).find(({ rung }) => rung === "T-5");
  // The night is a Friday's: the next workday is Monday the 16th.
  expect(local(fire?.at ?? 0)).toMatch(/^10-16T07:(?:3[7-9]|4\d|5[0-3])$/);
});

test("a snooze puts off to a day, at the latest the day it is due", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-13T12:00:00Z");
  expect(await talk.says("head1", "稍后 9天")).toContain("最晚 10-20");
  expect(await talk.says("head1", "稍后 4天")).toContain("10-17");
  await talk.until("2023-10-17T12:00:00Z");
  expect((await standings(talk)).filter((one) => one.startsWith("snooze"))).toEqual(["snooze 2023-10-17 head1 10-17 sent"]);
  expect(await talk.says("head1", "稍后")).toContain("例如：稍后 2天");
});

test("on leave, reminders go to the deputy; both are told, and it ends by itself", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-09T02:00:00Z");
  expect(await talk.says("head1", "请假 10-16至10-20 由丙校长代")).toContain("没有找到");
  expect(await talk.says("head1", "请假 10-16至10-20 由李主任代")).toContain("提醒发给李副校长");
  expect(talk.told("li").join()).toContain("甲校长10-16 至 10-20 请假");
  await talk.until("2023-10-24T00:00:00Z");
  expect(await standings(talk)).toEqual(expect.arrayContaining(["T-1 li 10-19 sent", "T+1 head1 10-23 sent", "T-5 head1 10-13 sent"]));
});

test("who stops reminders still owes, and the office above sees it", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  expect(await talk.says("head1", "停止提醒")).toContain("未开提醒");
  await talk.until("2023-10-26T00:00:00Z");
  expect(await standings(talk)).toEqual(expect.arrayContaining(["T-5 head1 10-13 skipped_stopped", "T+3 above north 10-25 sent"]));
  expect(talk.told("north").join()).toContain("云汀市第一中学（未开提醒）");
  expect(await talk.says("head1", "我的")).toContain("近视率  2023Q3");
  expect(await talk.says("head1", "恢复提醒")).toContain("提醒已恢复");
});

test("a nudge by hand shows whom it reaches, skips who was told today, and is not sent twice a day", async () => {
  const talk = await reminding({ at: START, duties: [{ due: 20 }] });
  await talk.until("2023-10-10T02:00:00Z");
  expect(await talk.says("head1", "催办 三季度")).toContain("只有管理员");
  expect(await talk.says("south", "催办 三季度")).toContain("将催办 2 个单位");
  expect(await talk.presses("south", "确认催办")).toContain("1 个单位没有可以联系的人");
  expect(talk.told("head3").at(-1)).toContain("10-10 催办：1 项待办（南区管理发起）");
  expect(await talk.says("bureau", "催办 三季度")).toContain("将催办 3 个单位、2 项；其中 1 个单位今天已提醒，将跳过");
  await talk.presses("bureau", "确认催办");
  expect(await talk.says("bureau", "催办 三季度")).toMatch(/今天已提醒|都已提醒过/);
  expect(talk.told("head3")).toHaveLength(1);
});

test("a blocked chat pauses the account, the administrator hears of it once, and the second contact is reminded", async () => {
  const fake = platform();
  fake.before = ({ conversation }) => {
    if (conversation === "chat head1") throw new DeliveryError("refused", "blocked");
  };
  const talk = await reminding({ at: START, duties: [DUE], platform: fake });
  await talk.until("2023-10-20T00:00:00Z");
  expect(await standings(talk)).toEqual(expect.arrayContaining(["T-5 head1 10-13 refused", "T-5 li 10-13 sent", "T-1 li 10-19 sent"]));
  const paused = talk.told("north").filter((one) => one.includes("收不到消息了"));
  expect(paused).toHaveLength(1);
  expect(paused[0]).toContain("提醒改发给李副校长");
  fake.before = () => {};
  await talk.says("head1", "我的");
  await talk.until("2023-10-24T00:00:00Z");
  expect(await standings(talk)).toContain("T+1 head1 10-23 sent");
});

test("a message whose answer was lost is told of by the next digest", async () => {
  const fake = platform();
  let lost = 0;
  fake.after = () => {};
  const talk = await reminding({
    at: START,
    duties: [
      { ...DUE, indicator: "MYOPIA" },
      { ...DUE, indicator: "PE", due: 24 },
    ],
    platform: fake,
  });
  fake.after = ({ conversation }) => {
    if (conversation === "chat head1" && lost === 0) {
      lost += 1;
      throw new DeliveryError("unknown", "lost");
    }
  };
  await talk.until("2023-10-17T12:00:00Z");
  expect(await standings(talk)).toContain("T-5 head1 10-13 unknown");
  const next = talk.told("head1").at(-1) ?? "";
  expect(next).toContain("每周体育课时 2023Q3");
  expect(next).toContain("10-20 截止，还有 3 个工作日，上次可能没送到");
});

test("a due day that is moved moves what has not fired; what was sent stays, and the old day never fires", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-13T12:00:00Z");
  await talk.store.transaction(async ({ work }) => {
    const [old] = await work.duties.duties();
    if (old) await work.duties.putDuty({ ...old, due: 27, timely: 30 });
  });
  await talk.until("2023-10-31T00:00:00Z");
  const found = (await talk.fires()).filter(({ obligation, person }) => obligation.endsWith("2023Q3") && person === "head1");
  const sent = found.filter(({ standing }) => standing === "sent").map(({ due, rung, at }) => `${due} ${rung} ${day(at)}`);
  expect(sent).toEqual(["2023-10-20 T-5 10-13", "2023-10-27 T-5 10-20", "2023-10-27 T-1 10-26", "2023-10-27 T+1 10-30"]);
  expect(
    found.filter(({ due, standing }) => due === "2023-10-20" && standing !== "sent").every(({ standing }) => standing === "skipped_moved"),
  ).toBe(true);
});

test("a deadline is set in one line, of whom it names, and ticked off from its reminder", async () => {
  const talk = await reminding({ at: START, duties: [] });
  expect(await talk.says("head1", "提醒 2023-10-20 报送自查报告 全部初中")).toContain("只有管理员");
  expect(await talk.says("bureau", "提醒 2023-10-01 报送自查报告")).toContain("已经过去");
  const shown = await talk.says("bureau", "提醒 2023-10-20 报送自查报告 全部初中");
  expect(shown).toContain("报送自查报告，2023-10-20 截止，2 个单位");
  expect(shown).toContain("提醒 12 次");
  await talk.presses("bureau", "确认");
  await talk.until("2023-10-13T12:00:00Z");
  expect(talk.told("head1").at(-1)).toContain("报送自查报告");
  expect(await talk.presses("head1", "已办 报送自查报告")).toContain("不再提醒");
  await talk.until("2023-10-20T00:00:00Z");
  expect((await talk.fires()).filter(({ person, rung }) => person === "head1" && rung === "T-1").map(({ standing }) => standing)).toEqual([
    "skipped_done",
  ]);
});

test("the plan's own dates are shown with how many are past, and reminded of with their clause once they are switched on", async () => {
  const talk = await reminding({ at: "2023-10-08T16:30:00Z", duties: [] });
  expect(await talk.says("north", "提醒方案")).toContain("只有管理员");
  const shown = await talk.says("bureau", "提醒方案");
  expect(shown).toMatch(/方案中有 \d+ 个期限在今天以后；\d+ 个已过，不提醒/);
  expect(shown).toContain("2023-12-31");
  expect(await talk.presses("bureau", "开始提醒")).toContain("按方案的");
  await talk.until("2023-12-25T12:00:00Z");
  const [told = ""] = talk.told("bureau").slice(2);
  expect(told).toContain("依据");
  expect(told).toContain("12-31 截止，还有 4 个工作日");
  expect(await talk.says("bureau", "提醒方案")).toContain("个期限在今天以后");
});

test("a plan past its period says so, and brings no reminder", async () => {
  const talk = await reminding({ at: "2024-03-01T01:00:00Z", duties: [] });
  const shown = await talk.says("bureau", "提醒方案");
  expect(shown).toContain("方案的期限到 2023 年，已经结束");
  expect(shown).not.toContain("开始提醒");
});

test("a rehearsal shows who would get what, when, where, against the platform's pace, and sends nothing", async () => {
  const talk = await reminding({ at: START, duties: [{ due: 20 }] });
  await talk.until("2023-10-09T02:00:00Z");
  const before = talk.platform.seen.length;
  const shown = await talk.says("bureau", "预演 2023Q4");
  expect(shown).toContain("预演 2023-10-01 至 2023-12-31：什么都不会发出");
  expect(shown).toMatch(/fake {2}\d+ 条；最多的一天 2023-10-\d\d 有 \d+ 条，按限速约 1 秒发完/);
  expect(shown).toContain("2023-10-13");
  expect(shown).toContain("甲校长（云汀市第一中学）1 项");
  expect(shown).toMatch(/\d+ 项提醒没有可以联系的人/);
  expect(talk.platform.seen.length).toBe(before + 1);
  expect(await talk.says("bureau", "预演 啊")).toContain("例如：预演 2024Q1");
});

test("a year without a notice is said to be expected; importing one moves what has not fired and lists the days", async () => {
  const talk = await reminding({
    at: "2027-09-19T16:30:00Z",
    duties: [{ ...DUE, cadence: "month", due: 12, timely: 20, until: "2027-12-31" }],
  });
  await talk.until("2027-09-21T02:00:00Z");
  // August is due on 09-12 and long told of; September is due on 10-12: T-5 is 09-28, as 10-01 to 10-07 is expected to be off.
  const september = async (): Promise<string[]> => (await standings(talk, "2027-09")).filter((one) => one.startsWith("T-5"));
  expect(await september()).toEqual(["T-5 head1 09-28 planned"]);
  expect(await talk.says("north", "放假安排 2027\n10-01至10-05 休 国庆节")).toContain("只有管理员");
  const list = ["放假安排 2027", "01-01 休 元旦", "02-05至02-12 休 春节", "05-01至05-05 休 劳动节", "10-01至10-05 休 国庆节"].join("\n");
  const shown = await talk.says("bureau", list);
  expect(shown).toContain("休 19 天");
  expect(shown).toContain("10-06班");
  expect(await talk.presses("bureau", "确认导入")).toContain("已重排");
  await talk.until("2027-09-21T03:00:00Z");
  expect(await september()).toEqual(["T-5 head1 09-30 planned"]);
  expect(await talk.says("bureau", "放假安排 2027\n啊")).toContain("第 2 行没看懂");
});

test("who reads English is reminded in English, and asks in English", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.store.transaction(async ({ work }) => {
    for (const id of ["head1", "north"]) {
      const person = await work.people.person(id);
      if (person) await work.people.put({ ...person, lang: "en" });
    }
  });
  await talk.until("2023-10-13T12:00:00Z");
  const [told = ""] = talk.told("head1");
  expect(told).toContain("Reminder 10-13: 1 open, the first due 10-20");
  expect(told).toContain("due 10-20, 5 working days left");
  expect(told).not.toMatch(/[\u4e00-\u9fff]/);
  expect(await talk.says("head1", "snooze 3 days")).toContain("All right: 1 item again on 10-16");
  expect(await talk.says("head1", "my reminders")).toMatch(/You will get \d reminders in the next 60 days/);
  await talk.until("2023-10-26T00:00:00Z");
  expect(talk.told("north").join()).toContain("1 open: 云汀市第一中学");
});

test("a duty that begins in the middle of its ladder is reminded of from then on; what lies before is never made up for", async () => {
  const talk = await reminding({ at: "2023-10-19T16:30:00Z", duties: [DUE] });
  await talk.until("2023-10-24T00:00:00Z");
  const found = (await standings(talk)).toSorted();
  expect(found).toEqual(["T+1 head1 10-23 sent", "T+10 bureau 11-03 planned", "T+3 above north 10-25 planned", "T+3 head1 10-25 planned"]);
  expect(talk.told("head1")).toHaveLength(1);
});
