import { randomBytes } from "node:crypto";
import { ask, context, starters, type Answer, type Citation, type Knowledge } from "../../knowledge/index.ts";
import type { Action, Card, Part } from "../chat/card.ts";
import type { Receive } from "../chat/adapter.ts";
import type { Inbound } from "../chat/event.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { commandOf, type Command } from "../words/commands.ts";
import { words } from "../words/words.ts";
import { answerParts, outlineParts } from "./answer-card.ts";
import { createConversations, type Conversation } from "./conversations.ts";
import { createPace } from "./pace.ts";
import { createTokens, type Deed, type Tokens } from "./tokens.ts";

interface BotOptions {
  knowledge: Knowledge;
  clock: Clock;
  log: Log;
}

/** One event, with everything that answering it needs. */
interface Turn extends BotOptions {
  tokens: Tokens;
  talk: Conversation;
  person: string;
}

const LONG = 2_000;

function card(turn: Turn, parts: Part[], actions: Action[] = []): Card {
  turn.talk.actions = actions;
  return { lang: turn.talk.lang, parts, actions };
}

function button(turn: Turn, label: string, deed: Deed, kind: Action["kind"]): Action {
  return { label, kind, token: turn.tokens.issue(deed, turn.person, turn.talk.lang) };
}

const text = (said: string): Part => ({ type: "text", text: said });

function welcome(turn: Turn): Card {
  const { knowledge, talk } = turn;
  const say = words(talk.lang);
  const questions = starters(knowledge, talk.lang).map((question) => button(turn, question, { type: "ask", question }, "choice"));
  return card(turn, [text(say.welcome(knowledge.plan.title)), { type: "note", text: say.welcomeHint }], questions);
}

function tools(turn: Turn, answer: Answer): Action[] {
  const say = words(answer.lang);
  const cited = answer.citations.map(({ section, start, end }) => ({ section, start, end }));
  return [
    ...answer.choices.map(({ label, question }) => button(turn, label, { type: "ask", question }, "choice")),
    ...(cited.length > 0 ? [button(turn, say.source, { type: "source", cited }, "tool")] : []),
    button(turn, say.why, { type: "why", lines: answer.trace }, "tool"),
  ];
}

function answered(turn: Turn, question: string): Card {
  const { knowledge, clock, talk } = turn;
  const { answer, memory } = ask(knowledge, question, { today: clock.today(), memory: talk.memory });
  talk.memory = memory;
  talk.last = answer;
  talk.lang = answer.lang;
  const long: Part[] = question.length > LONG ? [{ type: "note", text: words(answer.lang).long }] : [];
  return card(turn, [...answerParts(knowledge, answer), ...long], tools(turn, answer));
}

function explained(turn: Turn, lines: string[]): Card {
  const say = words(turn.talk.lang);
  const rows = lines.map((line) => {
    const [label = "", ...rest] = line.split(/：|: /);
    return rest.length > 0 ? { label, text: rest.join("：") } : { label: "", text: line };
  });
  return card(turn, [text(say.whyTitle), { type: "fields", rows }]);
}

function surroundings(turn: Turn, cited: { section: string; start: number; end: number }[]): Card {
  const { knowledge, talk } = turn;
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
  return card(turn, parts.length > 0 ? parts : [text(say.noSource)]);
}

function otherLanguage(turn: Turn, word: string): Card {
  const english = /eng|英/.test(word);
  const chinese = /chin|中/.test(word);
  turn.talk.lang = english ? "en" : chinese ? "zh" : turn.talk.lang === "zh" ? "en" : "zh";
  return welcome(turn);
}

function commanded(turn: Turn, command: Command, word: string): Card {
  const { talk, knowledge } = turn;
  if (/^[\x20-\x7e]+$/.test(word) && command !== "language") talk.lang = "en";
  const say = words(talk.lang);
  switch (command) {
    case "start":
      return welcome(turn);
    case "help":
      return card(turn, [text(say.help)], welcome(turn).actions);
    case "plan":
      return card(turn, outlineParts(knowledge, say.outline));
    case "indicators":
      return answered({ ...turn, talk: Object.assign(talk, { memory: null }) }, say.allTargets);
    case "language":
      return otherLanguage(turn, word);
    case "why":
      return talk.last ? explained(turn, talk.last.trace) : card(turn, [text(say.noLast)]);
    case "source":
      return talk.last ? surroundings(turn, talk.last.citations) : card(turn, [text(say.noLast)]);
    default:
      return command satisfies never;
  }
}

function pressed(turn: Turn, token: string): Card {
  const row = turn.tokens.read(token);
  const say = words(turn.talk.lang);
  if (!row) return card(turn, [text(say.gone)]);
  if (row.person !== turn.person) return card(turn, [text(say.notYours)]);
  turn.talk.lang = row.lang;
  switch (row.deed.type) {
    case "ask":
      return answered(turn, row.deed.question);
    case "why":
      return explained(turn, row.deed.lines);
    case "source":
      return surroundings(turn, row.deed.cited);
    default:
      return row.deed satisfies never;
  }
}

function said(turn: Turn, message: string): Card {
  const chosen = /^\s*([1-9])\s*$/.exec(message);
  const action = chosen ? turn.talk.actions[Number(chosen[1]) - 1] : undefined;
  if (action) return pressed(turn, action.token);
  const command = commandOf(message.slice(0, 40));
  return command && message.length <= 40 ? commanded(turn, command.command, command.word) : answered(turn, message);
}

function react(turn: Turn, event: Inbound): Card {
  switch (event.type) {
    case "joined":
      turn.talk.lang = event.lang;
      return welcome(turn);
    case "action":
      return pressed(turn, event.token);
    case "text":
      return said(turn, event.text);
    default:
      return event satisfies never;
  }
}

/** Our own mistake: the person gets a number, the operator the fault under the same number, nobody the question's text. */
function faulty(turn: Turn, error: unknown): Card {
  const id = randomBytes(3).toString("hex").toUpperCase();
  const where = error instanceof Error ? `${error.name} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : typeof error;
  turn.log(`fault ${id}: ${where}`);
  return card(turn, [text(words(turn.talk.lang).fault(id))]);
}

/** Makes the bot: an event in, what is to be sent out. Remembers conversations while the process lives; never throws. */
export function createBot(options: BotOptions): Receive {
  const tokens = createTokens(options.clock);
  const conversations = createConversations(options.clock);
  const pace = createPace(options.clock);
  return (event) => {
    const { key, person, conversation } = event;
    const talk = conversations.of(person, conversation);
    const turn: Turn = { ...options, tokens, talk, person };
    const may = event.type === "joined" ? "go" : pace(person);
    if (may === "quiet") return [];
    const send = (made: Card) => [{ type: "send" as const, key: `${key}:reply`, conversation, card: made }];
    if (may === "notice") return send(card(turn, [text(words(talk.lang).flood)]));
    try {
      return send(react(turn, event));
    } catch (error) {
      return send(faulty(turn, error));
    }
  };
}
