import { expect, test } from "vitest";
import type { Handle } from "../../src/delivery/worker.ts";
import { desk, echo } from "../tools/desk.ts";
import { platform } from "../tools/platform.ts";

/** A card and the picture to it. */
const pictured: Handle = async (event, tx, fetched) => {
  const { effects, outcome } = await echo(event, tx, fetched);
  const { platform: on, key, conversation, person } = event;
  const goes = { key: `${on}:${key}:picture`, platform: on, conversation, person, bulk: false };
  return { effects: [...effects, { ...goes, type: "file", name: "a.png", caption: "a", content: { draws: key } }], outcome };
};

const png = (what: string): Uint8Array => new TextEncoder().encode(`picture ${what}`);
const files = () => platform("fake", { can: { files: true } });

test("a picture is drawn when it is its turn, while the store is free, and kept as it was sent", async () => {
  let finish: (content: Uint8Array) => void = () => {};
  const asked: string[] = [];
  const draw = (what: string) => {
    asked.push(what);
    return new Promise<Uint8Array>((resolve) => (finish = resolve));
  };
  const { fake, say, pass, rows, store } = await desk({ fake: files(), handle: pictured, draw });
  await say("hello");
  await pass(1_000);
  expect(asked).toEqual(["1"]);
  // Others write meanwhile, and no attempt is on record yet.
  expect((await rows()).map(({ state }) => state)).toEqual(["sent", "waiting"]);
  expect(fake.files).toEqual([]);
  finish(png("1"));
  await pass(1_000);
  expect(fake.files.map(({ name, content }) => [name, new TextDecoder().decode(content)])).toEqual([["a.png", "picture 1"]]);
  const body = (await store.transaction((tx) => tx.outbox.find("fake:1:picture")))?.body;
  expect(body).toMatchObject({ kind: "file", content: Buffer.from("picture 1") });
});

test("killed while it is drawn, the picture is drawn again and sent once", async () => {
  const first = await desk({ fake: files(), handle: pictured, draw: () => new Promise(() => {}) });
  await first.say("hello");
  await first.pass(1_000);
  const fake = files();
  const second = await desk({ store: first.store, clock: first.clock, fake, handle: pictured, draw: async (what) => png(what), after: 9 });
  await second.pass(1_000);
  expect(fake.files).toHaveLength(1);
  expect((await second.rows()).map(({ state }) => state)).toEqual(["sent", "sent"]);
});

test("what can't be drawn is given up and reported, and what comes after it goes on", async () => {
  const office = platform("office");
  const draw = async () => {
    throw new Error("no font");
  };
  const admins = [{ platform: "office", conversation: "boss" }];
  const { fake, say, pass, rows, log } = await desk({ fake: files(), others: [office], handle: pictured, draw, admins });
  await say("hello");
  await pass(2_000);
  await say("again");
  await pass(4_000);
  expect(fake.seen).toHaveLength(2);
  expect(fake.files).toEqual([]);
  expect((await rows()).filter(({ body }) => body.kind === "file").map(({ state, reason }) => [state, reason])).toEqual([
    ["dead", "fault"],
    ["dead", "fault"],
  ]);
  expect(office.seen).toHaveLength(2);
  expect(log.join()).toContain("a file can't be made");
});
