import type { Action, Part } from "../../../chat/card.ts";
import { oversightWords } from "../../../words/oversight.ts";
import { button, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import type { Look } from "./deeds.ts";
import type { Sight } from "./sight.ts";

/** One look, ready to be drawn. `parts` may name places and goes to the person alone; `counts` is what a group may read. */
export interface View {
  readonly counts: readonly Part[];
  readonly parts: readonly Part[];
  readonly actions: readonly Action[];
  readonly outcome: string;
}

/** Someone looking, in a conversation. */
export interface Looking {
  readonly turn: Turn;
  readonly worker: Worker;
  readonly look: Look;
  readonly sight: Sight;
}

const PAGE = 8;
const BUTTON = 24;

const short = (label: string): string => (label.length > BUTTON ? `${label.slice(0, BUTTON - 1)}…` : label);

/** A button that looks at something else from here. */
export function lookButton({ turn, look }: Looking, label: string, more: Partial<Look>): Action {
  return button(turn, short(label), "tool", { type: "oversee", look: { ...look, page: 0, entry: null, ...more } });
}

/** Buttons to the pages before and after. */
export function pageButtons(looking: Looking, all: number): Action[] {
  const say = oversightWords(looking.turn.talk.lang);
  const { page } = looking.look;
  return [
    ...(page > 0 ? [lookButton(looking, say.before, { page: page - 1 })] : []),
    ...((page + 1) * PAGE < all ? [lookButton(looking, say.more, { page: page + 1 })] : []),
  ];
}

/** The rows of a page. */
export function pageOf<T>({ look }: Looking, all: readonly T[]): T[] {
  const page = Math.min(look.page, Math.max(0, Math.ceil(all.length / PAGE) - 1));
  return all.slice(page * PAGE, (page + 1) * PAGE);
}

/** The name of a place, for people. */
export const nameOf = ({ worker }: Pick<Looking, "worker">, place: string): string =>
  worker.setting.organisation.units.get(place)?.name ?? place;

/** The periods that are looked at, as a title. */
export function periodText({ sight, turn, look }: Looking): string {
  const { lang } = turn.talk;
  const codes = sight.periods.length > 4 ? [sight.periods[0], "…", sight.periods.at(-1)] : sight.periods;
  const text = codes.join(lang === "zh" ? "、" : ", ");
  return look.periods === null && sight.periods.length > 1 ? `${oversightWords(lang).latest}（${text}）` : text;
}

/** A name that every file system takes. */
export const fileName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\s]+/g, "-");

/** When the data is of: 2023-11-20 17:04. */
export function stamp({ turn, sight }: Looking): Part {
  const at = new Intl.DateTimeFormat("sv-SE", { timeZone: sight.asOf.zone, dateStyle: "short", timeStyle: "short" });
  return { type: "note", text: oversightWords(turn.talk.lang).asOf(at.format(sight.asOf.instant)) };
}
