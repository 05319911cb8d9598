import type { Knowledge } from "../compile.ts";
import { normalize } from "../language/normalize.ts";
import { conceptsIn, echoes, names, type Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import type { Draft } from "./draft.ts";
import { fitsScope } from "./fit.ts";
import { rowFor } from "./row.ts";

const EXCLUSION = /(?:不含|不包括|不包含|不计入?)([^,，。;；)）]+)|[(（]([^()（）]+?)除外/;

/** What a text says it does not count: (不含课间休息), （雨雪天气除外）. */
function leftOut(text: string): string | null {
  const found = EXCLUSION.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Whether the asked thing is what was left out, and all else that was asked is the commitment's name. */
function asksLeftOut({ lexicon }: Knowledge, { content }: Question, profile: Profile, what: string): boolean {
  const concepts = new Set(conceptsIn(normalize(what), lexicon));
  const out = (item: Item): boolean => item.type === "concept" && concepts.has(item.id) && !profile.metric.has(item.id);
  const rest = content.filter((item) => !out(item));
  return rest.length < content.length && rest.every((item) => names(profile, item) || echoes(profile, item, lexicon));
}

function excluded(draft: Draft, question: Question, profile: Profile, what: string | null): Draft | null {
  if (!what || question.quantities.some((quantity) => quantity.value < 10 && quantity.unit === null)) return null;
  if (!fitsScope(draft.knowledge, question.scopes, profile.indicator) || !asksLeftOut(draft.knowledge, question, profile, what))
    return null;
  const { indicator } = profile;
  draft.judge("no", draft.say.excluded(draft.lang === "zh" ? what : `"${what}"`), null);
  rowFor(draft, [indicator], false).value([indicator]);
  return draft.quote(0);
}

/** What the quotes of these commitments leave out is asked: does the break count. Null where none leaves it out. */
export function excludedBy(draft: Draft, question: Question, profiles: Profile[]): Draft | null {
  for (const profile of profiles) {
    const found = excluded(draft, question, profile, leftOut(profile.indicator.quote));
    if (found) return found;
  }
  return null;
}

/** The same for a bracket at the end of a clause that holds for each figure in it: 每周5节，六年级每周3节（不含大课间）. */
function excludedByClause(draft: Draft, question: Question): Draft | null {
  const { profiles, clauseTexts } = draft.knowledge;
  const naming = profiles.filter((profile) => question.content.some((item) => names(profile, item)));
  for (const profile of naming) {
    const found = excluded(draft, question, profile, leftOut(clauseTexts[profile.clause] ?? ""));
    if (found) {
      const { clauses } = draft.knowledge.plan;
      const clause = clauses[profile.clause];
      return clause ? found.quote(found.citation(clause.section, clause.start, clause.end)) : found;
    }
  }
  return null;
}

const INCLUDES = /包不包|包括|包含|含|算不算|算在|算进|计入|\binclud|\bcounts?\b|\bpart of\b/;

/** Whether something counts that the plan leaves out; null where it leaves out nothing of the kind. */
export function leavesOut(draft: Draft, question: Question): Draft | null {
  if (!INCLUDES.test(question.text)) return null;
  return excludedBy(draft, question, draft.knowledge.profiles) ?? excludedByClause(draft, question);
}
