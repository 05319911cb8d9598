import { labelOf } from "../compile.ts";
import type { Section } from "../model.ts";
import type { Question } from "../question/question.ts";
import { resolveReference } from "../question/reference.ts";
import type { Draft } from "./draft.ts";

const SHOWN = 20;

/** Says that the source breaks off, with the clause in which it does. */
export function truncatedAnswer(draft: Draft): Draft {
  const { plan } = draft.knowledge;
  const last = plan.clauses.at(-1);
  draft.outcome = "truncated";
  draft.fact(draft.say.truncatedAt(labelOf(plan, last?.section ?? "0")));
  if (last) draft.quote(draft.citation(last.section, last.start, last.end));
  draft.truncated = true;
  return draft;
}

/** Shows a section that is named by its number; says so when the plan has none of that number. */
export function sectionAnswer(draft: Draft, question: Question): Draft {
  const { knowledge, say } = draft;
  const { plan } = knowledge;
  if (!question.reference) return draft;
  const section = resolveReference(plan, question.reference);
  if (!section) {
    if (plan.truncated) return truncatedAnswer(draft);
    const { start, end } = question.reference;
    draft.outcome = "abstain";
    return draft.fact(say.noSection(question.text.slice(start, end)));
  }
  if (question.asks.has("after")) {
    const next = plan.sections[plan.sections.indexOf(section) + 1];
    if (!next && plan.truncated) return truncatedAnswer(draft);
    if (next) return shownSection(draft, next);
  }
  return shownSection(draft, section);
}

/** A section's heading, the headings below it and its clauses. */
function shownSection(draft: Draft, section: Section): Draft {
  const { knowledge, say } = draft;
  const { plan } = knowledge;
  draft.outcome = "list";
  draft.fact(say.section(labelOf(plan, section.id), section.title ?? ""));
  const inside = plan.sections.filter((other) => other.id === section.id || other.id.startsWith(`${section.id}.`));
  const ids = new Set(inside.map((other) => other.id));
  const clauses = plan.clauses.filter((clause) => ids.has(clause.section));
  for (const child of inside.filter((other) => other.depth === section.depth + 1)) {
    draft.row(labelOf(plan, child.id), child.title ?? "", null);
  }
  if (clauses.length === 0) draft.citation(section.id, section.start, section.text_start);
  for (const clause of clauses.slice(0, SHOWN)) draft.quote(draft.citation(clause.section, clause.start, clause.end));
  draft.note(clauses.length > SHOWN ? say.countShown(clauses.length, SHOWN) : say.count(clauses.length)).counted(clauses.length, SHOWN);
  if (section.truncated) draft.note(say.truncatedHere);
  draft.truncated ||= inside.some((other) => other.truncated);
  return draft;
}
