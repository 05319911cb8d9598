import { bracketed } from "../../../words/words.ts";
import type { Part } from "../../../chat/card.ts";
import { peopleWords } from "../../../words/people.ts";
import { readSlots } from "../../../work/desk/slots.ts";
import { unitsUnder } from "../../../work/organisation.ts";
import { momentAt } from "../../../work/period/day.ts";
import { mayAudit, placesOf } from "../../../work/policy.ts";
import type { AuditRow, Json } from "../../../work/record/audit.ts";
import { shown } from "../../../work/submission/figure.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Area } from "../area.ts";
import { behind, denied } from "../desk/order.ts";
import { hear } from "../hear.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";

const ON_PAGE = 8;
/** Raw words on a card are cut to so many characters. */
const LONGEST = 200;

/** What an audit is asked about, as a button keeps it: the place's id, then what the subject must hold. */
const keyOf = (unit: string, about: readonly string[]): string => [unit, ...about].join(" ");

async function nameOf({ tx, talk }: Turn, actor: string): Promise<string> {
  const say = peopleWords(talk.lang);
  const person = await tx.work.people.person(actor);
  return person === null ? say.operator : person.name || say.erasedName;
}

/** What was done it to: a figure by its names, a place, a person's name; else as it stands in the row. */
async function subjectOf(turn: Turn, { setting }: Worker, { subject }: AuditRow): Promise<string> {
  const [place = "", code, period] = subject.split("|");
  const unit = setting.organisation.units.get(place)?.name;
  if (code !== undefined)
    return [unit ?? place, setting.indicators.find((one) => one.code === code)?.names[turn.talk.lang] ?? code, period].join(" ");
  if (unit !== undefined) return unit;
  const duty = setting.duties.find(({ id }) => id === subject);
  if (duty) return setting.indicators.find((one) => one.code === duty.indicator)?.names[turn.talk.lang] ?? subject;
  const person = await turn.tx.work.people.person(subject);
  return person === null ? subject : person.name || peopleWords(turn.talk.lang).erasedName;
}

async function valueOf(turn: Turn, { setting }: Worker, { action, subject }: AuditRow, value: Json): Promise<string> {
  const say = peopleWords(turn.talk.lang);
  if (value === null) return "";
  const indicator = setting.indicators.find(({ code }) => code === subject.split("|")[1]);
  if (typeof value === "number" && indicator && action !== "approve" && !action.endsWith("return")) return shown(value, indicator);
  if (typeof value === "number") return action === "approve" || action.endsWith("return") ? `#${value}` : String(value);
  if (typeof value !== "string") return JSON.stringify(value);
  const role = Object.entries(say.roles).find(([name]) => name === value)?.[1];
  const person = action === "hand over" ? await turn.tx.work.people.person(value) : null;
  return person ? person.name || say.erasedName : (role ?? value);
}

async function rowSaid(turn: Turn, worker: Worker, row: AuditRow): Promise<{ label: string; text: string }> {
  const say = peopleWords(turn.talk.lang);
  const [from, to] = [await valueOf(turn, worker, row, row.from), await valueOf(turn, worker, row, row.to)];
  const change = from && to ? `${from} → ${to}` : from ? `${from} → ${say.nothingBefore}` : to;
  const words = row.raw === null ? null : await turn.tx.work.audit.words(row.raw);
  const raw =
    row.raw === null
      ? ""
      : words === null
        ? say.auditPurged
        : say.auditWords(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
  const what = [await nameOf(turn, row.actor), say.actions[row.action] ?? row.action, await subjectOf(turn, worker, row), change];
  return { label: `${row.seq}. ${momentAt(row.at, turn.zone)}`, text: [what.filter(Boolean).join(" "), raw].filter(Boolean).join("\n") };
}

/** Rows before a number, the newest first; that somebody looked is put on record too. */
export async function auditPage(turn: Turn, worker: Worker, key: string, before: number): Promise<Said> {
  const say = peopleWords(turn.talk.lang);
  const [place = "", ...about] = key.split(" ");
  const { organisation } = worker.setting;
  const unit = organisation.units.get(place);
  const decision = mayAudit(worker.actor, { unit: place });
  if (!decision.may) return plainly(turn, denied(turn, worker, decision, unit?.name ?? place), "audit");
  if (!turn.event.private) return plainly(turn, say.privateOnly, "audit");
  const own = placesOf(worker.actor, "audit");
  const places = unitsUnder(organisation, place)
    .map(({ id }) => id)
    .filter((id) => own.has(id));
  const { audit } = turn.tx.work;
  const rows = await audit.of(places, about, before > 0 ? before : Number.MAX_SAFE_INTEGER, ON_PAGE + 1);
  const lines: { label: string; text: string }[] = [];
  for (const row of rows.slice(0, ON_PAGE)) lines.push(await rowSaid(turn, worker, row));
  const title = `${say.auditTitle(unit?.name ?? place)}${about.length > 0 ? bracketed(turn.talk.lang, about.map((one) => one.replaceAll("|", " ").trim()).join(say.joint)) : ""}`;
  const parts: Part[] = [text(title), lines.length > 0 ? { type: "fields", rows: lines } : text(say.auditNone)];
  const last = rows[ON_PAGE - 1]?.seq ?? 0;
  const list = { type: "list" as const, list: "audit" as const, about: key };
  const older = rows.length > ON_PAGE ? [button(turn, say.auditOlder, "tool", { ...list, page: last })] : [];
  const newest = before > 0 ? [button(turn, say.auditNewest, "tool", { ...list, page: 0 })] : [];
  const fact = { at: turn.clock.now(), actor: worker.person.id, action: "read audit", unit: place, subject: place, from: null, to: null };
  await audited(turn.tx, fact);
  return { card: card(turn, parts, [...older, ...newest]), outcome: "audit" };
}

const typed = behind(/审计|查审计|audit/);

/** 审计 S001 三季度: who did what, when, from what to what, and in which words. For auditors and administrators, in private. */
export const auditing: Area = {
  hears: (message) => typed(message) === "" || (typed(message) !== null && /[\dA-Z@]/.test(message)),
  async said(turn, worker, message) {
    const line = typed(message);
    if (line === null) return null;
    const { organisation, indicators, terms } = worker.setting;
    const moment = { instant: turn.clock.now(), zone: turn.zone, terms };
    const slots = readSlots(line, { organisation, indicators, moment, weak: true });
    const own = placesOf(worker.actor, "audit");
    const [unit] = slots.places;
    if (own.size === 0 && !unit) return null;
    hear(turn, message);
    if (!unit) return plainly(turn, peopleWords(turn.talk.lang).auditForm, "audit");
    const code = slots.indicator.type === "one" ? `|${slots.indicator.key}|` : "|";
    const periods = slots.periods.flatMap(({ candidates }) => candidates.map((one) => one.code));
    const about = periods.length > 0 ? periods.map((one) => (code === "|" ? `|${one}` : `${code}${one}`)) : code === "|" ? [] : [code];
    return auditPage(turn, worker, keyOf(unit.id, about), 0);
  },
};
