import type { Part } from "../../chat/card.ts";
import { deskWords } from "../../words/desk.ts";
import { mayRead } from "../../work/policy.ts";
import type { Observation } from "../../work/record/observation.ts";
import { shown } from "../../work/submission/figure.ts";
import { card, type Said, type Turn } from "../turn.ts";
import type { Area } from "./area.ts";
import { openFor } from "./open.ts";
import type { Worker } from "./worker.ts";

const SHOWN = 8;
/** So many of a person's rows are looked through for those of places where they still have a role. */
const LOOKED = 40;
const MINE = /^\s*\/?(?:我的(?:上报)?|待报|mine|my reports)\s*$/i;

/** Whether a message asks for the writer's own reports. */
const asksMine = (message: string): boolean => MINE.test(message);

const title = (said: string): Part => ({ type: "text", text: said });
const note = (said: string): Part => ({ type: "note", text: said });

interface Listed {
  readonly one: Observation;
  /** Why it was sent back; null where it was not. */
  readonly sentBack: string | null;
  /** There are several schools, so that each is named. */
  readonly several: boolean;
}

function rowOf({ talk: { lang } }: Turn, { setting }: Worker, { one, several, sentBack }: Listed): { label: string; text: string } {
  const say = deskWords(lang);
  const indicator = setting.indicators.find(({ code }) => code === one.indicator);
  const school = several ? ` ${setting.organisation.units.get(one.school)?.name ?? ""}` : "";
  const value = one.value === null || !indicator ? say.takenBack : shown(one.value, indicator);
  const figure = `${indicator?.names[lang] ?? one.indicator} ${one.period} ${value}`;
  return { label: `#${one.id}${school}`, text: sentBack === null ? figure : `${figure} · ${say.sentBack(sentBack)}` };
}

/** Why rows were sent back, by their numbers; those that were not are left out. */
async function sentBackOf({ tx }: Turn, rows: readonly Observation[]): Promise<Map<number, string>> {
  const acts = await tx.work.figures.acts(rows.map(({ id }) => id));
  const last = new Map(acts.map((one) => [one.observation, one]));
  return new Map([...last].flatMap(([id, { act, comment }]) => (act === "return" ? [[id, comment ?? ""] as const] : [])));
}

/** What the person reported last, and what is open; the school is named where there are several. */
async function mineSaid(turn: Turn, worker: Worker): Promise<Said> {
  const { lang } = turn.talk;
  const say = deskWords(lang);
  const written = await turn.tx.work.figures.lastOf(worker.person.id, LOOKED);
  const last = written.filter(({ school }) => mayRead(worker.actor, { school }).may).slice(0, SHOWN);
  const back = await sentBackOf(turn, last);
  const { vocabulary, open } = await openFor(turn, worker);
  const { scope } = vocabulary;
  const several = new Set([...open.map(({ obligation }) => obligation.school), ...last.map(({ school }) => school)]).size > 1;
  const rows = open.slice(0, SHOWN).map(({ obligation: one }) => {
    const school = several ? `${scope.schools.find(({ id }) => id === one.school)?.name ?? ""} ` : "";
    const name = scope.indicators.find(({ code }) => code === one.indicator)?.names[lang] ?? "";
    return { label: `${school}${name}`, text: say.openLine(one.period.code, one.due) };
  });
  const parts: Part[] = [
    title(`${say.openTitle} (${open.length})`),
    rows.length > 0 ? { type: "fields", rows } : note(say.nothingOpen),
    title(say.mineTitle),
    last.length > 0
      ? { type: "fields", rows: last.map((one) => rowOf(turn, worker, { one, several, sentBack: back.get(one.id) ?? null })) }
      : note(say.nothingMine),
  ];
  return { card: card(turn, parts), outcome: "mine" };
}

/** What somebody reported, and what is open. */
export const mine: Area = {
  alone: true,
  hears: asksMine,
  said: async (turn, worker, message) => (asksMine(message) ? mineSaid(turn, worker) : null),
};
