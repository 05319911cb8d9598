import { expect, test } from "vitest";
import { bureau } from "../tools/bureau.ts";

test("no group reads what names places with their figures", async () => {
  const talk = await bureau();
  await talk.say("近视率 51.2% 二季度", "ben");
  await talk.press("确认上报", "ben");
  await talk.say("督办 一中 近视率 7-30前说明上升原因", "gus");
  await talk.press("确认立项", "gus");
  for (const [who, text] of [
    ["ben", "我的"],
    ["ben", "历史 近视率"],
    ["ben", "现在近视率多少"],
    ["gus", "督办单"],
    ["gus", "基线"],
    ["ed", "待审"],
  ] as const) {
    const alone = await talk.say(text, who);
    expect(alone, text).not.toContain("只在私聊里");
    const group = await talk.come({ type: "text", text, edited: false, person: who, private: false });
    expect(group, text).toContain("私聊");
    expect(group, text).not.toMatch(/51\.2|云汀市第一中学/);
  }
});

test("a group reads of a report what was just written and the plan's target: no last value, no change, no progress, no button with them", async () => {
  const talk = await bureau();
  const inGroup = (text: string, person = "ben") =>
    talk.come({ type: "text", text, edited: false, person, conversation: "group", private: false });
  const press = (label: string) => {
    const token = talk.card()?.actions.find((action) => action.label === label)?.token ?? "no such button";
    return talk.come({ type: "action", token, person: "ben", conversation: "group", private: false });
  };
  await talk.say("近视率 52.9% 一季度", "ben");
  await talk.press("确认上报", "ben");
  const told = await inGroup("近视率 51.7% 二季度");
  expect(told).toContain("51.7%");
  expect(told).toContain("请在私聊里看");
  expect(told).not.toMatch(/52\.9|1\.2|进度：|上次：|变化：/);
  expect(await press("确认上报")).toContain("已记录");
  // What can't be answered without the record is not answered in a group, and nothing is kept.
  for (const text of ["近视率 99.1% 二季度", "近视率 51.7% 二季度", "近视率 无变化 2023Q2", "近视率 比上次降了0.5 2023Q2"])
    expect(await inGroup(text), text).not.toMatch(/52\.9|确认|47\.4/);
  expect(await inGroup("近视率 二季度")).not.toMatch(/52\.9|51\.7/);
  expect(await inGroup("退回 #1 口径不对", "ed")).not.toContain("52.9");
  expect(await inGroup("撤销")).toBe("已撤销。现在的数请在私聊里看。");
  await inGroup("上报");
  expect(await press(talk.card()?.actions[0]?.label ?? "")).not.toContain("52.9");
});
