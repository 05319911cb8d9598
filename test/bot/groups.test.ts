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
