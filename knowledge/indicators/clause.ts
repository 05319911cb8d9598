import { gradesOf, readScopes, type ScopeHit } from "../language/scope.ts";
import type { Scope } from "../model.ts";
import { draftOf } from "./draft.ts";
import { edgeGrades } from "./edge-grades.ts";
import { isPast, toFound } from "./found.ts";
import { bindBack, groupsOf, level, paired } from "./group.ts";
import { readMentions, type Mention } from "./mentions.ts";
import { nameAll } from "./names.ts";
import { namePaid } from "./money-names.ts";
import { nameSchools } from "./new-school.ts";
import { completions, dueOf } from "./due-of.ts";
import { segmentOf, segmentsOf, toScope, type Draft, type Found, type Reading, type Surroundings } from "./reading.ts";
import { scopeInPlan } from "./whole-plan.ts";
import { readBases } from "./bases.ts";
import { readDues } from "./dues.ts";
import { ratios } from "./ratios.ts";
import { stagesOfThing } from "./things.ts";

const isBase = (reading: Reading, { start }: Mention): boolean => reading.bases.some((base) => base.start <= start && start < base.end);

/** The schools that a condition names: 不足100人的乡村小规模学校. */
function stretchOf({ clause, segments }: Reading, { segment }: Draft): string {
  const { start, end } = segments[segment] ?? { start: 0, end: 0 };
  return /小规模学校|村小|教学点/.exec(clause.slice(start, end))?.[0] ?? "";
}

/** Everybody, unless the thing itself belongs to a stage. */
function ofThing(reading: Reading, draft: Draft, metric: string): Scope {
  const { planStages, system } = reading.around;
  const stages = stagesOfThing(`${metric} ${stretchOf(reading, draft)}`);
  const { start, end } = reading.segments[draft.segment] ?? { start: 0, end: 0 };
  const inPlan = stages.length === 0 ? scopeInPlan(planStages, `${metric} ${reading.clause.slice(start, end)}`, system) : null;
  return inPlan ?? { stages, grades: gradesOf(stages, system), region: null };
}

/** 特殊教育不低于8000元: schools of no stage, which take over none. */
const NO_STAGE = /特殊教育|特教/;

function isOfNoStage({ clause, scopes, segments }: Reading, draft: Draft): boolean {
  const { start, end } = segments[draft.segment] ?? { start: 0, end: 0 };
  const words = clause.slice(Math.max(start, draft.mention.start - 24), draft.mention.start);
  const named = scopes.some((hit) => hit.start >= start && hit.end <= draft.mention.start);
  return end > start && NO_STAGE.test(`${draft.own ? draft.metric : ""}${words}`) && !named;
}

/** 每年降低一个百分点,2026年不高于50%: a yearly change runs until the value that it leads to is due. */
function endOfChange(reading: Reading, draft: Draft, drafts: Draft[]): number | string | null {
  if (draft.binding.comparator !== "change" || draft.rate.per !== "year") return null;
  const next = drafts[drafts.indexOf(draft) + 1];
  return next && next.metric === draft.metric ? dueOf(reading, next) : null;
}

/** 投资5.2亿元,新建义务教育学校12所: money is for what is built with it. */
function scopeAhead({ scopes, segments }: Reading, { mention, segment }: Draft): ScopeHit[] {
  const next = segments[segment + 1];
  return next ? scopes.filter((hit) => hit.start >= mention.end && hit.end <= next.end).slice(0, 1) : [];
}

function expand(reading: Reading, group: Draft[], index: number, drafts: Draft[]): Found[] {
  const draft = group[index];
  if (!draft || draft.metric === "" || isPast(reading, draft)) return [];
  const { around } = reading;
  const pair = paired(reading, group, index, drafts);
  const metric = pair.metric || draft.metric;
  const due = pair.due ?? dueOf(reading, draft) ?? endOfChange(reading, draft, drafts);
  const scopes = pair.scope ? [pair.scope] : draft.scopes;
  const built = scopes.length === 0 && /^(?:总?投资|投入)/.test(metric) ? scopeAhead(reading, draft) : [];
  const everybody: Scope = { stages: [], grades: null, region: null };
  const whose = scopes.length > 0 ? scopes : built;
  const wanted = isOfNoStage(reading, draft)
    ? [everybody]
    : whose.length > 0
      ? whose.map((hit) => toScope(hit, around.system))
      : [around.scope ?? ofThing(reading, draft, metric)];
  const own = reading.clause.slice(reading.segments[draft.segment]?.start ?? 0, draft.mention.start);
  return wanted
    .map((scope) => edgeGrades(scope, own, metric, around.system))
    .map((scope) => toFound(reading, draft, scope, draft.mention.value, due, metric));
}

/** Every commitment with a figure, or with a mark in its place, in one narrowed clause. */
export function figuresIn(clause: string, around: Surroundings): Found[] {
  const [segments, scopes, bases] = [segmentsOf(clause), readScopes(clause, around.system), readBases(clause, around.period)];
  const dues = readDues(clause, around.period).filter((due) => !bases.some(({ start, end }) => start <= due.start && due.start < end));
  const reading: Reading = {
    clause,
    segments,
    scopes,
    dues,
    done: [],
    bases,
    figured: new Set(),
    around,
  };
  const own = readMentions(clause).filter((mention) => !isBase(reading, mention));
  for (const { start } of own) reading.figured.add(segmentOf(reading, start));
  reading.done = completions(reading);
  const drafts: Draft[] = [];
  for (const mention of ratios(clause, own)) drafts.push(draftOf(reading, mention, drafts.at(-1)));
  bindBack(reading, drafts);
  const groups = groupsOf(reading, drafts);
  groups.forEach(level);
  nameAll(reading, drafts);
  nameSchools(reading, drafts);
  namePaid(reading, drafts);
  return groups.flatMap((group) => group.flatMap((_, index) => expand(reading, group, index, drafts)));
}
