import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInside, isOpen, organisationOf, pathOf, schoolsUnder, unitByCode } from "../../src/work/organisation.ts";
import { codeTyped, inviteCode, inviteHash, INVITE_LASTS, redeem, type Invite } from "../../src/work/people/invite.ts";
import { boundTo, erased, handOver, leave, membershipsOn, type Membership, type Person } from "../../src/work/people/membership.ts";
import { random } from "../tools/random.ts";
import { town, UNITS } from "./town.ts";

describe("the tree", () => {
  test("paths, places below and codes", () => {
    const tree = town();
    expect(pathOf(tree, "s1").map(({ id }) => id)).toEqual(["b", "dn", "s1"]);
    expect(schoolsUnder(tree, "b").map(({ code }) => code)).toEqual(["S001", "S002", "S003", "S004"]);
    expect(isInside(tree, "s3", "dn")).toBe(false);
    expect(isInside(tree, "s3", "b")).toBe(true);
    expect(unitByCode(tree, "@s001")?.id).toBe("s1");
    expect(pathOf(tree, "nowhere")).toEqual([]);
  });

  test("a school's first and last day count", () => {
    const closing = UNITS.find(({ id }) => id === "s2");
    expect(closing && isOpen(closing, "2023-08-31")).toBe(true);
    expect(closing && isOpen(closing, "2023-09-01")).toBe(false);
  });

  const changed = (id: string, more: object) => UNITS.map((unit) => (unit.id === id ? { ...unit, ...more } : unit));
  // prettier-ignore
  test.each([
    ["parent cycle", changed("dn", { parent: "dn" })],
    ["unknown parent", changed("dn", { parent: "x" })],
    ["wrong parent", changed("dn", { parent: "s1" })],
    ["same code", changed("dn", { code: "ds" })],
    ["same id", [...UNITS, ...UNITS.slice(1, 2)]],
    ["roots", UNITS.slice(1)],
    ["closed before opened", changed("s1", { opened: "2023-09-01", closed: "2023-08-31" })],
  ])("%s is refused", (type, units) => {
    const built = organisationOf(units);
    expect(built.ok ? [] : built.problems.map((problem) => problem.type)).toContain(type);
  });
});

describe("people", () => {
  const role = (id: string, person: string, unit: string, more: Partial<Membership> = {}): Membership => ({
    id,
    person,
    unit,
    role: "reporter",
    from: "2022-09-01",
    until: null,
    ...more,
  });
  const person = (id: string, left: string | null = null): Person => ({ id, name: "示例", lang: "zh", left, erased: false });

  test("a school passes on: the old roles end the day before, the new begin, cards are void, history is not touched", () => {
    const result = handOver({ unit: "s1", from: "old", to: "new", day: "2023-08-20" }, [role("1", "old", "s1"), role("2", "new", "s3")]);
    expect(result).toEqual({
      ok: true,
      change: {
        ends: [{ membership: "1", until: "2023-08-19" }],
        begins: [{ person: "new", unit: "s1", role: "reporter", from: "2023-08-20", until: null }],
        unbinds: ["old"],
        voidsCardsOf: ["old"],
      },
    });
  });

  test("who has another school stays bound; who is not in office hands nothing over", () => {
    const two = handOver({ unit: "s1", from: "old", to: "new", day: "2023-08-20" }, [role("1", "old", "s1"), role("2", "old", "s3")]);
    expect(two.ok && two.change.unbinds).toEqual([]);
    expect(handOver({ unit: "s1", from: "old", to: "new", day: "2023-08-20" }, [])).toEqual({ ok: false, why: "not in office" });
    expect(handOver({ unit: "s1", from: "old", to: "old", day: "2023-08-20" }, [])).toEqual({ ok: false, why: "same person" });
  });

  test("roles hold between their days, and none after the person left", () => {
    const held = [role("1", "p", "s1", { until: "2023-08-31" }), role("2", "p", "s3", { from: "2023-09-01" })];
    expect(membershipsOn(person("p"), held, "2023-08-31").map(({ id }) => id)).toEqual(["1"]);
    expect(membershipsOn(person("p"), held, "2023-09-01").map(({ id }) => id)).toEqual(["2"]);
    expect(membershipsOn(person("p", "2023-08-01"), held, "2023-09-01")).toEqual([]);
    expect(leave("p", "2023-08-15", held)).toMatchObject({ ends: [{ membership: "1" }, { membership: "2" }], unbinds: ["p"] });
    expect(erased(person("p"))).toMatchObject({ id: "p", name: "", erased: true });
  });
});

test("an account speaks for whom it is bound to now", () => {
  const identity = {
    platform: "telegram",
    tenant: "",
    user: "7",
    person: "p",
    conversation: null,
    pausedAt: null,
    boundAt: 1,
    unboundAt: 5,
  };
  expect(boundTo([identity], identity)).toBeNull();
  expect(boundTo([identity, { ...identity, person: "q", unboundAt: null }], identity)?.person).toBe("q");
});

describe("invite codes", () => {
  const chance = random(7);
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => chance.below(256));
  const invite = (more: Partial<Invite> = {}): Invite => ({
    hash: "h",
    person: "p",
    place: null,
    issuedBy: "a",
    issuedAt: 0,
    expiresAt: INVITE_LASTS.self,
    usedAt: null,
    voidedAt: null,
    ...more,
  });

  test("a code is read back however it is typed, holds a letter and a digit, and is stored as a hash", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "/start ", "绑定 "), fc.boolean(), (before, bare) => {
        const code = inviteCode(bytes);
        expect(code).toMatch(/^(?=.*\d)(?=.*[A-Z])[2-9A-Z]{5}-[2-9A-Z]{5}$/);
        expect(codeTyped(before + (bare ? code.replace("-", "").toLowerCase() : code))).toBe(code);
        expect(inviteHash(code)).toMatch(/^[\da-f]{64}$/);
      }),
      { numRuns: 200 },
    );
    expect(codeTyped("近视率 51.2%")).toBeNull();
    expect(codeTyped("12345-67890")).toBeNull();
  });

  // prettier-ignore
  test.each([
    ["binds", {}], ["not private", { private: false }], ["unknown", { invite: null }], ["expired", { now: INVITE_LASTS.self }],
    ["used", { invite: invite({ usedAt: 5 }) }], ["void", { invite: invite({ voidedAt: 5 }) }],
    ["locked", { failures: [1, 2, 3, 4, 5] }], ["binds", { failures: [1, 2, 3, 4] }],
    ["binds", { failures: [1, 2, 3, 4, 5], now: 3_600_005, invite: invite({ expiresAt: 4e6 }) }],
  ])("%s", (type, more) => {
    expect(redeem({ private: true, now: 10, invite: invite(), failures: [], ...more }).type).toBe(type);
  });
});
