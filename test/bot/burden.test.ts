import { expect, test } from "vitest";
import { bureau, chatOf, toldTo } from "../tools/bureau.ts";
import { duty, INDICATORS } from "../work/town.ts";

test("a new duty says what the fullest school will have to fill in; above the limit the bureau signs it off", async () => {
  const talk = await bureau();
  expect(await talk.say("督办 体质健康优良率 每年 全部初中", "gus")).toContain("云汀市第一中学每半年将填 3 项（+1）");
  expect(talk.card()?.actions.map(({ label }) => label)).toEqual(["确认布置"]);
  await talk.store.transaction(async ({ work: { duties } }) => {
    for (const { code } of INDICATORS.filter(({ code }) => code !== "MYOPIA" && code !== "FITNESS"))
      await duties.putDuty(duty(code, { cadence: "month" }));
  });
  const shown = await talk.say("督办 体质健康优良率 每月 全部初中", "gus");
  expect(shown).toContain("云汀市第一中学每半年将填 44 项（+6）");
  expect(shown).toContain("会超过 40 项，要市局管理员签批");
  const before = await talk.store.transaction(({ work }) => work.duties.duties());
  expect(await talk.press("请市局签批", "gus")).toContain("已请云管理签批");
  expect(await talk.store.transaction(({ work }) => work.duties.duties())).toEqual(before);
  expect(toldTo(talk, "anna").at(-1)).toContain("北管理请求签批：在北汀区教育局布置");
  const offered = talk.platform.seen.findLast(({ conversation }) => conversation === chatOf("anna"))?.card.actions[0]?.token ?? "";
  expect(await talk.come({ type: "action", token: offered, person: "anna" })).toContain("要市局管理员签批");
  expect(await talk.press("确认布置")).toContain("已布置");
  const after = await talk.store.transaction(({ work }) => work.duties.duties());
  expect(after.find(({ id }) => !before.some((one) => one.id === id))).toMatchObject({ cadence: "month", places: { under: "dn" } });
});
