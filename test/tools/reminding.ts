import { plainText } from "../../src/chat/card.ts";
import type { Duty } from "../../src/work/duty/duty.ts";
import type { Fire } from "../../src/work/remind/decision.ts";
import type { Role } from "../../src/work/people/membership.ts";
import { words } from "../../src/words/words.ts";
import { duty, INDICATORS, TERMS, UNITS } from "../work/town.ts";
import { conversation, type Conversation } from "./conversation.ts";
import { platform, type Platform } from "./platform.ts";
import { settle } from "./settle.ts";

/** The fictional town's people: id, name, place, role; their account is their id, their chat `chat <id>`. */
const PEOPLE: [id: string, name: string, unit: string, role: Role][] = [
  ["bureau", "云管理", "b", "admin"],
  ["north", "北区管理", "dn", "admin"],
  ["south", "南区管理", "ds", "admin"],
  ["head1", "甲校长", "s1", "reporter"],
  ["li", "李副校长", "s1", "reporter"],
  ["head3", "丙校长", "s3", "reporter"],
];

export interface Reminding extends Conversation {
  /** Lets time pass up to an instant, with everything that happens on the way. */
  until: (iso: string) => Promise<void>;
  /** What a person was sent unasked, as they read it, in order. */
  told: (person: string) => string[];
  fires: () => Promise<Fire[]>;
  /** Reports a figure in the person's own words of the store. */
  report: (school: string, indicator: string, period: string, by: string) => Promise<void>;
  /** A person says something in their own chat; gives what they then read there. */
  says: (person: string, text: string) => Promise<string>;
  /** Presses the newest button of that name in the person's chat. */
  presses: (person: string, label: string) => Promise<string>;
}

interface Options {
  at: string;
  duties?: Partial<Duty>[];
  platform?: Platform;
}

/** To midnight, to the end of the quiet hours, then twenty minutes at a time until noon; in Shanghai. */
function stepFrom(now: number): number {
  const minute = Math.floor((now + 8 * 3_600_000) / 60_000) % 1_440;
  if (minute >= 12 * 60) return (1_440 - minute + 5) * 60_000;
  return minute < 7 * 60 + 30 ? (7 * 60 + 30 - minute) * 60_000 : 20 * 60_000;
}

/** A conversation in the fictional town with its reminders: figures are owed, people can be written to, and the clock runs. */
export async function reminding({ at, duties = [{}], platform: fake = platform() }: Options): Promise<Reminding> {
  const talk = await conversation({ at, platform: fake, reminders: true });
  await talk.store.transaction(async ({ work }) => {
    await work.places.putUnits(UNITS);
    await work.places.putTerms(TERMS);
    for (const indicator of INDICATORS) await work.duties.putIndicator(indicator);
    for (const [id, name, unit, role] of PEOPLE) {
      await work.people.put({ id, name, lang: "zh", left: null, erased: false });
      await work.people.begin([{ id: `m-${id}`, person: id, unit, role, from: id === "li" ? "2022-02-01" : "2022-01-01", until: null }]);
      await work.people.bind({ platform: fake.name, tenant: "", user: id, person: id, boundAt: 1, conversation: `chat ${id}` });
    }
    for (const more of duties)
      await work.duties.putDuty(duty(more.indicator ?? "MYOPIA", { id: `d-${more.indicator ?? "MYOPIA"}`, ...more }));
  });
  const seen = (person: string): Platform["seen"] => fake.seen.filter((one) => one.conversation === `chat ${person}`);
  const read = (list: Platform["seen"]): string[] => list.map(({ card }) => plainText(card, words(card.lang)));
  let count = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    talk.clock.pass(milliseconds);
    await settle();
  };
  const after = async (person: string, act: () => Promise<unknown>): Promise<string> => {
    const before = seen(person).length;
    await act();
    await settle();
    await pass(50);
    return read(seen(person).slice(before)).join("\n\n");
  };
  return {
    ...talk,
    async until(iso) {
      // Small steps in the morning: each look at the clock sets the alarm for the next one. Nothing falls due at night.
      while (talk.clock.now() < Date.parse(iso)) await pass(Math.min(stepFrom(talk.clock.now()), Date.parse(iso) - talk.clock.now()));
      await pass(0);
    },
    told: (person) => read(seen(person)),
    fires: () =>
      talk.store.transaction(async ({ work }) => {
        const all: Fire[] = [];
        for (
          let page = await work.reminders.fires.page(0, 500);
          page.length > 0;
          page = await work.reminders.fires.page(all.at(-1)?.number ?? 0, 500)
        )
          all.push(...page);
        return all;
      }),
    async report(school, indicator, period, by) {
      await talk.store.transaction(async ({ work }) => {
        const now = talk.clock.now();
        const row = {
          school,
          indicator,
          period,
          revision: 1,
          operation: "set" as const,
          value: 50,
          of: null,
          reverts: null,
          reason: null,
          by,
        };
        count += 1;
        await work.figures.add({
          ...row,
          onBehalfOf: null,
          event: `t${count}`,
          occurredAt: now,
          recordedAt: now,
          lateDays: 0,
          copied: false,
        });
      });
    },
    says: (person, text) => after(person, () => talk.come({ type: "text", text, edited: false, person, conversation: `chat ${person}` })),
    presses(person, label) {
      const token = seen(person)
        .flatMap(({ card }) => card.actions)
        .findLast((action) => action.label === label)?.token;
      return after(person, () => talk.come({ type: "action", token: token ?? "no such button", person, conversation: `chat ${person}` }));
    },
  };
}
