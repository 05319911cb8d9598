import { expect, test } from "vitest";
import { bureau } from "../tools/bureau.ts";

test("approve all means all that waits; a number that is excepted and is not there is told", async () => {
  const talk = await bureau();
  await talk.say("myopia 51.2% Q2", "fay");
  await talk.press("Confirm", "fay");
  await talk.say("近视率 50.1% 二季度", "ben");
  await talk.press("确认上报", "ben");
  for (const text of ["审核 全部", "审核：所有待审", "approve all", "approve everything"])
    expect(await talk.say(text, "ed"), text).toMatch(/将通过 2 条|^2 would be approved/);
  expect(await talk.say("审核 全部 二季度", "ed")).toContain("将通过 2 条");
  const told = await talk.say("approve all except #2 #999", "ed");
  expect(told).toContain("1 would be approved");
  expect(told).toContain("#999, which you except, is not among these");
  // English has English brackets.
  expect(told).not.toMatch(/[（）]/);
  await talk.press("Approve 1", "ed");
  await talk.say("approve all", "ed");
  await talk.press("Approve 1", "ed");
  expect(await talk.say("approve all", "ed")).toContain("Nothing waits for approval");
});

test("what is still open is counted after the figure that was just recorded", async () => {
  const talk = await bureau();
  const open = Number(/\d+/.exec(await talk.say("上报", "ben"))?.[0]);
  await talk.press(talk.card()?.actions[0]?.label ?? "", "ben");
  await talk.say("51.2%", "ben");
  expect(await talk.press("确认上报", "ben")).toContain(`${open - 1}`);
  expect(await talk.say("上报", "ben")).toContain(`${open - 1}`);
});

test("an order's bare word is answered with its form, in both languages", async () => {
  const talk = await bureau();
  expect(await talk.say("邀请")).toContain("例如：邀请 S001");
  expect(await talk.say("invite")).toContain("For example: invite S001");
  expect(await talk.say("督办")).toContain("请写：督办 指标 周期 范围");
  expect(await talk.say("duty")).toContain("Write: duty, what, how often");
});
