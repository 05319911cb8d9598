import type { Knowledge } from "../compile.ts";
import type { Lexicon } from "../lexicon.ts";
import { unitClass } from "../language/units.ts";
import { isActor, isSpecific, type Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import { BY_CLAUSE, bySubject, farFrom, isMeasureOf, measuredAs, widened } from "./evidence.ts";
import { clauseHolds, wantsFigure } from "./fit.ts";
import { isNameless, titledBy } from "./nameless.ts";
import { OWN_SCOPE } from "./narrow.ts";

/** A commitment that may be what a question is about. */
export interface Candidate {
  profile: Profile;
  /** How far the question's items are from the metric's own name, all together. */
  context: number;
  /** Specific concepts of the metric that the question does not name. */
  missing: number;
}

/** The ids of the concepts among some items. */
export const conceptIds = (items: Item[]): string[] => items.flatMap((item) => (item.type === "concept" ? [item.id] : []));

function candidate(knowledge: Knowledge, profile: Profile, content: Item[], question: Question): Candidate | null {
  const asked = conceptIds(content);
  const parts = [...profile.parts].filter((part) => asked.includes(part));
  const whole = parts.length > 1 && (question.asks.has("total") || parts.length === profile.parts.size);
  const counted = (item: Item): boolean => whole && item.type === "concept" && profile.parts.has(item.id);
  const near = content.map((item) => (counted(item) ? 0 : farFrom(knowledge, profile, item, content)));
  const distances = near.includes(0) ? carriedOver(knowledge, profile, content, near) : near;
  const context = distances.reduce((sum, one) => sum + one, 0);
  if (context === Number.POSITIVE_INFINITY) return null;
  if (distances.includes(BY_CLAUSE) && !wantsFigure(question)) return null;
  const named = content.filter((_, at) => (distances[at] ?? 1) < 1);
  const telling = named.some((item) => item.type === "term" || isSpecific(knowledge.lexicon.concepts.get(item.id)) || content.length === 1);
  const general = named.length > 0 && isNameless(knowledge, profile);
  const { known, unknown } = whole ? { known: 0, unknown: 0 } : missingWords(knowledge, profile, content, question.scopes.length > 0);
  const actors = content.every((item) => item.type === "concept" && isActor(item.id));
  const strange = question.stray.length > 0 || known + unknown > 0 || unitClass(profile.indicator.unit) !== "people";
  if (actors && strange) return null;
  if (!(telling || general) || (known >= 2 && known > content.length && !isOnlyHead(knowledge, profile, content))) return null;
  return { profile, context, missing: known + unknown };
}

/** 专项经费 where the plan has one such fund, with a longer name: the name ends in what was asked, and no other does. */
function isOnlyHead({ lexicon, byConcept }: Knowledge, { metricText }: Profile, content: Item[]): boolean {
  const [item] = content;
  if (item?.type !== "concept" || content.length > 1) return false;
  const words = lexicon.concepts.get(item.id)?.zh ?? [];
  const ends = (text: string): boolean => words.some((word) => word.length > 2 && text.endsWith(word));
  return ends(metricText) && new Set((byConcept.get(item.id) ?? []).map((one) => one.metricText).filter(ends)).size === 1;
}

/** Sorts of topics that a clause carries over from one figure to the next; whose a figure is, is said anew. */
const CARRIED = new Set(["subject", "health", "safety", "activity", "policy", "digital"]);

/** 体质健康优良率达到54%，合格率不低于95%: a name that was asked whole takes what the clause carries over to it. */
function carriedOver(knowledge: Knowledge, profile: Profile, content: Item[], near: number[]): number[] {
  const { known, unknown } = missingWords(knowledge, profile, content, true);
  if (known + unknown > 0.5) return near;
  const kind = (item: Item): string => (item.type === "concept" ? (knowledge.lexicon.concepts.get(item.id)?.kind ?? "") : "");
  const said = (item: Item): boolean => CARRIED.has(kind(item)) && clauseHolds(knowledge, profile.clause, item);
  return near.map((far, at) => (far >= BY_CLAUSE && content.slice(at, at + 1).every(said) ? 1.5 : far));
}

/** What a metric names in one list with something that was asked: 音乐厅 beside 美术馆 in 走进美术馆、音乐厅等场馆. */
function listedBeside(lexicon: Lexicon, { own, metricText }: Profile, asked: Set<string>): string[] {
  if (!metricText.includes("、")) return [];
  const kinds = new Set(own.filter((id) => asked.has(id)).map((id) => lexicon.concepts.get(id)?.kind));
  return own.filter((id) => !asked.has(id) && kinds.has(lexicon.concepts.get(id)?.kind));
}

/** How much of the metric's own name the question leaves out: a narrower word than the asked one counts a little. */
function missingWords({ lexicon }: Knowledge, profile: Profile, content: Item[], scoped: boolean): { known: number; unknown: number } {
  const asked = conceptIds(content);
  const above = new Set(asked.flatMap((id) => [id, ...lexicon.parts(id)]).flatMap((id) => lexicon.ancestors(id)));
  const said = content.flatMap((item) => (item.type === "term" ? [item.text] : []));
  const within = (id: string): boolean => lexicon.concepts.get(id)?.zh.some((word) => said.some((term) => term.includes(word))) ?? false;
  const weigh = (id: string): number => {
    if (
      above.has(id) ||
      profile.whole.has(id) ||
      isMeasureOf(profile, id) ||
      within(id) ||
      !isSpecific(lexicon.concepts.get(id)) ||
      (!scoped && OWN_SCOPE.has(id))
    )
      return 0;
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

/** 家长对学校工作满意度 for 家长满意度: commitments whose name has all that a concept is a kind of. */
function inPieces({ lexicon, byConcept }: Knowledge, id: string): Profile[] {
  const [first, ...rest] = lexicon.parts(id);
  if (first === undefined || rest.length === 0) return [];
  return (byConcept.get(first) ?? []).filter(({ metric }) => rest.every((one) => metric.has(one)));
}

/** The commitments that what a question is about may mean, each with how near it is. */
export function candidates(knowledge: Knowledge, content: Item[], question: Question): Candidate[] {
  const ids = conceptIds(content).flatMap((id) => [id, ...widened(knowledge.lexicon, id)]);
  const pool = new Set(ids.flatMap((id) => knowledge.byConcept.get(id) ?? []));
  for (const id of conceptIds(content)) for (const profile of inPieces(knowledge, id)) pool.add(profile);
  if (content.length === 1 && wantsFigure(question))
    for (const id of conceptIds(content)) for (const profile of bySubject(knowledge, id)) pool.add(profile);
  const parts = new Set(conceptIds(content).flatMap((id) => knowledge.byPart.get(id) ?? []));
  const terms = content.flatMap((item) => (item.type === "term" ? [item.text] : []));
  for (const id of ids) for (const profile of measuredAs(knowledge, id)) pool.add(profile);
  if (terms.length > 0) {
    for (const profile of knowledge.profiles) {
      if (terms.some((term) => profile.metricText.includes(term))) pool.add(profile);
    }
  }
  const named = [...new Set([...pool, ...parts])]
    .map((profile) => candidate(knowledge, profile, content, question))
    .filter((found) => found !== null);
  const titled = titledBy(knowledge, content).map((profile) => ({ profile, context: content.length, missing: 0 }));
  const others = [...attributed(knowledge, content, question.soft), ...titled];
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
