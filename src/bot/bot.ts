import type { Knowledge } from "../../knowledge/index.ts";
import type { Effect, Inbound } from "../chat/event.ts";
import type { Fetched } from "../chat/file.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../store/store.ts";
import { commandOf } from "../words/commands.ts";
import { isQuestion } from "../work/submission/intent.ts";
import { codeTyped } from "../work/people/invite.ts";
import { words } from "../words/words.ts";
import { answered } from "./answer.ts";
import { commanded, plainly, welcome } from "./commands.ts";
import { draw } from "./draw.ts";
import { BOUND, COUNTED, createPace, STRANGER, type Overflow } from "./pace.ts";
import { pressed, type Pressed } from "./press.ts";
import { recall, remember, type Talk } from "./talk.ts";
import { effectsOf, type Said, type Turn } from "./turn.ts";
import { codeSaid } from "./work/bind.ts";
import { fileSaid } from "./work/files/arrived.ts";
import { awaitsValue } from "./work/forms/form.ts";
import { keepLanguage } from "./work/language.ts";
import type { Channel } from "./work/remind/world.ts";
import { worked } from "./work/route.ts";
import { createVocabularies } from "./work/scope.ts";
import { createSettings } from "./work/setting.ts";
import { workerBehind } from "./work/worker.ts";

interface BotOptions {
  knowledge: Knowledge;
  clock: Clock;
  /** The bureau's time zone; Asia/Shanghai where it is not told. */
  zone?: string;
  /** The platforms that people are reminded on, the best first. */
  channels?: readonly Channel[];
  /** Where browsers reach Duban (https); null where they can't from outside. */
  address?: string | null;
}

/** What Telegram takes in one message. Longer ones come from pages and scripts; to read them as reports would keep everybody else waiting. */
const LONGEST = 4_096;

/** So much of a message is told back to find it by. */
const BEGINNING = 20;

/** Answers what people say and press. */
export interface Bot {
  /**
   * Answers one event; everything that is to be remembered is written with `tx`, in the event's own transaction. Gives
   * what is to be sent, and the kind of answer. Throws only for faults of ours.
   */
  handle: (event: Inbound, tx: Tx, fetched?: Fetched | null) => Promise<{ effects: Effect[]; outcome: string; reminds?: boolean }>;
  /** Whether a file is to be fetched before it is handled: one that a person with a bound account sends in a private chat. */
  wants: (event: Inbound, tx: Tx) => Promise<boolean>;
  /** Makes the file that `handle` left to be made. */
  draw: (what: string) => Promise<Uint8Array>;
}

const spoken = (turn: Turn, said: Said): Pressed => ({ effects: effectsOf(turn, said), outcome: said.outcome, card: said.card });

/** A text that is too long for a report: the first question in it is answered, one that asks nothing is not read. */
function tooLong(turn: Turn, message: string): Pressed {
  if (isQuestion(message)) return spoken(turn, answered(turn, message));
  return spoken(turn, plainly(turn, words(turn.talk.lang).tooLong(message.length, LONGEST), "too long"));
}

/** A text that was changed is answered where its answer stands. */
async function findPlace(turn: Turn): Promise<void> {
  const { event, tx } = turn;
  if (event.type !== "text" || !event.edited || event.message === null) return;
  turn.carrier = (await tx.outbox.answering(event.platform, event.conversation, event.message)) ?? turn.key;
}

async function said(turn: Turn, message: string): Promise<Pressed> {
  if (message.length > LONGEST) return tooLong(turn, message);
  const chosen = /^\s*(\d{1,2})\s*$/.exec(message);
  const action = chosen && !(await awaitsValue(turn)) ? turn.talk.actions[Number(chosen[1]) - 1] : undefined;
  if (action) return pressed(turn, action.token);
  const code = codeTyped(message);
  if (code) return spoken(turn, await codeSaid(turn, code));
  const work = await worked(turn, message);
  if (work) return spoken(turn, work);
  await findPlace(turn);
  const command = commandOf(message);
  if (!command) return spoken(turn, answered(turn, message));
  const answer = commanded(turn, command);
  if (command.command === "language") await keepLanguage(turn);
  return spoken(turn, answer);
}

/** The greeting, or what the code of a link leads to. */
async function opened(turn: Turn, brought: string | null): Promise<Said> {
  const code = brought === null ? null : codeTyped(brought);
  return code === null ? welcome(turn) : codeSaid(turn, code);
}

async function react(turn: Turn, fetched: Fetched | null): Promise<Pressed> {
  const { event, talk } = turn;
  switch (event.type) {
    case "joined":
      talk.lang = event.lang ?? talk.lang;
      return spoken(turn, await opened(turn, event.code));
    case "action":
      return pressed(turn, event.token);
    case "text":
      return said(turn, event.text);
    case "file":
      return spoken(turn, await fileSaid(turn, event, fetched));
    default:
      return event satisfies never;
  }
}

/** How a message begins, for a person to find it again; a button or a file has no words. */
const beginning = (event: Inbound): string => (event.type === "text" ? (firstLine(event.text) ?? "") : "");

function firstLine(text: string): string | undefined {
  const line = text
    .split("\n")
    .find((one) => one.trim() !== "")
    ?.trim();
  return line && line.length > BEGINNING ? `${line.slice(0, BEGINNING)}…` : line;
}

/** What came too fast was not read, and is said so: once, in a notice that goes on counting. */
function tooFast(turn: Turn, { count, first, notice }: Overflow): Pressed {
  if (count > COUNTED + 1) return { effects: [], outcome: "flood", card: null };
  if (count > 1) turn.carrier = notice;
  return spoken(turn, plainly(turn, words(turn.talk.lang).flood(count, count > COUNTED, first), "flood"));
}

/** Makes the bot. It remembers nothing itself but how fast each person writes. */
export function createBot({ knowledge, clock, zone = "Asia/Shanghai", channels = [], address = null }: BotOptions): Bot {
  const pace = createPace(clock);
  const settings = createSettings();
  const vocabularies = createVocabularies();
  return {
    draw,
    wants: async (event, tx) =>
      event.private && (await workerBehind({ platform: event.platform, user: event.person }, { tx, settings, clock, zone })) !== null,
    async handle(event, tx, fetched = null) {
      const { platform, person } = event;
      const account = `${platform}\n${person}`;
      const bound = async (): Promise<boolean> => (await tx.work.people.bound({ platform, tenant: "", user: person })) !== null;
      const may = event.type === "joined" || pace.take(account, STRANGER) || ((await bound()) && pace.take(account, BOUND));
      const talk: Talk = await recall(event, event.lang ?? "zh", tx, clock);
      const key = `${platform}:${event.key}:reply`;
      const fixed = { knowledge, clock, zone, address, settings, vocabularies, channels };
      const turn: Turn = { ...fixed, tx, event, talk, key, carrier: key, issued: [], told: [], reminds: false };
      const { effects, outcome, card } = may
        ? await react(turn, fetched)
        : tooFast(turn, pace.exceed(account, { conversation: event.conversation, first: beginning(event), notice: key }));
      // What the numbers of the last card stand for stays as it is.
      if (card && may) talk.actions = card.actions;
      await tx.tokens.put(turn.issued);
      await remember(event, talk, tx, clock);
      return { effects: [...effects, ...turn.told], outcome, reminds: turn.reminds };
    },
  };
}
