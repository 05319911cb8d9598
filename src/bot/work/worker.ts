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

/** The person behind an event's account, read afresh for every event; null where the account is not bound. */
export async function workerOf({ tx, event, settings, clock, zone }: Turn): Promise<Worker | null> {
  const { people } = tx.work;
  const account = { platform: event.platform, tenant: "", user: event.person };
  const bound = await people.bound(account);
  if (!bound) return null;
  const direct = directChat(event);
  // Who writes can be written to again.
  if (direct !== null && (bound.conversation === null || bound.pausedAt !== null)) await people.meet(account, direct);
  const person = await people.person(bound.person);
  const setting = await settings(tx);
  if (!person || !setting) return null;
  const today = dayAt(clock.now(), zone);
  const memberships = membershipsOn(person, await people.membershipsOf(person.id), today);
  return { person, setting, actor: { person: person.id, memberships, organisation: setting.organisation, today } };
}
