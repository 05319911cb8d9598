import { createTelegramAdapter } from "../../../adapters/telegram/adapter.ts";
import type { Adapter } from "../../../src/chat/adapter.ts";
import type { Harness, Seen } from "../../contract/harness.ts";
import { startFakeTelegram, type FakeTelegram } from "../../fakes/telegram.ts";
import type { Person } from "../../fakes/telegram/people.ts";
import type { Shown } from "../../fakes/telegram/world.ts";

/** Waits that a test can afford. */
const QUICK = { sendSeconds: 1, pollSeconds: 5, backOff: { first: 10, most: 50 } };

/** An adapter for a fake, with waits that a test can afford. */
export function adapterFor(
  { token, api }: Pick<FakeTelegram, "token" | "api">,
  webhook: { url: string; secret: string } | null = null,
): Adapter {
  return createTelegramAdapter({ token, api, webhook }, QUICK);
}

/** A message of the bot as the contract looks at it. */
function seenOf({ text, keyboard, file }: Shown): Seen {
  return { text, buttons: keyboard.flat().map(({ label }) => label), file };
}

const METHOD = { send: "sendMessage", edit: "editMessageText", file: "sendDocument", fetch: "download" };

/** What the contract wants to do and see on Telegram. `adapter` is the one under test. */
export function telegramHarness(fake: FakeTelegram, person: Person, adapter: Adapter): Harness {
  let last = 0;
  return {
    adapter,
    secrets: [fake.token, fake.token.split(":")[1] ?? "", "王小明"],
    says: async (text) => void (last = person.says(text)),
    sees: async () => fake.shownIn(person.id).map(seenOf),
    close: () => fake.goDown(),
    presses: async (label) => person.presses(label),
    revises: async (text) => person.revises(last, text),
    sendsFile: async (name, content) => void person.sendsFile(name, content),
    losesFiles: () => fake.world.files.clear(),
    async repeats() {
      const { newest } = fake.updates;
      if (newest) fake.updates.again(newest);
    },
    fails: (call, fault) => fake.faults.plan(METHOD[call], fault),
    words: { refused: "Forbidden: bot was blocked by the user", revoked: "Unauthorized" },
    goesDown: () => fake.goDown(),
    revokes: () => fake.revoke(),
  };
}

/** A fake, a person in it and an adapter that asks it for updates. */
export async function openTelegram(): Promise<Harness> {
  const fake = await startFakeTelegram();
  return telegramHarness(fake, fake.person(), adapterFor(fake));
}
