import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../tools/folder.ts";
import { openWhole, type Whole } from "./people.ts";

/** What people say in the run; the last two mean nothing to anybody, so that not even a piece of them may be found. */
const SAID = ["三年级一周几节体育课", "How many PE lessons in grade 3?", "我的手机号是 13800138000", "zanzibar-quokka 9417"];
let whole: Whole;

beforeAll(async () => {
  whole = await openWhole(join(temporaryFolder(), "data"));
});
afterAll(() => whole.end());

/** A day of the whole program with all that may go wrong; what it has written down, and what it shows to who measures it. */
async function aDay(): Promise<{ log: string; metrics: string; shown: string[] }> {
  const { telegram, slack, friends, program, url } = whole;
  for (const text of SAID) for (const friend of Object.values(friends)) await friend.asks(text);
  telegram.faults.plan("sendMessage", { kind: "rate", retryAfter: 1 });
  telegram.faults.plan("sendMessage", { kind: "lost" });
  slack.faults.plan("chat.postMessage", { kind: "status", status: 503 });
  slack.faults.plan("chat.postMessage", { kind: "error", code: "is_archived" });
  for (const friend of Object.values(friends)) {
    await friend.asks(SAID[0] ?? "", 0);
    await friend.asks(SAID[1] ?? "");
  }
  await friends.telegram.forges("forged-token");
  const metrics = await (await fetch(`${url}/metrics`)).text();
  await program.stop();
  return { log: program.output(), metrics, shown: Object.values(friends).flatMap((friend) => friend.reads()) };
}

interface Line {
  msg: string;
  trace?: string;
  platform?: string;
  outcome?: string;
  ms?: number;
  waited?: number;
}

test("a whole run writes one line an event with its trace, and no text, name, address or token anywhere", { timeout: 90_000 }, async () => {
  const { log, metrics, shown } = await aDay();
  const { telegram, slack } = whole;
  const secrets = [telegram.token, telegram.token.split(":")[1] ?? "?", ...Object.values(slack.tokens), "forged-token"];
  const names = ["欧阳静", "U0OUYANG", "D0OUYANG", "T0CITY", "教育督导组"];
  const pieces = SAID.flatMap((text) => [text, ...text.split(/\s+/).filter((word) => word.length > 6)]);
  const quotes = shown.flatMap((text) => text.split("\n")).filter((line) => line.length > 8);
  expect(quotes.length).toBeGreaterThan(10);
  const json = log.split("\n").filter((line) => line.startsWith("{"));
  for (const text of [...secrets, ...names, ...pieces, ...quotes])
    for (const written of [...json, metrics]) expect(written).not.toContain(text);
  const lines = json.map((line) => JSON.parse(line) as Line);
  // The ids of people and chats are theirs too; traces and times may by chance hold any digits.
  for (const { trace: _, ms: __, waited: ___, ...rest } of lines) expect(JSON.stringify(rest)).not.toMatch(/\b100\d\b/);
  const events = lines.filter(({ msg }) => msg === "event");
  expect(events.length).toBe(new Set(events.map(({ trace }) => trace)).size);
  expect(events.length).toBe(SAID.length * 2 + 5);
  for (const { trace, platform, outcome } of events) expect([trace, platform, outcome]).not.toContain(undefined);
  const traces = new Set(events.map(({ trace }) => trace));
  for (const { msg, trace } of lines) if (msg === "message") expect(traces).toContain(trace);
  expect(lines.filter(({ msg }) => msg === "message").map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(["sent", "retry", "unknown", "dead"]),
  );
});
