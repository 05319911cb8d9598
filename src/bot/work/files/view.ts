import { deskWords } from "../../../words/desk.ts";
import { fileWords } from "../../../words/files.ts";
import type { Unit } from "../../../work/organisation.ts";
import { mayRead, placesOf } from "../../../work/policy.ts";
import type { Observation } from "../../../work/record/observation.ts";
import { createNames, type Names } from "../../../work/submission/names.ts";
import { subjectOf, type Subject } from "../../../work/submission/subject.ts";
import type { Turn } from "../../turn.ts";
import { vocabularyAt } from "../scope.ts";
import type { Setting } from "../setting.ts";
import type { Worker } from "../worker.ts";

const ready = new WeakMap<Setting, Names>();

/** Names of all indicators, made ready once for a setting. */
function indicatorNames(setting: Setting): Names {
  const there = ready.get(setting);
  if (there) return there;
  const made = createNames(
    setting.indicators.map(({ code, names, aliases }) => ({ key: code, names: [code, names.zh, names.en, ...aliases] })),
  );
  ready.set(setting, made);
  return made;
}

/** What a request to look is about, among everything that has a name; what its writer may see is another matter. */
export async function subjectIn(turn: Turn, worker: Worker, rest: string): Promise<Subject> {
  const { schools, elsewhere, scope } = await vocabularyAt(turn, worker, turn.clock.now());
  return subjectOf(rest, { places: [schools, elsewhere], indicators: indicatorNames(worker.setting), moment: scope.moment });
}

/** The schools that a person may read, by code. */
export function readableSchools({ actor, setting }: Worker): Unit[] {
  const units = [...placesOf(actor, "read")].flatMap((id) => setting.organisation.units.get(id) ?? []);
  const schools = units.filter(({ id, kind }) => kind === "school" && mayRead(actor, { school: id }).may);
  return schools.toSorted((a, b) => a.code.localeCompare(b.code));
}

/** When something happened, in the bureau's zone: 2022-10-09 10:05. */
export function stamp(at: number, zone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(at);
}

/** Who reported, by role: names stand in no history. */
export function whoSaid({ onBehalfOf }: Observation, lang: "zh" | "en"): string {
  return onBehalfOf === null ? deskWords(lang).by(deskWords(lang).roles.reporter) : fileWords(lang).onBehalf;
}
