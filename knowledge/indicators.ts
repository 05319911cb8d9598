import { figuresIn } from "./indicators/clause.ts";
import type { Found, Surroundings } from "./indicators/reading.ts";
import { plainCommitments } from "./indicators/patterns.ts";
import { plain } from "./indicators/plain.ts";
import { metricBefore } from "./indicators/metric.ts";
import { stagesOfThing } from "./indicators/things.ts";
import { isRow } from "./indicators/cells.ts";
import { baseOfAll, dueOfAll, stagesOfPlan } from "./indicators/whole-plan.ts";
import { tableFigures } from "./indicators/table.ts";
import { readDues } from "./indicators/dues.ts";
import { readNumbers } from "./language/numerals.ts";
import { gradesOf, readScopes } from "./language/scope.ts";
import type { Clause, Indicator, Plan, Scope, Section } from "./model.ts";

interface Place {
  clause: Clause;
  line: string;
  /** It begins a line. */
  opens: boolean;
}

/** The stage that the title of a section, or of one above it, names; null where it names none or several. */
function scopeAbove(byId: Map<string, Section>, id: string, system: Plan["system"]): Scope | null {
  const parts = id.split(".");
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const scope = titleScope(byId.get(parts.slice(0, depth).join("."))?.title, system);
    if (scope) return scope;
  }
  return null;
}

/** A title that names an education of no stage beside a stage is about both. */
const OTHER_EDUCATION = /(?:特殊|专门|继续|社区|老年|民办|成人|终身|家庭)教育/;

function titleScope(words: string | null | undefined, system: Plan["system"]): Scope | null {
  const title = plain(words ?? "");
  const hits = readScopes(title, system);
  const [hit] = hits;
  const stages = hits.length === 0 ? stagesOfThing(title) : [];
  if (stages.length === 1) return { stages, grades: null, region: null };
  if (!hit || hits.length > 1 || hit.stages.length === 0 || title.slice(hit.start, hit.end).endsWith("生")) return null;
  if (OTHER_EDUCATION.test(title)) return null;
  if (/^高中(?:阶段|学段)$/.test(title.trim())) return { stages: ["senior"], grades: gradesOf(["senior"], system), region: null };
  return { stages: hit.stages, grades: hit.grades ?? gradesOf(hit.stages, system), region: null };
}

/** 总体目标, 重点任务, 加强组织领导: a title that names no subject. */
const GENERAL_TITLE =
  /(?:目标|任务|要求|措施|保障|内容|原则|重点|步骤|领导|思想|机制|组织|实施|阶段|学段|投入|责任)$|^(?:总体|主要|重点|加强|强化|保障|压实|严格|落实)/;

/** A short title of one noun phrase names what its text counts. */
function nameOf(section: Section | undefined): string {
  const title = section?.title ?? "";
  return title.length <= 12 && !/[,，、]/.test(title) && !GENERAL_TITLE.test(title) ? metricBefore(title, "6-3") : "";
}

/**
 * A deadline that leads a list (到2025年，实现以下目标：) holds for the items below it; one that leads a sentence
 * (到2025年，小学达到88%；高中达到25%) for its further clauses.
 */
class Leading {
  private readonly period: Plan["period"];
  private readonly goals: Set<string>;
  private due: number | string | null = null;
  private section = "";
  private project: { scope: Scope | null; name: string } | null = null;
  private sentence: { due: number | string; section: string } | null = null;
  private goal: { due: number | string; section: string } | null = null;
  private announced: { name: string; section: string } | null = null;

  constructor(period: Plan["period"], sections: Section[]) {
    this.period = period;
    this.goals = new Set(sections.filter(({ title }) => GOALS.test(title ?? "")).map(({ id }) => id));
  }

  dueFor({ clause }: Place): number | string | null {
    const inside = clause.section === this.section || clause.section.startsWith(`${this.section}.`);
    if (!inside) this.due = null;
    return this.due;
  }

  sentenceDueFor({ clause }: Place): number | string | null {
    return this.sentence?.section === clause.section ? this.sentence.due : null;
  }

  goalDueFor({ clause }: Place): number | string | null {
    return this.goal?.section === clause.section ? this.goal.due : null;
  }

  /** ◆县城第三幼儿园。设12个班,投资4200万元: what a box names at the head of a line is whose the figures in that line are. */
  projectFor({ line, opens }: Place, system: Plan["system"]): { scope: Scope | null; name: string } | null {
    if (!opens) return this.project;
    const isHead = PROJECT.test(line) && readNumbers(line.slice(1)).every(({ words }) => words);
    this.project = isHead ? { scope: titleScope(line, system), name: line.replace(/^[^\u4e00-\u9fff]+|[。:\s]+$/g, "") } : null;
    return this.project;
  }

  read({ clause, line }: Omit<Place, "opens">): void {
    const goesOn = /;\s*$/.test(line);
    const lead = readDues(line, this.period).findLast(({ start }) => /^[\s"]*(?:力争|争取|确保)?$/.test(line.slice(0, start)));
    const due = lead?.deadline ?? this.sentence?.due;
    if (lead && this.goals.has(clause.section)) this.goal = { due: lead.deadline, section: clause.section };
    this.sentence = goesOn && due ? { due, section: clause.section } : null;
    this.list({ clause, line });
  }

  private list({ clause, line }: Omit<Place, "opens">): void {
    this.announce({ clause, line });
    if (!/[:：]\s*$/.test(line)) return;
    const due = readDues(line, null).at(-1)?.deadline ?? (ALL_YEARS.test(line) ? this.period?.to : undefined);
    if (due === undefined) return;
    this.due = due;
    this.section = clause.section;
  }

  /** 引导学生参与家务劳动: — what a list's items are about. */
  private announce({ clause, line }: Omit<Place, "opens">): void {
    const words = /([^,;:]{2,24})[:：]\s*$/.exec(line)?.[1];
    if (!words || readNumbers(words).length > 0) return;
    const name = metricBefore(words, "6-3");
    this.announced = LIST_HEAD.test(words) || name.length < 2 ? null : { name, section: clause.section };
  }

  nameFor({ clause }: Place): string {
    const { announced } = this;
    return announced && (clause.section === announced.section || clause.section.startsWith(`${announced.section}.`)) ? announced.name : "";
  }
}

/** In a section of targets, 到2026年 at the head of a sentence holds for the targets of those behind it too. */
const GOALS = /目标$/;

const PROJECT = /^[◆◇●■□▲★○•·]\s*[^,;:。]{2,24}[。:]?\s*$/;

/** 三年内: at the head of a list is until the plan ends. */
const ALL_YEARS = /(?:[二三四五]年(?:内|来|间|里)?|(?:规划|计划|方案|行动|实施)期(?:内|间))[:：]\s*$/;

/** 重点做好以下工作: a head that names no subject. */
const LIST_HEAD = /(?:工作|任务|目标|措施|要求|事|方面|项目|如下|内容|制度|机制|原则|是)$/;

const HEAD_ROW = /序号|指标|项目|单位|学段/;

/** 一、学前教育 across a table: a line without figures between two of its rows. */
function isBand({ line, clause }: Place, next: Place | undefined): boolean {
  const short = line.length <= 16 && !/[\d。;:]/.test(line) && !isRow(line);
  return short && next !== undefined && next.clause.section === clause.section && isRow(next.line) && !HEAD_ROW.test(next.line);
}

/** Neighbouring rows of one table, else a clause by itself. */
function grouped(places: Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const [at, place] of places.entries()) {
    const last = groups.at(-1);
    if (last?.[0] && isRow(last[0].line) && isBand(place, places[at + 1])) continue;
    const table = isRow(place.line) && last?.[0] && isRow(last[0].line) && last[0].clause.section === place.clause.section;
    if (table) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

function placed(text: string, { clause }: { clause: Clause }, found: Found): Omit<Indicator, "id"> {
  const start = clause.start + found.start;
  let end = clause.start + found.end;
  while (end > start && /[\s。；;,，]/.test(text[end - 1] ?? "")) end -= 1;
  const figure = found.figure && { start: clause.start + found.figure.start, end: clause.start + found.figure.end };
  return { ...found, metric_en: "", section: clause.section, start, end, figure, quote: text.slice(start, end) };
}

/**
 * Every measurable commitment of a plan, in the order of its text; English names are filled in by who has a lexicon.
 * Linear in the length of the text.
 */
export function readIndicators(
  text: string,
  sections: Section[],
  clauses: Clause[],
  system: Plan["system"],
  period: Plan["period"],
  title = "",
): Indicator[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const narrow = plain(text);
  const leading = new Leading(period, sections);
  const [wholeDue, baseYear, planStages] = [dueOfAll(narrow), baseOfAll(narrow), stagesOfPlan(plain(title), system)];
  const places = clauses.map((clause) => ({
    clause,
    line: narrow.slice(clause.start, clause.end),
    opens: /(?:^|\n)\s*$/.test(narrow.slice(Math.max(0, clause.start - 8), clause.start)),
  }));
  const running = new Map<string, number>();
  let earlier: Found[] = [];
  return grouped(places).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const section = byId.get(first.clause.section);
    const project = leading.projectFor(first, system);
    const scope = project?.scope ?? scopeAbove(byId, first.clause.section, system);
    const sentenceDue = leading.sentenceDueFor(first);
    const around: Surroundings = {
      system,
      due: leading.dueFor(first),
      sentenceDue,
      scope,
      period,
      wholeDue: wholeDue ?? leading.goalDueFor(first),
      baseYear,
      planStages,
      name: project?.name || leading.nameFor(first) || nameOf(section),
      earlier,
    };
    leading.read(first);
    const found = commitmentsOf(group, around);
    earlier = /;\s*$/.test(first.line) ? found.map((one) => one.found).filter(({ figure }) => figure !== null) : [];
    return found.map(({ clause, found }): Indicator => {
      const number = (running.get(clause.section) ?? 0) + 1;
      running.set(clause.section, number);
      return { id: `${clause.section}-${number}`, ...placed(text, { clause }, found) };
    });
  });
}

function commitmentsOf(group: Place[], around: Surroundings): { clause: Clause; found: Found }[] {
  const [first] = group;
  if (!first) return [];
  if (group.length > 1) return tableFigures(group, around).flatMap(({ clause, found }) => found.map((one) => ({ clause, found: one })));
  const figures = figuresIn(first.line, around);
  const others = plainCommitments(first.line, around, figures);
  return [...figures, ...others].toSorted((a, b) => a.start - b.start).map((found) => ({ clause: first.clause, found }));
}
