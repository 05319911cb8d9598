import { labelOf, type Answer, type Block, type Citation, type Knowledge } from "../../knowledge/index.ts";
import type { Part } from "../chat/card.ts";

function sourceName(knowledge: Knowledge, { section, label }: Citation): string {
  const title = knowledge.plan.sections.find((one) => one.id === section)?.title ?? "";
  return title && !label.includes(title) ? `${label} ${title}` : label || title;
}

function quote(knowledge: Knowledge, answer: Answer, at: number, answers: boolean): Part[] {
  const citation = answer.citations[at];
  return citation ? [{ type: "quote", text: citation.quote, source: sourceName(knowledge, citation), answers }] : [];
}

function part(knowledge: Knowledge, answer: Answer, block: Block): Part[] {
  switch (block.type) {
    case "fact":
      return [{ type: "fact", text: block.text }];
    case "note":
      return [{ type: "note", text: block.text }];
    case "row":
      return [{ type: "fields", rows: [{ label: block.label, text: block.text }] }];
    case "quote":
      return quote(knowledge, answer, block.citation, true);
    case "near":
      return quote(knowledge, answer, block.citation, false);
    default:
      return block satisfies never;
  }
}

/** An answer's blocks as the parts of a card, one to one; neighbouring rows become one table. */
export function answerParts(knowledge: Knowledge, answer: Answer): Part[] {
  const parts: Part[] = [];
  for (const one of answer.blocks.flatMap((block) => part(knowledge, answer, block))) {
    const last = parts.at(-1);
    if (one.type === "fields" && last?.type === "fields") last.rows.push(...one.rows);
    else parts.push(one);
  }
  return parts;
}

/** The top of the plan's outline, a row a section. */
export function outlineParts({ plan }: Knowledge, title: string): Part[] {
  const rows = plan.sections
    .filter((section) => section.depth > 0 && section.depth <= 2)
    .map((section) => ({ label: labelOf(plan, section.id), text: section.title ?? "…" }));
  return [
    { type: "fact", text: title },
    { type: "fields", rows },
  ];
}
