import { bracketed } from "../../words/words.ts";
import { deskWords } from "../../words/desk.ts";
import { targetFor, type Indicator } from "../../work/duty/indicator.ts";
import { periodOfCode } from "../../work/period/period.ts";
import { mayRead, placesOf } from "../../work/policy.ts";
import type { Observation } from "../../work/record/observation.ts";
import { shown } from "../../work/submission/figure.ts";
import { isQuestion } from "../../work/submission/intent.ts";
import { entriesOf } from "../../work/submission/message.ts";
import { vocabularyOf, type Vocabulary } from "../../work/submission/vocabulary.ts";
import { plainly } from "../commands.ts";
import { card, text, type Said, type Turn } from "../turn.ts";
import type { Setting } from "./setting.ts";
import type { Worker } from "./worker.ts";

const SHOWN = 8;
const NOW = /现在|目前|当前|最新|最近|我校|我们学校|\b(?:now|current(?:ly)?|latest|our)\b/i;
/** What is to be is the plan's to say: 我校近视率目标是多少. */
const DEMANDS = /目标|要求|规定|标准|应当|应该|\b(?:target|goal|require(?:d|ment)?s?|should|must)\b/i;

/** Every indicator and school by name, made ready once for each setting: who may read what is decided afterwards. */
const everything = new WeakMap<Setting, Vocabulary>();

function vocabularyFor(setting: Setting, zone: string): Vocabulary {
  const there = everything.get(setting);
  if (there) return there;
  const schools = [...setting.organisation.units.values()].filter(({ kind }) => kind === "school");
  const moment = { instant: 0, zone, terms: setting.terms };
  const made = vocabularyOf({ moment, indicators: setting.indicators, schools, elsewhere: [], obligations: [], done: new Set() });
  everything.set(setting, made);
  return made;
}

/** What a question about reported figures asks for: an indicator, and a school where one is named. */
interface Asked {
  readonly indicator: string;
  readonly school: string | null;
}

/** The reported figure that a message asks for; null where it asks for something else, such as what the plan demands. */
export function asksCurrent(message: string, { setting }: Worker, zone: string): Asked | null {
  if (!isQuestion(message) || !NOW.test(message) || DEMANDS.test(message)) return null;
  for (const { reading } of entriesOf(message, vocabularyFor(setting, zone)))
    if (reading.indicator.type === "one")
      return { indicator: reading.indicator.key, school: reading.school.type === "one" ? reading.school.key : null };
  return null;
}

/** The newest figure of an indicator at a place that stands, or null. */
async function newest({ tx }: Turn, { setting }: Worker, school: string, code: string): Promise<Observation | null> {
  const from = ({ period }: Observation): string => periodOfCode(period, setting.terms)?.from ?? "";
  const heads = (await tx.work.figures.heads([school])).filter((one) => one.indicator === code && one.value !== null);
  return heads.toSorted((a, b) => from(b).localeCompare(from(a)))[0] ?? null;
}

/** A figure as it was reported: value, period, whose role reported it; the target, which is the plan's, stands behind in words of its own. */
function rowOf(
  { talk: { lang } }: Turn,
  { setting, actor }: Worker,
  indicator: Indicator,
  one: Observation,
): { label: string; text: string } {
  const say = deskWords(lang);
  const target = targetFor(indicator, periodOfCode(one.period, setting.terms)?.to ?? actor.today);
  const value = one.value === null ? say.takenBack : shown(one.value, indicator);
  const by = one.onBehalfOf === null ? say.by(say.roles.reporter) : say.byAbove;
  const reported = [`${value}${bracketed(lang, one.period)}`, by].join(lang === "zh" ? "，" : ", ");
  const aim = target
    ? say.planTarget(`${say.comparators[target.comparator] ?? ""} ${shown(target.value, indicator)}`, target.on)
    : say.planNoTarget;
  const label = setting.organisation.units.get(one.school)?.name ?? one.school;
  return { label, text: `${reported}\n${aim}` };
}

/** The newest reported figure of an indicator, at the school that was named or at those that the person may read; never the plan's sentence. */
export async function currentSaid(turn: Turn, worker: Worker, { indicator: code, school }: Asked): Promise<Said | null> {
  const { lang } = turn.talk;
  const say = deskWords(lang);
  const { setting, actor } = worker;
  const indicator = setting.indicators.find((one) => one.code === code);
  if (!indicator) return null;
  const { units } = setting.organisation;
  if (school !== null && !mayRead(actor, { school }).may)
    return plainly(turn, say.currentOutside(units.get(school)?.name ?? school), "outside");
  const readable = school === null ? [...placesOf(actor, "read")] : [school];
  const schools = readable.filter((id) => units.get(id)?.kind === "school");
  const rows = [];
  let more = 0;
  for (const id of schools) {
    const one = await newest(turn, worker, id, code);
    if (one && rows.length < SHOWN) rows.push(rowOf(turn, worker, indicator, one));
    else if (one) more += 1;
  }
  if (rows.length === 0) return plainly(turn, say.currentNone(indicator.names[lang]), "current");
  const rest = more > 0 ? [{ type: "note" as const, text: say.currentMore(more) }] : [];
  return { card: card(turn, [text(say.currentTitle(indicator.names[lang])), { type: "fields", rows }, ...rest]), outcome: "current" };
}
