import { localOf } from "../calendar/hours.ts";
import { rungOf } from "./ladder.ts";
import type { PlannedFire } from "./plan.ts";
import type { Address, Staff } from "./staff.ts";

/** One message that would go out. */
interface RehearsedMessage {
  readonly day: string;
  /** Minutes of the day in the bureau's zone. */
  readonly minute: number;
  readonly person: string;
  readonly to: Address;
  readonly fires: readonly PlannedFire[];
}

/** What a platform would have to carry. */
interface PlatformLoad {
  readonly platform: string;
  readonly messages: number;
  /** The day with most messages, and how many. */
  readonly day: string;
  readonly most: number;
}

/** Who would get what, when, on which platform; nothing is sent and nothing written. */
export interface Rehearsal {
  readonly messages: readonly RehearsedMessage[];
  readonly loads: readonly PlatformLoad[];
  /** Reminders that nobody can be sent, and those that their person has stopped. */
  readonly unreached: readonly PlannedFire[];
  readonly stopped: number;
}

function loadsOf(messages: readonly RehearsedMessage[]): PlatformLoad[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { to, day } of messages) {
    const days = counts.get(to.platform) ?? new Map<string, number>();
    days.set(day, (days.get(day) ?? 0) + 1);
    counts.set(to.platform, days);
  }
  return [...counts].map(([platform, days]) => {
    const [day = "", most = 0] = [...days].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0] ?? [];
    return { platform, messages: [...days.values()].reduce((sum, count) => sum + count, 0), day, most };
  });
}

/** Rehearses planned fires as they would be grouped: one message for a person and day. */
export function rehearse(fires: readonly PlannedFire[], staff: Staff, zone: string): Rehearsal {
  const groups = new Map<string, RehearsedMessage & { fires: PlannedFire[] }>();
  const unreached: PlannedFire[] = [];
  let stopped = 0;
  for (const fire of fires) {
    const to = staff.reach(fire.person);
    const { day, minute } = localOf(fire.at, zone);
    if (to && staff.stopped(fire.person, rungOf(fire.rung).kind, day)) stopped += 1;
    else if (!to) unreached.push(fire);
    else {
      const key = `${day}|${fire.person}`;
      const there = groups.get(key);
      if (there) there.fires.push(fire);
      else groups.set(key, { day, minute, person: fire.person, to, fires: [fire] });
    }
  }
  const messages = [...groups.values()].toSorted(
    (a, b) => a.day.localeCompare(b.day) || a.minute - b.minute || a.person.localeCompare(b.person),
  );
  return { messages, loads: loadsOf(messages), unreached, stopped };
}

/** `09:07` */
export const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
