import { isInside, pathOf, type Organisation } from "./organisation.ts";
import { holdsOn, type Membership, type Role } from "./people/membership.ts";

/** Who asks: a person with the roles that person holds, on a day, in the tree. The store fills it afresh for every event. */
export interface Actor {
  readonly person: string;
  readonly memberships: readonly Membership[];
  readonly organisation: Organisation;
  /** ISO day in the bureau's zone. */
  readonly today: string;
}

/** One figure: an indicator at a place in a period. Place and period are ids or codes as stored. */
export interface FigureKey {
  readonly school: string;
  readonly indicator: string;
  readonly period: string;
}

/** What a policy says. `by` is the membership that allows it; `ask` tells who could do it instead. */
export type Decision =
  | { may: true; by: Membership; onBehalf: boolean }
  | { may: false; why: "outside" | "own figure" | "own school" | "unknown place"; ask: { role: Role; unit: string } | null };

type Need = { unit: string; roles: readonly Role[]; ask: Role };

const READS: readonly Role[] = ["reader", "reporter", "approver", "admin"];

/** The roles of the actor that hold today and whose place is `unit` or above it; the nearest place first. */
function reaching(actor: Actor, unit: string, roles: readonly Role[]): Membership[] {
  const path = pathOf(actor.organisation, unit).map(({ id }) => id);
  return actor.memberships
    .filter((one) => one.person === actor.person && roles.includes(one.role) && holdsOn(one, actor.today) && path.includes(one.unit))
    .toSorted((a, b) => path.indexOf(b.unit) - path.indexOf(a.unit));
}

function known(actor: Actor, unit: string): boolean {
  return actor.organisation.units.has(unit);
}

function inScope(actor: Actor, { unit, roles, ask }: Need): Decision {
  if (!known(actor, unit)) return { may: false, why: "unknown place", ask: null };
  const [by] = reaching(actor, unit, roles);
  return by ? { may: true, by, onBehalf: false } : { may: false, why: "outside", ask: { role: ask, unit } };
}

/** As `inScope`, from a place above the unit: nobody decides about their own office. */
function fromAbove(actor: Actor, need: Need): Decision {
  const above = actor.organisation.units.get(need.unit)?.parent;
  if (above === undefined) return { may: false, why: "unknown place", ask: null };
  if (above === null) return { may: false, why: "outside", ask: null };
  const own = reaching(actor, need.unit, ["reporter"]).some(({ unit }) => unit === need.unit);
  if (own) return { may: false, why: "own school", ask: { role: need.ask, unit: above } };
  return inScope(actor, { ...need, unit: above });
}

/** A person reads the figures of the places where they have a role, and of everything below. An auditor reads the audit alone. */
export function mayRead(actor: Actor, { school }: Pick<FigureKey, "school">): Decision {
  return inScope(actor, { unit: school, roles: READS, ask: "admin" });
}

/** A reporter reports for their own place; a reporter of an office above reports for it on its behalf (代报), and both names are kept. */
export function mayReport(actor: Actor, { school }: FigureKey): Decision {
  const decision = inScope(actor, { unit: school, roles: ["reporter"], ask: "reporter" });
  return decision.may ? { ...decision, onBehalf: decision.by.unit !== school } : decision;
}

/** Who reports a figure adds evidence to it, as long as they report for its place; nobody adds to another's. */
export function mayAttach(actor: Actor, { school, reporter }: { school: string; reporter: string }): Decision {
  if (reporter !== actor.person) return { may: false, why: "outside", ask: { role: "reporter", unit: school } };
  return inScope(actor, { unit: school, roles: ["reporter"], ask: "reporter" });
}

/**
 * Who may read every figure that a photo or PDF stands for opens it, since it may show them all; before they are confirmed, who sent it does.
 */
export function mayOpenEvidence(actor: Actor, { schools, by }: { schools: readonly string[]; by: string }): boolean {
  if (schools.length === 0) return by === actor.person;
  return schools.every((school) => mayRead(actor, { school }).may);
}

/** An approver of the place or above approves and returns what others reported; never what they reported, entered or corrected themselves. */
export function mayApprove(actor: Actor, request: FigureKey & { reporters: readonly string[] }): Decision {
  const decision = inScope(actor, { unit: request.school, roles: ["approver"], ask: "approver" });
  if (decision.may && request.reporters.includes(actor.person)) {
    return { may: false, why: "own figure", ask: { role: "approver", unit: request.school } };
  }
  return decision;
}

/** An administrator makes duties for places inside their own; every place must lie inside. */
export function mayAssign(actor: Actor, { places }: { places: readonly string[] }): Decision {
  const decisions = places.map((unit) => inScope(actor, { unit, roles: ["admin"], ask: "admin" }));
  return decisions.find(({ may }) => !may) ?? decisions[0] ?? { may: false, why: "unknown place", ask: null };
}

/** An administrator of an office above the place opens a locked period again; nobody does for their own school. */
export function mayUnlock(actor: Actor, { school }: FigureKey): Decision {
  return fromAbove(actor, { unit: school, roles: ["admin"], ask: "admin" });
}

/** An administrator of an office above the place takes a figure off what is expected (免报); nobody does for their own school. */
export function mayWaive(actor: Actor, { school }: FigureKey): Decision {
  return fromAbove(actor, { unit: school, roles: ["admin"], ask: "admin" });
}

/** An approver or administrator of an office above a place opens a follow-up item there, sends it back and closes it; nobody does for their own. */
export function mayOpenItem(actor: Actor, { unit }: { unit: string }): Decision {
  return fromAbove(actor, { unit, roles: ["approver", "admin"], ask: "admin" });
}

/** A reporter of the place itself acknowledges and answers its follow-up items; no office above does it for them. */
export function mayAnswerItem(actor: Actor, { unit }: { unit: string }): Decision {
  const decision = inScope(actor, { unit, roles: ["reporter"], ask: "reporter" });
  if (!decision.may || decision.by.unit === unit) return decision;
  return { may: false, why: "outside", ask: { role: "reporter", unit } };
}

/** An administrator of the place or above enters its baseline, with the source. */
export function maySetBaseline(actor: Actor, { school }: Pick<FigureKey, "school">): Decision {
  return inScope(actor, { unit: school, roles: ["admin"], ask: "admin" });
}

/** An administrator gives roles at their own place and below; auditors are named by the bureau alone. */
export function mayInvite(actor: Actor, { unit, role }: { unit: string; role: Role }): Decision {
  if (!known(actor, unit)) return { may: false, why: "unknown place", ask: null };
  return role === "auditor" ? atBureau(actor, unit) : inScope(actor, { unit, roles: ["admin"], ask: "admin" });
}

/** The lowest office that may give each of some roles. */
function officeOver({ organisation }: Actor, roles: readonly Pick<Membership, "unit" | "role">[]): string | null {
  const [first = [], ...others] = roles.map(({ unit, role }) => {
    const path = pathOf(organisation, unit).map(({ id }) => id);
    return role === "auditor" ? path.slice(0, 1) : path;
  });
  return first.findLast((id) => others.every((path) => path.includes(id))) ?? null;
}

/** A code hands over all that its person may do: who issues it may give every one of the roles that the person holds. */
export function mayIssueCode(actor: Actor, { roles }: { roles: readonly Pick<Membership, "unit" | "role">[] }): Decision {
  const decisions = roles.map((one) => mayInvite(actor, one));
  const [decision = { may: false as const, why: "unknown place" as const, ask: null }] = decisions.toSorted(
    (a, b) => Number(a.may) - Number(b.may),
  );
  const unit = officeOver(actor, roles);
  return decision.may || unit === null ? decision : { ...decision, ask: { role: "admin", unit } };
}

/** An administrator of the place or above passes it from one person to another, and ends the roles of who leaves. */
export function mayHandOver(actor: Actor, { unit }: { unit: string }): Decision {
  return inScope(actor, { unit, roles: ["admin"], ask: "admin" });
}

/** Everybody may unbind their own accounts; an administrator of a place or above does it for who has a role there. */
export function mayUnbind(actor: Actor, { person, units }: { person: string; units: readonly string[] }): Decision {
  const own = actor.memberships.find((one) => one.person === actor.person);
  if (person === actor.person && own) return { may: true, by: own, onBehalf: false };
  const decisions = units.map((unit) => inScope(actor, { unit, roles: ["admin"], ask: "admin" }));
  return decisions.find(({ may }) => may) ?? decisions[0] ?? { may: false, why: "unknown place", ask: null };
}

/** An administrator of the place or above reminds it by hand (催办) and sets deadlines for it. */
export function mayNudge(actor: Actor, { unit }: { unit: string }): Decision {
  return inScope(actor, { unit, roles: ["admin"], ask: "admin" });
}

/** Who is on leave is stood in for by a person who has the same role at the same place or above it. */
export function mayStandIn(actor: Actor, deputy: readonly Membership[]): boolean {
  const own = actor.memberships.filter((one) => one.person === actor.person && holdsOn(one, actor.today));
  const covers = ({ unit, role }: Membership): boolean =>
    deputy.some((one) => one.role === role && holdsOn(one, actor.today) && isInside(actor.organisation, unit, one.unit));
  const duties = own.filter(({ role }) => role === "reporter" || role === "admin");
  return duties.length > 0 && duties.every(covers);
}

/** An approver or administrator of a place or above drafts its circular (通报). */
export function mayCirculate(actor: Actor, { unit }: { unit: string }): Decision {
  return inScope(actor, { unit, roles: ["approver", "admin"], ask: "admin" });
}

/** An administrator of the bureau changes the tree, the term dates, the calendar and the indicators, and signs off a load above the budget. */
export function mayGovern(actor: Actor): Decision {
  const root = [...actor.organisation.units.values()].find(({ parent }) => parent === null);
  return root ? atBureau(actor, root.id) : { may: false, why: "unknown place", ask: null };
}

/** An auditor or administrator reads the audit of their place and below. */
export function mayAudit(actor: Actor, { unit }: { unit: string }): Decision {
  return inScope(actor, { unit, roles: ["auditor", "admin"], ask: "auditor" });
}

/** Everybody ends the binding of their own accounts; nobody does so for another by this. */
export function mayRelease(actor: Actor, { person }: { person: string }): { may: boolean } {
  return { may: person === actor.person };
}

/** Everybody may have themselves erased; an administrator of the bureau does it for others. */
export function mayErase(actor: Actor, { person }: { person: string }): Decision {
  const own = actor.memberships.find((one) => one.person === actor.person);
  return person === actor.person && own ? { may: true, by: own, onBehalf: false } : mayGovern(actor);
}

function atBureau(actor: Actor, unit: string): Decision {
  const [root] = pathOf(actor.organisation, unit);
  if (!root) return { may: false, why: "unknown place", ask: null };
  return inScope(actor, { unit: root.id, roles: ["admin"], ask: "admin" });
}

/**
 * In a group stands what was written there and what the plan says. What the record holds of a place (a last value, a change, a light, a list)
 * is shown to the person alone: nobody knows who else reads a group.
 */
export const mayShowRecord = ({ private: alone }: { readonly private: boolean }): boolean => alone;

/** What a list of places is for, and the roles that open it. */
const PURPOSES = {
  read: READS,
  report: ["reporter"],
  approve: ["approver"],
  administer: ["admin"],
  audit: ["auditor", "admin"],
} as const satisfies Record<string, readonly Role[]>;

/** The places at which a person may do something: the filter that every list and every query of the store goes through. */
export function placesOf(actor: Actor, purpose: keyof typeof PURPOSES): ReadonlySet<string> {
  const roles: readonly Role[] = PURPOSES[purpose];
  const held = actor.memberships.filter(
    (one) => one.person === actor.person && roles.some((role) => role === one.role) && holdsOn(one, actor.today),
  );
  const inside = [...actor.organisation.units.keys()].filter((unit) => held.some((one) => isInside(actor.organisation, unit, one.unit)));
  return new Set(inside);
}
