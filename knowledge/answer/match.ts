import type { Knowledge } from "../compile.ts";
import { unitClass } from "../language/units.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { candidates, conceptIds, type Candidate } from "./candidates.ts";
import { forTheirs, forTheWhole, ofTheYear } from "./condition.ts";
import { dueYear, fitsMoney, fitsScope, fitsSoft, fitsUnit, fitsYear, unitsAsked } from "./fit.ts";
import { goesOn } from "./nameless.ts";
import { narrowed, once } from "./narrow.ts";
import { singled } from "./single.ts";
import type { Item } from "../search.ts";
import { thresholdOf } from "../indicators/threshold.ts";
import { asksThreshold } from "./threshold.ts";

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

/** Keeps what has a figure, or prints that it hides one, where anything has. */
function telling(profiles: Profile[]): Profile[] {
  const figures = profiles.filter(({ indicator }) => indicator.value !== null || indicator.redacted);
  return figures.length > 0 ? figures : profiles;
}

/** A commitment due in the very year that was asked is one word nearer. */
function nearerByYear(question: Question, list: Candidate[]): Candidate[] {
  const due = (one: Candidate): boolean => question.years.some(({ year }) => dueYear(one.profile.indicator) === year);
  if (list.every(due)) return list;
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
          (one.missing <= first.missing || (one.missing <= first.missing + 1 && classes.has(unitClass(one.profile.indicator.unit)))))),
  );
  return near.length > 0 ? closest(near) : [];
}

/** Units that say what they count. */
const TELLING = new Set(["place", "class", "book", "mu", "club", "team", "match"]);

/** With nothing else named, a unit that only some commitments have is the topic: 多少学位. */
function byUnit(knowledge: Knowledge, { unit, content, asks, quantities }: Question): Candidate[] {
  const [only, ...others] = new Set(quantities.flatMap((one) => one.unit ?? []));
  const counted = unit ?? (others.length === 0 ? only : undefined);
  if (counted === undefined || !TELLING.has(counted) || content.length > 0 || (!asks.has("value") && unit !== null)) return [];
  return knowledge.profiles.filter(({ indicator }) => indicator.unit === counted).map((profile) => ({ profile, context: 0, missing: 0 }));
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

/** Sorts of words that a list of teachers or lessons is made of. */
const TAUGHT = new Set(["subject", "health"]);
const SHARED = new Set(["period", "credit", "teacher", "person", "student", "%"]);

/** 音乐、体育、美术教师不少于三成 is one figure for the three together: it answers for none of them alone. */
function isJoint({ lexicon }: Knowledge, { own, metricText, indicator }: Profile, content: Item[]): boolean {
  const listed = metricText.includes("、") || own.some((id) => (lexicon.concepts.get(id)?.broader.length ?? 0) > 2);
  if (!listed || /[各均都]/.test(indicator.quote) || isHead(lexicon, metricText, content)) return false;
  if (indicator.unit === "item") return !metricText.split("、").every((part) => content.some((item) => partHolds(lexicon, part, item)));
  if (!SHARED.has(indicator.unit)) return false;
  const subjects = own.filter((id) => TAUGHT.has(lexicon.concepts.get(id)?.kind ?? ""));
  const above = new Set(conceptIds(content).flatMap((id) => [...lexicon.parts(id), ...lexicon.ancestors(id)]));
  const heads = subjects.filter((id) => subjects.some((other) => other !== id && lexicon.ancestors(other).includes(id)));
  const parts = subjects.filter((id) => !heads.includes(id));
  const asked = parts.filter((id) => above.has(id)).length;
  const whole = heads.some((id) => conceptIds(content).includes(id));
  return parts.length > 1 && asked > 0 && asked < parts.length && !whole;
}

/** 合唱团、舞蹈团等艺术社团: the word behind 等 is what the whole list is. */
const isHead = (lexicon: Knowledge["lexicon"], metricText: string, content: Item[]): boolean => {
  const head = /等([^等]{2,})$/.exec(metricText)?.[1];
  return head !== undefined && content.length > 0 && content.every((item) => partHolds(lexicon, head, item));
};

const partHolds = ({ concepts }: Knowledge["lexicon"], part: string, item: Item): boolean =>
  (item.type === "term" ? [item.text] : (concepts.get(item.id)?.zh ?? [])).some((term) => part.includes(term));

const QUALIFIERS = /特殊教育|特教|民办|寄宿|随班就读|残疾|少数民族|送教上门/g;

/** 特殊教育学校生均公用经费 answers for special schools alone: not for a stage that it does not name. */
function isForOthers(
  { text, scopes, content }: Question,
  { own, indicator: { metric_zh, scope } }: Profile,
  knowledge: Knowledge,
): boolean {
  const asked = scopes.flatMap((one) => one.stages);
  if (asked.length === 0 || scope.stages.some((stage) => asked.includes(stage))) return false;
  const said = conceptIds(content).flatMap((id) => knowledge.lexicon.concepts.get(id)?.zh ?? []);
  const names = metric_zh.match(QUALIFIERS) ?? [];
  const holds = (name: string): boolean => text.includes(name) || said.some((term) => term.includes(name));
  return own.length > 0 && names.length > 0 && !names.some(holds);
}

/** 600人以上的学校须设立卫生室 tells how many pupils only who asks for that or brings a number of them. */
function isUnaskedThreshold(question: Question, { indicator }: Profile): boolean {
  const threshold = thresholdOf(indicator);
  return threshold !== null && !asksThreshold(question, threshold);
}

/** Finds the commitments that a question is about. */
export function match(knowledge: Knowledge, question: Question): Match {
  const nothing: Match = { found: [], wrongScope: [], wrongYear: [], wrongUnit: [], partOnly: [], further: [], fromContext: false };
  const content = question.content.length > 0 ? question.content : built(knowledge, question);
  const stated = candidates(knowledge, content, question).filter(
    ({ profile }) => (question.content.length > 0 || sameStage(question, profile)) && !isUnaskedThreshold(question, profile),
  );
  const others = stated.filter(({ profile }) => isForOthers(question, profile, knowledge));
  const named = stated.filter((one) => !others.includes(one));
  const joint = named.filter(({ profile }) => isJoint(knowledge, profile, content)).map(({ profile }) => profile);
  const all = [...named.filter(({ profile }) => !joint.includes(profile)), ...byUnit(knowledge, question)];
  if (all.length === 0 && others.length > 0) return { ...nothing, wrongScope: telling(profilesOf(others)) };
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
  const theirs = ownLevels(question, scoped);
  if (theirs.length > 0) return { ...nothing, found: profilesOf(theirs) };
  const due = asked.length === 0 ? [] : scoped.filter((one) => asked.some(({ year }) => dueYear(one.profile.indicator) === year));
  const timely = due.length > 0 ? due : scoped.filter((one) => asked.every(({ year }) => fitsYear(knowledge, year, one.profile.indicator)));
  if (timely.length === 0 || dated(scoped, timely, asked.length > 0))
    return { ...nothing, wrongYear: telling(profilesOf(scoped.filter((one) => timely.length === 0 || !timely.includes(one)))) };
  const rated = narrowed(knowledge, question, rateAsked(question, profilesOf(timely)));
  const further = question.quantities.length > 0 ? goesOn(knowledge, question, profilesOf(usable)) : [];
  return {
    ...nothing,
    further,
    found: forTheirs(
      knowledge,
      question,
      forTheWhole(knowledge, question, ofTheYear(knowledge, question, singled(knowledge, question, once(knowledge, telling(rated))))),
    ),
    fromContext: timely.some((one) => one.context > 0),
  };
}

/** 近视率 of the whole city by year, and of primary schools without one: who asks for primary schools is told theirs. */
function ownLevels({ scopes, years, quantities, asks }: Question, scoped: Candidate[]): Candidate[] {
  const asked = scopes.flatMap(({ stages }) => stages);
  if (asked.length === 0 || years.length !== 1 || quantities.length > 0 || asks.has("difference")) return [];
  const share = scoped.filter(({ profile: { indicator } }) => indicator.unit === "%" && indicator.comparator !== "change");
  const own = share.filter(
    ({ profile: { indicator } }) => indicator.scope.stages.length > 0 && indicator.scope.stages.every((stage) => asked.includes(stage)),
  );
  const [only] = own;
  const isTheirs = own.length === 1 && only?.profile.indicator.deadline === null;
  const others = share.filter((one) => one !== only);
  return isTheirs && others.length > 0 && others.every(({ profile: { indicator } }) => indicator.scope.stages.length === 0) ? own : [];
}

/** Where a metric has figures by year and none for the one that was asked, what is said of no year is no answer for it. */
function dated(scoped: Candidate[], timely: Candidate[], asked: boolean): boolean {
  const units = new Set(timely.map(({ profile }) => profile.indicator.unit));
  const undated = timely.every(({ profile }) => profile.indicator.deadline === null);
  const byYear = scoped.some(({ profile: { indicator } }) => indicator.deadline !== null && units.has(indicator.unit));
  return asked && undated && byYear;
}

/** Of figures in one unit, those at the rate that was asked; a sum per student is a yearly one. */
function rateAsked({ pers }: Question, profiles: Profile[]): Profile[] {
  const fits = ({ indicator: { per } }: Profile): boolean =>
    per !== null &&
    (pers.includes(per) || per.split("/").every((one) => pers.includes(one)) || (pers.includes("year") && per.includes("student")));
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
