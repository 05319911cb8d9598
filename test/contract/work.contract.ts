import { describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { chained, rawHash, start, verdict, verifyPage, type AuditFact } from "../../src/work/record/audit.ts";
import type { NewObservation } from "../../src/work/record/observation.ts";
import { keepsInvites, keepsItems, keepsPeople } from "./people.contract.ts";
import { keepsFires, keepsWishes } from "./remind.contract.ts";
import { settleTown } from "./town.ts";
import { duty, INDICATORS, TERMS, UNITS } from "../work/town.ts";

const row = (more: Partial<NewObservation> = {}): NewObservation => ({
  school: "s1",
  indicator: "MYOPIA",
  period: "2023Q3",
  revision: 1,
  operation: "set",
  value: 51.2,
  of: null,
  reverts: null,
  reason: null,
  by: "p1",
  onBehalfOf: null,
  event: "fake:1",
  occurredAt: 5,
  recordedAt: 6,
  lateDays: 0,
  copied: false,
  ...more,
});

async function keepsPlaces(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work }) => {
    expect(new Set(await work.places.units())).toEqual(new Set(UNITS));
    expect(await work.places.terms()).toEqual(TERMS);
    expect((await work.duties.indicators()).map(({ code }) => code).toSorted()).toEqual(INDICATORS.map(({ code }) => code).toSorted());
    expect(await work.duties.duties()).toEqual([duty("MYOPIA")]);
    const before = await work.revision();
    await work.places.putUnits(UNITS.slice(0, 1).map((unit) => ({ ...unit, name: "云汀市教育和体育局" })));
    expect((await work.places.units()).find(({ id }) => id === "b")?.name).toBe("云汀市教育和体育局");
    expect(await work.revision()).toBeGreaterThan(before);
  });
  const twice = store.transaction(({ work }) => work.places.putUnits(UNITS.slice(0, 1).map((unit) => ({ ...unit, id: "b2", code: "b" }))));
  await expect(twice).rejects.toThrow(/UNIQUE/i);
}

async function keepsExceptions(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work: { duties } }) => {
    const waiver = { obligation: "o", reason: "停办", by: "p3", at: 1, endedAt: null };
    const exception = { obligation: "o", reason: "停电", by: "p3", at: 1, opensUntil: "2023-12-01" };
    const baseline = { indicator: "MYOPIA", school: "s1", on: "2019-12-31", value: 55, source: "年报 3 页", by: "p3", at: 1, version: 1 };
    await duties.waive(waiver);
    await duties.unlock(exception);
    await duties.putBaseline(baseline);
    expect(await duties.waivers(["o", "x"])).toEqual([waiver]);
    await duties.endWaiver("o", 8);
    await duties.endWaiver("o", 9);
    expect(await duties.waivers(["o"])).toEqual([{ ...waiver, endedAt: 8 }]);
    expect(await duties.locks(["o"])).toEqual([exception]);
    expect(await duties.locks(["x"])).toEqual([]);
    expect(await duties.baselines("s1")).toEqual([baseline]);
  });
}

async function keepsFigures(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work: { figures } }) => {
    const first = await figures.add(row());
    const second = await figures.add(row({ revision: 2, value: 50, event: "fake:2", of: { numerator: 1, denominator: 2 } }));
    await figures.add(row({ school: "s3", event: "fake:2", by: "p2" }));
    expect((await figures.of({ school: "s1", indicator: "MYOPIA" })).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect((await figures.heads(["s1", "s3"])).map(({ value }) => value)).toEqual([50, 51.2]);
    expect(await figures.byEvent("fake:2")).toHaveLength(2);
    expect((await figures.lastOf("p1", 5)).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await figures.find(second.id)).toEqual(second);
    expect((await figures.waiting(["s1", "s3"])).map(({ id }) => id)).toEqual([second.id, second.id + 1]);
    expect(await figures.waiting([])).toEqual([]);
    const act = { observation: second.id, act: "approve" as const, by: "p3", comment: null, at: 7 };
    await figures.act(act);
    expect(await figures.acts([first.id, second.id])).toEqual([act]);
    expect((await figures.waiting(["s1"])).map(({ id }) => id)).toEqual([]);
  });
}

async function keepsDutiesThatStoodBefore(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work: { duties, oversight } }) => {
    const [always] = await duties.duties();
    if (!always) throw new Error("The town asks for nothing.");
    const other = { ...always, id: "later" };
    await duties.putDuty({ ...always, due: 20, timely: 25 }, 100);
    await duties.putDuty(other, 150);
    await duties.putDuty({ ...always, due: 30, timely: 35 }, 200);
    await duties.putDuty({ ...other, until: "2023-12-31" }, 200);
    const at = async (instant: number) =>
      (await oversight.dutiesAt(instant))
        .filter(({ id }) => id === always.id || id === "later")
        .map(({ id, due, until }) => [id, due, until]);
    expect(await at(99)).toEqual([[always.id, always.due, always.until]]);
    expect(await at(100)).toEqual([[always.id, 20, always.until]]);
    expect(await at(199)).toEqual(
      expect.arrayContaining([
        [always.id, 20, always.until],
        ["later", always.due, always.until],
      ]),
    );
    expect(await at(200)).toEqual(
      expect.arrayContaining([
        [always.id, 30, always.until],
        ["later", always.due, "2023-12-31"],
      ]),
    );
    expect(await oversight.dutiesAt(1_000)).toEqual(await duties.duties());
  });
}

async function showsOversight(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work: { figures, duties, oversight } }) => {
    await figures.add(row());
    await figures.add(row({ revision: 2, value: 50, event: "e2", of: { numerator: 1, denominator: 2 }, reason: "抄错", lateDays: 3 }));
    await figures.add(row({ school: "s3", period: "2023Q2", event: "e3" }));
    const all = await oversight.revisions({ places: ["s1", "s3", "s4"], indicators: null, periods: null });
    expect(all).toHaveLength(3);
    expect(all.find(({ revision }) => revision === 2)).toEqual({
      id: 2,
      school: "s1",
      indicator: "MYOPIA",
      period: "2023Q3",
      revision: 2,
      value: 50,
      of: { numerator: 1, denominator: 2 },
      lateDays: 3,
      recordedAt: 6,
      copied: false,
      reason: "抄错",
    });
    const many = Array.from({ length: 200 }, (_, at) => `x${at}`);
    const part = (places: string[], periods: string[] | null) => oversight.revisions({ places, indicators: ["MYOPIA"], periods });
    expect((await part(["s1"], null)).map(({ school }) => school)).toEqual(["s1", "s1"]);
    expect((await part(["s3", ...many], null)).map(({ school }) => school)).toEqual(["s3"]);
    expect((await part(["s1", "s3"], ["2023Q2"])).map(({ school }) => school)).toEqual(["s3"]);
    expect(await part([], null)).toEqual([]);
    const waiver = { obligation: "o", reason: "停办", by: "p3", at: 1, endedAt: 4 };
    await duties.waive(waiver);
    expect(await oversight.waivers()).toEqual([waiver]);
    const baseline = { indicator: "MYOPIA", school: "s1", on: "2019-12-31", value: 55, source: "年报 3 页", by: "p3", at: 1, version: 1 };
    await duties.putBaseline(baseline);
    await duties.putIndicator({
      ...(INDICATORS[0] as (typeof INDICATORS)[number]),
      yearly: { by: -0.5, since: 2019, until: 2023, clause: null },
    });
    expect(await oversight.baselines(null)).toEqual([baseline]);
    expect(await oversight.baselines(["FITNESS"])).toEqual([]);
    expect((await duties.indicators()).find(({ code }) => code === "MYOPIA")?.yearly).toMatchObject({ by: -0.5 });
  });
}

async function refusesFigures(store: Store): Promise<void> {
  await store.transaction(settleTown);
  const first = await store.transaction(({ work }) => work.figures.add(row()));
  const bad: [Partial<NewObservation>, RegExp][] = [
    [{ event: "e2" }, /revision does not follow/],
    [{ event: "e2", revision: 3 }, /revision does not follow/],
    [{ revision: 2 }, /UNIQUE/],
    [{ event: "e2", revision: 2, value: null }, /CHECK/],
    [{ event: "e2", revision: 2, operation: "retract", value: null }, /CHECK/],
    [{ event: "e2", revision: 2, recordedAt: 4 }, /CHECK/],
    [{ event: "e2", revision: 2, by: "nobody" }, /FOREIGN KEY/],
  ];
  for (const [more, fault] of bad) await expect(store.transaction(({ work }) => work.figures.add(row(more)))).rejects.toThrow(fault);
  const own = { observation: first.id, act: "approve" as const, by: "p1", comment: null, at: 7 };
  await expect(store.transaction(({ work }) => work.figures.act(own))).rejects.toThrow(/CHECK/);
  const mute = { ...own, act: "return" as const, by: "p3" };
  await expect(store.transaction(({ work }) => work.figures.act(mute))).rejects.toThrow(/CHECK/);
  await store.transaction(async ({ work: { figures } }) => {
    const other = await figures.add(row({ revision: 2, value: 50, by: "p2", event: "e2" }));
    await figures.add(row({ revision: 3, operation: "restore", value: 51.2, reverts: other.id, by: "p2", event: "e3" }));
  });
  const restored = { ...own, observation: first.id + 2 };
  await expect(store.transaction(({ work }) => work.figures.act(restored))).rejects.toThrow(/nobody approves their own/);
}

const fact = (n: number): AuditFact => ({
  at: n,
  actor: "p1",
  action: "report",
  unit: "s1",
  subject: "s1|A|2023",
  from: null,
  to: n,
  raw: null,
});

/** Words that one person wrote go alone; the chain does not notice. */
async function forgetsWords(store: Store): Promise<void> {
  await store.transaction(async ({ work: { audit } }) => {
    for (const actor of ["p1", "p2"]) {
      const hash = rawHash(actor, "salt");
      await audit.keepWords({ hash, salt: "salt", words: actor, at: 5 });
      await audit.add(chained({ ...fact(1), actor, raw: hash }, await audit.last()));
    }
    await audit.purgeWordsOf("p1");
    expect([await audit.words(rawHash("p1", "salt")), await audit.words(rawHash("p2", "salt"))]).toEqual([null, "p2"]);
    expect(verdict(verifyPage(start, await audit.page(0, 9)))).toMatchObject({ whole: true, rows: 2 });
  });
}

async function keepsAudit(store: Store): Promise<void> {
  for (const n of [1, 2, 3]) {
    await store.transaction(async ({ work: { audit } }) => audit.add(chained(fact(n), await audit.last())));
  }
  await store.transaction(async ({ work: { audit } }) => {
    const page = await audit.page(0, 2);
    const rest = await audit.page(2, 2);
    expect(verdict(verifyPage(verifyPage(start, page), rest))).toMatchObject({ whole: true, rows: 3 });
    const hash = rawHash("近视率 51.2%", "salt");
    await audit.keepWords({ hash, salt: "salt", words: "近视率 51.2%", at: 5 });
    expect(await audit.words(hash)).toBe("近视率 51.2%");
    await audit.purgeWords(6);
    expect(await audit.words(hash)).toBeNull();
    expect((await audit.of(["s1"], [], 3, 9)).map(({ seq }) => seq)).toEqual([2, 1]);
    expect((await audit.of(["s1"], ["|2023"], 9, 1)).map(({ seq }) => seq)).toEqual([3]);
    expect(await audit.of(["s1"], ["|2022"], 9, 9)).toEqual([]);
    expect(await audit.of(["s3"], [], 9, 9)).toEqual([]);
  });
  const gap = store.transaction(async ({ work: { audit } }) => audit.add({ ...chained(fact(4), await audit.last()), seq: 9 }));
  await expect(gap).rejects.toThrow(/does not follow/);
}

async function keepsCards(store: Store): Promise<void> {
  const card = { id: "c1", person: "p1", platform: "fake", account: "anna", conversation: "one", body: { a: 1 }, at: 1, expiresAt: 9 };
  await store.transaction(async ({ work: { cards } }) => {
    await cards.put({ ...card, usedFor: null });
    await cards.put({ ...card, id: "c2", at: 2, usedFor: null });
    await cards.put({ ...card, body: { a: 2 }, usedFor: null });
    expect(await cards.get("c1")).toEqual({ ...card, body: { a: 2 }, usedFor: null });
    expect((await cards.newest({ platform: "fake", person: "anna", conversation: "one" }))?.id).toBe("c2");
    await cards.use("c1", [4, 5]);
    await cards.expire("p1", 3);
    expect(await cards.get("c1")).toMatchObject({ usedFor: [4, 5], expiresAt: 3 });
    expect(await cards.newest({ platform: "fake", person: "ben", conversation: "one" })).toBeNull();
  });
}

/** What every store must keep of the work; `open` gives a new, empty one. */
export function workContract(name: string, open: () => Promise<Store>): void {
  const on = (check: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await open();
    await check(store);
    await store.close();
  };
  describe(`a store of work: ${name}`, () => {
    test("keeps places, terms, indicators and duties, and counts their changes", on(keepsPlaces));
    test("keeps people, roles and accounts; an account speaks for one person", on(keepsPeople));
    test("keeps codes by their hashes; a newer one voids the older, the first use counts", on(keepsInvites));
    test("keeps waivers, opened locks and baselines", on(keepsExceptions));
    test("keeps every revision of a figure and finds the newest", on(keepsFigures));
    test("gives duties as they stood at an instant", on(keepsDutiesThatStoodBefore));
    test("shows oversight every revision of some places, all waivers and all baselines", on(showsOversight));
    test("refuses by itself what no rule allows: gaps, doubles, self-approval, a return without a word", on(refusesFigures));
    test("keeps a chain that verifies, and words apart that can be purged", on(keepsAudit));
    test("lets go of the words of one person", on(forgetsWords));
    test("keeps confirm cards", on(keepsCards));
    test("keeps fires: each once, each decided once, none deleted", on(keepsFires));
    test("keeps wishes, deadlines and days", on(keepsWishes));
    test("keeps follow-up items, one open for a place and topic", on(keepsItems));
  });
}
