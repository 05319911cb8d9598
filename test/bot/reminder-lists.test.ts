import { expect, test } from "vitest";
import { reminding, type Reminding } from "../tools/reminding.ts";

// The third quarter of 2023 is due on 2023-10-20, a Friday; the holiday before ends on 10-06, and Saturday 10-07 is worked.
const DUE = { due: 20, places: { under: "s1", kind: "school" as const, stages: [], except: [] } };
const START = "2023-10-08T16:30:00Z";

/** A second administrator of a place, who has a chat of their own. */
async function colleague(talk: Reminding, id: string, unit: string): Promise<void> {
  await talk.store.transaction(async ({ work: { people } }) => {
    await people.put({ id, name: `${id}管理`, lang: "zh", left: null, erased: false });
    await people.begin([{ id: `m-${id}`, person: id, unit, role: "admin", from: "2022-03-01", until: null }]);
    await people.bind({ platform: "fake", tenant: "", user: id, person: id, boundAt: 1, conversation: `chat ${id}` });
  });
}

/** What became of the lists: their rungs, readers and days. */
async function lists(talk: Reminding): Promise<string[]> {
  const fires = (await talk.fires()).filter(({ obligation, rung }) => obligation.includes("2023Q3") && /above|T\+10/.test(rung));
  const day = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(5, 10);
  return fires.map(({ rung, person, at, standing }) => `${rung} ${person} ${day(at)} ${standing}`).toSorted();
}

test("every administrator of the office gets its list, in their one message of the day; who stopped lists does not", async () => {
  const talk = await reminding({ at: START, duties: [DUE, { ...DUE, indicator: "FITNESS" }] });
  for (const id of ["second", "third"]) await colleague(talk, id, "b");
  await colleague(talk, "north2", "dn");
  await talk.says("third", "停止提醒 名单");
  await talk.until("2023-10-09T02:00:00Z");
  expect(await talk.says("second", "提醒计划")).toMatch(/^11-03 /m);
  await talk.until("2023-11-06T00:00:00Z");
  const each = ["T+10 bureau 11-03 sent", "T+10 second 11-03 sent", "T+10 third 11-03 skipped_stopped"];
  const above = ["T+3 above north 10-25 sent", "T+3 above north2 10-25 sent"];
  expect(await lists(talk)).toEqual([...each, ...above].flatMap((one) => [one, one]));
  for (const person of ["bureau", "second"]) expect(talk.told(person).filter((one) => one.includes("未完成"))).toHaveLength(1);
  expect(talk.told("third").join()).not.toContain("未完成");
});

test("whoever is administrator when a list goes out gets it once: who came has it, who left has not, who is away has a deputy", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await colleague(talk, "second", "b");
  await talk.until("2023-11-01T12:00:00Z");
  await colleague(talk, "late", "b");
  await talk.store.transaction(async ({ work }) => {
    await work.people.end("m-second", "2023-11-01");
    await work.reminders.wishes.add({
      person: "bureau",
      wish: "leave",
      kind: null,
      from: "2023-11-02",
      until: null,
      deputy: "north",
      at: 1,
    });
  });
  await talk.until("2023-11-06T00:00:00Z");
  expect(await lists(talk)).toEqual([
    "T+10 bureau 11-03 handed_on",
    "T+10 late 11-03 sent",
    "T+10 north 11-03 sent",
    "T+10 second 11-03 handed_on",
    "T+3 above north 10-25 sent",
  ]);
});
