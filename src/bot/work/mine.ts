import type { Part } from "../../chat/card.ts";
import { deskWords } from "../../words/desk.ts";
import { mayRead } from "../../work/policy.ts";
import { reviewOf } from "../../work/record/approval.ts";
import { standing, type Observation } from "../../work/record/observation.ts";
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

/** How a report of the person's own stands with its approvers; what a newer one replaced is nobody's to approve any more. */
async function reviewSaid({ tx, talk }: Turn, one: Observation): Promise<string> {
  const { reviews } = deskWords(talk.lang);
  const observations = (await tx.work.figures.of(one)).filter(({ period }) => period === one.period);
  const review = reviewOf(observations, await tx.work.figures.acts(observations.map(({ id }) => id)));
  if (standing(observations).newest?.id !== one.id) return one.value === null ? reviews.nothing : reviews.replaced;
  const why = review.type === "returned" ? `：${review.comment}` : "";
  return `${reviews[review.type]}${talk.lang === "zh" ? why : why.replace("：", ": ")}`;
}

async function rowOf(turn: Turn, { setting }: Worker, one: Observation, several: boolean): Promise<{ label: string; text: string }> {
  const { lang } = turn.talk;
  const indicator = setting.indicators.find(({ code }) => code === one.indicator);
  const school = several ? ` ${setting.organisation.units.get(one.school)?.name ?? ""}` : "";
  const value = one.value === null || !indicator ? deskWords(lang).takenBack : shown(one.value, indicator);
  const review = await reviewSaid(turn, one);
  const said = `${indicator?.names[lang] ?? one.indicator} ${one.period} ${value}`;
  return { label: `#${one.id}${school}`, text: [said, review].join(lang === "zh" ? "，" : ", ") };
}

/** What the person reported last, and what is open; the school is named where there are several. */
async function mineSaid(turn: Turn, worker: Worker): Promise<Said> {
  const { lang } = turn.talk;
  const say = deskWords(lang);
  const written = await turn.tx.work.figures.lastOf(worker.person.id, LOOKED);
  const last = written.filter(({ school }) => mayRead(worker.actor, { school }).may).slice(0, SHOWN);
  const { vocabulary, open } = await openFor(turn, worker);
  const { scope } = vocabulary;
  const schools = [...open.map(({ obligation }) => obligation.school), ...last.map(({ school }) => school)];
  const several = new Set(schools).size > 1;
  const rows = open.slice(0, SHOWN).map(({ obligation: one }) => {
    const school = several ? `${scope.schools.find(({ id }) => id === one.school)?.name ?? ""} ` : "";
    const name = scope.indicators.find(({ code }) => code === one.indicator)?.names[lang] ?? "";
    return { label: `${school}${name}`, text: say.openLine(one.period.code, one.due) };
  });
  const reported = await Promise.all(last.map(async (one) => rowOf(turn, worker, one, several)));
  const parts: Part[] = [
    title(`${say.openTitle} (${open.length})`),
    rows.length > 0 ? { type: "fields", rows } : note(say.nothingOpen),
    title(say.mineTitle),
    last.length > 0 ? { type: "fields", rows: reported } : note(say.nothingMine),
  ];
  return { card: card(turn, parts), outcome: "mine" };
}

/** What somebody reported, and what is open. */
export const mine: Area = {
  alone: true,
  hears: asksMine,
  said: async (turn, worker, message) => (asksMine(message) ? mineSaid(turn, worker) : null),
};
