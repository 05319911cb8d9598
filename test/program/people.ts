import { until } from "../contract/recording-core.ts";
import { createFakeSlack, type FakeSlack } from "../fakes/slack.ts";
import { startFakeTelegram, type FakeTelegram } from "../fakes/telegram.ts";
import { settingsFor, startProgram, type Program } from "../tools/program.ts";

/** Somebody on one of the platforms, alone with the bot. */
export interface Friend {
  platform: "telegram" | "slack";
  /** Writes, and waits for so many messages more; gives the last. */
  asks(text: string, more?: number): Promise<string>;
  /** Presses the newest button with this label, and waits for one message more. */
  presses(label: string): Promise<string>;
  /** Presses a button with this token, which may be none of the bot's. */
  forges(token: string): Promise<string>;
  /** Everything that the person reads of the bot. */
  reads(): string[];
}

/** The whole program between both fakes, with a person on each. */
export interface Whole {
  telegram: FakeTelegram;
  slack: FakeSlack;
  program: Program;
  url: string;
  friends: Record<"telegram" | "slack", Friend>;
  end(): Promise<void>;
}

async function gets(reads: () => string[], act: () => unknown, more = 1): Promise<string> {
  const before = reads().length;
  act();
  await until("an answer", () => reads().length >= before + more, 20_000);
  return reads().at(-1) ?? "";
}

/** A person on Telegram. */
export function onTelegram(fake: FakeTelegram, name: string, lang = "zh-hans"): Friend & { id: number } {
  const person = fake.person({ name, lang });
  const reads = (): string[] => fake.shownIn(person.id).map(({ text }) => text);
  const forged = (data: string) => {
    const shown = fake.shownIn(person.id).at(-1);
    if (!shown) throw new Error("There is nothing to press on.");
    return { ...shown, keyboard: [[{ label: "forged", data }]] };
  };
  return {
    platform: "telegram",
    id: person.id,
    reads,
    asks: (text, more) => gets(reads, () => person.says(text), more),
    presses: (label) => gets(reads, () => person.presses(label)),
    forges: (token) => gets(reads, () => person.presses("forged", forged(token))),
  };
}

/** A person on Slack. */
export function onSlack(fake: FakeSlack, id: string): Friend {
  const person = fake.person(id);
  const reads = (): string[] => person.sees().map(({ text }) => text);
  const forge = (token: string): void => {
    const button = person.sees().at(-1)?.buttons[0];
    if (!button) throw new Error("There is nothing to press on.");
    Object.assign(button, { value: token, label: "forged" });
    person.presses("forged");
  };
  return {
    platform: "slack",
    reads,
    asks: (text, more) => gets(reads, () => person.says(text), more),
    presses: (label) => gets(reads, () => person.presses(label)),
    forges: (token) => gets(reads, () => forge(token)),
  };
}

/** Opens both fakes and starts the program between them. */
export async function openWhole(data: string, more: Record<string, string> = {}): Promise<Whole> {
  const telegram = await startFakeTelegram();
  const slack = await createFakeSlack();
  const friends = { telegram: onTelegram(telegram, "欧阳静"), slack: onSlack(slack, "U0OUYANG") };
  const program = startProgram({ ...settingsFor(telegram, slack, data), ...more });
  const url = await program.ready;
  await until("both connections", () => slack.sockets() === 1 && telegram.calls.some(({ method }) => method === "getUpdates"));
  return {
    telegram,
    slack,
    program,
    url,
    friends,
    async end() {
      await program.kill();
      await telegram.goDown();
      await slack.stop();
    },
  };
}
