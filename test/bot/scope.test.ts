import fc from "fast-check";
import { expect, test } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import { plainText } from "../../src/chat/card.ts";
import type { Inbound } from "../../src/chat/event.ts";
import { put } from "../../src/delivery/put.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import type { WorkTx } from "../../src/store/work/port.ts";
import type { Observation } from "../../src/work/record/observation.ts";
import { words } from "../../src/words/words.ts";
import type { Role } from "../../src/work/people/membership.ts";
import { RATED } from "../tools/city.ts";
import { standingClock, type StandingClock } from "../tools/clock.ts";
import { seed } from "../tools/seed.ts";
import { duty } from "../work/town.ts";
import { above, holds, TODAY, world, type World } from "../work/trees.ts";

/** What one account does. Places, figures and buttons are picked from what there is. */
interface Request {
  account: "a1" | "a2" | "stranger";
  does: "report" | "correct" | "two lines" | "press" | "mine" | "current" | "undo" | "assign" | "invite" | "loses a role" | "confirms";
  place: number;
  figure: number;
  named: boolean;
}

const request: fc.Arbitrary<Request> = fc.record({
  account: fc.oneof({ weight: 6, arbitrary: fc.constantFrom("a1", "a2") }, { weight: 1, arbitrary: fc.constant("stranger" as const) }),
  does: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("report", "correct", "two lines", "current", "press") },
    { weight: 6, arbitrary: fc.constantFrom("confirms", "mine", "undo", "assign", "invite") },
    { weight: 1, arbitrary: fc.constant("loses a role" as const) },
  ),
  place: fc.nat(),
  figure: fc.nat(),
  named: fc.boolean(),
});

const FIGURES = RATED.slice(0, 3);
const FULL = ["2023Q1", "2023Q2"];
const READS: Role[] = ["reader", "reporter", "approver", "admin"];
const DAY_BEFORE = "2023-10-08";

/** What is on record at a school, with four decimals that stand nowhere else: who reads one has seen that school's figures. */
const secretOf = (at: number): number => Number((10.0007 + at * 0.001).toFixed(4));

interface Scene {
  made: World;
  store: Store;
  clock: StandingClock;
  handle: ReturnType<typeof createBot>["handle"];
  /** The school of each secret. */
  secrets: Map<string, number>;
  buttons: { token: string; account: string; confirms: boolean }[];
  count: number;
  /** What was written so far. */
  seen: { audit: number; figure: number; setup: number; duties: Set<string> };
}

async function fill({ made, store, secrets }: Scene): Promise<void> {
  await store.transaction(async ({ work }) => {
    await work.places.putUnits(made.units);
    for (const person of ["p1", "p2", "p3", "p4"]) {
      await work.people.put({ id: person, name: `人${person}`, lang: "zh", left: null, erased: false });
      if (person === "p1" || person === "p2")
        await work.people.bind({ platform: "fake", tenant: "", user: person.replace("p", "a"), person, boundAt: 1 });
    }
    await work.people.begin(made.memberships);
    // Somebody with one role and no account, for whom a code can be made.
    const last = made.units.at(-1)?.id ?? "u0";
    await work.people.begin([{ id: "m-p4", person: "p4", unit: last, role: "reporter", from: "2020-01-01", until: null }]);
    for (const indicator of FIGURES) {
      await work.duties.putIndicator({ ...indicator, decimals: 4, jump: { by: 100, share: 1 } });
      await work.duties.putDuty(duty(indicator.code, { places: { under: "u0", kind: "school", stages: [], except: [] }, locks: null }));
    }
    let at = 0;
    for (const [unit, { id, kind }] of made.units.entries()) {
      if (kind !== "school") continue;
      for (const { code } of FIGURES)
        for (const period of FULL) {
          const value = secretOf(at);
          const [by] = ["p3", "p1", "p2"].slice(at % 3);
          const said = { school: id, indicator: code, period, revision: 1, operation: "set" as const, value, of: null, reverts: null };
          const who = { reason: null, by: by ?? "p3", onBehalfOf: null, event: `old:${at}`, occurredAt: 1, recordedAt: 1 };
          await work.figures.add({ ...said, ...who, lateDays: 0, copied: false });
          secrets.set(String(value), unit);
          at += 1;
        }
    }
  });
}

function said(scene: Scene, { does, place, figure, named }: Request): string {
  const { units } = scene.made;
  const at = (pick: number): string => (named ? ` @${units[pick % units.length]?.code}` : "");
  const name = FIGURES[figure % FIGURES.length]?.names.zh ?? "";
  const period = ["2023Q1", "2023Q2", "2023Q3"][(figure >> 2) % 3] ?? "";
  const line = (pick: number): string => `${name} ${30 + (figure % 50)}.5% ${period}${at(pick)}`;
  switch (does) {
    case "report":
      return line(place);
    case "correct":
      return `更正 ${line(place)} 因为表格抄错了一行`;
    case "two lines":
      return `${line(place)}\n${line(place + 1)}`;
    case "current":
      return `现在${name}是多少`;
    case "mine":
      return "我的";
    case "undo":
      return "撤销";
    case "assign":
      return `督办 儿童青少年总体近视率 每季度 ${units[place % units.length]?.name}`;
    case "invite":
    case "press":
    case "confirms":
    case "loses a role":
      return `邀请 ${(named ? units.at(-1) : units[place % units.length])?.code}`;
    default:
      return does satisfies never;
  }
}

function eventOf(scene: Scene, asked: Request): Inbound {
  const { account, does } = asked;
  scene.count += 1;
  const came = { platform: "fake", key: `k${scene.count}`, person: account, conversation: account, private: true, shared: null };
  const from = { ...came, message: `m${scene.count}`, lang: null };
  const own = scene.buttons.findLast((one) => one.account === account && one.confirms);
  const any = scene.buttons[asked.place % Math.max(1, scene.buttons.length)];
  const button = does === "confirms" ? own : does === "press" ? any : undefined;
  if (button) return { ...from, type: "action", token: button.token };
  return { ...from, type: "text", text: said(scene, asked), edited: false };
}

/** What was written since it was last asked. */
async function written({ seen }: Scene, work: WorkTx) {
  const { audit, duties, figures } = work;
  const chain = await audit.page(seen.audit, 50);
  seen.audit = chain.at(-1)?.seq ?? seen.audit;
  const rows: Observation[] = [];
  for (let row = await figures.find(seen.figure + 1); row; row = await figures.find(seen.figure + 1)) {
    rows.push(row);
    seen.figure = row.id;
  }
  const now = await work.revision();
  const made = now === seen.setup ? [] : (await duties.duties()).filter(({ id }) => !seen.duties.has(id));
  seen.setup = now;
  for (const { id } of made) seen.duties.add(id);
  return { audit: chain, rows, duties: made };
}

/** One event, as the worker handles it: what was read, and what was written. */
async function handled(scene: Scene, asked: Request) {
  const { store, handle, clock, buttons } = scene;
  const event = eventOf(scene, asked);
  return store.transaction(async (tx) => {
    const { effects } = await handle(event, tx);
    await put(effects, tx, { trace: "", at: clock.now(), shapeOf: () => undefined });
    const cards = effects.flatMap((effect) => (effect.type === "file" ? [] : [effect.card]));
    for (const { label, token } of cards.flatMap(({ actions }) => actions))
      buttons.push({ token, account: asked.account, confirms: label.startsWith("确认") || label.startsWith("提交") });
    return { text: cards.map((card) => plainText(card, words(card.lang))).join("\n"), ...(await written(scene, tx.work)) };
  });
}

/** A role ends; the world of the oracle changes with it. */
async function loseRole({ made, store }: Scene, pick: number): Promise<void> {
  const role = made.memberships[pick % Math.max(1, made.memberships.length)];
  if (!role || role.from > DAY_BEFORE || (role.until !== null && role.until <= DAY_BEFORE)) return;
  Object.assign(role, { until: DAY_BEFORE });
  await store.transaction(({ work }) => work.people.end(role.id, DAY_BEFORE));
}

const WRITES: Record<string, Role> = { report: "reporter", undo: "reporter", assign: "admin", invite: "admin" };

/** Counts what was allowed, so that the property is not true of an idle bot. */
const allowed = { reads: 0, reports: 0, undone: 0, duties: 0, invites: 0, asked: 0 };

async function check(scene: Scene, asked: Request): Promise<void> {
  const { made, secrets } = scene;
  const person = asked.account === "a1" ? "p1" : asked.account === "a2" ? "p2" : "nobody";
  const has = (unit: string, roles: Role[]): boolean => holds(made, person, above(made, Number(unit.slice(1))), roles);
  const { text, audit, rows, duties } = await handled(scene, asked);
  allowed.asked += 1;
  for (const [seen] of text.matchAll(/\d+\.\d{4}/g)) {
    const school = secrets.get(seen);
    if (school === undefined) continue;
    expect(has(`u${school}`, READS), `${person} read ${seen} of u${school} by "${asked.does}":\n${text}`).toBe(true);
    allowed.reads += 1;
  }
  for (const { school, by } of rows) {
    expect(by).toBe(person);
    expect(has(school, ["reporter"]), `${person} wrote for ${school} by "${asked.does}"`).toBe(true);
  }
  for (const { places } of duties) expect(has(places.under, ["admin"]), `${person} asked ${places.under}`).toBe(true);
  for (const { action, unit, actor } of audit) {
    expect(actor).toBe(person);
    expect(has(unit, [WRITES[action] ?? "auditor"]), `${person}: ${action} at ${unit}`).toBe(true);
    if (action === "report") allowed.reports += 1;
    if (action === "undo") allowed.undone += 1;
    if (action === "assign") allowed.duties += 1;
    if (action === "invite") allowed.invites += 1;
  }
}

async function play(made: World, requests: Request[]): Promise<void> {
  const clock = standingClock(`${TODAY}T02:00:00Z`);
  const store = await openStore(":memory:", { now: () => clock.now() });
  const { handle } = createBot({ knowledge: seed, clock });
  const scene: Scene = {
    made,
    store,
    clock,
    handle,
    secrets: new Map(),
    buttons: [],
    count: 0,
    seen: { audit: 0, figure: 0, setup: 0, duties: new Set() },
  };
  try {
    await fill(scene);
    await store.transaction(({ work }) => written(scene, work));
    for (const asked of requests) {
      // Nobody may write more than ten messages a minute.
      clock.pass(7_000);
      if (asked.does === "loses a role") await loseRole(scene, asked.place);
      else await check(scene, asked);
    }
  } finally {
    await store.close();
  }
}

/** Roles that hold today, beside the random ones; most of those do not. The third person has no account, and may be invited. */
const held = fc.array(
  fc.record({
    person: fc.constantFrom("p1", "p2", "p3"),
    unit: fc.nat(),
    role: fc.constantFrom<Role>("reporter", "reporter", "admin", "reader"),
  }),
  { maxLength: 5 },
);

test(
  "no message and no button reads or writes outside the places of who sent it: random trees, roles and requests",
  { timeout: 900_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(world, held, fc.array(request, { minLength: 40, maxLength: 44 }), async (made, more, requests) => {
        const lasting = made.memberships.filter(({ from, until }) => until === null || until >= from);
        const roles = more.map(({ person, unit, role }, at) => ({ id: `more${at}`, person, unit: `u${unit % made.units.length}`, role }));
        const memberships = [...lasting, ...roles.map((role) => ({ ...role, from: "2020-01-01", until: null }))];
        await play({ ...made, memberships: memberships.map((one) => ({ ...one })) }, requests);
      }),
      { numRuns: 275, endOnFailure: true },
    );
    expect(allowed.asked).toBeGreaterThanOrEqual(10_000);
    for (const [what, count] of Object.entries(allowed)) expect(count, what).toBeGreaterThan(10);
  },
);
