import { createSlackAdapter } from "../../../adapters/slack/adapter.ts";
import type { Adapter } from "../../../src/chat/adapter.ts";
import type { Harness, Seen } from "../../contract/harness.ts";
import type { FakeSlack } from "../../fakes/slack.ts";
import type { Posted } from "../../fakes/slack/workspace.ts";

/** The person who asks in these tests. */
export const ASKER = "U0LIN";

/** An adapter for a fake: over sockets, or by signed posts. */
export function adapterFor({ tokens, api }: FakeSlack, by: "sockets" | "posts" = "sockets"): Adapter {
  const publicUrl = by === "posts" ? "https://duban.example" : null;
  return createSlackAdapter({ botToken: tokens.bot, appToken: tokens.app, signingSecret: tokens.signing, api, publicUrl });
}

/** A message of the bot as the contract looks at it. */
const seenOf = ({ text, buttons, file }: Posted): Seen => ({ text, buttons: buttons.map(({ label }) => label), file });

const METHOD = { send: "chat.postMessage", edit: "chat.update", file: "files.completeUploadExternal", fetch: "download" };

/** What the contract wants to do and see on Slack. `adapter` is the one under test. */
export function slackHarness(fake: FakeSlack, adapter: Adapter): Harness {
  const person = fake.person(ASKER);
  return {
    adapter,
    secrets: Object.values(fake.tokens),
    says: async (text) => void person.says(text),
    sees: async () => person.sees().map(seenOf),
    close: () => fake.stop(),
    presses: async (label) => person.presses(label),
    revises: async (text) => person.revises(text),
    sendsFile: async (name, content) => void person.sendsFile(name, content),
    losesFiles: () => fake.workspace.files.clear(),
    repeats: () => fake.repeat(),
    fails: (call, fault) => fake.faults.plan(METHOD[call], fault),
    words: { refused: "is_archived", revoked: "token_revoked" },
    goesDown: () => fake.goesDown(),
    revokes: () => fake.refuse("token_revoked"),
  };
}
