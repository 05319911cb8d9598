import type { Plan } from "../../knowledge/index.ts";
import { obligationsOf, type Duty } from "../../src/work/duty/duty.ts";
import { indicatorFrom } from "../../src/work/duty/indicator.ts";
import type { PeriodKind } from "../../src/work/period/period.ts";
import { vocabularyOf, type Vocabulary } from "../../src/work/submission/vocabulary.ts";
import { momentOn, TERMS, town, UNITS } from "../work/town.ts";

const DUTY: Omit<Duty, "id" | "indicator" | "cadence"> = {
  places: { under: "b", kind: "school", stages: [], except: [] },
  from: "2021-01-01",
  until: "2024-12-31",
  due: 10,
  timely: 10,
  locks: null,
  clause: null,
  note: "示例",
};
const CADENCES: PeriodKind[] = ["quarter", "month", "term", "year"];

/** What somebody's messages are read against who reports everything that a plan measures, for one fictional school. */
export function reporterOf(plan: Plan, day = "2022-10-09"): Vocabulary {
  const measured = new Map(plan.indicators.map((one) => [one.metric_zh, one]));
  const indicators = [...measured.values()].map((one, at) => indicatorFrom(one, `M${at}`));
  const within = { from: "2021-06-01", to: "2023-06-30" };
  const obligations = indicators
    .flatMap(({ code }, at) =>
      obligationsOf({ ...DUTY, id: code, indicator: code, cadence: CADENCES[at % CADENCES.length] ?? "quarter" }, town(), TERMS, within),
    )
    .filter(({ school }) => school === "s1");
  const schools = UNITS.filter(({ id }) => id === "s1");
  const elsewhere = UNITS.filter(({ id, kind }) => kind === "school" && id !== "s1");
  return vocabularyOf({ moment: momentOn(day), indicators, schools, elsewhere, obligations, done: new Set() });
}
