import { obligationsOf, type Obligation } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { isInside } from "../../work/organisation.ts";
import { addDays } from "../../work/period/day.ts";
import { placesOf } from "../../work/policy.ts";
import { createNames, type Names } from "../../work/submission/names.ts";
import { vocabularyOf, type Vocabulary } from "../../work/submission/vocabulary.ts";
import type { Turn } from "../turn.ts";
import type { Worker } from "./worker.ts";

/** Obligations reach so many days back and ahead; older ones are history. */
const BACK = 430;
const AHEAD = 100;
const MOST = 500;

/** Gives the names and obligations that a person's messages are read against, with nothing done yet. */
export type Vocabularies = (worker: Worker) => Vocabulary;

function obligationsFor({ actor, setting }: Worker, places: ReadonlySet<string>): Obligation[] {
  const { organisation, duties, terms } = setting;
  const within = { from: addDays(actor.today, -BACK), to: addDays(actor.today, AHEAD) };
  return [...places].flatMap((school) =>
    duties
      .filter((duty) => organisation.units.get(school)?.kind === duty.places.kind && isInside(organisation, school, duty.places.under))
      .flatMap((duty) => obligationsOf({ ...duty, places: { ...duty.places, under: school } }, organisation, terms, within))
      .filter((one) => one.school === school),
  );
}

/** The names of others: those of the places that are not a person's own. */
function without(names: Names, own: ReadonlySet<string>): Names {
  const foreign = (key: string): boolean => !own.has(key);
  return {
    exact: (text) => names.exact(text).filter(({ key }) => foreign(key)),
    containing: (words) => names.containing(words).filter(foreign),
    match(words) {
      const found = names.match(words);
      if (found.type === "none") return found;
      const keys = (found.type === "one" ? [found.key] : found.keys).filter(foreign);
      const [key] = keys;
      if (key === undefined) return { type: "none" };
      return found.type === "one" ? found : { type: found.type, keys };
    },
  };
}

const schoolNames = ({ organisation }: Worker["setting"]): Names =>
  createNames(
    [...organisation.units.values()]
      .filter(({ kind }) => kind === "school")
      .map(({ id, code, name, aliases }) => ({ key: id, names: [code, name, ...aliases] })),
  );

/** Whether a zero report is taken is a duty's to say. */
function takesZero(indicator: Indicator, obligations: readonly Obligation[], { duties }: Worker["setting"]): Indicator {
  if (indicator.zeroReport) return indicator;
  const owing = new Set(obligations.filter((one) => one.indicator === indicator.code).map(({ duty }) => duty));
  return { ...indicator, zeroReport: duties.some(({ id, zeroReport }) => zeroReport === true && owing.has(id)) };
}

function made(worker: Worker, everySchool: Names): Vocabulary {
  const { actor, setting } = worker;
  const places = placesOf(actor, "report");
  const obligations = obligationsFor(worker, places);
  const asked = new Set(obligations.map(({ indicator }) => indicator));
  const units = [...setting.organisation.units.values()];
  const scope = {
    moment: { instant: 0, zone: "UTC", terms: setting.terms },
    indicators: setting.indicators.filter(({ code }) => asked.has(code)).map((one) => takesZero(one, obligations, setting)),
    schools: units.filter(({ id }) => places.has(id)),
    obligations,
    done: new Set<string>(),
  };
  const elsewhere = units.filter(({ id, kind }) => kind === "school" && !places.has(id));
  const own = vocabularyOf({ ...scope, elsewhere: [] });
  return { ...own, scope: { ...own.scope, elsewhere }, elsewhere: without(everySchool, places) };
}

/** Makes the maker of vocabularies, which keeps one for each person and day, as long as roles and duties stay. */
export function createVocabularies(): Vocabularies {
  const kept = new Map<string, Vocabulary>();
  // The schools of a whole city take long to make ready, and are the same for everybody.
  let schools: { revision: number; names: Names } | null = null;
  return (worker) => {
    const { actor, setting } = worker;
    const roles = actor.memberships.map(({ id }) => id).join(",");
    const key = `${actor.person}|${actor.today}|${setting.revision}|${roles}`;
    const there = kept.get(key);
    if (there) return there;
    if (schools?.revision !== setting.revision) schools = { revision: setting.revision, names: schoolNames(setting) };
    const vocabulary = made(worker, schools.names);
    kept.set(key, vocabulary);
    if (kept.size > MOST) kept.delete(kept.keys().next().value ?? "");
    return vocabulary;
  };
}

/** The vocabulary of a person as it stands: read at the instant of their message, with what is reported already. */
export async function vocabularyAt({ vocabularies, tx, zone }: Turn, worker: Worker, instant: number): Promise<Vocabulary> {
  const vocabulary = vocabularies(worker);
  const { scope } = vocabulary;
  const heads = await tx.work.figures.heads([...new Set(scope.obligations.map(({ school }) => school))]);
  const has = new Set(heads.filter(({ value }) => value !== null).map((one) => `${one.school}|${one.indicator}|${one.period}`));
  const done = new Set(
    scope.obligations.filter((one) => has.has(`${one.school}|${one.indicator}|${one.period.code}`)).map(({ key }) => key),
  );
  return { ...vocabulary, scope: { ...scope, moment: { ...scope.moment, instant, zone }, done } };
}
