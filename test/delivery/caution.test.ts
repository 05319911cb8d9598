import { expect, test } from "vitest";
import { desk } from "../tools/desk.ts";
import { platform, type Platform } from "../tools/platform.ts";
import { settle } from "../tools/settle.ts";

/** A platform whose calls stay under way until they are let go. */
function slow(name: string): { made: Platform; release: () => void } {
  const waiting: (() => void)[] = [];
  const made = platform(name);
  made.before = () => new Promise((resolve) => void waiting.push(resolve));
  return { made, release: () => waiting.shift()?.() };
}

const texts = async ({ core, name }: Platform, ...conversations: string[]): Promise<void> => {
  const came = { platform: name, person: "anna", private: true, shared: null, message: null, lang: null, edited: false };
  await core.receive(conversations.map((conversation) => ({ ...came, type: "text", key: conversation, conversation, text: conversation })));
  await settle();
};

test("in the first seconds one call is under way at a time, over all platforms, and each platform has its turn", async () => {
  const [one, other] = [slow("one"), slow("other")];
  const { pass } = await desk({ fake: one.made, others: [other.made] });
  await texts(one.made, "a", "b");
  await texts(other.made, "c", "d");
  await pass(100);
  const calls = (): number[] => [one.made.calls.length, other.made.calls.length];
  expect(calls()).toEqual([1, 0]);
  one.release();
  await pass(100);
  expect(calls()).toEqual([1, 1]);
  other.release();
  await pass(100);
  expect(calls()).toEqual([2, 1]);
});

test("a call that hangs holds the others for two seconds only; then each platform widens with every answer", async () => {
  const [one, other] = [slow("one"), slow("other")];
  const { pass } = await desk({ fake: one.made, others: [other.made] });
  await texts(one.made, "a");
  await texts(other.made, "b", "c", "d", "e");
  await pass(1_500);
  expect(other.made.calls).toHaveLength(0);
  await pass(600);
  expect(other.made.calls).toHaveLength(1);
  other.release();
  await pass(100);
  expect(other.made.calls).toHaveLength(3);
});

test("later, too, one call is under way at a time, until a message has waited for a second", async () => {
  const [one, other] = [slow("one"), slow("other")];
  const { pass } = await desk({ fake: one.made, others: [other.made] });
  await pass(10_000);
  await texts(one.made, "a");
  await texts(other.made, "b", "c");
  await pass(900);
  expect(other.made.calls).toHaveLength(0);
  one.release();
  await pass(50);
  expect(other.made.calls).toHaveLength(1);
  other.release();
  // From now on two may go to that platform, and what comes next has not waited long.
  await pass(100);
  expect(other.made.calls).toHaveLength(2);
  await texts(other.made, "d");
  await pass(800);
  expect(other.made.calls).toHaveLength(2);
  await pass(300);
  expect(other.made.calls).toHaveLength(3);
});
