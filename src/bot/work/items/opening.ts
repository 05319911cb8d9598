import type { Part } from "../../../chat/card.ts";
import { itemWords } from "../../../words/items.ts";
import { takeDeadline } from "../../../work/desk/until.ts";
import { opening, topicKey, type Item, type Opened } from "../../../work/item/item.ts";
import { itemWanted } from "../../../work/item/typed.ts";
import type { Unit } from "../../../work/organisation.ts";
import { text } from "../../turn.ts";
import { holders, namesReached, tellAll } from "../desk/concerned.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { audited } from "../trail.ts";
import { numberOf } from "./number.ts";

type Wanted = Omit<Item, "id">;

/** Words of a cadence make a line a duty: 督办 体质健康优良率 每年. */
const CADENCE = /每(?:周|月|季|半年|年|学期|学年)|\b(?:each|every|weekly|monthly|quarterly|yearly|termly|annually)\b/i;

/** The line behind 督办 or "follow up" where it names a day; a line with a cadence asks for a duty. */
function typed(message: string): string | null {
  const line = behind(/督办|立项|follow up|open item/)(message);
  return line === null || CADENCE.test(line) || takeDeadline(line, "2000-01-01") === null ? null : line;
}

function refusal({ turn, worker }: Asked, found: Exclude<Opened, { type: "opens" }>, wanted: Wanted, place: string): string {
  const say = itemWords(turn.talk.lang);
  switch (found.type) {
    case "refused":
      return denied(turn, worker, found.decision, place);
    case "open already":
      return say.openAlready(numberOf(found.item), wanted.topic);
    case "past":
      return say.past(found.due);
    case "no demand":
      return say.noDemand;
    default:
      return found satisfies never;
  }
}

async function opened(asked: Asked, wanted: Wanted, place: Unit): Promise<Part[]> {
  const { turn, worker, text: words } = asked;
  const at = turn.clock.now();
  const by = worker.person.id;
  const item = await turn.tx.work.items.add(wanted, { key: topicKey(wanted), by, at });
  const number = numberOf(item.id);
  const fact = { at, actor: by, action: "open item", unit: place.id, subject: `item:${item.id}`, from: null, to: wanted.due };
  await audited(turn.tx, fact, words);
  await tellAll(turn, worker, await holders(turn, worker, new Set([place.id]), "reporter"), (lang) => [
    text(itemWords(lang).openedNews(number, place.name, item.topic, item.demand, item.due)),
    { type: "note", text: itemWords(lang).openedHow(number) },
  ]);
  return [text(itemWords(turn.talk.lang).opened(number))];
}

async function plan(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const say = itemWords(turn.talk.lang);
  const found = itemWanted(asked.text, { ...worker.setting, today: worker.actor.today });
  const [place, ...more] = found?.places ?? [];
  if (!found) return { ok: false, say: say.openForm };
  if (!place) return { ok: false, say: say.noPlace };
  if (more.length > 0) return { ok: false, say: say.onePlace(found.places.map(({ name }) => name).join("、")) };
  const { wanted } = found;
  const outcome = opening(wanted, await turn.tx.work.items.open([place.id]), worker.actor);
  if (outcome.type !== "opens") return { ok: false, say: refusal(asked, outcome, wanted, place.name) };
  const told = await namesReached(turn, worker, (await holders(turn, worker, new Set([place.id]), "reporter")).keys());
  const rows = [
    { label: say.place, text: place.name },
    { label: say.topic, text: wanted.topic },
    { label: say.demand, text: wanted.demand },
    { label: say.due, text: wanted.due },
    { label: say.told, text: say.toldWho(told) },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.openTitle },
      { type: "fields", rows },
    ],
    go: say.openGo,
    carry: async () => opened(asked, wanted, place),
  };
}

/** 督办 一中 近视率 10-30前 说明原因: an office asks one place to explain or do something by a day. */
export const openItem: Ordering = { order: "open item", typed, plan };
