import { labelOf, type Knowledge } from "../../../../knowledge/index.ts";
import type { Action, Card, Part } from "../../../chat/card.ts";
import type { Effect } from "../../../chat/event.ts";
import { newToken } from "../../../chat/token.ts";
import type { Token } from "../../../store/store.ts";
import { remindWords, type RemindWords } from "../../../words/remind.ts";
import { dayAt } from "../../../work/period/day.ts";
import { workdaysTo } from "../../../work/remind/decision.ts";
import { officeAbove, type Due } from "../../../work/remind/due.ts";
import { rungOf } from "../../../work/remind/ladder.ts";
import type { Address } from "../../../work/remind/staff.ts";
import type { Deed } from "../../deed.ts";
import type { RemindWorld } from "./world.ts";

/** A fire that goes into a digest. */
export interface Line {
  readonly item: Due;
  readonly rung: string;
  readonly late: boolean;
  /** A message with it may not have arrived. */
  readonly again: boolean;
}

/** A digest that is to be written: one person, one day. */
export interface Digest {
  readonly key: string;
  readonly person: string;
  readonly to: Address;
  readonly lines: readonly Line[];
  /** The administrator's name where it is sent by hand. */
  readonly nudgedBy: string | null;
  readonly now: number;
}

/** What a digest is written with. */
export type Writing = RemindWorld & { readonly knowledge: Knowledge };

const SHOWN = 20;
const BUTTONS = 5;
const PLACES = 6;
/** Reminders are answered in the days after them, and not in the next minutes. */
const BUTTONS_LAST = 14 * 86_400_000;

/** A day without its year where it is today's. */
export const shortDay = (day: string, today: string): string => (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day);

type Told = { say: RemindWords; today: string; lang: "zh" | "en"; world: Writing };

const nameOf = ({ world }: Told, unit: string): string => world.organisation.units.get(unit)?.name ?? "";

/** Whether an office does get its list today: nobody is told of what is not sent. */
function hears({ today, world }: Told, office: string): boolean {
  const { staff } = world;
  return staff.readersAt(office, today).some((person) => staff.reach(person) !== null && !staff.stopped(person, "list", today));
}

function ownText(told: Told, { item, rung, late, again }: Line): string {
  const { say, today, world, lang } = told;
  const days = workdaysTo(item.due, today, world.calendar);
  const { name, offset } = rungOf(rung);
  const office = officeAbove(world.organisation, item.unit);
  const informs = name === "T+3" && offset > 0 && office !== item.unit && hears(told, office);
  const said = [
    say.due(shortDay(item.due, today)),
    days < 0 ? say.overdue(-days) : say.left(days),
    ...(informs ? [say.informed(nameOf(told, office))] : []),
    ...(item.clause ? [say.basis(labelOf(world.knowledge.plan, item.clause.section))] : []),
    ...(late ? [say.late] : []),
    ...(again ? [say.maybeMissing] : []),
  ];
  return said.filter((one) => one !== "").join(lang === "zh" ? "，" : ", ");
}

/** A school on a list, with why nobody there may have heard of it. */
function placeText(told: Told, { item: { unit } }: Line): string {
  const { say, today, world, lang } = told;
  const { staff, calendar } = world;
  const contact = staff.contactAt(unit, today, calendar.schoolHoliday(today) !== null);
  const why = contact === null || staff.reach(contact) === null ? say.unbound : staff.stopped(contact, "late", today) ? say.muted : null;
  const name = nameOf(told, unit);
  if (why === null) return name;
  return lang === "zh" ? `${name}（${why}）` : `${name} (${why})`;
}

function listRows(told: Told, lines: readonly Line[]): { label: string; text: string }[] {
  const { say, today, lang } = told;
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const label = `${line.item.names[lang]} ${say.due(shortDay(line.item.due, today))}`;
    groups.set(label, [...(groups.get(label) ?? []), line]);
  }
  return [...groups].map(([label, group]) => {
    const names = group.slice(0, PLACES).map((line) => placeText(told, line));
    const shown = names.join(say.join);
    const places = group.length > PLACES ? say.moreIn(shown, group.length) : shown;
    const said = [say.listLine(group.length, places), ...(group.some(({ late }) => late) ? [say.late] : [])];
    return { label, text: said.join(lang === "zh" ? "，" : ", ") };
  });
}

function notes({ say, today, world }: Told, own: readonly Line[]): Part[] {
  const year = own.map(({ item }) => item.due.slice(0, 4)).find((y) => !world.calendar.isAnnounced(Number(y)));
  const guessed = year ?? (world.calendar.isAnnounced(Number(today.slice(0, 4))) ? null : today.slice(0, 4));
  // Only what is not late yet can be put off.
  const hint = own.length === 0 ? say.hintList : own.some(({ item }) => item.due > today) ? say.hint : say.hintLate;
  const said = [...(guessed === null || own.length === 0 ? [] : [say.predicted(guessed)]), hint];
  return said.map((text) => ({ type: "note", text }));
}

function partsOf(told: Told, digest: Digest, own: readonly Line[], list: readonly Line[]): Part[] {
  const { say, today, lang, world } = told;
  const { nudgedBy } = digest;
  const units = new Set(own.map(({ item }) => item.unit));
  const label = ({ item }: Line): string => (units.size > 1 ? `${item.names[lang]} ${nameOf(told, item.unit)}` : item.names[lang]);
  const first = own[0] ? shortDay(own[0].item.due, today) : null;
  const day = shortDay(today, today);
  const title = nudgedBy === null ? say.digestTitle(day, own.length, first) : say.nudgeTitle(day, own.length, nudgedBy);
  const rows = own.slice(0, SHOWN).map((line) => ({ label: label(line), text: ownText(told, line) }));
  const clauses = own.length <= 2 ? own.flatMap(({ item }) => item.clause ?? []) : [];
  const office = list[0] ? officeAbove(world.organisation, list[0].item.unit) : "";
  return [
    { type: "fact", text: title },
    ...(rows.length > 0 ? [{ type: "fields" as const, rows }] : []),
    ...(own.length > SHOWN ? [{ type: "note" as const, text: say.more(own.length - SHOWN) }] : []),
    ...clauses.map((one): Part => ({ type: "quote", text: one.quote, source: labelOf(world.knowledge.plan, one.section), answers: true })),
    ...(list.length > 0 ? [{ type: "text" as const, text: say.listTitle(list.length, nameOf(told, office)) }] : []),
    ...(list.length > 0 ? [{ type: "fields" as const, rows: listRows(told, list) }] : []),
    ...notes(told, own),
  ];
}

function buttonOf(told: Told, digest: Digest, { item }: Line): { action: Action; token: Token } {
  const { say, lang } = told;
  const deed: Deed = item.figure ? { type: "fill", obligation: item.key } : { type: "remind", act: { act: "tick off", item: item.key } };
  const token = newToken(digest.now);
  const name = item.names[lang];
  return {
    action: { label: item.figure ? say.fill(name) : say.tickOff(name), token, kind: "tool" },
    token: { token, person: digest.to.user, until: digest.now + BUTTONS_LAST, lang, deed, effect: digest.key, used: null },
  };
}

/** Writes a digest: the person's own items by due day, with buttons for the first five, then the list of others' late items. */
export function writeDigest(digest: Digest, world: Writing): { effect: Effect; tokens: Token[] } {
  const { key, to, now, person } = digest;
  const lang = world.staff.person(person)?.lang ?? "zh";
  const told: Told = { say: remindWords(lang), today: dayAt(now, world.zone), lang, world };
  const sorted = digest.lines.toSorted((a, b) => a.item.due.localeCompare(b.item.due) || a.item.key.localeCompare(b.item.key));
  const own = sorted.filter(({ rung }) => rungOf(rung).audience === "own");
  const list = sorted.filter(({ rung }) => rungOf(rung).audience !== "own");
  const buttons = own.slice(0, BUTTONS).map((line) => buttonOf(told, digest, line));
  const card: Card = { lang, parts: partsOf(told, digest, own, list), actions: buttons.map(({ action }) => action) };
  const { platform, conversation, user } = to;
  return {
    effect: { type: "send", key, platform, conversation, person: user, card, answers: null, bulk: true },
    tokens: buttons.map(({ token }) => token),
  };
}
