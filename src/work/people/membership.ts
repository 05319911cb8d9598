/** What a person may do at a unit and below it: `policy.ts` says what each role means. */
export const ROLES = ["reader", "reporter", "approver", "admin", "auditor"] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly lang: "zh" | "en";
  /** Last day in service, or null. */
  readonly left: string | null;
  /** The name was erased on request; only the id stays, so that observations keep a role and a unit. */
  readonly erased: boolean;
}

/** One role of one person at one unit, for a time. ISO days in the bureau's zone; both days count. */
export interface Membership {
  readonly id: string;
  readonly person: string;
  readonly unit: string;
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}

/** A chat account that speaks for a person. One live binding for an account; a person may have several accounts. */
export interface ChatIdentity {
  readonly platform: string;
  /** The workspace on platforms that have one, else empty. */
  readonly tenant: string;
  readonly user: string;
  readonly person: string;
  /** Milliseconds since the epoch. */
  readonly boundAt: number;
  readonly unboundAt: number | null;
  /** The direct chat in which the person is written to unasked; null until one is known. */
  readonly conversation: string | null;
  /** Since when that chat refuses; null where it takes messages. */
  readonly pausedAt: number | null;
}

/** The live binding of a chat account, or null. */
export function boundTo(
  identities: readonly ChatIdentity[],
  account: Pick<ChatIdentity, "platform" | "tenant" | "user">,
): ChatIdentity | null {
  const same = (one: ChatIdentity): boolean =>
    one.platform === account.platform && one.tenant === account.tenant && one.user === account.user && one.unboundAt === null;
  return identities.find(same) ?? null;
}

/** What a change among people does to the store; each list is complete, so that it can be written in one transaction. */
export interface PeopleChange {
  /** Memberships that end, with their last day. */
  ends: { membership: string; until: string }[];
  begins: Omit<Membership, "id">[];
  /** Persons whose chat accounts are unbound. */
  unbinds: string[];
  /** Persons whose open cards are void. */
  voidsCardsOf: string[];
}

/** Whether a membership holds on a day. */
export function holdsOn(membership: Membership, day: string): boolean {
  return membership.from <= day && (membership.until === null || day <= membership.until);
}

/** The memberships of a person that hold on a day; none once the person has left. */
export function membershipsOn(person: Person, memberships: readonly Membership[], day: string): Membership[] {
  if (person.left !== null && person.left < day) return [];
  return memberships.filter((one) => one.person === person.id && holdsOn(one, day));
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

type HandedOver = { ok: true; change: PeopleChange } | { ok: false; why: "not in office" | "same person" };

/**
 * A school passes from one person to another on a day (交接). The roles of the old one there end the day before and begin
 * with the new one; who has no other place is unbound. Observations stay with who made them, obligations with the school.
 */
export function handOver(request: { unit: string; from: string; to: string; day: string }, memberships: readonly Membership[]): HandedOver {
  const { unit, from, to, day } = request;
  if (from === to) return { ok: false, why: "same person" };
  const held = memberships.filter((one) => one.person === from && one.unit === unit && (one.until === null || one.until >= day));
  if (held.length === 0) return { ok: false, why: "not in office" };
  const elsewhere = memberships.some((one) => one.person === from && one.unit !== unit && (one.until === null || one.until >= day));
  const has = (role: Role): boolean =>
    memberships.some((one) => one.person === to && one.unit === unit && one.role === role && holdsOn(one, day));
  const begins = held.filter(({ role }) => !has(role)).map(({ role, until }) => ({ person: to, unit, role, from: day, until }));
  const ends = held.map(({ id }) => ({ membership: id, until: dayBefore(day) }));
  return { ok: true, change: { ends, begins, unbinds: elsewhere ? [] : [from], voidsCardsOf: [from] } };
}

/** A person leaves; `last` is the last day in service. Nothing that was reported changes. */
export function leave(person: string, last: string, memberships: readonly Membership[]): PeopleChange {
  const held = memberships.filter((one) => one.person === person && (one.until === null || one.until > last));
  const ends = held.map(({ id }) => ({ membership: id, until: last }));
  return { ends, begins: [], unbinds: [person], voidsCardsOf: [person] };
}

/** What is left of a person who asked to be erased (PIPL Art. 47): the id, without name or accounts. */
export function erased(person: Person): Person {
  return { id: person.id, name: "", lang: person.lang, left: person.left, erased: true };
}
