import { unitClass } from "../language/units.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { scopeText } from "../say/scope.ts";
import { fitsScope } from "./fit.ts";
import { merged, rowFor } from "./row.ts";
import type { Draft } from "./draft.ts";
import { clausesOn } from "./text.ts";
import { belongs, inText } from "./topic.ts";

/** Nobody reads more rows than this; the count is always of all. */
const SHOWN = 200;

const yearOf = (deadline: number | string): number => Number(String(deadline).slice(0, 4));

function fits(draft: Draft, question: Question, profile: Profile): boolean {
  const { indicator } = profile;
  if (indicator.value === null && !indicator.redacted) return false;
  if (!fitsScope(draft.knowledge, question.scopes, indicator)) return false;
  const due = question.years.every(
    ({ year, by }) => indicator.deadline !== null && (by ? yearOf(indicator.deadline) <= year : yearOf(indicator.deadline) === year),
  );
  if (!due) return false;
  if (question.per && indicator.per !== question.per.per) return false;
  if (question.quantities.some(({ value, unit }) => value !== indicator.value || (unit ?? indicator.unit) !== indicator.unit)) return false;
  if (question.unit && unitClass(question.unit) !== unitClass(indicator.unit)) return false;
  const lesson = question.soft.some((id) => draft.knowledge.lexicon.concepts.get(id)?.kind === "lesson");
  if (lesson && unitClass(indicator.unit) !== "teaching time") return false;
  return true;
}

/** Lists every commitment with a figure, or with one that is hidden, that the question's slots admit. */
export function listIndicators(draft: Draft, question: Question): Draft | null {
  const { knowledge, say } = draft;
  const topic = belongs(knowledge, question.content);
  const profiles = knowledge.profiles.filter(
    (profile) => fits(draft, question, profile) && topic(profile) && !knowledge.plan.conditions.includes(profile.indicator),
  );
  if (profiles.length === 0) return null;
  draft.outcome = "list";
  draft.fact(say.listIndicators(profiles.length, filterText(draft, question))).counted(profiles.length);
  for (const group of merged(profiles.slice(0, SHOWN).map(({ indicator }) => indicator))) {
    rowFor(draft, group, false);
    if (!group[0]?.redacted) draft.value(group);
  }
  if (profiles.length > SHOWN) draft.note(say.countShown(profiles.length, SHOWN)).counted(profiles.length, SHOWN);
  draft.citations.forEach((_, at) => draft.quote(at));
  return rulesBeside(draft, question);
}

/** Where rules are asked for, the clauses on the topic that print no figure are rules too. */
function rulesBeside(draft: Draft, question: Question): Draft {
  const { knowledge } = draft;
  if (!question.asks.has("explain") || question.content.length === 0) return draft;
  const counted = new Set(knowledge.profiles.map(({ clause }) => clause));
  const silent = clausesOn(knowledge, question.content).filter((clause) => !counted.has(clause));
  const holding = silent.filter((clause) => question.content.every((item) => inText(knowledge, clause, item)));
  for (const clause of holding.slice(0, 8)) draft.quoteOn(clause, question.content);
  return draft;
}

function filterText(draft: Draft, question: Question): string {
  const { lang, knowledge } = draft;
  const scope = question.scopes.map((one) => scopeText(one, knowledge.plan, lang)).join(lang === "zh" ? "、" : ", ");
  const year = question.years.map((one) => (lang === "zh" ? `到${one.year}年` : `by ${one.year}`)).join("");
  return [year, scope].filter(Boolean).join(lang === "zh" ? "" : ", ");
}
