import type { Part } from "../../../chat/card.ts";
import { orderWords } from "../../../words/orders.ts";
import { readSlots, schoolsOf } from "../../../work/desk/slots.ts";
import { baselineOf, baselineProblems } from "../../../work/duty/baseline.ts";
import { placesAsked } from "../../../work/duty/duty.ts";
import type { Indicator } from "../../../work/duty/indicator.ts";
import type { Unit } from "../../../work/organisation.ts";
import { maySetBaseline, placesOf } from "../../../work/policy.ts";
import { shown } from "../../../work/submission/figure.ts";
import { text, type Turn } from "../../turn.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "./order.ts";
import { indicatorOf } from "./owed.ts";

/** The day that a line means, and the value: the number that is left once the place, the indicator and the day are taken out. */
function dayAndValue(asked: Asked, weak: boolean): { day: string | null; values: string[]; slots: ReturnType<typeof readSlots> } {
  const { organisation, indicators, terms } = asked.worker.setting;
  const slots = readSlots(asked.text, { organisation, indicators, moment: { instant: asked.at, zone: asked.turn.zone, terms }, weak });
  const [hit] = slots.periods;
  const day = hit ? (hit.day ?? hit.candidates[0]?.to ?? null) : null;
  return { day, values: slots.rest.match(/\d+(?:\.\d+)?/g) ?? [], slots };
}

/** Schools that report an indicator, among those that a person administers. */
function schoolsAsked({ setting, actor }: Worker, indicator: Indicator): Unit[] {
  const own = placesOf(actor, "administer");
  const duties = setting.duties.filter((one) => one.indicator === indicator.code);
  const all = duties.flatMap((duty) => placesAsked(duty, setting.organisation)).filter(({ id }) => own.has(id));
  return [...new Map(all.map((unit) => [unit.id, unit])).values()];
}

async function plan(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const example = say.baselineForm.split("\n").at(-1) ?? "";
  const refuse = (said: string): Planned => ({ ok: false, say: `${said}\n${example}` });
  const strict = dayAndValue(asked, false);
  // A bare 2019 is the year only where another number is left for the value.
  const { day, values, slots } = strict.day === null ? dayAndValue(asked, true) : strict;
  const indicator = indicatorOf(asked, slots.indicator, slots.rest.replace(/[\d.%]+/g, "").trim(), asked.pick);
  if ("ok" in indicator) return indicator.choices ? indicator : refuse(indicator.say);
  const named = schoolsOf(slots.places, worker.setting.organisation);
  const asks = schoolsAsked(worker, indicator);
  const schools =
    named.length > 0 ? named.filter(({ id }) => slots.places.some((place) => place.id === id) || asks.some((one) => one.id === id)) : asks;
  const denials = (named.length > 0 ? named : schools).map((unit) => ({
    unit,
    decision: maySetBaseline(worker.actor, { school: unit.id }),
  }));
  const bad = denials.find(({ decision }) => !decision.may);
  if (bad && !bad.decision.may) return { ok: false, say: denied(turn, worker, bad.decision, bad.unit.name) };
  if (schools.length === 0) return { ok: false, say: say.noDuty(indicator.names[lang]) };
  const [written, ...more] = values;
  if (written === undefined) return refuse(say.noValue);
  if (more.length > 0) return refuse(say.twoValues(values.join("、")));
  if (day === null) return refuse(say.noDay);
  const value = Number(written);
  const source = slots.reason ?? "";
  const problems = baselineProblems({ on: day, value, source }, indicator);
  if (problems.includes("out of range")) return refuse(say.outOfRange(String(indicator.least ?? "−∞"), String(indicator.most ?? "∞")));
  if (problems.length > 0) return refuse(problems.includes("no source") ? say.noSource : say.noDay);
  return setting(asked, indicator, schools, { day, value, source });
}

async function setting(
  { turn, worker, text: line }: Asked,
  indicator: Indicator,
  schools: readonly Unit[],
  { day, value, source }: { day: string; value: number; source: string },
): Promise<Planned> {
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const { duties } = turn.tx.work;
  const old = new Map<string, number>();
  for (const { id } of schools) {
    const there = baselineOf(await duties.baselines(id), indicator.code, id);
    if (there) old.set(id, there.version);
  }
  const replaced = schools.filter(({ id }) => old.has(id)).map(({ name }) => name);
  const rows = [
    { label: say.figure, text: indicator.names[lang] },
    { label: say.value, text: shown(value, indicator) },
    { label: say.day, text: day },
    { label: say.place, text: say.names(schools.map(({ name }) => name)) },
    { label: say.sourceOf, text: source },
    ...(replaced.length > 0 ? [{ label: say.baselineOld, text: say.baselineReplaced(say.names(replaced)) }] : []),
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.baselineTitle },
      { type: "fields", rows },
    ],
    go: say.baselineGo,
    async carry() {
      const at = turn.clock.now();
      for (const { id } of schools) {
        const version = (old.get(id) ?? 0) + 1;
        await duties.putBaseline({ indicator: indicator.code, school: id, version, on: day, value, source, by: worker.person.id, at });
        const fact = { at, actor: worker.person.id, action: "set baseline", unit: id, subject: `${id}|${indicator.code}|${day}` };
        await audited(turn.tx, { ...fact, from: null, to: value }, line);
      }
      return [text(say.baselineSet(indicator.names[lang], schools.length))];
    },
  };
}

/** Indicators that are to get better and whose schools lack a baseline: without one nobody can say whether they are on their way. */
export async function missingShown(turn: Turn, worker: Worker): Promise<Part[]> {
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const rows: { label: string; text: string }[] = [];
  for (const indicator of worker.setting.indicators.filter(({ targets, better }) => targets.length > 0 || better !== "neither")) {
    const schools = schoolsAsked(worker, indicator);
    const missing: string[] = [];
    for (const { id, name } of schools) if (!baselineOf(await turn.tx.work.duties.baselines(id), indicator.code, id)) missing.push(name);
    if (missing.length > 0) rows.push({ label: indicator.names[lang], text: say.missingLine(missing.length, schools.length, missing) });
  }
  if (rows.length === 0) return [text(say.missingNone)];
  return [text(say.missingTitle), { type: "fields", rows }, { type: "note", text: say.baselineForm.split("\n").at(-1) ?? "" }];
}

const typed = behind(/基线|基数|baselines?/);

/** 基线 近视率 53.6 2019 来源 …, for a place or all below one's own; the word alone lists what is missing. */
export const baselines: Ordering = {
  order: "baseline",
  ofThePlan: true,
  typed: (message) => {
    const line = typed(message);
    return line !== null && /\d/.test(line) ? line : null;
  },
  plan,
};
