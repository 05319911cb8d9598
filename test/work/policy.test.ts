import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organisationOf, type Organisation, type Unit } from "../../src/work/organisation.ts";
import { ROLES, type Membership, type Role } from "../../src/work/people/membership.ts";
import * as policy from "../../src/work/policy.ts";
import { town } from "./town.ts";
import { above, holds, TODAY, world } from "./trees.ts";

const build = (units: Unit[]): Organisation => {
  const built = organisationOf(units);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.organisation;
};

test("no permission reaches outside its scope: random trees, roles and requests against an oracle of its own", () => {
  let cases = 0;
  fc.assert(
    fc.property(world, fc.nat(), fc.boolean(), fc.constantFrom(...ROLES), (made, pick, self, role) => {
      const unit = pick % made.units.length;
      const actor: policy.Actor = { person: "p1", memberships: made.memberships, organisation: build(made.units), today: TODAY };
      const figure = { school: `u${unit}`, indicator: "X", period: "2023Q3" };
      const path = above(made, unit);
      const higher = path.slice(1);
      const own = holds(made, "p1", [unit], ["reporter"]);
      const expected: [policy.Decision, boolean][] = [
        [policy.mayRead(actor, figure), holds(made, "p1", path, ["reader", "reporter", "approver", "admin"])],
        [policy.mayReport(actor, figure), holds(made, "p1", path, ["reporter"])],
        [policy.mayAttach(actor, { ...figure, reporter: self ? "p1" : "p2" }), self && holds(made, "p1", path, ["reporter"])],
        [policy.mayApprove(actor, { ...figure, reporters: [self ? "p1" : "p2"] }), !self && holds(made, "p1", path, ["approver"])],
        [policy.mayAssign(actor, { places: [figure.school] }), holds(made, "p1", path, ["admin"])],
        [policy.mayUnlock(actor, figure), !own && holds(made, "p1", higher, ["admin"])],
        [policy.mayWaive(actor, figure), !own && holds(made, "p1", higher, ["admin"])],
        [policy.mayOpenItem(actor, { unit: figure.school }), !own && holds(made, "p1", higher, ["approver", "admin"])],
        [policy.mayCirculate(actor, { unit: figure.school }), holds(made, "p1", path, ["approver", "admin"])],
        [policy.mayAnswerItem(actor, { unit: figure.school }), own],
        [policy.maySetBaseline(actor, figure), holds(made, "p1", path, ["admin"])],
        [policy.mayInvite(actor, { unit: figure.school, role }), holds(made, "p1", role === "auditor" ? [0] : path, ["admin"])],
        [
          policy.mayIssueCode(actor, {
            roles: [
              { unit: figure.school, role },
              { unit: "u0", role: "reader" },
            ],
          }),
          holds(made, "p1", [0], ["admin"]),
        ],
        [policy.mayHandOver(actor, { unit: figure.school }), holds(made, "p1", path, ["admin"])],
        [policy.mayUnbind(actor, { person: "p2", units: [figure.school] }), holds(made, "p1", path, ["admin"])],
        [policy.mayGovern(actor), holds(made, "p1", [0], ["admin"])],
        [policy.mayAudit(actor, { unit: figure.school }), holds(made, "p1", path, ["auditor", "admin"])],
      ];
      for (const [decision, may] of expected) expect(decision.may).toBe(may);
      for (const [decision] of expected) if (decision.may) expect(decision.by.person).toBe("p1");
      const readable = made.units.filter((_, at) => holds(made, "p1", above(made, at), ["reader", "reporter", "approver", "admin"]));
      expect([...policy.placesOf(actor, "read")].toSorted()).toEqual(readable.map(({ id }) => id).toSorted());
      const opened: [Parameters<typeof policy.placesOf>[1], Role[]][] = [
        ["report", ["reporter"]],
        ["approve", ["approver"]],
        ["administer", ["admin"]],
        ["audit", ["auditor", "admin"]],
      ];
      for (const [purpose, roles] of opened) {
        const open = made.units.filter((_, at) => holds(made, "p1", above(made, at), roles));
        expect([...policy.placesOf(actor, purpose)].toSorted()).toEqual(open.map(({ id }) => id).toSorted());
      }
      cases += expected.length + 1 + opened.length;
    }),
    { numRuns: 12_000 },
  );
  expect(cases).toBeGreaterThanOrEqual(10_000);
});

describe("the sentences", () => {
  const role = (person: string, unit: string, name: Role): Membership => ({
    id: `${person}-${unit}-${name}`,
    person,
    unit,
    role: name,
    from: "2020-01-01",
    until: null,
  });
  const actor = (...memberships: Membership[]): policy.Actor => ({ person: "p1", memberships, organisation: town(), today: TODAY });
  const figure = { school: "s1", indicator: "MYOPIA", period: "2023Q3" };

  test("an approver of one district has no say in a school of another, and is told who has", () => {
    const decision = policy.mayApprove(actor(role("p1", "ds", "approver")), { ...figure, reporters: ["p2"] });
    expect(decision).toEqual({ may: false, why: "outside", ask: { role: "approver", unit: "s1" } });
  });

  test("nobody approves their own figure, however high their office", () => {
    const both = actor(role("p1", "b", "approver"), role("p1", "s1", "reporter"));
    expect(policy.mayApprove(both, { ...figure, reporters: ["p1"] })).toMatchObject({ may: false, why: "own figure" });
    expect(policy.mayApprove(both, { ...figure, reporters: ["p2"] })).toMatchObject({ may: true });
  });

  test("a report from an office above is on behalf of the school", () => {
    expect(policy.mayReport(actor(role("p1", "dn", "reporter")), figure)).toMatchObject({ may: true, onBehalf: true });
    expect(policy.mayReport(actor(role("p1", "dn", "reporter"), role("p1", "s1", "reporter")), figure)).toMatchObject({ onBehalf: false });
  });

  test("a photo of several schools' figures is opened by who may read them all; before they stand, by who sent it", () => {
    const principal = actor(role("p1", "s1", "reporter"));
    expect(policy.mayOpenEvidence(principal, { schools: ["s1", "s1"], by: "p2" })).toBe(true);
    expect(policy.mayOpenEvidence(principal, { schools: ["s1", "s3"], by: "p2" })).toBe(false);
    expect(policy.mayOpenEvidence(principal, { schools: ["s3", "s1"], by: "p1" })).toBe(false);
    expect(policy.mayOpenEvidence(principal, { schools: [], by: "p2" })).toBe(false);
    expect(policy.mayOpenEvidence(principal, { schools: [], by: "p1" })).toBe(true);
    expect(policy.mayOpenEvidence(actor(role("p1", "b", "reader")), { schools: ["s1", "s3"], by: "p2" })).toBe(true);
  });

  test("a principal neither waives nor unlocks for the own school", () => {
    const principal = actor(role("p1", "s1", "reporter"), role("p1", "b", "admin"));
    expect(policy.mayWaive(principal, figure)).toMatchObject({ may: false, why: "own school", ask: { role: "admin", unit: "dn" } });
    expect(policy.mayUnlock(principal, figure)).toMatchObject({ may: false, why: "own school" });
    expect(policy.mayWaive(actor(role("p1", "s1", "admin")), figure)).toMatchObject({ may: false });
  });

  test("an auditor reads the audit and no figures; every place of a duty must be inside", () => {
    const auditor = actor(role("p1", "b", "auditor"));
    expect(policy.mayAudit(auditor, { unit: "s3" }).may).toBe(true);
    expect(policy.mayRead(auditor, figure).may).toBe(false);
    expect(policy.mayAssign(actor(role("p1", "dn", "admin")), { places: ["s1", "s3"] })).toMatchObject({ may: false, ask: { unit: "s3" } });
    expect(policy.mayAssign(actor(role("p1", "dn", "admin")), { places: [] }).may).toBe(false);
  });

  test("people may have themselves erased, others only by the bureau", () => {
    expect(policy.mayErase(actor(role("p1", "s1", "reader")), { person: "p1" }).may).toBe(true);
    expect(policy.mayErase(actor(role("p1", "dn", "admin")), { person: "p2" }).may).toBe(false);
    expect(policy.mayErase(actor(role("p1", "b", "admin")), { person: "p2" }).may).toBe(true);
  });
});
