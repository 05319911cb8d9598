import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../knowledge/index.ts";
import { demoPlanOf } from "../../src/cli/demo/demo.ts";
import { fillDemo } from "../../src/cli/demo/fill.ts";
import { UNITS } from "../../src/cli/demo/town.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { AuditRow } from "../../src/work/record/audit.ts";
import { start, verdict, verifyPage } from "../../src/work/record/audit.ts";
import type { Observation } from "../../src/work/record/observation.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { startProgram } from "../tools/program.ts";

const folder = temporaryFolder();

async function filled(today: string): Promise<{ heads: Observation[]; audit: AuditRow[] }> {
  const now = Date.parse(`${today}T08:00:00Z`);
  const store = await openStore(":memory:", { now: () => now });
  await fillDemo(store, compile(demoPlanOf(today)), { now, today });
  const found = await store.transaction(async ({ work }) => ({
    heads: await work.figures.heads(UNITS.map(({ id }) => id)),
    audit: await work.audit.page(0, 10_000),
  }));
  await store.close();
  return found;
}

describe("the demonstration", () => {
  test.each(["2026-11-25", "2027-01-02", "2028-02-29"])("has a year of figures up to %s and none beyond", async (today) => {
    const { heads, audit } = await filled(today);
    const periods = new Set(heads.map(({ period }) => period));
    expect(periods.size).toBeGreaterThanOrEqual(4);
    // In the first days of a quarter nothing is known of the one that just ended.
    expect(heads.length).toBeGreaterThan(18 * 4 * 3 * 0.8);
    expect(heads.every(({ recordedAt }) => recordedAt <= Date.parse(`${today}T08:00:00Z`))).toBe(true);
    expect(heads.every(({ value }) => value !== null && value >= 0 && value <= 100)).toBe(true);
    expect(heads.every(({ value, of }) => of !== null && value === Number(((of.numerator / of.denominator) * 100).toFixed(1)))).toBe(true);
    expect(verdict(verifyPage(start, audit))).toMatchObject({ whole: true });
  });

  test.each(["2026-11-25", "2027-01-02"])("has offices at work on %s, and says everywhere that it is made up", async (today) => {
    const now = Date.parse(`${today}T08:00:00Z`);
    const store = await openStore(":memory:", { now: () => now });
    const plan = demoPlanOf(today);
    await fillDemo(store, compile(plan), { now, today });
    const ids = UNITS.map(({ id }) => id);
    const found = await store.transaction(async ({ work }) => {
      const heads = await work.figures.heads(ids);
      const items = await work.items.all(ids);
      return {
        duties: await work.duties.duties(),
        terms: await work.places.terms(),
        waivers: await work.oversight.waivers(),
        baselines: await work.oversight.baselines(null),
        returns: (await work.figures.acts(heads.map(({ id }) => id))).filter(({ act }) => act === "return"),
        evidence: await work.evidence.find(1),
        content: await work.evidence.content((await work.evidence.find(1))?.hash ?? ""),
        items,
        events: await work.items.events(items.map(({ id }) => id)),
        deadlines: await work.reminders.deadlines.all(),
        persons: await work.people.persons(),
        heads,
      };
    });
    await store.close();
    // Nothing is owed from before the first report, and each target has a day.
    const first = found.heads.map(({ period }) => period).toSorted()[0] ?? "";
    expect(found.duties.every(({ from }) => from >= `${first.slice(0, 4)}-01-01` && from.slice(0, 4) === first.slice(0, 4))).toBe(true);
    expect(new Set(found.baselines.map(({ school }) => school))).toEqual(new Set(ids));
    expect(found.terms.filter(({ from, to }) => from <= today && today <= to)).toHaveLength(1);
    expect(found.waivers[0]?.reason).toContain("演示");
    expect(found.returns[0]?.comment).toMatch(/演示|demonstration/);
    expect(found.evidence?.observations).toHaveLength(1);
    expect(new TextDecoder().decode(found.content ?? new Uint8Array())).toContain("FICTIONAL");
    expect(found.items).toHaveLength(3);
    expect(found.events.every(({ at }) => at <= now)).toBe(true);
    expect(found.deadlines.filter(({ due }) => due > today)).toHaveLength(1);
    expect(found.persons.filter(({ lang }) => lang === "en")).toHaveLength(3);
    expect(found.persons.every(({ name }) => /演示|Demo/.test(name))).toBe(true);
    expect(plan.title).toContain("虚构");
  });

  test("is the same on every run of a day", async () => {
    const [first, second] = [await filled("2026-11-25"), await filled("2026-11-25")];
    expect(first.heads).toEqual(second.heads);
  });

  test("runs in a folder of its own that is gone afterwards, and only where no real data is", async () => {
    const data = join(folder, "mine");
    const program = startProgram({ DUBAN_DATA: data, TMPDIR: folder }, { args: ["start", "--demo"] });
    await program.ready;
    await expect
      .poll(() => program.output(), { timeout: 20_000 })
      .toMatch(
        /演示数据，均为虚构[^]*校长 +http:\/\/\S+\/\?lang=zh#code=[0-9A-Z]{5}-[0-9A-Z]{5}[^]*principal +http:\/\/\S+\/\?lang=en#code=[0-9A-Z]{5}-[0-9A-Z]{5}/,
      );
    expect(await program.stop()).toBe(0);
    expect(existsSync(data)).toBe(false);

    mkdirSync(data);
    writeFileSync(join(data, "duban.db"), "");
    const refused = startProgram({ DUBAN_DATA: data, TMPDIR: folder }, { args: ["start", "--demo"] });
    await expect(refused.ready).rejects.toThrow("holds real data");
  });

  test("brings its own plan", async () => {
    const program = startProgram({ TMPDIR: folder }, { args: ["start", "--demo", "--document", "plan.txt"] });
    await expect(program.ready).rejects.toThrow("ended with 2");
  });
});
