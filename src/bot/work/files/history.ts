import type { Action, Part } from "../../../chat/card.ts";
import { fileWords } from "../../../words/files.ts";
import type { Indicator } from "../../../work/duty/indicator.ts";
import type { Unit } from "../../../work/organisation.ts";
import { periodOfCode } from "../../../work/period/period.ts";
import { mayRead } from "../../../work/policy.ts";
import { historyOf, type PeriodHistory, type Revision } from "../../../work/record/history.ts";
import { shown } from "../../../work/submission/figure.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { figureSaid } from "./figure.ts";
import { readableSchools, stamp, subjectIn, whoSaid } from "./view.ts";

/** So many revisions stand on one card; the rest is in the table. */
const MOST = 12;
const RECENT = 8;
const CHOICES = 5;

function changeSaid({ row, from }: Revision, indicator: Indicator, lang: "zh" | "en"): string {
  const say = fileWords(lang);
  const to = row.value === null ? say.noValue : shown(row.value, indicator);
  const value = from === null ? to : `${shown(from, indicator)} → ${to}`;
  return `${say.operations[row.operation]} ${value}`;
}

function revisionRow(turn: Turn, one: Revision, indicator: Indicator): { label: string; text: string } {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  const { row, evidence, act } = one;
  const about = [
    changeSaid(one, indicator, lang),
    whoSaid(row, lang),
    row.lateDays > 0 ? say.late(row.lateDays) : "",
    row.copied ? say.copied : "",
    row.reason ? say.why(row.reason) : "",
    act ? say.acts[act] : "",
    evidence.length > 0 ? say.evidence(evidence.map((number) => `#${number}`).join(" ")) : "",
  ];
  return { label: `#${row.id} ${stamp(row.recordedAt, turn.zone)}`, text: about.filter(Boolean).join(lang === "zh" ? "，" : ", ") };
}

function periodParts(turn: Turn, { period, revisions, review }: PeriodHistory, indicator: Indicator, room: number): Part[] {
  const say = fileWords(turn.talk.lang);
  const rows = revisions.slice(0, room).map((one) => revisionRow(turn, one, indicator));
  return [text(`${period} · ${say.reviews[review]}`), { type: "fields", rows }];
}

/** Everything that was kept of one figure at one school, period by period; what its reader may not read is refused. */
async function figureHistory(turn: Turn, worker: Worker, school: Unit, indicator: Indicator): Promise<Said> {
  const { tx, talk } = turn;
  const say = fileWords(talk.lang);
  const name = `${school.name} · ${indicator.names[talk.lang]}`;
  if (!mayRead(worker.actor, { school: school.id }).may) return plainly(turn, say.historyUnknown(school.name), "history");
  const rows = await tx.work.figures.of({ school: school.id, indicator: indicator.code });
  if (rows.length === 0) return plainly(turn, say.historyNone(name), "history");
  const ids = rows.map(({ id }) => id);
  const begun = (code: string): string => periodOfCode(code, worker.setting.terms)?.from ?? "";
  const order = (a: string, b: string): number => begun(b).localeCompare(begun(a));
  const periods = historyOf(rows, await tx.work.figures.acts(ids), await tx.work.evidence.of(ids), order);
  const parts: Part[] = [{ type: "fact", text: say.historyTitle(name) }];
  let room = MOST;
  for (const period of periods) {
    if (room <= 0) break;
    parts.push(...periodParts(turn, period, indicator, room));
    room -= period.revisions.length;
  }
  if (room < 0 || rows.length > MOST) parts.push({ type: "note", text: say.historyOlder(rows.length - MOST) });
  return { card: card(turn, parts), outcome: "history" };
}

/** What changed last at the places that a person may read. */
async function recent(turn: Turn, worker: Worker): Promise<Said> {
  const say = fileWords(turn.talk.lang);
  const schools = readableSchools(worker);
  if (schools.length === 0) return plainly(turn, say.noPlaces, "history");
  const heads = await turn.tx.work.figures.heads(schools.map(({ id }) => id));
  if (heads.length === 0) return plainly(turn, say.nothing, "history");
  const last = heads.toSorted((a, b) => b.id - a.id).slice(0, RECENT);
  const rows = last.map((row) => ({ label: stamp(row.recordedAt, turn.zone), text: figureSaid(turn.talk.lang, worker, row) }));
  const parts: Part[] = [text(say.historyOwn), { type: "fields", rows }, { type: "note", text: say.historyHint }];
  return { card: card(turn, parts), outcome: "history" };
}

const chosen = (turn: Turn, label: string, school: string, indicator: string): Action =>
  button(turn, label, "tool", { type: "history", school, indicator });

/** Answers a request for a history; null where its words name nothing that is reported, so that it may be a question to the plan. */
export async function historySaid(turn: Turn, worker: Worker, rest: string, sure: boolean): Promise<Said | null> {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  if (rest === "") return recent(turn, worker);
  const { setting } = worker;
  const { indicator, places, unknown } = await subjectIn(turn, worker, rest);
  const schools = readableSchools(worker).filter(({ id }) => places.length === 0 || places.includes(id));
  if (schools.length === 0 || indicator.type === "none" || unknown !== "")
    return sure || places.length > 0 ? plainly(turn, say.historyUnknown(unknown || rest), "history") : null;
  if (indicator.type === "several") {
    const [school] = schools;
    const options = indicator.codes.slice(0, CHOICES).flatMap((code) => setting.indicators.find((one) => one.code === code) ?? []);
    const actions = school ? options.map((one) => chosen(turn, one.names[lang], school.id, one.code)) : [];
    return { card: card(turn, [text(say.historyWhich(rest))], actions), outcome: "history" };
  }
  const found = setting.indicators.find(({ code }) => code === indicator.code);
  const [only, ...more] = schools;
  if (!found || !only) return null;
  if (more.length === 0) return figureHistory(turn, worker, only, found);
  const actions = schools.slice(0, CHOICES).map((school) => chosen(turn, school.name, school.id, found.code));
  return { card: card(turn, [text(say.historyWhichPlace(found.names[lang]))], actions), outcome: "history" };
}

/** Shows the history that a button chose. */
export async function historyChosen(turn: Turn, worker: Worker, of: { school: string; indicator: string }): Promise<Said> {
  const school = worker.setting.organisation.units.get(of.school);
  const indicator = worker.setting.indicators.find(({ code }) => code === of.indicator);
  if (!school || !indicator) return plainly(turn, fileWords(turn.talk.lang).historyUnknown(of.indicator), "history");
  return figureHistory(turn, worker, school, indicator);
}
