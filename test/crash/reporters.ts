import { deskWords } from "../../src/words/desk.ts";
import type { FakeSlack } from "../fakes/slack.ts";
import type { FakeTelegram } from "../fakes/telegram.ts";

const { confirm } = deskWords("zh");

/** One figure that a principal reports. */
export interface Update {
  school: string;
  indicator: string;
  /** As it is written in the message and on the card. */
  name: string;
  period: string;
  value: number;
}

/** A message of the bot as a person sees it now; the same object while it is changed in its place. */
interface Seen {
  text: string;
  press: ((label: string) => void) | null;
}

/** Somebody who talks with the bot alone. */
export interface Desk {
  account: { platform: "telegram" | "slack"; user: string };
  says(text: string): void;
  sees(): Seen[];
}

export function telegramDesk(fake: FakeTelegram): Desk {
  const person = fake.person();
  return {
    account: { platform: "telegram", user: String(person.id) },
    says: (text) => void person.says(text),
    sees: () =>
      fake.shownIn(person.id).map((shown) => {
        const has = shown.keyboard.flat().some(({ label }) => label === confirm);
        return { text: shown.text, press: has ? (label) => person.presses(label, shown) : null };
      }),
  };
}

export function slackDesk(fake: FakeSlack, id: string): Desk {
  const person = fake.person(id);
  return {
    account: { platform: "slack", user: id },
    says: (text) => void person.says(text),
    sees: () =>
      person.sees().map((posted) => {
        const has = posted.buttons.some(({ label }) => label === confirm);
        return { text: posted.text, press: has ? (label) => person.presses(label, posted) : null };
      }),
  };
}

/** A principal with a list of figures, who reports one after the other: says it, reads the card, confirms, and reads that it is recorded. */
export interface Reporter {
  /** Looks at the chat and does what comes next. `quiet` is that nothing is under way in the program: what did not come does not come. */
  act(quiet: boolean): void;
  /** What was read as recorded: the number that stood there. */
  readonly read: { update: Update; id: number }[];
  /** How often a message had to be said again, as its card never came. */
  readonly repeated: number;
  readonly done: boolean;
}

const RECORDED = /#(\d+)/;
const CALM = 20;

/** `impatient` says whether a button is pressed twice. */
export function createReporter(desk: Desk, updates: readonly Update[], impatient: () => boolean): Reporter {
  const read: Reporter["read"] = [];
  let repeated = 0;
  /** Messages that stood there before the figure under way was reported. */
  let before = 0;
  let stage: "idle" | "said" | "pressed" = "idle";
  let calm = 0;

  const say = ({ name, value, period }: Update): void => {
    desk.says(`${name} ${value}% ${period}`);
    stage = "said";
    calm = 0;
  };
  const press = (on: NonNullable<Seen["press"]>): void => {
    on(confirm);
    if (impatient()) on(confirm);
    stage = "pressed";
  };
  return {
    read,
    get repeated() {
      return repeated;
    },
    get done() {
      return read.length === updates.length;
    },
    act(quiet) {
      const update = updates[read.length];
      if (!update) return;
      const seen = desk.sees();
      if (stage === "idle") {
        before = seen.length;
        return say(update);
      }
      const fresh = seen.slice(before);
      const id = stage === "pressed" ? fresh.map(({ text }) => RECORDED.exec(text)?.[1]).find(Boolean) : undefined;
      if (id !== undefined) {
        read.push({ update, id: Number(id) });
        stage = "idle";
        return;
      }
      const card = fresh.findLast((one) => one.press !== null);
      if (stage === "said" && card?.press) return press(card.press);
      // For a while: what was just sent may be on its way to the eye, and what is known of the program is a few looks old.
      calm = quiet ? calm + 1 : 0;
      if (stage !== "said" || calm < CALM) return;
      repeated += 1;
      say(update);
    },
  };
}
