import type { Part } from "../../../chat/card.ts";
import { itemWords } from "../../../words/items.ts";
import { act, stateOf, type Acted, type Item, type ItemAct, type ItemEvent } from "../../../work/item/item.ts";
import { placesOf } from "../../../work/policy.ts";
import { text } from "../../turn.ts";
import { holders, tellAll } from "../desk/concerned.ts";
import type { Order } from "../desk/deeds.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { tell } from "../tell.ts";
import { audited } from "../trail.ts";
import { itemNamed, numberOf } from "./number.ts";

type Act = Exclude<ItemAct, "open">;

// prettier-ignore
const FORMS: [act: Act, order: Order["order"], form: RegExp][] = [
  ["acknowledge", "acknowledge item", /签收|收到|acknowledge|ack/],
  ["answer", "answer item", /反馈|回复|answer|reply/],
  ["done", "finish item", /办结|done|finished/],
  ["return", "return item", /退回|打回|return|send back/],
  ["close", "close item", /销号|close/],
];

function refusal({ turn, worker }: Asked, found: Exclude<Acted, { type: "acted" }>, what: { act: Act; item: Item; place: string }): string {
  const say = itemWords(turn.talk.lang);
  const number = numberOf(what.item.id);
  switch (found.type) {
    case "refused":
      return denied(turn, worker, found.decision, what.place);
    case "not now":
      return say.notNow(number, say.states[found.state]);
    case "words needed":
      return say.wordsNeeded(say.acts[what.act], number);
    default:
      return found satisfies never;
  }
}

/** The place tells who opened the item, the office tells the place. */
async function told({ turn, worker }: Asked, item: Item, events: readonly ItemEvent[], event: ItemEvent, place: string): Promise<void> {
  const number = numberOf(item.id);
  const says = (lang: "zh" | "en"): Part[] => {
    const say = itemWords(lang);
    const news = say.news(say.acts[event.act], number, place, item.topic);
    const how =
      event.act === "answer" || event.act === "done" ? say.answerHow(number) : event.act === "return" ? say.returnHow(number) : null;
    return [text(event.words ? `${news}\n${event.words}` : news), ...(how ? [{ type: "note" as const, text: how }] : [])];
  };
  const opener = events.find((one) => one.act === "open")?.by;
  const fromPlace = event.act === "acknowledge" || event.act === "answer" || event.act === "done";
  if (!fromPlace) return tellAll(turn, worker, await holders(turn, worker, new Set([item.unit]), "reporter"), says);
  if (opener && opener !== worker.person.id) await tell(turn, opener, says);
}

async function done(asked: Asked, item: Item, events: readonly ItemEvent[], event: ItemEvent, place: string): Promise<Part[]> {
  const { turn, worker } = asked;
  await turn.tx.work.items.act(event);
  const subject = `item:${item.id}`;
  const fact = {
    at: event.at,
    actor: worker.person.id,
    action: `${event.act} item`,
    unit: item.unit,
    subject,
    from: stateOf(events),
    to: event.act,
  };
  await audited(turn.tx, fact, event.words);
  await told(asked, item, events, event, place);
  const say = itemWords(turn.talk.lang);
  return [text(say.acted(say.acts[event.act], numberOf(item.id)))];
}

/** Who closes or sends back sees what was answered. */
function answeredRow(name: Act, events: readonly ItemEvent[], say: ReturnType<typeof itemWords>): { label: string; text: string }[] {
  const words = name === "close" || name === "return" ? events.findLast(({ act: was }) => was === "answer")?.words : null;
  return words ? [{ label: say.acts.answer, text: words }] : [];
}

async function planned(asked: Asked, name: Act): Promise<Planned> {
  const { turn, worker } = asked;
  const say = itemWords(turn.talk.lang);
  const named = itemNamed(asked.text);
  const item = named ? await turn.tx.work.items.find(named.id) : null;
  if (!named || !item || !placesOf(worker.actor, "read").has(item.unit))
    return { ok: false, say: say.unknown(named ? numberOf(named.id) : asked.text) };
  const events = await turn.tx.work.items.events([item.id]);
  const place = worker.setting.organisation.units.get(item.unit)?.name ?? item.unit;
  const outcome = act(item, events, { act: name, words: named.words, at: turn.clock.now() }, worker.actor);
  if (outcome.type !== "acted") return { ok: false, say: refusal(asked, outcome, { act: name, item, place }) };
  const { event } = outcome;
  const rows = [
    { label: say.place, text: place },
    { label: say.topic, text: item.topic },
    ...answeredRow(name, events, say),
    ...(event.words === null ? [] : [{ label: say.words, text: event.words }]),
  ];
  const title = say.actTitle(say.acts[name], numberOf(item.id));
  return {
    ok: true,
    preview: [
      { type: "fact", text: title },
      { type: "fields", rows },
    ],
    go: say.acts[name],
    carry: async () => done(asked, item, events, event, place),
  };
}

/** What the place and the office do with an item that is open, each with its number: 签收 D7, 反馈 D7 …, 办结 D7, 退回 D7 …, 销号 D7. */
export const actOnItem: readonly Ordering[] = FORMS.map(([name, order, form]) => {
  const starts = behind(form);
  return {
    order,
    typed(message) {
      const line = starts(message);
      return line !== null && itemNamed(line) !== null ? line : null;
    },
    plan: async (asked) => planned(asked, name),
  };
});
