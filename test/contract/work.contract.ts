import { describe, expect, test } from "vitest";
import type { Store, Tx } from "../../src/store/store.ts";
import { chained, rawHash, start, verdict, verifyPage, type AuditFact } from "../../src/work/record/audit.ts";
import type { NewObservation } from "../../src/work/record/observation.ts";
import { duty, INDICATORS, TERMS, UNITS } from "../work/town.ts";

const person = (id: string) => ({ id, name: `人${id}`, lang: "zh" as const, left: null, erased: false });

/** The fictional town, with two people who report and one who approves. */
async function settleTown({ work }: Tx): Promise<void> {
  await work.places.putUnits(UNITS);
  await work.places.putTerms(TERMS);
  for (const id of ["p1", "p2", "p3"]) await work.people.put(person(id));
  for (const indicator of INDICATORS) await work.duties.putIndicator(indicator);
  await work.duties.putDuty(duty("MYOPIA"));
}

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

async function keepsPeople(store: Store): Promise<void> {
  await store.transaction(settleTown);
  await store.transaction(async ({ work: { people } }) => {
    const membership = { id: "m1", person: "p1", unit: "s1", role: "reporter" as const, from: "2023-01-01", until: null };
    await people.begin([membership]);
    await people.end("m1", "2023-12-31");
    expect(await people.membershipsOf("p1")).toEqual([{ ...membership, until: "2023-12-31" }]);
    expect(await people.memberships()).toHaveLength(1);
    const account = { platform: "fake", tenant: "", user: "anna" };
    await people.bind({ ...account, person: "p1", boundAt: 1 });
    await people.bind({ ...account, person: "p2", boundAt: 2 });
    expect(await people.bound(account)).toEqual({ ...account, person: "p2", boundAt: 2, unboundAt: null, conversation: null });
    expect(await people.accountsOf("p1")).toEqual([]);
    await people.unbind("p2", 3);
    expect(await people.bound(account)).toBeNull();
  });
}

async function keepsInvites(store: Store): Promise<void> {
  await store.transaction(settleTown);
  const invite = { hash: "h1", person: "p1", place: { unit: "s1", role: "reporter" as const }, issuedBy: "p3", issuedAt: 1, expiresAt: 9 };
  await store.transaction(async ({ work: { invites } }) => {
    await invites.put({ ...invite, usedAt: null, voidedAt: null });
    await invites.put({ ...invite, hash: "h2", issuedAt: 2, usedAt: null, voidedAt: null });
    expect(await invites.get("h1")).toMatchObject({ voidedAt: 2 });
    await invites.use("h2", 3);
    await invites.use("h2", 4);
    expect(await invites.get("h2")).toMatchObject({ place: { unit: "s1", role: "reporter" }, usedAt: 3, voidedAt: null });
    expect(await invites.get("h3")).toBeNull();
    for (const at of [1, 5, 9]) await invites.fail("fake", "anna", at);
    expect(await invites.failures("fake", "anna", 4)).toEqual([5, 9]);
    expect(await invites.failures("fake", "ben", 0)).toEqual([]);
  });
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
    const act = { observation: second.id, act: "approve" as const, by: "p3", comment: null, at: 7 };
    await figures.act(act);
    expect(await figures.acts([first.id, second.id])).toEqual([act]);
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

async function keepsItems(store: Store): Promise<void> {
  await store.transaction(settleTown);
  const wanted = { unit: "s1", topic: "近视率", indicator: "MYOPIA", demand: "说明原因", due: "2023-10-30" };
  await store.transaction(async ({ work: { items } }) => {
    const first = await items.add(wanted, { key: "s1|近视率", by: "p3", at: 1 });
    const second = await items.add({ ...wanted, topic: "体质", due: "2023-10-20" }, { key: "s1|体质", by: "p3", at: 2 });
    await items.act({ item: first.id, act: "answer", by: "p1", words: "已查明", at: 3 });
    expect(await items.find(first.id)).toEqual(first);
    expect((await items.open(["s1"])).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await items.open(["s2"])).toEqual([]);
    expect((await items.events([first.id])).map(({ act, words }) => [act, words])).toEqual([
      ["open", null],
      ["answer", "已查明"],
    ]);
    await items.act({ item: first.id, act: "close", by: "p3", words: null, at: 4 });
    expect((await items.open(["s1"])).map(({ id }) => id)).toEqual([second.id]);
    await items.add(wanted, { key: "s1|近视率", by: "p3", at: 5 });
  });
  const twice = store.transaction(({ work: { items } }) => items.add(wanted, { key: "s1|近视率", by: "p3", at: 6 }));
  await expect(twice).rejects.toThrow(/UNIQUE/i);
  const silent = store.transaction(({ work: { items } }) => items.act({ item: 2, act: "return", by: "p3", words: " ", at: 7 }));
  await expect(silent).rejects.toThrow(/CHECK/i);
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
    test("shows oversight every revision of some places, all waivers and all baselines", on(showsOversight));
    test("refuses by itself what no rule allows: gaps, doubles, self-approval, a return without a word", on(refusesFigures));
    test("keeps a chain that verifies, and words apart that can be purged", on(keepsAudit));
    test("keeps confirm cards", on(keepsCards));
    test("keeps follow-up items, one open for a place and topic", on(keepsItems));
  });
}
