import { startFakeTelegram, type FakeTelegram } from "../fakes/telegram.ts";
import { createFakeSlack, type FakeSlack } from "../fakes/slack.ts";
import type { Random } from "../tools/random.ts";

/** The first number that is asked about; every question has a number of its own, which its answer repeats. */
const FIRST = 1001;
const CHANNEL = "C0EDU";

/** One message of the bot as people see it: where, and of which question. */
export interface Told {
  place: string;
  /** The question that it answers; null for anything else. */
  number: number | null;
  text: string;
  buttons: string[];
}

/** Somebody who asks in one place. */
interface Asker {
  asks(text: string): void;
  /** Presses a button of their own answer to a question. */
  presses(label: string, number: number): void;
}

/** People on both platforms, in direct chats, groups, channels and by command; and all that they see. */
export interface Town {
  telegram: FakeTelegram;
  slack: FakeSlack;
  /** Has the person at `who` ask the question of a number. */
  ask(who: number, number: number): void;
  /** Presses a button of the answer to a number. */
  press(who: number, label: string, number: number): void;
  told(): Told[];
  /** How many calls met each kind of weather. */
  met(): { lost: number; waits: number };
  /** Answers are lost and senders told to wait by chance, while it is on. */
  weather(on: boolean): void;
  close(): Promise<void>;
}

const numberIn = (text: string): number | null => Number(/(\d{4,}) ÷ 600/.exec(text)?.[1] ?? 0) || null;

/** The question of a number: its answer shows the number, so that no two answers are alike. */
const questionOf = (number: number): string => `${number}名学生要配几名校医`;

/** The number of the n-th question, from 0. */
export const numberOf = (at: number): number => FIRST + at;

function telegramAskers(fake: FakeTelegram, count: number): Asker[] {
  const group = fake.group();
  return Array.from({ length: count }, (_, at) => {
    const person = fake.person({ name: `人${at}` });
    // Every fourth asks in the group that they share.
    const grouped = at % 4 === 3;
    return {
      asks: (text) => void (grouped ? person.says(`@${fake.world.me.username} ${text}`, { group }) : person.says(text)),
      presses: (label, number) =>
        person.presses(
          label,
          fake.world.shown.find(({ text }) => numberIn(text) === number),
        ),
    };
  });
}

function slackAskers(fake: FakeSlack, count: number): Asker[] {
  return Array.from({ length: count }, (_, at) => {
    const person = fake.person(`U0P${at}`);
    fake.workspace.channel(CHANNEL, [person.id]);
    const ways: Asker["asks"][] = [
      (text) => void person.says(text),
      (text) => void person.mentions(`@duban ${text}`, { channel: CHANNEL }, "both"),
      (text) => person.commands(text, CHANNEL),
      (text) => void person.says(text),
    ];
    // In the channel they see each other's answers, and a button is only theirs who asked.
    const presses: Asker["presses"] = (label, number) =>
      person.presses(
        label,
        person.sees().find(({ text }) => numberIn(text) === number),
      );
    return { asks: ways[at % ways.length] ?? (() => {}), presses };
  });
}

function told(telegram: FakeTelegram, slack: FakeSlack): Told[] {
  const there = telegram.world.shown.map(({ chat, text, keyboard }) => ({
    place: `telegram ${chat}`,
    text,
    buttons: keyboard.flat().map(({ label }) => label),
  }));
  const here = slack.workspace.messages
    .filter(({ author }) => author === "bot")
    .map(({ channel, thread, only, text, buttons }) => ({
      place: `slack ${channel} ${thread ?? ""} ${only ?? ""}`,
      text,
      buttons: buttons.map(({ label }) => label),
    }));
  return [...there, ...here].map((one) => ({ ...one, number: numberIn(one.text) }));
}

/** Opens the town for so many people, half of them on each platform. */
export async function openTown(people: number, chance: Random): Promise<Town> {
  const telegram = await startFakeTelegram();
  const slack = await createFakeSlack();
  let bad = true;
  // What lies above every probability is good weather.
  const weather: Random = { below: (limit) => (bad ? chance.below(limit) : limit) };
  for (const [fake, method] of [
    [telegram, "sendMessage"],
    [slack, "chat.postMessage"],
    [slack, "chat.postEphemeral"],
  ] as const) {
    fake.faults.chance(method, { kind: "lost" }, 0.03, weather);
    fake.faults.chance(method, { kind: "rate", retryAfter: 1 }, 0.05, weather);
  }
  const askers = [...telegramAskers(telegram, Math.ceil(people / 2)), ...slackAskers(slack, Math.floor(people / 2))];
  const sum = (kind: "lost" | "rate"): number => telegram.faults.met(kind) + slack.faults.met(kind);
  return {
    telegram,
    slack,
    ask: (who, number) => askers[who % askers.length]?.asks(questionOf(number)),
    press: (who, label, number) => askers[who % askers.length]?.presses(label, number),
    told: () => told(telegram, slack),
    met: () => ({ lost: sum("lost"), waits: sum("rate") }),
    weather: (on) => void (bad = on),
    async close() {
      await telegram.goDown();
      await slack.stop();
    },
  };
}
