import { ask, context, type Answer, type Citation } from "../../knowledge/index.ts";
import type { Action, Part } from "../chat/card.ts";
import { words } from "../words/words.ts";
import { answerParts } from "./answer-card.ts";
import type { Behind } from "./deed.ts";
import { button, card, text, type Said, type Turn } from "./turn.ts";

const LONG = 2_000;

type View = "why" | "source" | "answer";

function look(turn: Turn, behind: Behind, at: View): Action {
  const say = words(turn.talk.lang);
  const label = { why: say.why, source: say.source, answer: say.back }[at];
  return button(turn, label, "tool", { type: "look", at, behind });
}

function shareButton(turn: Turn, behind: Behind): Action[] {
  return behind.shared === null ? [] : [button(turn, words(turn.talk.lang).share, "tool", { type: "share", behind })];
}

function tools(turn: Turn, answer: Answer, behind: Behind): Action[] {
  return [
    ...answer.choices.map(({ label, question }) => button(turn, label, "choice", { type: "ask", question })),
    ...(behind.cited.length > 0 ? [look(turn, behind, "source")] : []),
    look(turn, behind, "why"),
    ...shareButton(turn, behind),
  ];
}

/** Answers a question from the plan, with buttons to look behind the answer. */
export function answered(turn: Turn, question: string): Said {
  const { knowledge, clock, talk, key, event } = turn;
  const { answer, memory } = ask(knowledge, question, { today: clock.today(), memory: talk.memory });
  const cited = answer.citations.map(({ section, start, end }) => ({ section, start, end }));
  const behind: Behind = { answer: key, lines: answer.trace, cited, shared: event.shared };
  talk.memory = memory;
  talk.last = behind;
  talk.lang = answer.lang;
  const long: Part[] = question.length > LONG ? [{ type: "note", text: words(answer.lang).long }] : [];
  return { card: card(turn, [...answerParts(knowledge, answer), ...long], tools(turn, answer, behind)), outcome: answer.outcome };
}

function whyParts(turn: Turn, lines: string[]): Part[] {
  const rows = lines.map((line) => {
    const [label = "", ...rest] = line.split(/：|: /);
    return rest.length > 0 ? { label, text: rest.join("：") } : { label: "", text: line };
  });
  return [text(words(turn.talk.lang).whyTitle), { type: "fields", rows }];
}

function sourceParts({ knowledge, talk }: Turn, cited: Behind["cited"]): Part[] {
  const say = words(talk.lang);
  const parts = cited.slice(0, 4).flatMap((span): Part[] => {
    const citation: Citation = { ...span, label: "", quote: knowledge.plan.text.slice(span.start, span.end) };
    const { before, clause, after, path } = context(knowledge, citation);
    const place = path.map(({ label, title }) => `${label}${title ?? ""}`).join(" › ");
    return [
      { type: "note", text: say.sourceTitle(place) },
      ...(before ? [text(before)] : []),
      { type: "quote", text: clause, source: place, answers: true },
      ...(after ? [text(after)] : []),
    ];
  });
  return parts.length > 0 ? parts : [text(say.noSource)];
}

/** What stands behind an answer: how it was reached, or its clauses in their places. Changed in place, it keeps the way back. */
export function lookedBehind(turn: Turn, behind: Behind, at: "why" | "source"): Said {
  const parts = at === "why" ? whyParts(turn, behind.lines) : sourceParts(turn, behind.cited);
  const inPlace = turn.carrier !== turn.key;
  const other = at === "why" ? "source" : "why";
  const way = inPlace ? [look(turn, behind, "answer")] : [];
  const more = other === "why" || behind.cited.length > 0 ? [look(turn, behind, other)] : [];
  return { card: card(turn, parts, inPlace ? [...way, ...more] : []), outcome: at };
}
