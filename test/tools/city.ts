/** A fictional city of any size, for tests that need many people at work: nobody and no place in it is real. */
import type { Store, Tx } from "../../src/store/store.ts";
import type { Duty } from "../../src/work/duty/duty.ts";
import type { Indicator } from "../../src/work/duty/indicator.ts";
import type { Unit } from "../../src/work/organisation.ts";
import { quarterOf, type Period } from "../../src/work/period/period.ts";
import { duty, INDICATORS } from "../work/town.ts";

const DISTRICTS = 10;
const SUBJECTS = ["体育", "阅读", "劳动", "美育", "安全", "心理", "科学", "卫生", "食育", "家访"];
const RATES = ["达标率", "参与率", "覆盖率"];

/** Thirty percentages whose names are alike in part, as those of a real plan are. */
export const RATED: Indicator[] = SUBJECTS.flatMap((subject, at) =>
  RATES.map((rate, kind): Indicator => {
    const [model] = INDICATORS;
    if (!model) throw new Error("The town has no indicators.");
    return { ...model, code: `R${at}${kind}`, names: { zh: `${subject}${rate}`, en: `rate ${at}${kind}` }, aliases: [], better: "higher" };
  }),
);

const unit = (id: string, kind: Unit["kind"], name: string, parent: string | null): Unit => ({
  id,
  code: id.toUpperCase(),
  kind,
  name,
  aliases: [],
  parent,
  stages: kind === "school" ? ["primary"] : [],
  opened: null,
  closed: null,
});

/** The id of the n-th school, from 0. */
export const schoolAt = (at: number): string => `s${at}`;

function units(schools: number): Unit[] {
  const districts = Array.from({ length: DISTRICTS }, (_, at) => unit(`d${at}`, "district", `云汀第${at + 1}区教育局`, "b"));
  const below = Array.from({ length: schools }, (_, at) => unit(schoolAt(at), "school", `云汀第${at + 1}小学`, `d${at % DISTRICTS}`));
  return [unit("b", "bureau", "云汀市教育局", null), ...districts, ...below];
}

/** So many quarters that ended before a day, the newest first. */
export function quartersBefore(day: string, many: number): Period[] {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const current = Math.floor((month - 1) / 3) + 1;
  return Array.from({ length: many }, (_, at) => quarterOf(year, current - 1 - at));
}

/** Owed each quarter by every school, and never locked. */
const owed = (code: string): Duty => duty(code, { from: "2020-01-01", until: "2099-12-31", locks: null });

export interface CityOptions {
  schools: number;
  indicators: readonly Indicator[];
  /** The chat account of each school's principal, in the order of the schools. */
  accounts: readonly { platform: string; user: string }[];
}

async function principal({ work }: Tx, at: number, { platform, user }: CityOptions["accounts"][number]): Promise<void> {
  const id = `p${at}`;
  await work.people.put({ id, name: `校长${at}`, lang: "zh", left: null, erased: false });
  await work.people.begin([{ id: `m${at}`, person: id, unit: schoolAt(at), role: "reporter", from: "2020-01-01", until: null }]);
  await work.people.bind({ platform, tenant: "", user, person: id, boundAt: 1 });
}

/** Fills an empty store with the city, its duties and its principals. */
export async function settleCity(store: Store, { schools, indicators, accounts }: CityOptions): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.work.places.putUnits(units(schools));
    for (const indicator of indicators) {
      await tx.work.duties.putIndicator(indicator);
      await tx.work.duties.putDuty(owed(indicator.code));
    }
    for (const [at, account] of accounts.entries()) await principal(tx, at, account);
  });
}
