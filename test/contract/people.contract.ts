import { expect } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { settleTown } from "./town.ts";

/** People, roles and accounts; an account speaks for one person. Forms belong to an account in a conversation. */
export async function keepsPeople(store: Store): Promise<void> {
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
    const live = { ...account, person: "p2", boundAt: 2, unboundAt: null, conversation: null, pausedAt: null };
    expect(await people.bound(account)).toEqual(live);
    expect(await people.accountsOf("p1")).toEqual([]);
    const other = { ...account, user: "ben" };
    await people.bind({ ...other, person: "p2", boundAt: 2 });
    await people.release(other, 3);
    expect(await people.ended(other)).toBe(true);
    expect(await people.ended(account)).toBe(false);
    expect(await people.ended({ ...account, user: "nobody" })).toBe(false);
    await people.meet(account, "chat-anna");
    expect(await people.bound(account)).toMatchObject({ conversation: "chat-anna" });
    expect(await people.pause(account, 7)).toBe(true);
    expect(await people.pause(account, 8)).toBe(false);
    expect(await people.accounts()).toEqual([{ ...live, conversation: "chat-anna", pausedAt: 7 }]);
    await people.meet(account, "chat-anna");
    expect(await people.bound(account)).toEqual({ ...live, conversation: "chat-anna" });
    await people.unbind("p2", 3);
    expect(await people.ended(account)).toBe(true);
    expect(await people.forgetAccounts("p2")).toContainEqual(
      expect.objectContaining({ user: "anna", conversation: "chat-anna", unboundAt: 3 }),
    );
    expect((await people.forgetAccounts("p2")).every(({ user, conversation }) => user === "" && conversation === null)).toBe(true);
    expect(await people.bound(account)).toBeNull();
  });
  const filler = { platform: "fake", conversation: "one", person: "anna" };
  await store.transaction(async ({ work: { forms } }) => {
    await forms.put(filler, { body: { asked: "a" }, expiresAt: 1 });
    await forms.put(filler, { body: { asked: "b" }, expiresAt: 2 });
    expect(await forms.get(filler)).toEqual({ body: { asked: "b" }, expiresAt: 2 });
    expect(await forms.get({ ...filler, person: "ben" })).toBeNull();
    await forms.end(filler);
    expect(await forms.get(filler)).toBeNull();
  });
}

/** One-time codes by their hashes. */
export async function keepsInvites(store: Store): Promise<void> {
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
    await invites.put({ ...invite, hash: "h4", person: "p2", issuedAt: 5, usedAt: null, voidedAt: null });
    await invites.void("p2", 6);
    expect(await invites.get("h4")).toMatchObject({ usedAt: null, voidedAt: 6 });
    for (const at of [1, 5, 9]) await invites.fail("fake", "anna", at);
    expect(await invites.failures("fake", "anna", 4)).toEqual([5, 9]);
    expect(await invites.failures("fake", "ben", 0)).toEqual([]);
  });
}

/** Follow-up items, one open for a place and topic. */
export async function keepsItems(store: Store): Promise<void> {
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
