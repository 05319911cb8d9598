import { afterEach } from "vitest";
import type { Adapter, Outgoing } from "../../../src/chat/adapter.ts";
import type { Action, Card, Part } from "../../../src/chat/card.ts";
import { DeliveryError } from "../../../src/chat/delivery-error.ts";
import { createRecordingCore, type RecordingCore } from "../../contract/recording-core.ts";
import { createFakeSlack, type FakeSlack } from "../../fakes/slack.ts";
import type { Person } from "../../fakes/slack/person.ts";
import { adapterFor, ASKER } from "./harness.ts";

/** A fake Slack with a person, an adapter that listens to it, and what the adapter handed over. */
export interface Opened {
  fake: FakeSlack;
  adapter: Adapter;
  core: RecordingCore;
  person: Person;
}

const opened: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** Starts an adapter on a fake that is there; both are ended after the test. */
export async function startOn(fake: FakeSlack, adapter = adapterFor(fake)): Promise<Omit<Opened, "person" | "fake">> {
  const core = createRecordingCore();
  opened.unshift(() => adapter.stop());
  await adapter.start(core);
  return { adapter, core };
}

/** A fake of its own for a test; it is ended after it. */
export async function openFake(): Promise<FakeSlack> {
  const fake = await createFakeSlack({ retryMs: 100 });
  opened.push(() => fake.stop());
  return fake;
}

/** Everything there is, started. */
export async function open(): Promise<Opened> {
  const fake = await openFake();
  return { fake, person: fake.person(ASKER), ...(await startOn(fake)) };
}

export const cardOf = (parts: Part[], actions: Action[] = []): Card => ({ lang: "zh", parts, actions });
export const saying = (text: string, actions: Action[] = []): Card => cardOf([{ type: "text", text }], actions);
export const choice = (label: string): Action => ({ label, token: `token-${label}`, kind: "choice" });

/** A card on its way to a conversation. */
export const to = (conversation: string, card: Card): Outgoing => ({ number: 1, conversation, card, answers: null });

/** The error that something ends with; fails where it ends well. */
export async function failureOf(doing: Promise<unknown>): Promise<DeliveryError> {
  const error: unknown = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DeliveryError)) throw new Error("This did not fail as a delivery.", { cause: error });
  return error;
}
