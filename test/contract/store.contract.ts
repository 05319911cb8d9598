import { describe, expect, test } from "vitest";
import type { Inbound } from "../../src/chat/event.ts";
import type { Draft, Ending, Store } from "../../src/store/store.ts";

const event = (key: string, text = "三年级一周几节体育课"): Inbound => ({
  platform: "fake",
  key,
  person: "anna",
  conversation: "one",
  private: true,
  shared: null,
  message: `u${key}`,
  lang: "zh",
  type: "text",
  text,
  edited: false,
});

const card = (text: string) => ({ lang: "zh" as const, parts: [{ type: "text" as const, text }], actions: [] });

const draft = (key: string, more: Partial<Draft> = {}): Draft => ({
  key,
  platform: "fake",
  conversation: "one",
  person: "anna",
  body: { kind: "send", card: card(key) },
  answers: null,
  bulk: false,
  trace: "0123abcd",
  at: 1,
  ...more,
});

async function inboxKeeps(store: Store): Promise<void> {
  const first = await store.transaction((tx) => tx.inbox.put([event("a"), event("b"), event("a")], 5));
  expect(first.map((one) => one.event.key)).toEqual(["a", "b"]);
  const second = await store.transaction((tx) => tx.inbox.put([event("b"), event("c")], 6));
  expect(second.map((one) => one.event.key)).toEqual(["c"]);
  const waiting = await store.transaction((tx) => tx.inbox.waiting(0, 10));
  expect(waiting.map((one) => one.event)).toEqual([event("a"), event("b"), event("c")]);
  expect(waiting.map(({ at }) => at)).toEqual([5, 5, 6]);
  await store.transaction(async (tx) => {
    await tx.inbox.done(waiting[0]?.number ?? 0);
    await tx.inbox.dead(waiting[1]?.number ?? 0, "ABC123");
  });
  expect((await store.transaction((tx) => tx.inbox.waiting(0, 10))).map((one) => one.event.key)).toEqual(["c"]);
  expect(await store.transaction((tx) => tx.inbox.put([event("a"), event("b")], 7))).toEqual([]);
}

async function rollsBack(store: Store): Promise<void> {
  const failing = store.transaction(async (tx) => {
    await tx.outbox.put([draft("gone")]);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await store.transaction((tx) => tx.outbox.find("gone"))).toBeNull();
}

async function sequential(store: Store): Promise<void> {
  const order: string[] = [];
  const one = (name: string) =>
    store.transaction(async (tx) => {
      order.push(`${name} begins`);
      await tx.outbox.counts();
      await new Promise((resolve) => setTimeout(resolve, 2));
      order.push(`${name} ends`);
    });
  await Promise.all([one("first"), one("second")]);
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
}

async function attempts(store: Store): Promise<void> {
  await store.transaction((tx) => tx.outbox.put([draft("s"), draft("t"), draft("s")]));
  const [s, t] = await store.transaction((tx) => tx.outbox.line("fake", 0));
  expect((await store.transaction((tx) => tx.outbox.line("fake", s?.number ?? 0))).map(({ number }) => number)).toEqual([t?.number]);
  const number = s?.number ?? 0;
  await store.transaction((tx) => tx.outbox.begin(number, { kind: "send", card: card("as sent") }, 10));
  expect((await store.transaction((tx) => tx.outbox.line("fake", 0))).length).toBe(1);
  await store.transaction((tx) => tx.outbox.end(number, { state: "waiting", notBefore: 99, reason: "rate" }, 11));
  expect((await store.transaction((tx) => tx.outbox.line("fake", 0)))[0]).toMatchObject({ notBefore: 99, attempts: 1 });
  await store.transaction((tx) => tx.outbox.begin(number, { kind: "send", card: card("as sent") }, 12));
  await store.transaction((tx) => tx.outbox.end(number, { state: "sent", id: "m1" }, 13));
  expect(await store.transaction((tx) => tx.outbox.read(number))).toMatchObject({
    state: "sent",
    id: "m1",
    body: { card: card("as sent") },
  });
  expect(await store.transaction((tx) => tx.outbox.standing("s"))).toEqual({ id: "m1", underWay: false });
  expect(await store.transaction((tx) => tx.outbox.counts())).toEqual([{ platform: "fake", state: "waiting", count: 1 }]);
}

async function recovers(store: Store): Promise<void> {
  const edit = { kind: "edit" as const, card: card("e"), edits: "s" };
  await store.transaction((tx) => tx.outbox.put([draft("s"), draft("e", { body: edit })]));
  const [s, e] = await store.transaction((tx) => tx.outbox.line("fake", 0));
  await store.transaction(async (tx) => {
    await tx.outbox.begin(s?.number ?? 0, { kind: "send", card: card("s") }, 1);
    await tx.outbox.begin(e?.number ?? 0, edit, 1);
  });
  expect(await store.transaction((tx) => tx.outbox.recover())).toEqual({ unknown: 1, again: 1 });
  expect((await store.transaction((tx) => tx.outbox.line("fake", 0))).map(({ number }) => number)).toEqual([e?.number]);
  const [missing] = await store.transaction((tx) => tx.outbox.unannounced("fake", "one"));
  expect(missing).toMatchObject({ key: "s", state: "unknown" });
  await store.transaction((tx) => tx.outbox.announce([s?.number ?? 0], 7));
  expect(await store.transaction((tx) => tx.outbox.unannounced("fake", "one"))).toEqual([]);
  await store.transaction((tx) => tx.outbox.unannounce(7));
  expect(await store.transaction((tx) => tx.outbox.unannounced("fake", "one"))).toHaveLength(1);
}

async function finds(store: Store): Promise<void> {
  await store.transaction((tx) =>
    tx.outbox.put([draft("a", { answers: "u1" }), draft("a:2"), draft("a:3"), draft("b", { platform: "other" })]),
  );
  expect(await store.transaction((tx) => tx.outbox.partsOf("a"))).toEqual(["a", "a:2", "a:3"]);
  expect(await store.transaction((tx) => tx.outbox.answering("fake", "one", "u1"))).toBe("a");
  expect(await store.transaction((tx) => tx.outbox.answering("fake", "two", "u1"))).toBeNull();
  for (const { number } of await store.transaction((tx) => tx.outbox.line("fake", 0)))
    await store.transaction((tx) => tx.outbox.end(number, { state: "sent", id: `m${number}` }, 2));
  const sent = await store.transaction((tx) => tx.outbox.sentAfter("fake", "one", 0, 2));
  expect(sent.map(({ key }) => key)).toEqual(["a:2", "a:3"]);
  const file = { kind: "file" as const, name: "a.csv", content: new Uint8Array([0, 255, 7]), caption: "c" };
  await store.transaction((tx) => tx.outbox.put([draft("f", { body: file })]));
  const read = (await store.transaction((tx) => tx.outbox.find("f")))?.body;
  expect(read).toMatchObject({ kind: "file", name: "a.csv", caption: "c" });
  expect(read?.kind === "file" && read.content instanceof Uint8Array ? [...read.content] : []).toEqual([0, 255, 7]);
  const picture = { ...file, content: { draws: '{"of":1}' } };
  await store.transaction((tx) => tx.outbox.put([draft("g", { body: picture })]));
  expect((await store.transaction((tx) => tx.outbox.find("g")))?.body).toEqual(picture);
}

async function talksAndTokens(store: Store): Promise<void> {
  const whose = { platform: "fake", conversation: "one", person: "anna" };
  expect(await store.transaction((tx) => tx.talks.get(whose))).toBeNull();
  const talk = { lang: "en" as const, memory: { a: [1] }, last: null, actions: [], at: 4 };
  await store.transaction((tx) => tx.talks.put(whose, { ...talk, lang: "zh" }));
  await store.transaction((tx) => tx.talks.put(whose, talk));
  expect(await store.transaction((tx) => tx.talks.get(whose))).toEqual(talk);
  expect(await store.transaction((tx) => tx.talks.get({ ...whose, person: "ben" }))).toBeNull();
  const token = { token: "x", person: "anna", until: 9, lang: "zh" as const, deed: { type: "again", key: "k" }, effect: "e", used: null };
  await store.transaction((tx) => tx.tokens.put([token]));
  await store.transaction((tx) => tx.tokens.use("x", "first"));
  await store.transaction((tx) => tx.tokens.use("x", "second"));
  expect(await store.transaction((tx) => tx.tokens.get("x"))).toEqual({ ...token, used: "first" });
  expect(await store.transaction((tx) => tx.tokens.get("y"))).toBeNull();
}

async function prunes(store: Store): Promise<void> {
  await store.transaction((tx) => tx.inbox.put([event("old"), event("waits")], 1));
  const [old] = await store.transaction((tx) => tx.inbox.waiting(0, 1));
  await store.transaction((tx) => tx.inbox.done(old?.number ?? 0));
  await store.transaction((tx) => tx.outbox.put([draft("old"), draft("waits"), draft("new", { at: 100 })]));
  for (const key of ["old", "new"]) {
    const { number } = (await store.transaction((tx) => tx.outbox.find(key))) ?? { number: 0 };
    await store.transaction((tx) => tx.outbox.begin(number, { kind: "send", card: card(key) }, 1));
    await store.transaction((tx) => tx.outbox.end(number, { state: "sent", id: null }, 1));
  }
  await store.transaction((tx) => tx.prune(50));
  const left = async (key: string) => (await store.transaction((tx) => tx.outbox.find(key))) !== null;
  expect([await left("old"), await left("waits"), await left("new")]).toEqual([false, true, true]);
  expect((await store.transaction((tx) => tx.inbox.put([event("old"), event("waits")], 2))).map((one) => one.event.key)).toEqual(["old"]);
}

async function fades(store: Store): Promise<void> {
  const secret = (key: string, hash: string): Draft =>
    draft(key, { body: { kind: "send", card: { lang: "zh", parts: [{ type: "text", text: `code ${key}`, fades: hash }], actions: [] } } });
  await store.transaction(async ({ outbox, work: { people, invites } }) => {
    await people.put({ id: "p", name: "人", lang: "zh", left: null, erased: false });
    await invites.put({ hash: "open", person: "p", place: null, issuedBy: "p", issuedAt: 1, expiresAt: 9, usedAt: null, voidedAt: null });
    await outbox.put([
      secret("sent", "open"),
      secret("dead", "open"),
      secret("lost", "open"),
      secret("waits", "open"),
      secret("old", "shut"),
    ]);
  });
  const says = async (key: string): Promise<boolean> =>
    JSON.stringify((await store.transaction((tx) => tx.outbox.find(key)))?.body).includes(`code ${key}`);
  const ends: [string, Ending][] = [
    ["sent", { state: "sent", id: "m" }],
    ["dead", { state: "dead", reason: "refused" }],
    ["lost", { state: "unknown", reason: "lost" }],
    ["old", { state: "unknown", reason: "lost" }],
  ];
  for (const [key, ending] of ends)
    await store.transaction(async ({ outbox }) => {
      const message = await outbox.find(key);
      if (message) await outbox.begin(message.number, message.body, 1);
      if (message) await outbox.end(message.number, ending, 2);
    });
  const left = async (): Promise<boolean[]> => [
    await says("sent"),
    await says("dead"),
    await says("lost"),
    await says("waits"),
    await says("old"),
  ];
  expect(await left()).toEqual([false, false, true, true, true]);
  await store.transaction((tx) => tx.outbox.fade(8));
  expect(await left()).toEqual([false, false, true, true, false]);
  await store.transaction(({ work }) => work.invites.use("open", 8));
  expect(await left()).toEqual([false, false, false, false, false]);
}

async function forgets(store: Store): Promise<void> {
  const own = draft("own", { person: "anna", conversation: "chat-anna" });
  await store.transaction(({ outbox }) => outbox.put([own, draft("other", { person: "ben", conversation: "chat-ben" })]));
  for (const key of ["own", "other"])
    await store.transaction(async ({ outbox }) => {
      const message = await outbox.find(key);
      if (message) await outbox.begin(message.number, message.body, 1);
      if (message) await outbox.end(message.number, { state: "sent", id: key }, 2);
    });
  const talk = { lang: "en" as const, memory: null, last: null, actions: [], at: 4 };
  const whose = { platform: "fake", conversation: "chat-anna", person: "anna" };
  await store.transaction((tx) => tx.talks.put(whose, talk));
  await store.transaction((tx) => tx.forget({ platform: "fake", person: "anna", conversation: "chat-anna" }));
  await store.transaction(async ({ outbox, talks }) => {
    expect(await outbox.find("own")).toMatchObject({ person: null, conversation: "", body: { card: { parts: [] } } });
    expect(await outbox.find("other")).toMatchObject({ person: "ben", conversation: "chat-ben" });
    expect(await talks.get(whose)).toBeNull();
  });
}

/** What every store must do; `open` gives a new, empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  const on = (work: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await open();
    await work(store);
    await store.close();
  };
  describe(`a store: ${name}`, () => {
    test("takes an event's key once, keeps the order, and lets go of what is done", on(inboxKeeps));
    test("leaves nothing of a transaction that fails", on(rollsBack));
    test("runs transactions one after another", on(sequential));
    test("keeps account of each attempt", on(attempts));
    test("after a crash takes sends under way as unknown and lets edits wait again", on(recovers));
    test("finds a message by what it answers, its parts, and what a conversation was sent", on(finds));
    test("remembers conversations and what buttons mean; the first press of one counts", on(talksAndTokens));
    test("forgets what ended long ago and nothing that waits", on(prunes));
    test("keeps one-time codes no longer than they are good", on(fades));
    test("forgets an account, and nobody else's", on(forgets));
  });
}
