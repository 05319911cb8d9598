import type { Inbound } from "../../chat/event.ts";
import { dayAt } from "../../work/period/day.ts";
import { membershipsOn, type Person } from "../../work/people/membership.ts";
import type { Actor } from "../../work/policy.ts";
import type { Turn } from "../turn.ts";
import type { Setting } from "./setting.ts";

/** Who writes, as far as the work is concerned: a person with an account that is bound, and what is so today. */
export interface Worker {
  readonly person: Person;
  readonly actor: Actor;
  readonly setting: Setting;
}

/** The chat with one person alone, in which they may be written to unasked; null for groups and for what only one person sees in one. */
export const directChat = (event: Inbound): string | null => (event.private && event.shared === null ? event.conversation : null);

/** The person behind an account, as they stand now; null where the account is not bound. */
export async function workerBehind(
  { platform, user }: { platform: string; user: string },
  { tx, settings, clock, zone }: Pick<Turn, "tx" | "settings" | "clock" | "zone">,
): Promise<Worker | null> {
  const { people } = tx.work;
  const bound = await people.bound({ platform, tenant: "", user });
  if (!bound) return null;
  const person = await people.person(bound.person);
  const setting = await settings(tx);
  if (!person || !setting) return null;
  const today = dayAt(clock.now(), zone);
  const memberships = membershipsOn(person, await people.membershipsOf(person.id), today);
  return { person, setting, actor: { person: person.id, memberships, organisation: setting.organisation, today } };
}

/** The person behind an event's account, read afresh for every event; null where the account is not bound. */
export async function workerOf(turn: Turn): Promise<Worker | null> {
  const { tx, event } = turn;
  const account = { platform: event.platform, tenant: "", user: event.person };
  const worker = await workerBehind(account, turn);
  const direct = directChat(event);
  // Who writes can be written to again.
  const bound = worker && direct !== null ? await tx.work.people.bound(account) : null;
  if (bound && direct !== null && (bound.conversation === null || bound.pausedAt !== null)) await tx.work.people.meet(account, direct);
  return worker;
}
