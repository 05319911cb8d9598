import { createBot } from "../../src/bot/bot.ts";
import { plainText, type Card } from "../../src/chat/card.ts";
import { standingClock, type StandingClock } from "./clock.ts";
import { seed } from "./seed.ts";

/** One person's talk with the real bot: what is said goes in, what is read comes out. */
export interface Conversation {
  clock: StandingClock;
  log: string[];
  say(text: string, person?: string): string;
  press(label: string, person?: string): string;
  join(lang: "zh" | "en"): string;
  /** The last card that was sent. */
  card(): Card | undefined;
}

export function conversation(iso = "2022-09-01T13:00:00Z"): Conversation {
  const clock = standingClock(iso);
  const log: string[] = [];
  const receive = createBot({ knowledge: seed, clock, log: (line) => log.push(line) });
  let last: Card | undefined;
  let count = 0;
  const came = (person: string) => ({ key: `test:${(count += 1)}`, person, conversation: "one" });
  const read = (effects: ReturnType<typeof receive>): string => {
    last = effects.at(-1)?.card ?? last;
    return effects.map(({ card }) => plainText(card)).join("\n\n");
  };
  return {
    clock,
    log,
    say: (text, person = "anna") => read(receive({ type: "text", text, ...came(person) })),
    join: (lang) => read(receive({ type: "joined", lang, ...came("anna") })),
    press(label, person = "anna") {
      const token = last?.actions.find((action) => action.label === label)?.token ?? "no such button";
      return read(receive({ type: "action", token, ...came(person) }));
    },
    card: () => last,
  };
}
