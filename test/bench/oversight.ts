import { openStore } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import type { Unit } from "../../src/work/organisation.ts";
import { organisationOf } from "../../src/work/organisation.ts";
import { byPart, completenessOf, lightsOf } from "../../src/work/oversight/count.ts";
import { oversee } from "../../src/work/oversight/oversee.ts";
import { periodsWithin } from "../../src/work/period/period.ts";
import { duty, INDICATORS } from "../work/town.ts";
import { median } from "./times.ts";

/** A measured figure: milliseconds. */
export interface OversightRow {
  name: string;
  value: number;
  aim: string;
}

const SCHOOLS = 500;
const DISTRICTS = 10;
const RUNS = 15;
const INSTANT = Date.parse("2023-12-20T09:00:00+08:00");

const place = (id: string, kind: Unit["kind"], parent: string | null): Unit => ({
  id,
  code: id.toUpperCase(),
  kind,
  name: `示例${id}`,
  aliases: [],
  parent,
  stages: [],
  opened: null,
  closed: null,
});

const UNITS: Unit[] = [
  place("b", "bureau", null),
  ...Array.from({ length: DISTRICTS }, (_, at) => place(`d${at}`, "district", "b")),
  ...Array.from({ length: SCHOOLS }, (_, at) => place(`s${String(at).padStart(3, "0")}`, "school", `d${at % DISTRICTS}`)),
];

/** Figures of a year of months, one in ten corrected and one in twenty missing; as many other indicators lie beside the one that is looked at. */
async function fill(store: Store, codes: readonly string[]): Promise<void> {
  const periods = periodsWithin("month", "2023-01-01", "2023-12-31", []);
  await store.transaction(async ({ work }) => {
    await work.places.putUnits(UNITS);
    await work.people.put({ id: "p", name: "示例", lang: "zh", left: null, erased: false });
    for (const indicator of INDICATORS) await work.duties.putIndicator(indicator);
    let n = 0;
    for (const code of codes)
      for (const { id: school, kind } of UNITS) {
        if (kind !== "school") continue;
        await work.duties.putBaseline({
          indicator: code,
          school,
          on: "2019-12-31",
          value: 53.6,
          source: "示例",
          by: "p",
          at: 0,
          version: 1,
        });
        for (const { code: period } of periods) {
          n += 1;
          if (n % 20 === 0) continue;
          const about = { school, indicator: code, period, of: null, reason: null, by: "p", onBehalfOf: null, copied: false };
          const at = { occurredAt: n, recordedAt: n, lateDays: n % 7 === 0 ? 3 : 0 };
          const row = { ...about, ...at, operation: "set" as const, reverts: null };
          await work.figures.add({ ...row, revision: 1, value: 50 + (n % 40) / 10, event: `e${n}` });
          if (n % 10 === 0) await work.figures.add({ ...row, revision: 2, value: 50, event: `f${n}` });
        }
      }
  });
}

/** Reads and counts, as the overview does: by district, with both lights. */
async function overview(store: Store, codes: readonly string[]): Promise<number> {
  const built = organisationOf(UNITS);
  if (!built.ok) throw new Error("no tree");
  const { organisation } = built;
  const duties = codes.map((code) => duty(code, { cadence: "month" }));
  const places = new Set(UNITS.map(({ id }) => id));
  const began = performance.now();
  const records = await store.transaction(async ({ work: { oversight } }) => ({
    revisions: await oversight.revisions({ places: [...places], indicators: codes, periods: null }),
    waivers: await oversight.waivers(),
    baselines: await oversight.baselines(codes),
  }));
  const asked = { organisation, indicators: INDICATORS, duties, terms: [] };
  const view = { places, indicators: new Set(codes), periods: null, from: "2023-01-01", to: "2023-12-31" };
  const entries = oversee(asked, records, view, { instant: INSTANT, zone: "Asia/Shanghai" });
  const parts = [...byPart(entries, organisation, "b").values()].map((own) => [completenessOf(own), lightsOf(own)]);
  const time = performance.now() - began;
  if (entries.length !== SCHOOLS * 12 * codes.length || parts.length !== DISTRICTS) throw new Error(`${entries.length} entries`);
  return time;
}

/** The overview of 500 schools and 12 periods: of one indicator, and of five at once. */
export async function oversight(): Promise<OversightRow[]> {
  const store = await openStore(":memory:", { now: () => INSTANT });
  const codes = ["MYOPIA", "FITNESS", "PE", "PEHOUR", "RATIO"];
  await fill(store, codes);
  const times = async (some: readonly string[]): Promise<number> => {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await overview(store, some));
    return median(runs);
  };
  const rows = [
    { name: "overview of 500 schools × 12 periods", value: await times(codes.slice(0, 1)), aim: "100 ms" },
    { name: "overview of 500 schools × 12 periods × 5 indicators", value: await times(codes), aim: "1000 ms" },
  ];
  await store.close();
  return rows;
}
