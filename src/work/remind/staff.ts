import type { QuietHours } from "../calendar/quiet.ts";
import type { Organisation } from "../organisation.ts";
import { holdsOn, type Membership, type Person, type Role } from "../people/membership.ts";
import type { Kind } from "./ladder.ts";

/** Where a person can be written to unasked. */
export interface Address {
  readonly platform: string;
  /** The platform's name of the person. */
  readonly user: string;
  readonly conversation: string;
}

/** What a person asked for: no reminders of a kind, a leave with a deputy, to be the one on duty in a school holiday. Both days count. */
export interface Wish {
  readonly number: number;
  readonly person: string;
  readonly wish: "stop" | "leave" | "on duty";
  /** What is stopped; null for every kind. */
  readonly kind: Kind | null;
  readonly from: string;
  /** Null for until it is taken back. */
  readonly until: string | null;
  readonly deputy: string | null;
}

/** Who is there on a day, and how they are reached. */
export interface Staff {
  person(id: string): Person | null;
  /** When a person wants nothing unasked, beside the bureau's quiet hours. */
  quietOf(person: string): QuietHours | null;
  /** Where a person is written to; null where no live account can be. */
  reach(person: string): Address | null;
  /** Whether a person wants no reminders of a kind on a day. */
  stopped(person: string, kind: Kind, day: string): boolean;
  /** Who stands in for a person on a day; null where the person is there. */
  deputyOf(person: string, day: string): string | null;
  /**
   * Who is written to at a place on a day: at a school a reporter, elsewhere an administrator, or an approver where no administrator can be
   * reached; the longest in office first, in school holidays whoever took the duty. Then the deputy of who is on leave. Null where nobody has the role.
   */
  contactAt(unit: string, day: string, inHoliday: boolean): string | null;
  /**
   * Who gets an office's list on a day: each of its administrators who can be reached, or the deputy of who is on leave; where none can be
   * reached, the place's contact. Empty where nobody has the role.
   */
  readersAt(unit: string, day: string): string[];
}

export interface StaffSources {
  readonly organisation: Organisation;
  readonly persons: readonly Person[];
  readonly memberships: readonly Membership[];
  /** Live accounts that can be written to, the best first. */
  readonly addresses: ReadonlyMap<string, readonly Address[]>;
  readonly wishes: readonly Wish[];
  readonly quiet?: ReadonlyMap<string, QuietHours>;
}

const grouped = <T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const there = found.get(keyOf(one));
    if (there) there.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
};

const holds = ({ from, until }: Wish, day: string): boolean => from <= day && (until === null || day <= until);

/** Makes the value that answers who is written to. */
export function staffOf({ organisation, persons, memberships, addresses, wishes, quiet }: StaffSources): Staff {
  const byId = new Map(persons.map((one) => [one.id, one]));
  const atUnit = grouped(memberships, ({ unit, role }) => `${unit}|${role}`);
  const wished = grouped(wishes, ({ person }) => person);
  const wish = (person: string, which: Wish["wish"], day: string): Wish[] =>
    (wished.get(person) ?? []).filter((one) => one.wish === which && holds(one, day));
  const present = (person: string, day: string): boolean => {
    const there = byId.get(person);
    return there !== undefined && !there.erased && (there.left === null || there.left >= day);
  };
  const reach = (person: string): Address | null => addresses.get(person)?.[0] ?? null;
  const inOffice = (unit: string, role: Role, day: string): string[] => {
    const held = (atUnit.get(`${unit}|${role}`) ?? []).filter((one) => holdsOn(one, day) && present(one.person, day));
    const sorted = held.toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
    return [...new Set(sorted.map(({ person }) => person))];
  };
  const deputyOf = (person: string, day: string): string | null =>
    wish(person, "leave", day).find(({ deputy }) => deputy !== null && present(deputy, day))?.deputy ?? null;
  const contactAt: Staff["contactAt"] = (unit, day, inHoliday) => {
    const roles: Role[] = organisation.units.get(unit)?.kind === "school" ? ["reporter"] : ["admin", "approver"];
    const all = roles.flatMap((role) => inOffice(unit, role, day));
    const onDuty = inHoliday ? all.filter((person) => wish(person, "on duty", day).length > 0) : [];
    const best = [...onDuty, ...all].find((person) => reach(person) !== null) ?? all[0] ?? null;
    return best === null ? null : (deputyOf(best, day) ?? best);
  };
  return {
    person: (id) => byId.get(id) ?? null,
    quietOf: (person) => quiet?.get(person) ?? null,
    reach,
    deputyOf,
    stopped: (person, kind, day) => wish(person, "stop", day).some((one) => one.kind === null || one.kind === kind),
    contactAt,
    readersAt(unit, day) {
      const admins = inOffice(unit, "admin", day).filter((person) => reach(person) !== null);
      if (admins.length > 0) return [...new Set(admins.map((person) => deputyOf(person, day) ?? person))];
      const contact = contactAt(unit, day, false);
      return contact === null ? [] : [contact];
    },
  };
}
