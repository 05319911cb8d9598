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

/** The person behind an event's account, read afresh for every event; null where the account is not bound. */
export async function workerOf({
  tx,
  event,
  settings,
  clock,
  zone,
}: Pick<Turn, "tx" | "event" | "settings" | "clock" | "zone">): Promise<Worker | null> {
  const { people } = tx.work;
  const bound = await people.bound({ platform: event.platform, tenant: "", user: event.person });
  if (!bound) return null;
  const person = await people.person(bound.person);
  const setting = await settings(tx);
  if (!person || !setting) return null;
  const today = dayAt(clock.now(), zone);
  const memberships = membershipsOn(person, await people.membershipsOf(person.id), today);
  return { person, setting, actor: { person: person.id, memberships, organisation: setting.organisation, today } };
}
