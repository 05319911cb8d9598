import { bracketed } from "../../../words/words.ts";
import type { Action, Part } from "../../../chat/card.ts";
import { commandOf } from "../../../words/commands.ts";
import { deskWords } from "../../../words/desk.ts";
import { formWords } from "../../../words/forms.ts";
import { targetFor, type Indicator } from "../../../work/duty/indicator.ts";
import { mayShowRecord } from "../../../work/policy.ts";
import { knownOf } from "../../../work/record/known.ts";
import { shown } from "../../../work/submission/figure.ts";
import { entriesOf } from "../../../work/submission/message.ts";
import { isQuestion } from "../../../work/submission/intent.ts";
import type { Vocabulary } from "../../../work/submission/vocabulary.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Area, Presses } from "../area.ts";
import { hear } from "../hear.ts";
import { openFor, type Open } from "../open.ts";
import { reportSaid } from "../report.ts";
import { vocabularyAt } from "../scope.ts";
import type { Worker } from "../worker.ts";
import { formOf, keepForm, type Form } from "./form.ts";

const STARTS = /^\s*\/?(?:上报|填报|我要上报|report)\s*[。.!！]?\s*$/i;
const LEAVES = /^\s*\/?(?:取消|不报了|cancel)\s*[。.!！]?\s*$/i;
/** 1 51.2: the number in the list, then the value. */
const NUMBERED = /^\s*(\d{1,2})(?:\s*[、)）:：]\s*|\.?\s+)(\S[^]*)$/;
const SHOWN = 8;

/** How a figure of a kind is written; never a figure of anybody. */
const EXAMPLES: Record<Indicator["measure"], string> = { percent: "51.2%", count: "12", number: "3.5", ratio: "13.5:1" };

type Named = { indicator: Indicator; name: string };

/** What an obligation is called where its reader looks: the school only where there are several. */
function named({ obligation: { indicator: code, school, period } }: Open, { scope }: Vocabulary, lang: "zh" | "en"): Named | null {
  const indicator = scope.indicators.find((one) => one.code === code);
  if (!indicator) return null;
  const place = scope.schools.length > 1 ? scope.schools.find(({ id }) => id === school)?.name : undefined;
  return { indicator, name: [place, indicator.names[lang], period.code].filter(Boolean).join(" · ") };
}

/** What is open, by due date, one button each. */
async function listSaid(turn: Turn, worker: Worker): Promise<Said> {
  const { lang } = turn.talk;
  const say = formWords(lang);
  const { vocabulary, open } = await openFor(turn, worker);
  const listed = open.slice(0, SHOWN);
  if (listed.length === 0) return plainly(turn, say.none, "form");
  await keepForm(turn, { listed: listed.map(({ obligation }) => obligation.key), asked: null });
  const more: Part[] = open.length > SHOWN ? [{ type: "note", text: say.more(open.length - SHOWN) }] : [];
  const actions = listed.map((one, at) => {
    const { key, due, indicator } = one.obligation;
    const when = one.days > 0 ? say.late(one.days) : say.due(due.slice(5));
    const label = say.row(at + 1, named(one, vocabulary, lang)?.name ?? indicator, when);
    return button(turn, label, "tool", { type: "fill", obligation: key });
  });
  const parts: Part[] = [text(say.title(open.length)), ...more, { type: "note", text: say.hint }];
  return { card: card(turn, parts, actions), outcome: "form" };
}

/** What stands beside the question for a value: the last value, the target, and when it is due. */
async function around(turn: Turn, worker: Worker, { obligation, days }: Open, indicator: Indicator): Promise<Part> {
  const { lang } = turn.talk;
  const [say, desk] = [formWords(lang), deskWords(lang)];
  const { school, indicator: code, period, due } = obligation;
  const observations = await turn.tx.work.figures.of({ school, indicator: code });
  const kept = { observations, acts: [], waivers: [], locks: [], parts: [] };
  const { known } = knownOf(obligation, kept, { today: worker.actor.today, terms: worker.setting.terms });
  const [last] = known.earlier;
  const target = targetFor(indicator, period.to);
  const aim = target
    ? `${desk.comparators[target.comparator] ?? target.comparator} ${shown(target.value, indicator)}${bracketed(lang, target.on)}`
    : say.noTarget;
  const rows = [
    // What the record holds is not told in a group.
    ...(mayShowRecord(turn.event)
      ? [{ label: say.last, text: last ? `${shown(last.value, indicator)}${bracketed(lang, last.period)}` : say.first }]
      : []),
    { label: say.target, text: aim },
    { label: say.dueLabel, text: days > 0 ? `${say.due(due)}，${say.late(days)}` : say.due(due) },
  ];
  return { type: "fields", rows };
}

/** Asks for the value of one obligation; the next plain message is that. */
async function askSaid(turn: Turn, worker: Worker, key: string): Promise<Said> {
  const { lang } = turn.talk;
  const say = formWords(lang);
  const { vocabulary, open } = await openFor(turn, worker);
  const chosen = open.find(({ obligation }) => obligation.key === key);
  const found = chosen ? named(chosen, vocabulary, lang) : null;
  if (!chosen || !found) return plainly(turn, say.gone, "form");
  const form = await formOf(turn);
  await keepForm(turn, { listed: form?.listed ?? [key], asked: key });
  const example = EXAMPLES[found.indicator.measure];
  const { code } = chosen.obligation.period;
  const hint = say.askPeriod(code, `${example} ${code}`);
  const parts: Part[] = [
    { type: "fact", text: found.name },
    await around(turn, worker, chosen, found.indicator),
    text(say.ask(example)),
    { type: "note", text: hint },
  ];
  const actions: Action[] = [
    button(turn, say.other, "tool", { type: "fill", obligation: null }),
    button(turn, say.cancel, "tool", { type: "leave form" }),
  ];
  return { card: card(turn, parts, actions), outcome: "form" };
}

async function left(turn: Turn): Promise<Said> {
  await turn.tx.work.forms.end(turn.event);
  return plainly(turn, formWords(turn.talk.lang).cancelled, "form");
}

/** Reads a message as the value of an obligation; null where it names something of its own, or holds no value. */
async function valueSaid(turn: Turn, worker: Worker, form: Form, key: string, value: string): Promise<Said | null> {
  const vocabulary = await vocabularyAt(turn, worker, turn.clock.now());
  const obligation = vocabulary.scope.obligations.find((one) => one.key === key);
  const [entry, ...more] = entriesOf(value, vocabulary);
  if (!obligation || !entry || more.length > 0 || entry.reading.value.type === "none") return null;
  const { indicator: meant, periods } = entry.reading;
  const other = meant.type === "several" || (meant.type === "one" && meant.key !== obligation.indicator);
  if (other) return null;
  const { indicator, school, period } = obligation;
  const own = periods.length > 0 ? {} : { period: period.code };
  const fixed = { [entry.line]: { indicator, school, ...own } };
  const said = await reportSaid(turn, worker, { text: value, at: turn.clock.now(), fixed, reason: null });
  // What could not be taken is asked for again: the form goes on waiting.
  const drawn = (await turn.tx.work.cards.get(turn.carrier)) !== null;
  await keepForm(turn, { ...form, asked: drawn ? null : key });
  return said;
}

/** The guided form: what is open, then a value, then the same card as for a line. */
export const filling: Area = {
  hears: (message) => STARTS.test(message),
  async said(turn, worker, message) {
    if (STARTS.test(message)) return listSaid(turn, worker);
    const form = await formOf(turn);
    if (!form) return null;
    if (LEAVES.test(message)) {
      hear(turn, message);
      return left(turn);
    }
    if (isQuestion(message) || commandOf(message)) return null;
    const [, number, value] = NUMBERED.exec(message) ?? [];
    const key = number === undefined ? undefined : form.listed[Number(number) - 1];
    if (key !== undefined && value !== undefined) {
      const said = await valueSaid(turn, worker, form, key, value);
      if (said) return said;
    }
    return form.asked === null ? null : valueSaid(turn, worker, form, form.asked, message);
  },
};

/** The way on to what is still open, for who came by the form; null for others, and where nothing is. */
export async function nextAction(turn: Turn, worker: Worker): Promise<Action | null> {
  if (!(await formOf(turn))) return null;
  const { open } = await openFor(turn, worker);
  return open.length > 0 ? button(turn, formWords(turn.talk.lang).next(open.length), "tool", { type: "fill", obligation: null }) : null;
}

export const formPresses: Presses<"fill" | "leave form"> = {
  fill: {
    how: "new",
    does: (turn, worker, { obligation }) => (obligation === null ? listSaid(turn, worker) : askSaid(turn, worker, obligation)),
  },
  "leave form": { how: "in place", does: left },
};
