import { owedBy, periodsAsked, type Obligation } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
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

/** What is made ready once for everybody, for as long as the setting and the day stay. */
interface Shared {
  readonly key: string;
  /** The schools of a whole city take long to make ready. */
  readonly schools: Names;
  /** The periods of each duty with their days. */
  readonly periods: ReadonlyMap<string, ReturnType<typeof periodsAsked>>;
  /** The names of indicators, by the codes of those that somebody is asked for. */
  readonly indicators: Map<string, Names>;
}

const keyOf = ({ actor, setting }: Worker): string => `${setting.revision}|${actor.today}`;

function shared(worker: Worker): Shared {
  const { actor, setting } = worker;
  const within = { from: addDays(actor.today, -BACK), to: addDays(actor.today, AHEAD) };
  const periods = new Map(setting.duties.map((duty) => [duty.id, periodsAsked(duty, setting.terms, within)]));
  return { key: keyOf(worker), schools: schoolNames(worker.setting), periods, indicators: new Map() };
}

function obligationsFor({ setting }: Worker, places: ReadonlySet<string>, { periods }: Shared): Obligation[] {
  const { organisation, duties } = setting;
  return [...places].flatMap((school) => {
    const unit = organisation.units.get(school);
    return unit ? duties.flatMap((duty) => owedBy(duty, unit, organisation, periods.get(duty.id) ?? [])) : [];
  });
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

function made(worker: Worker, common: Shared): Vocabulary {
  const { actor, setting } = worker;
  const places = placesOf(actor, "report");
  const obligations = obligationsFor(worker, places, common);
  const asked = new Set(obligations.map(({ indicator }) => indicator));
  const units = [...setting.organisation.units.values()];
  const scope = {
    moment: { instant: 0, zone: "UTC", terms: setting.terms },
    indicators: setting.indicators.filter(({ code }) => asked.has(code)).map((one) => takesZero(one, obligations, setting)),
    schools: units.filter(({ id }) => places.has(id)),
    elsewhere: units.filter(({ id, kind }) => kind === "school" && !places.has(id)),
    obligations,
    done: new Set<string>(),
  };
  const codes = scope.indicators.map(({ code }) => code).join("|");
  const names = vocabularyOf(scope, { indicators: common.indicators.get(codes), elsewhere: without(common.schools, places) });
  common.indicators.set(codes, names.indicators);
  return names;
}

/** Makes the maker of vocabularies, which keeps one for each person and day, as long as roles and duties stay. */
export function createVocabularies(): Vocabularies {
  const kept = new Map<string, Vocabulary>();
  let common: Shared | null = null;
  return (worker) => {
    const { actor } = worker;
    const roles = actor.memberships.map(({ id }) => id).join(",");
    const key = `${actor.person}|${keyOf(worker)}|${roles}`;
    const there = kept.get(key);
    if (there) return there;
    if (common?.key !== keyOf(worker)) common = shared(worker);
    const vocabulary = made(worker, common);
    kept.set(key, vocabulary);
    if (kept.size > MOST) kept.delete(kept.keys().next().value ?? "");
    return vocabulary;
  };
}

/** What was read for a turn, until it writes something. */
const readIn = new WeakMap<Turn, ReadonlySet<string>>();

/** What a turn wrote is to be seen by what it says afterwards. */
export const wroteIn = (turn: Turn): void => void readIn.delete(turn);

/** The figures of a person's places that stand, as `school|indicator|period`; read once in a turn. */
async function reported(turn: Turn, obligations: readonly Obligation[]): Promise<ReadonlySet<string>> {
  const there = readIn.get(turn);
  if (there) return there;
  const heads = await turn.tx.work.figures.heads([...new Set(obligations.map(({ school }) => school))]);
  const found = new Set(heads.filter(({ value }) => value !== null).map((one) => `${one.school}|${one.indicator}|${one.period}`));
  readIn.set(turn, found);
  return found;
}

/** The vocabulary of a person as it stands: read at the instant of their message, with what is reported already. */
export async function vocabularyAt(turn: Turn, worker: Worker, instant: number): Promise<Vocabulary> {
  const vocabulary = turn.vocabularies(worker);
  const { scope } = vocabulary;
  const has = await reported(turn, scope.obligations);
  const done = new Set(
    scope.obligations.filter((one) => has.has(`${one.school}|${one.indicator}|${one.period.code}`)).map(({ key }) => key),
  );
  return { ...vocabulary, scope: { ...scope, moment: { ...scope.moment, instant, zone: turn.zone }, done } };
}
