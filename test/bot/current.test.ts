import { expect, test } from "vitest";
import { bureau } from "../tools/bureau.ts";

test("what was reported is told with period, role and target beside it; the plan's sentence is not mixed in", async () => {
  const talk = await bureau();
  expect(await talk.say("现在近视率多少", "ben")).toContain("还没有上报");
  await talk.say("近视率 51.2% 二季度", "ben");
  await talk.press("确认上报", "ben");
  const told = await talk.say("现在近视率多少", "ben");
  expect(told).toContain("51.2%（2023Q2），填报人上报");
  expect(told).toMatch(/\n方案的目标：|\n方案没有这一期的目标/);
  expect(told).toContain("不是方案的要求");
  const english = await talk.say("What is our latest myopia figure?", "ben");
  expect(english).toContain("51.2%");
});

test("a school outside the asker's scope is named as that; an office sees its schools, and nobody sees more", async () => {
  const talk = await bureau();
  await talk.say("近视率 51.2% 二季度", "ben");
  await talk.press("确认上报", "ben");
  const name = "云汀市第一中学";
  expect(await talk.say(`${name}现在近视率多少`, "anna")).toContain("51.2%");
  const outside = await talk.say(`${name}现在近视率多少`, "fay");
  expect(outside).toContain(`${name}的上报数不在您能查看的范围内`);
  expect(outside).not.toContain("51.2");
  expect(await talk.say("现在近视率多少", "fay")).not.toContain("51.2");
  // The auditor reads the audit, not the figures.
  expect(await talk.say(`${name}现在近视率多少`, "iris")).not.toContain("51.2");
});
