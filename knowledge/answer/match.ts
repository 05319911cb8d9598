import { pathTo, type Knowledge } from "../compile.ts";
import { unitClass } from "../language/units.ts";
import { normalize } from "../language/normalize.ts";
import type { Lexicon } from "../lexicon.ts";
import { echoes, isActor, isSpecific, names, scanConcepts, type Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { clauseHolds, dueYear, fitsMoney, fitsScope, fitsSoft, fitsUnit, fitsYear, unitsAsked } from "./fit.ts";
import { goesOn, isNameless, titledBy } from "./nameless.ts";
import { narrowed, once } from "./narrow.ts";
import type { Item } from "../search.ts";

/** What a question's words lead to among the plan's commitments. */
export interface Match {
  /** Commitments that answer: metric, scope, time and unit all fit. */
  found: Profile[];
  /** The metric is there, but not for the scope that was asked. */
  wrongScope: Profile[];
  /** The metric is there, but not for the year that was asked. */
  wrongYear: Profile[];
  /** The metric is there, but measured in something else than was asked. */
  wrongUnit: Profile[];
  /** Commitments of which only a named part was asked: 书法 of 艺术课程. */
  partOnly: Profile[];
  /** What the same clauses say further without the name, for other people: figures that a calculation may need. */
  further: Profile[];
  /** Some words are explained by the clause only, not by the metric's name. */
  fromContext: boolean;
}

interface Candidate {
  profile: Profile;
  /** Items of the question that only the clause explains. */
  context: number;
  /** Specific concepts of the metric that the question does not name. */
  missing: number;
}

const conceptIds = (items: Item[]): string[] => items.flatMap((item) => (item.type === "concept" ? [item.id] : []));

/** Whether the quote of a commitment holds an item; its clause may speak of other things too. */
function quoteHolds({ lexicon }: Knowledge, profile: Profile, item: Item): boolean {
  profile.quote ??= { text: normalize(profile.indicator.quote), concepts: scanConcepts(normalize(profile.indicator.quote), lexicon) };
  return item.type === "term" ? profile.quote.text.includes(item.text) : profile.quote.concepts.has(item.id);
}

/** Whether a title above the commitment holds a telling item: 总投资 under 中小学校建设工程. */
function titleHolds(knowledge: Knowledge, { indicator }: Profile, item: Item): boolean {
  if (item.type !== "concept" || !isSpecific(knowledge.lexicon.concepts.get(item.id))) return false;
  return pathTo(knowledge.plan, indicator.section).some(({ id }) => knowledge.titleConcepts.get(id)?.has(item.id));
}

/** How far an item of the question is from the metric's own name; Infinity where nothing near the commitment holds it. */
function farFrom(knowledge: Knowledge, profile: Profile, item: Item): number {
  if (names(profile, item)) return 0;
  if (echoes(profile, item, knowledge.lexicon)) return 0.5;
  const held = (quoteHolds(knowledge, profile, item) && !isNeighbours(knowledge, profile, item)) || titleHolds(knowledge, profile, item);
  return held ? 1 : Number.POSITIVE_INFINITY;
}

/** 名师100名、名校长30名: what names the figure next to it in one quote does not speak of this one. */
function isNeighbours({ byConcept }: Knowledge, { clause, indicator }: Profile, item: Item): boolean {
  if (item.type === "term") return false;
  return (byConcept.get(item.id) ?? []).some(
    (other) =>
      other.clause === clause &&
      other.indicator.metric_zh !== indicator.metric_zh &&
      other.indicator.figure !== null &&
      other.indicator.figure.start !== indicator.figure?.start &&
      other.indicator.figure.start >= indicator.start &&
      other.indicator.figure.end <= indicator.end,
  );
}

function candidate(knowledge: Knowledge, profile: Profile, content: Item[], together: boolean): Candidate | null {
  const asked = conceptIds(content);
  const parts = [...profile.parts].filter((part) => asked.includes(part));
  const whole = parts.length > 1 && (together || parts.length === profile.parts.size);
  const counted = (item: Item): boolean => whole && item.type === "concept" && profile.parts.has(item.id);
  const near = content.map((item) => (counted(item) ? 0 : farFrom(knowledge, profile, item)));
  const distances = near.includes(0) ? carriedOver(knowledge, profile, content, near) : near;
  const context = distances.reduce((sum, one) => sum + one, 0);
  if (context === Number.POSITIVE_INFINITY) return null;
  const named = content.filter((_, at) => (distances[at] ?? 1) < 1);
  const telling = named.some((item) => item.type === "term" || isSpecific(knowledge.lexicon.concepts.get(item.id)) || content.length === 1);
  const general = named.length > 0 && isNameless(knowledge, profile);
  const { known, unknown } = whole ? { known: 0, unknown: 0 } : missingWords(knowledge, profile, content);
  const actors = content.every((item) => item.type === "concept" && isActor(item.id));
  if (actors && (known + unknown > 0 || unitClass(profile.indicator.unit) !== "people")) return null;
  if (!(telling || general) || (known >= 2 && known > content.length)) return null;
  return { profile, context, missing: known + unknown };
}

/** Sorts of topics that a clause carries over from one figure to the next; whose a figure is, is said anew. */
const CARRIED = new Set(["subject", "health", "safety", "activity", "policy", "digital"]);

/** 体质健康优良率达到54%，合格率不低于95%: a name that was asked whole takes what the clause carries over to it. */
function carriedOver(knowledge: Knowledge, profile: Profile, content: Item[], near: number[]): number[] {
  const { known, unknown } = missingWords(knowledge, profile, content);
  if (known + unknown > 0.5) return near;
  const kind = (item: Item): string => (item.type === "concept" ? (knowledge.lexicon.concepts.get(item.id)?.kind ?? "") : "");
  const said = (item: Item): boolean => CARRIED.has(kind(item)) && clauseHolds(knowledge, profile.clause, item);
  return near.map((far, at) => (far === Number.POSITIVE_INFINITY && content.slice(at, at + 1).every(said) ? 1.5 : far));
}

/** What a metric names in one list with something that was asked: 音乐厅 beside 美术馆 in 走进美术馆、音乐厅等场馆. */
function listedBeside(lexicon: Lexicon, { own, metricText }: Profile, asked: Set<string>): string[] {
  if (!metricText.includes("、")) return [];
  const kinds = new Set(own.filter((id) => asked.has(id)).map((id) => lexicon.concepts.get(id)?.kind));
  return own.filter((id) => !asked.has(id) && kinds.has(lexicon.concepts.get(id)?.kind));
}

/** How much of the metric's own name the question leaves out: a narrower word than the asked one counts a little. */
function missingWords({ lexicon }: Knowledge, profile: Profile, content: Item[]): { known: number; unknown: number } {
  const asked = conceptIds(content);
  const above = new Set(asked.flatMap((id) => lexicon.ancestors(id)));
  const weigh = (id: string): number => {
    if (above.has(id) || !isSpecific(lexicon.concepts.get(id))) return 0;
    if (lexicon.ancestors(id).some((one) => asked.includes(one))) return 0.25;
    return lexicon.concepts.get(id)?.kind === "quality" ? 0.5 : 1;
  };
  const terms = profile.terms.filter(
    (term) => term !== "普通" && !content.some((item) => item.type === "term" && item.text.includes(term)),
  );
  const listed = listedBeside(lexicon, profile, above);
  const known = profile.own.filter((id) => !listed.includes(id)).reduce((sum, id) => sum + weigh(id), 0);
  return { known: known + (listed.length > 0 ? 0.5 : 0), unknown: terms.length };
}

function candidates(knowledge: Knowledge, content: Item[], soft: string[], together: boolean): Candidate[] {
  const pool = new Set(conceptIds(content).flatMap((id) => knowledge.byConcept.get(id) ?? []));
  const parts = new Set(conceptIds(content).flatMap((id) => knowledge.byPart.get(id) ?? []));
  const terms = content.flatMap((item) => (item.type === "term" ? [item.text] : []));
  if (terms.length > 0) {
    for (const profile of knowledge.profiles) {
      if (terms.some((term) => profile.metricText.includes(term))) pool.add(profile);
    }
  }
  const named = [...new Set([...pool, ...parts])]
    .map((profile) => candidate(knowledge, profile, content, together))
    .filter((found) => found !== null);
  const titled = titledBy(knowledge, content).map((profile) => ({ profile, context: content.length, missing: 0 }));
  const others = [...attributed(knowledge, content, soft), ...titled];
  return [...named, ...others.filter(({ profile }) => !named.some((one) => one.profile === profile))];
}

/** 课后服务参与率: a rate whose name is only that it is one belongs to what its clause speaks of. */
function attributed(knowledge: Knowledge, content: Item[], soft: string[]): Candidate[] {
  const rates = soft.filter((id) => knowledge.lexicon.concepts.get(id)?.kind === "measure" && id !== "ratio" && id !== "number-of");
  const profiles = [...new Set(rates.flatMap((id) => knowledge.byConcept.get(id) ?? []))];
  return profiles
    .filter((profile) => isNameless(knowledge, profile) && content.every((item) => clauseHolds(knowledge, profile.clause, item)))
    .map((profile) => ({ profile, context: 1.5 * content.length, missing: 0 }));
}

/** Keeps what has a figure, or prints that it hides one, where anything has. */
function telling(profiles: Profile[]): Profile[] {
  const figures = profiles.filter(({ indicator }) => indicator.value !== null || indicator.redacted);
  return figures.length > 0 ? figures : profiles;
}

/** A commitment due in the very year that was asked is one word nearer. */
function nearerByYear(question: Question, list: Candidate[]): Candidate[] {
  const due = (one: Candidate): boolean => question.years.some(({ year }) => dueYear(one.profile.indicator) === year);
  return list.map((one) => (one.missing > 0 && due(one) ? { ...one, missing: Math.max(0, one.missing - 1) } : one));
}

function closest(list: Candidate[]): Candidate[] {
  const context = Math.min(...list.map((one) => one.context));
  const near = list.filter((one) => one.context === context);
  const missing = Math.min(...near.map((one) => one.missing));
  return near.filter((one) => one.missing === missing);
}

const profilesOf = (list: Candidate[]): Profile[] => list.map((one) => one.profile);

/** In the right scope, what is as close as the closest anywhere, or measures the same class of unit one word further off. */
function inScope(knowledge: Knowledge, question: Question, usable: Candidate[]): Candidate[] {
  const best = closest(usable);
  const first = best[0];
  if (!first) return [];
  const classes = new Set(best.map((one) => unitClass(one.profile.indicator.unit)));
  const near = usable.filter(
    (one) =>
      fitsScope(knowledge, question.scopes, one.profile.indicator) &&
      (one.context < first.context ||
        (one.context === first.context &&
          (one.missing <= first.missing || (one.missing === first.missing + 1 && classes.has(unitClass(one.profile.indicator.unit)))))),
  );
  return near.length > 0 ? closest(near) : [];
}

/** With nothing else named, a unit that only some commitments have is the topic: 多少学位. */
function byUnit(knowledge: Knowledge, { unit, content, asks }: Question): Candidate[] {
  if ((unit !== "place" && unit !== "class") || content.length > 0 || !asks.has("value")) return [];
  return knowledge.profiles.filter(({ indicator }) => indicator.unit === unit).map((profile) => ({ profile, context: 0, missing: 0 }));
}

/** With nothing else named, what is to be built is the topic: 新建几所高中. */
function built(knowledge: Knowledge, { soft, unit, asks }: Question): Item[] {
  const actions = soft.filter((id) => knowledge.lexicon.concepts.get(id)?.kind === "action");
  return unit === null && !asks.has("value") ? [] : actions.map((id) => ({ type: "concept", id }));
}

/** Where only building and a stage are named, the stage is the topic and must be the commitment's own. */
function sameStage({ scopes }: Question, { indicator }: Profile): boolean {
  const asked = scopes.flatMap((scope) => scope.stages);
  return asked.length === 0 || indicator.scope.stages.some((stage) => asked.includes(stage));
}

/** With a number of the asker's own, a ratio is in the unit that is asked: 30个班配几名教师. */
function answersByRatio({ quantities }: Question, { indicator }: Profile): boolean {
  return quantities.length > 0 && indicator.comparator === "ratio" && unitClass(indicator.unit) === "ratio";
}

const CLOCKED = ["minute", "hour"];
const sameUnit = (a: string, b: string | null): boolean => a === b || (b !== null && CLOCKED.includes(a) && CLOCKED.includes(b));

/** Where other grades of the stage have the asked unit, another unit is no answer for this one: 高一每周2节, 高三 none. */
function sameStageExact(question: Question, fitting: Candidate[]): Candidate[] {
  const asked = question.scopes.flatMap((scope) => scope.stages);
  return fitting.filter(
    ({ profile: { indicator } }) =>
      sameUnit(indicator.unit, question.unit) && indicator.scope.stages.some((stage) => asked.includes(stage)),
  );
}

/** Those in the unit that was asked, where any are. */
function inUnit(question: Question, profiles: Profile[]): Profile[] {
  const fitting = profiles.filter(({ indicator }) => fitsUnit(question, indicator));
  return fitting.length > 0 ? fitting : profiles;
}

const SHARED = new Set(["period", "credit", "teacher", "person", "student", "%"]);

/** 音乐、体育、美术教师不少于三成 is one figure for the three together: it answers for none of them alone. */
function isJoint({ lexicon }: Knowledge, { own, metricText, indicator }: Profile, content: Item[]): boolean {
  if (!metricText.includes("、") || !SHARED.has(indicator.unit) || /[各均都]/.test(indicator.quote)) return false;
  const subjects = own.filter((id) => lexicon.concepts.get(id)?.kind === "subject");
  const above = new Set(conceptIds(content).flatMap((id) => [id, ...lexicon.ancestors(id)]));
  const heads = subjects.filter((id) => subjects.some((other) => other !== id && lexicon.ancestors(other).includes(id)));
  const parts = subjects.filter((id) => !heads.includes(id));
  const asked = parts.filter((id) => above.has(id)).length;
  const whole = heads.some((id) => conceptIds(content).includes(id));
  return parts.length > 1 && asked > 0 && asked < parts.length && !whole;
}

/** Finds the commitments that a question is about. */
export function match(knowledge: Knowledge, question: Question): Match {
  const nothing: Match = { found: [], wrongScope: [], wrongYear: [], wrongUnit: [], partOnly: [], further: [], fromContext: false };
  const content = question.content.length > 0 ? question.content : built(knowledge, question);
  const named = candidates(knowledge, content, question.soft, question.asks.has("total")).filter(
    ({ profile }) => question.content.length > 0 || sameStage(question, profile),
  );
  const joint = named.filter(({ profile }) => isJoint(knowledge, profile, content)).map(({ profile }) => profile);
  const all = [...named.filter(({ profile }) => !joint.includes(profile)), ...byUnit(knowledge, question)];
  if (all.length === 0 && joint.length > 0) return { ...nothing, partOnly: inUnit(question, joint) };
  if (all.length === 0) return { ...nothing, partOnly: partsAsked(knowledge, question) };
  const fits = (one: Candidate): boolean =>
    question.soft.every((id) => fitsSoft(knowledge, one.profile, id)) && fitsMoney(knowledge, question, one.profile);
  const soft = all.filter(fits);
  const fitting = soft.filter((one) => fitsUnit(question, one.profile.indicator));
  const exact = fitting.filter(
    (one) =>
      question.unit !== null &&
      (unitsAsked(question).some((unit) => sameUnit(one.profile.indicator.unit, unit)) || answersByRatio(question, one.profile)) &&
      fitsScope(knowledge, question.scopes, one.profile.indicator),
  );
  const besides = exact.length > 0 ? exact : sameStageExact(question, fitting);
  const usable = nearerByYear(question, besides.length > 0 ? besides : fitting);
  if (usable.length === 0) return { ...nothing, wrongUnit: profilesOf(closest(all)) };
  const scoped = inScope(knowledge, question, usable);
  const more = scoped.length === 0 ? goesOn(knowledge, question, profilesOf(usable)) : [];
  if (more.length > 0) return { ...nothing, found: more };
  if (scoped.length === 0) return { ...nothing, wrongScope: telling(profilesOf(closest(usable))) };
  const asked = question.years.filter(({ year }) => !isBaselineYear(question, year));
  const due = asked.length === 0 ? [] : scoped.filter((one) => asked.some(({ year }) => dueYear(one.profile.indicator) === year));
  const timely = due.length > 0 ? due : scoped.filter((one) => asked.every(({ year }) => fitsYear(knowledge, year, one.profile.indicator)));
  if (timely.length === 0) return { ...nothing, wrongYear: telling(profilesOf(scoped)) };
  const rated = narrowed(knowledge, question, rateAsked(question, profilesOf(timely)));
  const further = question.quantities.length > 0 ? goesOn(knowledge, question, profilesOf(usable)) : [];
  return { ...nothing, further, found: once(knowledge, telling(rated)), fromContext: timely.some((one) => one.context > 0) };
}

/** Of figures in one unit, those at the rate that was asked; a sum per student is a yearly one. */
function rateAsked({ pers }: Question, profiles: Profile[]): Profile[] {
  const fits = ({ indicator: { per } }: Profile): boolean =>
    per !== null && (pers.includes(per) || (pers.includes("year") && per.includes("student")));
  return profiles.filter((one) => fits(one) || !profiles.some((other) => fits(other) && other.indicator.unit === one.indicator.unit));
}

/** A year that the asker's own figure belongs to is no year that is asked about: 2019年58.3%，到2023年. */
function isBaselineYear(question: Question, year: number): boolean {
  const latest = Math.max(...question.years.map((named) => named.year));
  return question.years.length > 1 && year < latest && (question.quantities.length > 0 || question.asks.has("difference"));
}

function partsAsked(knowledge: Knowledge, question: Question): Profile[] {
  return [...new Set(conceptIds(question.content).flatMap((id) => knowledge.byPart.get(id) ?? []))];
}
