import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  act,
  actsOn,
  daysOverdue,
  ITEM_ACTS,
  opening,
  stateOf,
  type Item,
  type ItemAct,
  type ItemEvent,
} from "../../src/work/item/item.ts";
import type { Membership, Role } from "../../src/work/people/membership.ts";
import type { Actor } from "../../src/work/policy.ts";
import { town } from "./town.ts";

const TODAY = "2023-10-09";

const actor = (person: string, unit: string, role: Role): Actor => {
  const held: Membership = { id: `${person}-${unit}`, person, unit, role, from: "2020-01-01", until: null };
  return { person, memberships: [held], organisation: town(), today: TODAY };
};

const office = actor("p1", "dn", "approver");
const school = actor("p2", "s1", "reporter");
const item: Item = { id: 7, unit: "s1", topic: "近视率", indicator: "MYOPIA", demand: "说明上升的原因", due: "2023-10-30" };
const { id: _, ...wanted } = item;

/** Does acts one after another, each by the side whose it is; those that are not taken are left out. */
function after(...acts: Exclude<ItemAct, "open">[]): ItemEvent[] {
  const events: ItemEvent[] = [{ item: 7, act: "open", by: "p1", words: null, at: 1 }];
  for (const one of acts) {
    const side = ["acknowledge", "answer", "done"].includes(one) ? school : office;
    const outcome = act(item, events, { act: one, words: "已查明", at: events.length + 1 }, side);
    if (outcome.type === "acted") events.push(outcome.event);
  }
  return events;
}

describe("a follow-up item", () => {
  test("goes from opened over acknowledged, answered and done to closed", () => {
    const events = after("acknowledge", "answer", "done", "close");
    expect(events.map((one) => one.act)).toEqual(["open", "acknowledge", "answer", "done", "close"]);
    expect(stateOf(events)).toBe("closed");
    expect(actsOn(events)).toEqual([]);
  });

  test("sent back, it wants another answer", () => {
    const events = after("answer", "return");
    expect(stateOf(events)).toBe("returned");
    expect(act(item, events, { act: "done", words: null, at: 9 }, school)).toEqual({ type: "not now", state: "returned" });
    expect(stateOf(after("answer", "return", "answer"))).toBe("answered");
  });

  test("an answer and a return need words", () => {
    expect(act(item, after(), { act: "answer", words: "  ", at: 2 }, school)).toEqual({ type: "words needed" });
    expect(act(item, after("answer"), { act: "return", words: null, at: 3 }, office)).toEqual({ type: "words needed" });
  });

  test("only the place answers, only an office above closes", () => {
    expect(act(item, after(), { act: "answer", words: "代答", at: 2 }, office)).toMatchObject({ type: "refused" });
    expect(act(item, after("answer"), { act: "close", words: null, at: 3 }, school)).toMatchObject({ type: "refused" });
    const neighbour = actor("p3", "s2", "reporter");
    expect(act(item, after(), { act: "answer", words: "不是我", at: 2 }, neighbour)).toMatchObject({ type: "refused" });
  });

  test("one is open for a place and topic, however the topic is written", () => {
    expect(opening(wanted, [], office)).toEqual({ type: "opens" });
    expect(opening({ ...wanted, topic: " 近视率。" }, [item], office)).toEqual({ type: "open already", item: 7 });
    expect(opening({ ...wanted, topic: "体质" }, [item], office)).toEqual({ type: "opens" });
    expect(opening({ ...wanted, unit: "s2" }, [item], office).type).not.toBe("open already");
  });

  test("a day that has gone by, an empty demand and the own school are refused", () => {
    expect(opening({ ...wanted, due: "2023-10-08" }, [], office)).toEqual({ type: "past", due: "2023-10-08" });
    expect(opening({ ...wanted, demand: " " }, [], office)).toEqual({ type: "no demand" });
    expect(opening(wanted, [], actor("p2", "s1", "admin"))).toMatchObject({ type: "refused" });
  });

  test("is overdue only while the place owes an answer", () => {
    expect(daysOverdue(item, after("acknowledge"), "2023-11-02")).toBe(3);
    expect(daysOverdue(item, after("acknowledge"), "2023-10-30")).toBe(0);
    expect(daysOverdue(item, after("answer"), "2023-11-02")).toBe(0);
  });

  test("whatever is tried in whatever order, nothing follows a close and nothing is done without an answer", () => {
    const later = ITEM_ACTS.filter((one) => one !== "open");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...later), { maxLength: 12 }), (tried) => {
        const done = after(...tried).map((one) => one.act);
        const closed = done.indexOf("close");
        if (closed >= 0) expect(closed).toBe(done.length - 1);
        done.forEach((one, at) => {
          if (one === "done" || one === "return") expect(["answer", "done"]).toContain(done[at - 1]);
        });
      }),
      { numRuns: 2_000 },
    );
  });
});
