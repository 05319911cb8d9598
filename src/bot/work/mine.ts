import type { Part } from "../../chat/card.ts";
import { deskWords } from "../../words/desk.ts";
import { targetFor } from "../../work/duty/indicator.ts";
import { periodOfCode } from "../../work/period/period.ts";
import { mayRead, placesOf } from "../../work/policy.ts";
import type { Observation } from "../../work/record/observation.ts";
import { shown } from "../../work/submission/figure.ts";
import { entriesOf } from "../../work/submission/message.ts";
import { isQuestion } from "../../work/submission/intent.ts";
import type { Vocabulary } from "../../work/submission/vocabulary.ts";
import { plainly } from "../commands.ts";
import { card, type Said, type Turn } from "../turn.ts";
import type { Area } from "./area.ts";
import { vocabularyAt } from "./scope.ts";
import type { Worker } from "./worker.ts";

const SHOWN = 8;
/** So many of a person's rows are looked through for those of places where they still have a role. */
const LOOKED = 40;
const MINE = /^\s*\/?(?:我的(?:上报)?|待报|mine|my reports)\s*$/i;
const NOW = /现在|目前|当前|最新|最近|我校|我们学校|\b(?:now|current(?:ly)?|latest|our)\b/i;

/** Whether a message asks for the writer's own reports. */
const asksMine = (message: string): boolean => MINE.test(message);

const title = (said: string): Part => ({ type: "text", text: said });
const note = (said: string): Part => ({ type: "note", text: said });

function rowOf({ talk: { lang } }: Turn, { setting }: Worker, one: Observation): { label: string; text: string } {
  const indicator = setting.indicators.find(({ code }) => code === one.indicator);
  const school = setting.organisation.units.get(one.school)?.name ?? "";
  const value = one.value === null || !indicator ? deskWords(lang).takenBack : shown(one.value, indicator);
  return { label: `#${one.id} ${school}`, text: `${indicator?.names[lang] ?? one.indicator} ${one.period} ${value}` };
}

/** What the person reported last, and what is open. */
async function mineSaid(turn: Turn, worker: Worker): Promise<Said> {
  const { lang } = turn.talk;
  const say = deskWords(lang);
  const written = await turn.tx.work.figures.lastOf(worker.person.id, LOOKED);
  const last = written.filter(({ school }) => mayRead(worker.actor, { school }).may).slice(0, SHOWN);
  const { scope } = await vocabularyAt(turn, worker, turn.clock.now());
  const today = worker.actor.today;
  const open = scope.obligations
    .filter(({ key, period, locksAfter }) => !scope.done.has(key) && period.from <= today && (locksAfter === null || locksAfter >= today))
    .toSorted((a, b) => a.due.localeCompare(b.due));
  const rows = open.slice(0, SHOWN).map((one) => ({
    label: scope.schools.find(({ id }) => id === one.school)?.name ?? "",
    text: say.openLine(`${scope.indicators.find(({ code }) => code === one.indicator)?.names[lang] ?? ""} ${one.period.code}`, one.due),
  }));
  const parts: Part[] = [
    title(`${say.openTitle} (${open.length})`),
    rows.length > 0 ? { type: "fields", rows } : note(say.nothingOpen),
    title(say.mineTitle),
    last.length > 0 ? { type: "fields", rows: last.map((one) => rowOf(turn, worker, one)) } : note(say.nothingMine),
  ];
  return { card: card(turn, parts), outcome: "mine" };
}

/** The indicator whose reported figure a message asks for; null where it asks for something else, such as what the plan demands. */
export function asksCurrent(message: string, vocabulary: Vocabulary): string | null {
  if (!isQuestion(message) || !NOW.test(message)) return null;
  for (const { reading } of entriesOf(message, vocabulary)) if (reading.indicator.type === "one") return reading.indicator.key;
  return null;
}

/** The newest reported figure of an indicator at the places that the person may read, with its period and target; never the plan's sentence. */
export async function currentSaid(turn: Turn, worker: Worker, code: string): Promise<Said | null> {
  const { lang } = turn.talk;
  const say = deskWords(lang);
  const { setting, actor } = worker;
  const indicator = setting.indicators.find((one) => one.code === code);
  if (!indicator) return null;
  const from = (period: string): string => periodOfCode(period, setting.terms)?.from ?? "";
  const rows = [];
  for (const school of placesOf(actor, "read")) {
    const unit = setting.organisation.units.get(school);
    if (unit?.kind !== "school" || !mayRead(actor, { school }).may || rows.length >= SHOWN) continue;
    const heads = (await turn.tx.work.figures.heads([school])).filter((one) => one.indicator === code && one.value !== null);
    const [newest] = heads.toSorted((a, b) => from(b.period).localeCompare(from(a.period)));
    if (!newest || newest.value === null) continue;
    const target = targetFor(indicator, periodOfCode(newest.period, setting.terms)?.to ?? actor.today);
    const aim = target ? `${say.target} ${say.comparators[target.comparator] ?? ""} ${shown(target.value, indicator)}（${target.on}）` : "";
    const said = [`${shown(newest.value, indicator)}（${newest.period}）`, say.by(say.roles.reporter), aim].filter(Boolean);
    rows.push({ label: unit.name, text: said.join(lang === "zh" ? "，" : ", ") });
  }
  if (rows.length === 0) return plainly(turn, say.currentNone(indicator.names[lang]), "current");
  return { card: card(turn, [title(say.currentTitle(indicator.names[lang])), { type: "fields", rows }]), outcome: "current" };
}

/** What somebody reported, and what is open. */
export const mine: Area = {
  hears: asksMine,
  said: async (turn, worker, message) => (asksMine(message) ? mineSaid(turn, worker) : null),
};
