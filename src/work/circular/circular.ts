import { circularWords } from "../../words/circular.ts";
import { itemWords } from "../../words/items.ts";
import { oversightWords } from "../../words/oversight.ts";
import type { Obligation } from "../duty/duty.ts";
import type { Indicator } from "../duty/indicator.ts";
import { daysOverdue, stateOf, type Item, type ItemEvent } from "../item/item.ts";
import type { Organisation } from "../organisation.ts";
import { byPart, completenessOf } from "../oversight/count.ts";
import type { Entry } from "../oversight/oversee.ts";
import { isWorseThanBaseline } from "../oversight/path.ts";
import { percent, reportedText } from "../oversight/say.ts";
import type { Change } from "../oversight/seen.ts";
import type { AuditRow } from "../record/audit.ts";
import { shown } from "../submission/figure.ts";

type Lang = "zh" | "en";

/** How a report stands in review; null where nothing was reported. */
type Reviewing = "approved" | "submitted" | "returned";

/** Everything that a circular is made of, as it stood at one instant. */
export interface CircularSources {
  readonly lang: Lang;
  readonly plan: string;
  readonly place: { readonly id: string; readonly name: string };
  /** The periods in words, and the stamp of the data: 数据截至 …. */
  readonly period: string;
  readonly stamp: string;
  readonly day: string;
  readonly organisation: Organisation;
  readonly entries: readonly Entry[];
  /** By observation. */
  readonly reviews: ReadonlyMap<number, Reviewing>;
  readonly clauses: readonly { readonly section: string; readonly quote: string }[];
  readonly items: readonly { readonly item: Item; readonly events: readonly ItemEvent[] }[];
  /** What falls due next, with its indicator. */
  readonly ahead: readonly { readonly obligation: Obligation; readonly indicator: Indicator }[];
  /** What changed since the day that is looked at; null where that is today. */
  readonly changes: { readonly since: string; readonly all: readonly Change[] } | null;
  readonly audit: AuditRow | null;
}

/** A table: its heads and its cells as text. */
export interface CircularTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of a circular, in the order of the paper. */
export type CircularPart =
  | { readonly type: "title" | "heading" | "text" | "note" | "quote"; readonly text: string }
  | { readonly type: "table"; readonly table: CircularTable };

const NAMES = 12;

/** The sources with short ways to name things. */
class Draft {
  readonly from: CircularSources;
  readonly say: ReturnType<typeof circularWords>;

  constructor(from: CircularSources) {
    this.from = from;
    this.say = circularWords(from.lang);
  }

  place(id: string): string {
    return this.from.organisation.units.get(id)?.name ?? id;
  }

  places(ids: readonly string[]): string {
    const { lang } = this.from;
    const names = ids.slice(0, NAMES).map((id) => this.place(id));
    const more = ids.length > NAMES ? (lang === "zh" ? `等 ${ids.length} 个` : ` and ${ids.length - NAMES} more`) : "";
    return names.join(lang === "zh" ? "、" : ", ") + more;
  }

  name({ names }: Indicator): string {
    return names[this.from.lang];
  }

  review({ seen }: Entry): Reviewing | null {
    return seen ? (this.from.reviews.get(seen.observation) ?? "submitted") : null;
  }
}

/** A table, or the sentence that there is nothing for it. */
function table(head: readonly string[], rows: readonly (readonly string[])[], none: string): CircularPart {
  return rows.length > 0 ? { type: "table", table: { head, rows } } : { type: "text", text: none };
}

function totals(draft: Draft): CircularPart[] {
  const { from, say } = draft;
  const row = (label: string, entries: readonly Entry[]): string[] => {
    const { expected, satisfied, completeness, onTime, timeliness, waived } = completenessOf(entries);
    return [label, String(expected), String(satisfied), percent(completeness), String(onTime), percent(timeliness), String(waived)];
  };
  const parts = [...byPart(from.entries, from.organisation, from.place.id)].map(([id, entries]) => row(draft.place(id), entries));
  return [
    { type: "heading", text: say.totals },
    { type: "table", table: { head: say.totalHead, rows: [...parts, row(say.all, from.entries)] } },
  ];
}

const REASONS = ["missing", "awaited", "submitted", "returned"] as const;

function openRows(draft: Draft): string[][] {
  const { from, say } = draft;
  const reasonOf = (entry: Entry): (typeof REASONS)[number] | null => {
    const { type } = entry.reported;
    if (type === "missing" || type === "awaited") return type;
    const review = draft.review(entry);
    return review === "submitted" || review === "returned" ? review : null;
  };
  return REASONS.flatMap((reason) => {
    const open = from.entries.filter((entry) => reasonOf(entry) === reason);
    const groups = Map.groupBy(open, ({ indicator, obligation }) => `${indicator.code}|${obligation.period.code}`);
    return [...groups.values()].map((own) => {
      const [first] = own;
      const ids = own.map(({ obligation }) => obligation.school);
      return [
        say.reasons[reason],
        first ? draft.name(first.indicator) : "",
        first?.obligation.period.code ?? "",
        String(own.length),
        draft.places(ids),
      ];
    });
  });
}

function behindRows(draft: Draft): string[][] {
  const { lang } = draft.from;
  return draft.from.entries.flatMap(({ track, seen, indicator, obligation }) => {
    if ((track.light !== "yellow" && track.light !== "red") || !seen || track.lagDays <= 0) return [];
    const days = [String(track.lagDays), ...(isWorseThanBaseline(track.path, track.value) ? [oversightWords(lang).worse] : [])];
    const values = [shown(seen.value, indicator), shown(track.expected, indicator), days.join(lang === "zh" ? "，" : ", ")];
    return [[draft.place(obligation.school), draft.name(indicator), obligation.period.code, ...values]];
  });
}

function itemRows(draft: Draft): string[][] {
  const { items, lang, day } = draft.from;
  return items.map(({ item, events }) => [
    `D${item.id}`,
    draft.place(item.unit),
    item.topic,
    itemWords(lang).states[stateOf(events)],
    item.due,
    String(daysOverdue(item, events, day)),
  ]);
}

function nextRows(draft: Draft): string[][] {
  const groups = Map.groupBy(draft.from.ahead, ({ obligation: { due, period }, indicator }) => `${due}|${indicator.code}|${period.code}`);
  const rows = [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [[first.obligation.due, draft.name(first.indicator), first.obligation.period.code, String(own.length)]] : [];
  });
  return rows.toSorted((a, b) => a.join("|").localeCompare(b.join("|"), "en"));
}

function changeRows(draft: Draft): string[][] {
  const { changes, entries } = draft.from;
  const indicators = new Map(entries.map(({ indicator }) => [indicator.code, indicator]));
  return (changes?.all ?? []).map(({ school, indicator: code, period, from, to, observation }) => {
    const indicator = indicators.get(code);
    const text = (value: number | null): string => (value === null || !indicator ? draft.say.dash : shown(value, indicator));
    return [draft.place(school), indicator ? draft.name(indicator) : code, period, text(from), text(to), `#${observation}`];
  });
}

function annexRows(draft: Draft): string[][] {
  const { say, from } = draft;
  return from.entries.map((entry) => {
    const { obligation, indicator, seen, reported } = entry;
    const review = draft.review(entry);
    const value = seen ? [shown(seen.value, indicator), `#${seen.observation}`] : [say.dash, say.dash];
    const state = [reportedText(reported, from.lang), review ? say.reviews[review] : say.dash];
    return [draft.place(obligation.school), draft.name(indicator), obligation.period.code, ...value, ...state];
  });
}

function opening({ from, say }: Draft): CircularPart[] {
  const quotes = from.clauses.map(({ section, quote }): CircularPart => ({ type: "quote", text: `“${quote}”（${section}）` }));
  return [
    { type: "title", text: say.title(from.place.name, from.period) },
    { type: "note", text: say.draft },
    { type: "note", text: from.stamp },
    ...(quotes.length > 0
      ? [{ type: "heading" as const, text: say.basis }, { type: "text" as const, text: say.basisOf(from.plan) }, ...quotes]
      : []),
  ];
}

/**
 * The draft of a circular (通报): basis, totals, what is open by reason, lag, follow-up items, next dates, corrections, and an annex in which
 * every number names its observation. The same sources give the same parts, to the letter; no place is ranked (they stand in the order of their codes).
 */
export function circularOf(from: CircularSources): CircularPart[] {
  const draft = new Draft(from);
  const { say } = draft;
  const { changes, audit } = from;
  return [
    ...opening(draft),
    ...totals(draft),
    { type: "heading", text: say.open },
    table(say.openHead, openRows(draft), say.openNone),
    { type: "heading", text: say.track },
    table(say.trackHead, behindRows(draft), say.trackNone),
    { type: "note", text: say.trackNote },
    { type: "heading", text: say.items },
    table(say.itemsHead, itemRows(draft), say.itemsNone),
    { type: "heading", text: say.next },
    table(say.nextHead, nextRows(draft), say.nextNone),
    ...(changes
      ? [{ type: "heading" as const, text: say.changes(changes.since) }, table(say.changesHead, changeRows(draft), say.changesNone)]
      : []),
    { type: "text", text: say.sign },
    { type: "heading", text: say.annex },
    { type: "note", text: say.annexNote },
    table(say.annexHead, annexRows(draft), say.dash),
    ...(audit ? [{ type: "note" as const, text: say.head(audit.seq, audit.hash) }] : []),
  ];
}
