import { pathTo, type Knowledge } from "../compile.ts";
import type { Section } from "../model.ts";
import { echoes, isSpecific, type Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import { fitsScope } from "./fit.ts";
import { isNameless } from "./nameless.ts";

/** Sorts of concepts that a title may join with others: 体育美育劳动教育 is about none of the three alone. */
const TOPICS = new Set(["subject", "health", "safety", "digital", "activity"]);

/** Whether a title is about the item and about no other topic beside it. */
function titled({ titleConcepts, lexicon }: Knowledge, { id, title }: Section, item: Item): boolean {
  if (item.type === "term") return title?.includes(item.text) ?? false;
  const concepts = titleConcepts.get(id);
  if (!concepts?.has(item.id)) return false;
  const own = lexicon.concepts.get(item.id);
  if (!own || !TOPICS.has(own.kind)) return true;
  const kin = (other: string): boolean => lexicon.ancestors(other).includes(item.id) || lexicon.ancestors(item.id).includes(other);
  return ![...concepts].some((other) => {
    const concept = lexicon.concepts.get(other);
    return concept !== undefined && TOPICS.has(concept.kind) && isSpecific(concept) && !kin(other);
  });
}

/** The sections whose title is about the item, the tightest where one holds another. */
function titledSections(knowledge: Knowledge, item: Item): string[] {
  const found = knowledge.plan.sections.filter((section) => section.depth > 0 && titled(knowledge, section, item)).map(({ id }) => id);
  return found.filter((id) => !found.some((other) => other.startsWith(`${id}.`)));
}

type Belongs = (profile: Profile) => boolean;

/**
 * Whether a commitment belongs to a topic: by its name, by a title above it, or by its clause, where no commitment
 * of that clause has the topic in its name (艺术6学分、劳动6学分 are two).
 */
function belongsTo(knowledge: Knowledge, item: Item): Belongs {
  const sections = new Set(titledSections(knowledge, item));
  const named = (profile: Profile): boolean =>
    item.type === "concept"
      ? profile.metric.has(item.id) || echoes(profile, item, knowledge.lexicon)
      : profile.metricText.includes(item.text);
  const clauses = new Set(knowledge.profiles.filter(named).map(({ clause }) => clause));
  const under = ({ indicator }: Profile): boolean => pathTo(knowledge.plan, indicator.section).some(({ id }) => sections.has(id));
  const said = (profile: Profile): boolean =>
    (!clauses.has(profile.clause) || isNameless(knowledge, profile) || isSubject(knowledge, profile.clause, item)) &&
    inText(knowledge, profile.clause, item);
  return (profile) => named(profile) || under(profile) || said(profile);
}

/** 学校食堂自营率达到90%，每学期公示一次账目: a clause that begins with the topic is about it to its end. */
function isSubject({ clauseTexts, lexicon }: Knowledge, clause: number, item: Item): boolean {
  const text = (clauseTexts[clause] ?? "").replace(/^(?:中小学|各校|各级|学校|全市|全县|全区)+/, "");
  const words = item.type === "term" ? [item.text] : (lexicon.concepts.get(item.id)?.zh ?? []);
  return words.some((word) => text.startsWith(word));
}

/** Whether a clause itself speaks of an item. */
export function inText({ clauseConcepts, clauseTexts }: Knowledge, clause: number, item: Item): boolean {
  return item.type === "concept" ? (clauseConcepts[clause]?.has(item.id) ?? false) : (clauseTexts[clause]?.includes(item.text) ?? false);
}

/** Tells of each commitment whether it belongs to everything that a question is about. */
export function belongs(knowledge: Knowledge, content: Item[]): Belongs {
  const rules = content.map((item) => belongsTo(knowledge, item));
  return (profile) => rules.every((rule) => rule(profile));
}

/** Whether the title of a section is about all that was asked. */
export function isTitled(knowledge: Knowledge, { content }: Question): boolean {
  return (
    content.length > 0 &&
    knowledge.plan.sections.some((section) => section.depth > 0 && content.every((item) => titled(knowledge, section, item)))
  );
}

/** Every commitment with a figure, printed or hidden, of a topic in the asked scope. */
export function onTopic(knowledge: Knowledge, question: Question): Profile[] {
  const fits = belongs(knowledge, question.content);
  return knowledge.profiles.filter(
    (profile) =>
      (profile.indicator.value !== null || profile.indicator.redacted) &&
      fitsScope(knowledge, question.scopes, profile.indicator) &&
      fits(profile),
  );
}
