import type { Knowledge } from "../compile.ts";
import { scopeOverlap } from "../language/scope.ts";
import { normalize } from "../language/normalize.ts";
import { unitClass } from "../language/units.ts";
import type { Indicator } from "../model.ts";
import { conceptsIn, isSpecific, type Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";

/** Sorts of concepts that say whose or which one of a metric a figure is: 寄宿制, 乡村, 上午. */
const QUALIFYING = new Set(["place", "learner", "time", "quality"]);

/** Schools that no stage holds: what is set for them stands beside the stages, not below them. */
export const OWN_SCOPE = new Set(["special-school", "special-education"]);

/** The words right before a figure, back to the comma: where its qualifier stands. */
function stretchBefore({ quote, start, figure }: Indicator): string {
  const before = quote.slice(0, figure ? figure.start - start : quote.length);
  return normalize(before.slice(Math.max(...[",", "，", "、", "；", ";", "。"].map((mark) => before.lastIndexOf(mark))) + 1));
}

/** Concepts that qualify a commitment beyond its name: 寄宿制 of 寄宿制幼儿园不少于3小时. */
function qualifiers({ lexicon }: Knowledge, profile: Profile): string[] {
  const words = `${stretchBefore(profile.indicator)} ${normalize(profile.indicator.scope.region ?? "")}`;
  return conceptsIn(words, lexicon).filter((id) => {
    const concept = lexicon.concepts.get(id);
    return concept !== undefined && !OWN_SCOPE.has(id) && QUALIFYING.has(concept.kind) && (isSpecific(concept) || concept.kind === "time");
  });
}

const askedIds = ({ content, soft, hints }: Question): Set<string> =>
  new Set([...hints, ...soft, ...content.flatMap((item) => (item.type === "concept" ? [item.id] : []))]);

/** A word that some of them have and others have not picks among them: 下午那次大课间. */
function picked(question: Question, list: { profile: Profile; own: string[] }[]): Profile[] {
  const asked = askedIds(question);
  let left = list;
  for (const id of asked) {
    if (!left.some(({ own }) => own.includes(id))) continue;
    left = left.filter(({ own, profile }) => own.includes(id) || profile.metric.has(id));
  }
  return left.map(({ profile }) => profile);
}

const GOES_WITHOUT_SAYING = new Set(["student", "school", "compulsory-education", "kindergarten"]);

/** Where one figure is for just the people that were asked, and another for them and more, the first: 小学 within 义务教育. */
function tightest(question: Question, profiles: Profile[]): Profile[] {
  const asked = new Set(question.scopes.flatMap((scope) => scope.stages));
  if (asked.size === 0) return profiles;
  const within = ({ indicator }: Profile): boolean =>
    indicator.scope.stages.length > 0 && indicator.scope.stages.every((stage) => asked.has(stage));
  const words = ({ own }: Profile): string =>
    own
      .filter((id) => !GOES_WITHOUT_SAYING.has(id))
      .toSorted()
      .join();
  const alike = (a: Profile, b: Profile): boolean => words(a) === words(b) && unitClass(a.indicator.unit) === unitClass(b.indicator.unit);
  const tight = profiles.filter(within);
  return profiles.filter((profile) => within(profile) || !tight.some((one) => alike(one, profile)));
}

/** Whether one commitment stands for the other's people too, without its qualifier. */
function plainer(knowledge: Knowledge, a: { profile: Profile; own: string[] }, b: { profile: Profile; own: string[] }): boolean {
  const [left, right] = [a.profile.indicator, b.profile.indicator];
  const alike = left.metric_zh === right.metric_zh && left.unit === right.unit && left.deadline === right.deadline;
  return alike && a.own.length === 0 && b.own.length > 0 && scopeOverlap(left.scope, right.scope, knowledge.plan.system);
}

/** How many wants a number of things, where one is stated or hidden beside a share; by how much wants the change. */
function counted({ howMany, unit, asks, years, pers, quantities }: Question, profiles: Profile[]): Profile[] {
  const changes = asks.has("difference") ? profiles.filter(({ indicator }) => indicator.comparator === "change") : [];
  if (changes.length > 0) return changes;
  // In a year, or beside a share of the asker's own, the level is asked and not by how much it changes.
  const level = !asks.has("difference") && !pers.includes("year") && (years.length > 0 || quantities.some((one) => one.unit === "%"));
  const levels = level ? profiles.filter(({ indicator }) => indicator.comparator !== "change") : [];
  if (levels.some(({ indicator }) => indicator.unit === "%")) return levels;
  const numbers = howMany && unit !== "%" ? profiles.filter(({ indicator }) => unitClass(indicator.unit) !== "share") : [];
  return numbers.length > 0 ? numbers : profiles;
}

/**
 * Of several commitments that fit, those whose qualifier the asker named; where none was named, a qualified one
 * gives way to a plain one for the same people: 幼儿园 asks for no 寄宿制幼儿园.
 */
export function narrowed(knowledge: Knowledge, question: Question, profiles: Profile[]): Profile[] {
  if (profiles.length < 2) return profiles;
  const list = tightest(question, counted(question, profiles)).map((profile) => ({ profile, own: qualifiers(knowledge, profile) }));
  const left = picked(question, list);
  const asked = askedIds(question);
  const rest = list
    .filter(({ profile }) => left.includes(profile))
    .map(({ profile, own }) => ({ profile, own: own.filter((id) => !asked.has(id) && !profile.metric.has(id)) }));
  const first = rest[0];
  if (!first || question.asks.has("list")) return left;
  return rest.filter((one) => !rest.some((other) => plainer(knowledge, other, one))).map(({ profile }) => profile);
}

/** Whether two commitments state the same: in the text and again in a table. */
function sameFact(knowledge: Knowledge, a: Profile, b: Profile): boolean {
  const [left, right] = [a.indicator, b.indicator];
  if (left.value === null || JSON.stringify(left.value) !== JSON.stringify(right.value) || left.unit !== right.unit) return false;
  if (left.deadline !== right.deadline || (left.per !== right.per && left.per !== null && right.per !== null)) return false;
  const wide = left.scope.stages.length === 0 || right.scope.stages.length === 0;
  const people = wide || left.scope.stages.join() === right.scope.stages.join();
  const within = (inner: Profile, outer: Profile): boolean =>
    inner.own.filter((id) => isSpecific(knowledge.lexicon.concepts.get(id))).every((id) => outer.metric.has(id));
  return people && left.start !== right.start && (within(a, b) || within(b, a));
}

/** Each fact once: where text and table state the same, the one that says more (a baseline, a bound) stays. */
export function once(knowledge: Knowledge, profiles: Profile[]): Profile[] {
  const says = ({ indicator }: Profile): number => (indicator.baseline ? 2 : 0) + (indicator.comparator === "=" ? 0 : 1);
  const kept: Profile[] = [];
  for (const profile of profiles) {
    const at = kept.findIndex(
      (one) => sameFact(knowledge, one, profile) && !(one.indicator.section === profile.indicator.section && overlaps(one, profile)),
    );
    if (at < 0) kept.push(profile);
    else if (says(profile) > says(kept[at] ?? profile)) kept[at] = profile;
  }
  return kept;
}

/** One printed figure for several scopes is several commitments, not the same one twice. */
function overlaps(a: Profile, b: Profile): boolean {
  return a.indicator.start < b.indicator.end && b.indicator.start < a.indicator.end;
}
