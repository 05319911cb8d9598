import { expect, test } from "vitest";
import { StoreFault } from "../../src/store/store-fault.ts";
import { desk, echo } from "../tools/desk.ts";

test("where the store fails for one of several conversations, the others are answered, and each event once", async () => {
  let full = true;
  const { sayIn, pass, read, fake } = await desk({
    async handle(event, tx) {
      if (full && event.conversation === "two") throw new StoreFault("full");
      return echo(event, tx, null);
    },
  });
  await Promise.all(["one", "two", "three", "two"].map((conversation, at) => sayIn(conversation, `m${at}`)));
  await pass(100);
  expect([read("one"), read("two")]).toEqual([["m0"], []]);
  full = false;
  for (let at = 0; at < 40; at += 1) await pass(1_000);
  expect([read("one"), read("two"), read("three")]).toEqual([["m0"], ["m1", "m3"], ["m2"]]);
  expect(fake.calls).toHaveLength(4);
});
