import { expect } from "vitest";
import type { Store } from "../../src/store/store.ts";
import type { PlannedFire } from "../../src/work/remind/plan.ts";
import { settleTown } from "./town.ts";

const fire = (more: Partial<PlannedFire> = {}): PlannedFire => ({
  obligation: "d-MYOPIA:s1:2023Q3",
  source: "d-MYOPIA",
  unit: "s1",
  due: "2023-10-20",
  rung: "T-5",
  person: "p1",
  at: 10,
  ...more,
});

/** Fires: each once, each decided once. */
export async function keepsFires(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work: { reminders } }) => {
    const { fires } = reminders;
    await fires.add([fire(), fire({ rung: "T-1", at: 20 }), fire({ person: "p2", at: 15 }), fire()]);
    expect((await fires.waiting()).map(({ rung, person }) => `${rung} ${person}`)).toEqual(["T-5 p1", "T-5 p2", "T-1 p1"]);
    expect(await fires.nextAt()).toBe(10);
    expect((await fires.dueAt(15, 1)).map(({ number }) => number)).toEqual([1]);
    await fires.move(3, 40, "not now");
    await fires.decide([1], "digested", "remind:a", 11);
    await fires.decide([2], "skipped_done", null, 12);
    expect(await fires.open()).toEqual([{ message: "remind:a", person: "p1" }]);
    expect((await fires.waiting()).map(({ number, at, plannedAt, standing }) => [number, at, plannedAt, standing])).toEqual([
      [3, 40, 15, "deferred"],
    ]);
    await fires.settle("remind:a", "unknown", 13);
    expect(await fires.open()).toEqual([]);
    expect((await fires.untold("p1")).map(({ number }) => number)).toEqual([1]);
    await fires.tell([1], "remind:b");
    expect(await fires.untold("p1")).toEqual([]);
    const decided = { obligation: "d-MYOPIA:s1:2023Q3", due: "2023-10-20" };
    expect((await fires.decided("2023-10-01")).toSorted((a, b) => a.rung.localeCompare(b.rung, "en"))).toEqual([
      { ...decided, rung: "T-1", person: "p1" },
      { ...decided, rung: "T-5", person: "p1" },
    ]);
    expect(await fires.toldSince(["d-MYOPIA:s1:2023Q3", "other"], 13)).toEqual(["d-MYOPIA:s1:2023Q3"]);
    expect(await fires.toldSince(["d-MYOPIA:s1:2023Q3"], 14)).toEqual([]);
    // A decision is made once.
    await fires.decide([1], "skipped_gone", null, 20);
    await fires.move(1, 50, "snoozed");
    expect((await fires.inMessage("remind:a")).map(({ standing }) => standing)).toEqual(["unknown"]);
    await reminders.planned({ revision: 4, day: "2023-10-09", until: 99 });
    await reminders.planned({ revision: 5, day: "2023-10-10", until: 100 });
    expect(await reminders.plan()).toEqual({ revision: 5, day: "2023-10-10", until: 100 });
  });
}

/** Wishes, deadlines and days. */
export async function keepsWishes(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work }) => {
    const { wishes, deadlines, days } = work.reminders;
    const wish = { person: "p1", wish: "leave" as const, kind: null, from: "2023-10-16", until: "2023-10-20", deputy: "p2" };
    await wishes.add({ ...wish, at: 1 });
    expect(await wishes.open()).toEqual([{ ...wish, number: 1 }]);
    await wishes.end([1], 2);
    await work.reminders.quiet.put("p1", { from: 1_200, until: 450 });
    await work.reminders.quiet.put("p1", { from: 1_230, until: 450 });
    expect([...(await work.reminders.quiet.all())]).toEqual([["p1", { from: 1_230, until: 450 }]]);
    await work.reminders.quiet.put("p1", null);
    expect((await work.reminders.quiet.all()).size).toBe(0);
    expect(await wishes.open()).toEqual([]);
    const before = await work.revision();
    const places = { under: "b", kind: "school" as const, stages: [], except: [] };
    const deadline = {
      id: "deadline:1",
      due: "2023-10-20",
      names: { zh: "自查", en: "review" },
      clause: null,
      places,
      by: "p1",
      at: 1,
      endedAt: null,
    };
    await deadlines.put(deadline);
    await deadlines.put({ ...deadline, endedAt: 5 });
    expect(await deadlines.all()).toEqual([{ ...deadline, endedAt: 5 }]);
    await deadlines.tickOff("deadline:1:s1", "p1", 3);
    expect(await deadlines.done(["deadline:1:s1", "deadline:1:s2"])).toEqual(["deadline:1:s1"]);
    await deadlines.addSource("d-MYOPIA", 7);
    await deadlines.addSource("d-MYOPIA", 9);
    expect(await deadlines.sources()).toEqual(new Map([["d-MYOPIA", 7]]));
    const listed = { day: "2027-10-01", works: false, status: "gazetted" as const, name: "国庆节" };
    await days.putDays([listed]);
    await days.putHolidays([{ from: "2027-07-10", to: "2027-08-31", name: "暑假" }]);
    expect(await days.listed()).toEqual([listed]);
    expect(await days.holidays()).toEqual([{ from: "2027-07-10", to: "2027-08-31", name: "暑假" }]);
    expect(await work.revision()).toBeGreaterThan(before);
  });
}
