import { starters } from "../../knowledge/index.ts";
import type { Action } from "../chat/card.ts";
import type { Typed } from "../words/commands.ts";
import { words } from "../words/words.ts";
import { answered, lookedBehind } from "./answer.ts";
import { indicatorsSaid, sectionSaid } from "./plan.ts";
import { card, button, text, type Said, type Turn } from "./turn.ts";

function questions(turn: Turn): Action[] {
  return starters(turn.knowledge, turn.talk.lang).map((question) => button(turn, question, "choice", { type: "ask", question }));
}

/** The greeting, with questions that this plan answers. */
export function welcome(turn: Turn): Said {
  const say = words(turn.talk.lang);
  const parts = [text(say.welcome(turn.knowledge.plan.title)), { type: "note" as const, text: say.welcomeHint }];
  return { card: card(turn, parts, questions(turn)), outcome: "welcome" };
}

/** A sentence of the bot's own. */
export function plainly(turn: Turn, said: string, outcome: string): Said {
  return { card: card(turn, [text(said)]), outcome };
}

function otherLanguage(turn: Turn, said: string): Said {
  const english = /^en|eng|英/.test(said);
  const chinese = /^zh|chin|中/.test(said);
  turn.talk.lang = english ? "en" : chinese ? "zh" : turn.talk.lang === "zh" ? "en" : "zh";
  return welcome(turn);
}

function behindLast(turn: Turn, at: "why" | "source"): Said {
  const { last, lang } = turn.talk;
  return last ? lookedBehind(turn, last, at) : plainly(turn, words(lang).noLast, at);
}

/** Does what a command asks for; its word's language becomes the conversation's. */
export function commanded(turn: Turn, { command, word, lang, rest }: Typed): Said {
  const { talk } = turn;
  // What is shown of the last answer is in its language, however it was asked for.
  const keeps = command === "language" || command === "start" || ((command === "why" || command === "source") && talk.last !== null);
  if (!keeps) talk.lang = lang ?? talk.lang;
  const say = words(talk.lang);
  switch (command) {
    case "start":
      return welcome(turn);
    case "ask":
      return rest.trim() === "" ? plainly(turn, say.askWhat, "help") : answered(turn, rest);
    case "help":
      return { card: card(turn, [text(say.help)], questions(turn)), outcome: "help" };
    case "plan":
      return sectionSaid(turn, null);
    case "indicators":
      return indicatorsSaid(turn, 0);
    case "language":
      return otherLanguage(turn, rest.trim().toLowerCase() || word);
    case "why":
    case "source":
      return behindLast(turn, command);
    default:
      return command satisfies never;
  }
}
