import { createHash } from "node:crypto";
import type { Part } from "../../../chat/card.ts";
import { orderWords } from "../../../words/orders.ts";
import type { Decision } from "../../../work/policy.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Area, Presses } from "../area.ts";
import { hear } from "../hear.ts";
import type { Worker } from "../worker.ts";
import type { Order } from "./deeds.ts";

/** An order as it is read: who gives it, and what was written. */
export interface Asked extends Order {
  readonly turn: Turn;
  readonly worker: Worker;
}

/** What an order would do as things stand: its preview and the doing of it; or why it can't be done, with what may be chosen. */
export type Planned =
  | { ok: false; say: string; choices?: { label: string; pick: string }[] }
  | { ok: true; preview: Part[]; go: string; carry: () => Promise<Part[]> };

/** An order that people give in one line. Nothing is done before its preview is confirmed. */
export interface Ordering {
  readonly order: Order["order"];
  /** The words behind the order's own, where a message is one; null where it is none. */
  typed: (message: string) => string | null;
  /** Who is not bound asks the plan with these words. */
  readonly ofThePlan?: boolean;
  /** Reads the line against what is known at this instant, and writes nothing. */
  plan: (asked: Asked) => Promise<Planned>;
}

const fingerprint = (parts: Part[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

const bare = ({ order, text, at, pick }: Order): Order => ({ order, text, at, pick });

async function previewed(turn: Turn, worker: Worker, ordering: Ordering, order: Order, lead: Part[] = []): Promise<Said> {
  const planned = await ordering.plan({ ...order, turn, worker });
  if (!planned.ok) {
    const choices = (planned.choices ?? []).map(({ label, pick }) => button(turn, label, "tool", { type: "preview", ...order, pick }));
    return { card: card(turn, [...lead, text(planned.say)], choices), outcome: order.order };
  }
  const { preview, go } = planned;
  const sure = button(turn, go, "tool", { type: "carry out", ...order, shown: fingerprint(preview) });
  return { card: card(turn, [...lead, ...preview], [sure]), outcome: order.order };
}

/** Carries out what was shown; where it would do something else by now, that is shown and nothing is done. */
async function carried(turn: Turn, worker: Worker, ordering: Ordering, order: Order, shown: string): Promise<Said> {
  const planned = await ordering.plan({ ...order, turn, worker });
  if (!planned.ok || fingerprint(planned.preview) !== shown)
    return previewed(turn, worker, ordering, order, [text(orderWords(turn.talk.lang).otherwise)]);
  return { card: card(turn, await planned.carry()), outcome: `${order.order} done` };
}

/** The area of some orders: the first whose words a message begins with. */
export function orderArea(orderings: readonly Ordering[]): Area {
  const of = (message: string): { ordering: Ordering; text: string } | null => {
    for (const ordering of orderings) {
      const text = ordering.typed(message);
      if (text !== null) return { ordering, text };
    }
    return null;
  };
  return {
    hears(message) {
      const found = of(message);
      return found !== null && !found.ordering.ofThePlan;
    },
    async said(turn, worker, message) {
      const found = of(message);
      if (!found) return null;
      hear(turn, message);
      const { ordering, text } = found;
      return previewed(turn, worker, ordering, { order: ordering.order, text, at: turn.clock.now(), pick: null });
    },
  };
}

/** What the buttons of orders do. */
export function orderPresses(orderings: readonly Ordering[]): Presses<"preview" | "carry out"> {
  const run = async (turn: Turn, order: Order, act: (ordering: Ordering) => Promise<Said>): Promise<Said> => {
    const ordering = orderings.find((one) => one.order === order.order);
    return ordering ? act(ordering) : plainly(turn, orderWords(turn.talk.lang).otherwise, "expired");
  };
  return {
    preview: {
      how: "in place",
      does: (turn, worker, deed) => run(turn, deed, (ordering) => previewed(turn, worker, ordering, bare(deed))),
    },
    "carry out": {
      how: "decision",
      does: (turn, worker, deed) => run(turn, deed, (ordering) => carried(turn, worker, ordering, bare(deed), deed.shown)),
    },
  };
}

/** A form that takes a line by its first words; behind them a blank, a colon, @ or #, or nothing, so that a question is left alone. */
export function behind(form: RegExp): (message: string) => string | null {
  const starts = new RegExp(`^\\s*/?(?:${form.source})(?=$|[\\s:：@#＃])\\s*[:：]?\\s*`, "iu");
  return (message) => {
    const said = message.normalize("NFKC");
    const match = starts.exec(said);
    if (!match || /[?？]\s*$/.test(said)) return null;
    // What people wrote is kept as they wrote it; only where folding changed its length the folded text must do.
    return (said.length === message.length ? message : said).slice(match[0].length).trim();
  };
}

/** Why somebody may not, and who may. */
export function denied({ talk: { lang } }: Turn, { setting }: Worker, decision: Extract<Decision, { may: false }>, place: string): string {
  const say = orderWords(lang);
  const unit = decision.ask ? setting.organisation.units.get(decision.ask.unit) : null;
  const who = decision.ask && unit ? say.whoMay(unit.name, say.holders[decision.ask.role]) : "";
  switch (decision.why) {
    case "own school":
      return say.ownSchool(place) + who;
    case "own figure":
      return say.ownFigure + who;
    case "outside":
    case "unknown place":
      return say.notYours(place) + who;
    default:
      return decision.why satisfies never;
  }
}
