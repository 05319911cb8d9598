import { expect, test } from "vitest";
import { office } from "../tools/office.ts";

test("an administrator turns a commitment of the plan into a duty, after seeing who will be asked for what", async () => {
  const talk = await office();
  const shown = await talk.say("督办 体质健康优良率 每年 全部初中");
  expect(shown).toContain("3 所：云汀市第一中学、云汀市第二中学、云汀市第三中学");
  expect(shown).toContain("2022，2023-01-10 前报");
  expect(shown).toContain("“");
  expect(await talk.store.transaction(({ work }) => work.duties.duties())).toEqual([]);
  expect(await talk.press("确认布置")).toContain("3 所学校。");
  const [duty] = await talk.store.transaction(({ work }) => work.duties.duties());
  expect(duty).toMatchObject({ cadence: "year", places: { under: "b", stages: ["junior"] } });
  expect(duty?.clause?.quote.length).toBeGreaterThan(0);
  const [indicator] = await talk.store.transaction(({ work }) => work.duties.indicators());
  expect(indicator).toMatchObject({ code: duty?.indicator, measure: "percent", targets: [{ clause: { quote: duty?.clause?.quote } }] });
  expect(await talk.say("督办 体质健康优良率 每年 全部初中")).toContain("同一个数只要一次");
});

test("only an administrator may, and what the plan has no figure for is no duty", async () => {
  const talk = await office();
  expect(await talk.say("督办 体质健康优良率 每年 全部初中", "ben")).toContain("没有管理员角色");
  expect(await talk.say("督办 体质健康优良率 每年", "cleo")).toContain("还不知道您是谁");
  expect(await talk.say("督办 无人机足球积分 每年 全部初中")).toContain("方案里没有");
  expect(await talk.say("督办 体质健康优良率")).toContain("请写：督办 指标 周期 范围");
  expect(await talk.say("duty physical fitness termly all schools")).toContain("dates");
});
