import { orderWords } from "../../../words/orders.ts";
import { readSlots, schoolsOf, isNamed, type Slots } from "../../../work/desk/slots.ts";
import { obligationsOf, type Duty, type Obligation } from "../../../work/duty/duty.ts";
import type { Indicator } from "../../../work/duty/indicator.ts";
import { isInside, type Unit } from "../../../work/organisation.ts";
import { addDays } from "../../../work/period/day.ts";
import type { NameMatch } from "../../../work/submission/names.ts";
import type { Asked } from "./order.ts";

/** Obligations are looked for so many days back and ahead. */
const BACK = 800;
const AHEAD = 400;

/** One figure that a line is about, and the place that owes it. */
export interface Owed {
  readonly unit: Unit;
  readonly obligation: Obligation;
}

export type Refused = { ok: false; say: string; choices?: { label: string; pick: string }[] };

export type Named = { ok: true; indicator: Indicator; owed: readonly Owed[]; slots: Slots } | Refused;

/** The slots of an order's line, read at the instant at which it was written. */
export function slotsOf({ turn, worker, text, at }: Asked, weak = true): Slots {
  const { organisation, indicators, terms } = worker.setting;
  return readSlots(text, { organisation, indicators, moment: { instant: at, zone: turn.zone, terms }, weak });
}

/** The indicator that a line means, or why that is not clear; `pick` is the code that a button has chosen. */
export function indicatorOf({ turn, worker }: Asked, match: NameMatch, word: string, pick: string | null): Indicator | Refused {
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const { indicators } = worker.setting;
  const find = (code: string): Indicator | undefined => indicators.find((one) => one.code === code);
  const chosen = pick ? find(pick) : match.type === "one" ? find(match.key) : undefined;
  if (chosen) return chosen;
  if (match.type === "none" || match.type === "one") return { ok: false, say: say.noFigure(word) };
  const choices = match.keys.flatMap((key) => {
    const one = find(key);
    return one ? [{ label: one.names[lang], pick: one.code }] : [];
  });
  return { ok: false, say: say.which, choices };
}

/** What one place owes under a duty. */
export function owedUnder(duty: Duty, unit: Unit, { worker }: Asked): Obligation[] {
  const { organisation, terms } = worker.setting;
  const { today } = worker.actor;
  if (unit.kind !== duty.places.kind || !isInside(organisation, unit.id, duty.places.under)) return [];
  const own = { ...duty, places: { ...duty.places, under: unit.id } };
  const within = { from: addDays(today, -BACK), to: addDays(today, AHEAD) };
  return obligationsOf(own, organisation, terms, within).filter(({ school }) => school === unit.id);
}

/** The figures that a line of places, indicator and period is about; what is not clear is asked, or said with an example. */
export function owedNamed(asked: Asked, example: string): Named {
  const { turn, worker, pick } = asked;
  const say = orderWords(turn.talk.lang);
  const refuse = (said: string): Refused => ({ ok: false, say: `${said}\n${example.split("\n").at(-1) ?? ""}` });
  const slots = slotsOf(asked);
  const [code = "", period = ""] = (pick ?? "").split("|");
  const units = schoolsOf(slots.places, worker.setting.organisation);
  if (units.length === 0) return refuse(say.noPlace);
  const indicator = indicatorOf(asked, slots.indicator, slots.rest, code || null);
  if ("ok" in indicator)
    return indicator.choices
      ? { ...indicator, choices: indicator.choices.map((one) => ({ ...one, pick: `${one.pick}|` })) }
      : refuse(indicator.say);
  if (slots.periods.length === 0) return refuse(say.noPeriod);
  const duties = worker.setting.duties.filter((one) => one.indicator === indicator.code);
  const all = units.flatMap((unit) =>
    duties.flatMap((duty) => owedUnder(duty, unit, asked).map((obligation): Owed => ({ unit, obligation }))),
  );
  const named = all.filter(({ obligation }) => (period ? obligation.period.code === period : isNamed(obligation.period, slots.periods)));
  const codes = [...new Set(named.map(({ obligation }) => obligation.period.code))];
  const [first] = units;
  if (codes.length === 0)
    return refuse(
      say.notOwed(
        first?.name ?? "",
        indicator.names[turn.talk.lang],
        slots.periods[0]?.candidates[0]?.code ?? slots.periods[0]?.words ?? "",
      ),
    );
  if (codes.length > 1)
    return { ok: false, say: say.whichPeriod, choices: codes.slice(0, 8).map((one) => ({ label: one, pick: `${indicator.code}|${one}` })) };
  return { ok: true, indicator, owed: named, slots };
}
