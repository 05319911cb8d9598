import { bracketed } from "../../words/words.ts";
import type { Part } from "../../chat/card.ts";
import { deskWords } from "../../words/desk.ts";
import { workWords } from "../../words/work.ts";
import { burdenOf, type Burden } from "../../work/duty/burden.ts";
import { alreadyAsked, dutyProblems, obligationsOf, placesAsked, type Duty } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { asksDuty, dutyTyped, type DutyRequest } from "../../work/duty/request.ts";
import { addDays } from "../../work/period/day.ts";
import { mayAssign, mayGovern } from "../../work/policy.ts";
import { plainly } from "../commands.ts";
import { button, card, text, type Said, type Turn } from "../turn.ts";
import type { Area, Presses } from "./area.ts";
import { indicatorIn, metricNamed } from "./commitment.ts";
import { holders } from "./desk/concerned.ts";
import { tell } from "./tell.ts";
import { audited } from "./trail.ts";
import type { Worker } from "./worker.ts";

/** Days after a period's end: when a figure is due, until when it counts as on time, and after which it is locked. */
const DAYS = { due: 10, timely: 15, locks: 60 } as const;
/** Most figures of one place in half a year, unless the bureau signs off more. */
const BUDGET = 40;

type Proposal = { ok: true; duty: Duty; indicator: Indicator } | { ok: false; said: Said };

/** The place that an administrator speaks for: the highest where they administer. */
function ownPlace({ actor }: Worker): string | null {
  return actor.memberships.find(({ role }) => role === "admin")?.unit ?? null;
}

function dutyOf(request: DutyRequest, turn: Turn, worker: Worker, found: { indicator: Indicator; clause: Duty["clause"] }): Duty | null {
  const under = request.under?.id ?? ownPlace(worker);
  if (under === null || request.cadence === null) return null;
  const { actor, setting } = worker;
  const { period } = turn.knowledge.plan;
  const year = Number(actor.today.slice(0, 4));
  return {
    id: `d-${found.indicator.code}-${setting.duties.length + 1}`,
    indicator: found.indicator.code,
    places: { under, kind: "school", stages: request.stages, except: [] },
    cadence: request.cadence,
    from: `${year}-01-01`,
    until: `${Math.max(year + 1, period?.to ?? 0)}-12-31`,
    ...DAYS,
    clause: found.clause,
    note: null,
    zeroReport: request.zeroReport,
  };
}

function askMetric(turn: Turn, message: string, word: string, keys: readonly string[]): Said {
  const say = deskWords(turn.talk.lang);
  const actions = keys.slice(0, 5).map((metric) => button(turn, metric, "tool", { type: "assign", text: message, metric, sure: false }));
  return { card: card(turn, [text(keys.length > 0 ? say.dutyWhich(word) : say.dutyNoMetric(word))], actions), outcome: "duty" };
}

/** What a line would ask of whom, or why it can't be asked. */
function propose(turn: Turn, worker: Worker, message: string, chosen: string | null): Proposal {
  const say = deskWords(turn.talk.lang);
  const { setting, actor } = worker;
  const refuse = (said: string): Proposal => ({ ok: false, said: plainly(turn, said, "duty") });
  const request = dutyTyped(message, setting.organisation);
  if (!request || request.metric === "" || request.cadence === null) return refuse(say.dutyForm);
  if (request.cadence === "term" && setting.terms.length === 0)
    return refuse(workWords(turn.talk.lang).noTerms({ word: message, name: "", rule: "", example: "" }));
  const own = ownPlace(worker);
  if (own === null) return refuse(request.under ? say.mayNot(request.under.name) : say.dutyAdmins);
  const match = chosen === null ? metricNamed(turn.knowledge, request.metric) : { type: "one" as const, key: chosen };
  const keys = match.type === "one" ? [match.key] : match.type === "none" ? [] : match.keys;
  const [metric, ...others] = keys;
  if (metric === undefined || others.length > 0) return { ok: false, said: askMetric(turn, message, request.metric, keys) };
  const found = indicatorIn(turn.knowledge, metric, request, setting);
  if (!found) return refuse(say.dutyNoMetric(request.metric));
  const duty = dutyOf(request, turn, worker, found);
  const placeName = setting.organisation.units.get(duty?.places.under ?? "")?.name ?? "";
  if (!duty || !mayAssign(actor, { places: [duty.places.under] }).may) return refuse(say.mayNot(placeName || request.metric));
  const places = placesAsked(duty, setting.organisation);
  if (places.length === 0) return refuse(say.dutyNobody);
  const [before] = alreadyAsked(duty, setting.duties, setting.organisation);
  if (before) return refuse(say.dutyAlready(found.indicator.names[turn.talk.lang], before.places.length));
  if (dutyProblems(duty, setting.organisation).length > 0) return refuse(say.dutyForm);
  return { ok: true, duty, indicator: found.indicator };
}

/** The stretch in which a place's load is counted: the term that is on or comes next, or half a year where none is loaded. */
function stretch({ setting, actor }: Worker): { kind: "term" | "half"; from: string; to: string } {
  const term = setting.terms.filter(({ to }) => to >= actor.today).toSorted((a, b) => a.from.localeCompare(b.from))[0];
  return term ? { kind: "term", from: term.from, to: term.to } : { kind: "half", from: actor.today, to: addDays(actor.today, 182) };
}

/** What the place with the most to fill in would have to fill in, and how many places would be above the limit. */
function burden({ duty }: { duty: Duty }, worker: Worker): { kind: "term" | "half"; most: Burden | null; over: number } {
  const { duties, organisation, terms } = worker.setting;
  const { kind, from, to } = stretch(worker);
  const all = burdenOf(duty, duties, organisation, terms, { from, to, limit: BUDGET });
  const [most = null] = all.toSorted((a, b) => b.after - a.after);
  return { kind, most, over: all.filter(({ over }) => over).length };
}

function preview(turn: Turn, worker: Worker, made: Extract<Proposal, { ok: true }>): Part[] {
  const { lang } = turn.talk;
  const [say, work] = [deskWords(lang), workWords(lang)];
  const { duty, indicator } = made;
  const { organisation, terms } = worker.setting;
  const places = placesAsked(duty, organisation);
  const names = places.slice(0, 5).map(({ name }) => name);
  const first = obligationsOf(duty, organisation, terms, { from: duty.from, to: duty.until }).find(({ due }) => due >= worker.actor.today);
  const load = burden(made, worker);
  const rows = [
    { label: say.dutyWhat, text: `${indicator.names[lang]}${bracketed(lang, work.cadences[duty.cadence])}` },
    { label: say.dutyWho, text: say.dutyPlaces(places.length, names.join(lang === "zh" ? "、" : ", ")) },
    ...(first
      ? [{ label: say.dutyFirst, text: say.dutyDue(first.period.code, first.due, first.timelyUntil, first.locksAfter ?? "") }]
      : []),
    ...(duty.zeroReport ? [{ label: say.dutyZero, text: say.dutyZeroYes }] : []),
    ...(load.most
      ? [
          {
            label: say.dutyLoad,
            text: say.dutyBurden(
              organisation.units.get(load.most.school)?.name ?? "",
              load.kind,
              load.most.after,
              load.most.after - load.most.before,
            ),
          },
        ]
      : []),
  ];
  const over: Part[] = load.over > 0 ? [{ type: "note", text: say.dutyAbove(load.over, BUDGET) }] : [];
  const quote: Part[] = duty.clause ? [{ type: "quote", text: duty.clause.quote, source: duty.clause.section, answers: true }] : [];
  return [{ type: "fact", text: say.dutyTitle }, { type: "fields", rows }, ...quote, ...over];
}

/** Shows what a line would ask of whom; nothing is asked before the button is pressed. */
function dutySaid(turn: Turn, worker: Worker, message: string, chosen: string | null): Said {
  const made = propose(turn, worker, message, chosen);
  if (!made.ok) return made.said;
  const say = deskWords(turn.talk.lang);
  const metric = made.indicator.names.zh;
  const asks = burden(made, worker).over > 0 && !mayGovern(worker.actor).may;
  const go = button(turn, asks ? say.dutyAskBureau : say.dutyGo, "tool", { type: "assign", text: message, metric, sure: true });
  return { card: card(turn, preview(turn, worker, made), [go]), outcome: "duty" };
}

/** A load above the limit is signed off by the bureau: its administrators are sent the line, and a button that shows them its preview. */
async function bureauAsked(
  turn: Turn,
  worker: Worker,
  message: string,
  metric: string,
  { duty, indicator }: Extract<Proposal, { ok: true }>,
): Promise<Said> {
  const { organisation } = worker.setting;
  const place = organisation.units.get(duty.places.under);
  const root = [...organisation.units.values()].find(({ parent }) => parent === null);
  const admins = await holders(turn, worker, new Set(root ? [root.id] : []), "admin");
  const named = dutyTyped(message, organisation)?.under ? message : `${message} @${place?.code ?? ""}`;
  const { over } = burden({ duty }, worker);
  const told: string[] = [];
  for (const admin of admins.keys()) {
    const says = (lang: "zh" | "en"): Part[] => [
      text(deskWords(lang).dutySignOff(worker.person.name, indicator.names[lang], place?.name ?? "", over, BUDGET)),
    ];
    const offer = {
      label: (lang: "zh" | "en") => deskWords(lang).dutyLook,
      deed: { type: "assign" as const, text: named, metric, sure: false },
    };
    if (await tell(turn, admin, says, offer)) told.push((await turn.tx.work.people.person(admin))?.name ?? "");
  }
  const say = deskWords(turn.talk.lang);
  return plainly(turn, told.length > 0 ? say.dutyAsked(told.join(turn.talk.lang === "zh" ? "、" : ", ")) : say.dutyOver(BUDGET), "duty");
}

/** Makes the duty that was shown, if it can still be made. */
async function dutyMade(turn: Turn, worker: Worker, message: string, metric: string): Promise<Said> {
  const made = propose(turn, worker, message, metric);
  if (!made.ok) return made.said;
  const say = deskWords(turn.talk.lang);
  const { duty, indicator } = made;
  if (burden(made, worker).over > 0 && !mayGovern(worker.actor).may) return bureauAsked(turn, worker, message, metric, made);
  const { duties } = turn.tx.work;
  if (!worker.setting.indicators.some(({ code }) => code === indicator.code)) await duties.putIndicator(indicator);
  const at = turn.clock.now();
  await duties.putDuty(duty, at);
  const { under, stages } = duty.places;
  const to = { cadence: duty.cadence, stages: [...stages], indicator: indicator.code };
  await audited(turn.tx, { at, actor: worker.person.id, action: "assign", unit: under, subject: duty.id, from: null, to }, message);
  const count = placesAsked(duty, worker.setting.organisation).length;
  return plainly(turn, say.dutyDone(indicator.names[turn.talk.lang], count), "assigned");
}

/** An administrator makes a duty of what the plan measures. */
export const assigning: Area = {
  hears: asksDuty,
  said: async (turn, worker, message) => (asksDuty(message) ? dutySaid(turn, worker, message, null) : null),
};

export const assignPresses: Presses<"assign"> = {
  assign: {
    how: "new",
    does: async (turn, worker, { text, metric, sure }) =>
      sure ? dutyMade(turn, worker, text, metric) : dutySaid(turn, worker, text, metric),
  },
};
