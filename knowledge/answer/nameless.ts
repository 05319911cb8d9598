import type { Knowledge } from "../compile.ts";
import { isSpecific, type Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import { fitsScope } from "./fit.ts";

/** Whether a commitment's name says nothing of its own: only a grade, 率, 参与率. */
export function isNameless({ lexicon }: Knowledge, { own, terms }: Profile): boolean {
  return terms.length === 0 && own.every((id) => !isSpecific(lexicon.concepts.get(id)));
}

/** A clause goes on for other people without the name: 体育课一、二年级每周5节，六年级每周3节. */
export function goesOn(knowledge: Knowledge, question: Question, named: Profile[]): Profile[] {
  const clauses = new Map(named.map((profile) => [profile.clause, profile.indicator]));
  return knowledge.profiles.filter((profile) => {
    const like = clauses.get(profile.clause);
    const alike = like && like.unit === profile.indicator.unit && like.per === profile.indicator.per;
    return alike && isNameless(knowledge, profile) && fitsScope(knowledge, question.scopes, profile.indicator);
  });
}

const known = new WeakMap<Knowledge, Profile[]>();

/** Commitments without a name in a section whose own title says all that was asked: 体育与健康。小学一至三年级每周5课时. */
export function titledBy(knowledge: Knowledge, content: Item[]): Profile[] {
  let nameless = known.get(knowledge);
  if (!nameless) {
    nameless = knowledge.profiles.filter((profile) => isNameless(knowledge, profile));
    known.set(knowledge, nameless);
  }
  const says = ({ indicator }: Profile, item: Item): boolean =>
    item.type === "concept" && (knowledge.titleConcepts.get(indicator.section)?.has(item.id) ?? false);
  const found = content.length === 0 ? [] : nameless.filter((profile) => content.every((item) => says(profile, item)));
  return found.filter((profile) => !content.some((item) => isNamedIn(knowledge, profile.indicator.section, item)));
}

/** Where a commitment of the section has the word in its own name, one without a name is about something else. */
function isNamedIn({ byConcept }: Knowledge, section: string, item: Item): boolean {
  return item.type === "concept" && (byConcept.get(item.id) ?? []).some(({ indicator }) => indicator.section === section);
}
