import { figureText, labelOf, metricName, scopeText, type Indicator, type Knowledge } from "../../knowledge/index.ts";
import type { Action, Part } from "../chat/card.ts";
import { words } from "../words/words.ts";
import { outlineParts } from "./answer-card.ts";
import { button, card, text, type Said, type Turn } from "./turn.ts";

type Section = Knowledge["plan"]["sections"][number];

/** A button's words must fit a phone. */
const LABEL = 28;
const PAGE = 8;

function nameOf(section: Section, noTitle: string): string {
  const name = `${section.label} ${section.title ?? noTitle}`.trim();
  return name.length > LABEL ? `${name.slice(0, LABEL - 1)}…` : name;
}

function childrenOf({ plan }: Knowledge, id: string | null): Section[] {
  const lead = id === null ? "" : `${id}.`;
  const depth = id === null ? 1 : id.split(".").length + 1;
  return plan.sections.filter((section) => section.depth === depth && section.id.startsWith(lead));
}

function doors(turn: Turn, id: string | null): Action[] {
  const { noTitle } = words(turn.talk.lang);
  return childrenOf(turn.knowledge, id).map((one) => button(turn, nameOf(one, noTitle), "tool", { type: "section", id: one.id }));
}

function outline(turn: Turn): Said {
  const say = words(turn.talk.lang);
  const parts: Part[] = [...outlineParts(turn.knowledge, say.outline), { type: "note", text: say.sectionHint }];
  return { card: card(turn, parts, doors(turn, null)), outcome: "plan" };
}

function ways(turn: Turn, section: Section): Action[] {
  const say = words(turn.talk.lang);
  const up = section.id.includes(".") ? section.id.slice(0, section.id.lastIndexOf(".")) : null;
  const back = button(turn, say.back, "tool", { type: "section", id: up });
  return up === null ? [back] : [back, button(turn, say.toOutline, "tool", { type: "section", id: null })];
}

/** A part of the plan: its own words as a quote, the parts below it as buttons, and the way back. Null is the outline. */
export function sectionSaid(turn: Turn, id: string | null): Said {
  const { knowledge, talk } = turn;
  const { plan } = knowledge;
  const section = id === null ? undefined : knowledge.sections.get(id);
  if (!section) return outline(turn);
  const say = words(talk.lang);
  const own = plan.text.slice(section.text_start, section.end).trim();
  const place = labelOf(plan, section.id);
  const name = section.title ?? say.noTitle;
  const parts: Part[] = [
    { type: "fact", text: `${place} ${name}` },
    own === "" ? { type: "note", text: say.noOwnText } : { type: "quote", text: own, source: place, answers: true },
    ...(section.truncated ? [{ type: "note" as const, text: say.cutHere }] : []),
  ];
  return { card: card(turn, parts, [...doors(turn, section.id), ...ways(turn, section)]), outcome: "section" };
}

function indicatorRow({ knowledge: { plan }, talk: { lang } }: Turn, one: Indicator): { label: string; text: string } {
  const say = words(lang);
  const figure = one.redacted ? say.hidden : figureText(plan, one, lang);
  const scope = scopeText(one.scope, plan, lang);
  // The softening word stands as the plan prints it.
  const hedge = one.hedge === null ? "" : lang === "zh" ? one.hedge : `“${one.hedge}”`;
  const about = [
    [hedge, figure].filter(Boolean).join(lang === "zh" ? "" : " "),
    scope,
    one.deadline === null ? "" : say.dueBy(one.deadline),
    labelOf(plan, one.section),
  ];
  return { label: metricName(one, lang), text: about.filter(Boolean).join(lang === "zh" ? "，" : ", ") };
}

/** A page of the plan's commitments with a figure, from 0, each with where it stands. */
export function indicatorsSaid(turn: Turn, wanted: number): Said {
  const say = words(turn.talk.lang);
  const all = turn.knowledge.plan.indicators.filter((one) => one.value !== null || one.redacted);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const rows = all.slice(page * PAGE, (page + 1) * PAGE).map((one) => indicatorRow(turn, one));
  const parts: Part[] = [text(say.targets(all.length, page + 1, pages)), ...(rows.length > 0 ? [{ type: "fields" as const, rows }] : [])];
  const to = (label: string, other: number): Action => button(turn, label, "tool", { type: "indicators", page: other });
  const actions = [...(page > 0 ? [to(say.earlier, page - 1)] : []), ...(page < pages - 1 ? [to(say.later, page + 1)] : [])];
  return { card: card(turn, parts, actions), outcome: "indicators" };
}
