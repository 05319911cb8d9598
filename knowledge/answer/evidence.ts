import { pathTo, type Knowledge } from "../compile.ts";
import type { Lexicon } from "../lexicon.ts";
import { normalize } from "../language/normalize.ts";
import { echoes, isActor, isSpecific, names, scanConcepts, type Profile } from "../profile.ts";
import type { Item } from "../search.ts";

/** Whether the quote of a commitment holds an item; its clause may speak of other things too. */
export function quoteHolds({ lexicon }: Knowledge, profile: Profile, item: Item): boolean {
  profile.quote ??= { text: normalize(profile.indicator.quote), concepts: scanConcepts(normalize(profile.indicator.quote), lexicon) };
  return item.type === "term" ? profile.quote.text.includes(item.text) : profile.quote.concepts.has(item.id);
}

/** Whether a title above the commitment holds a telling item: 总投资 under 中小学校建设工程. */
function titleHolds(knowledge: Knowledge, { indicator }: Profile, item: Item): boolean {
  if (item.type !== "concept" || !isSpecific(knowledge.lexicon.concepts.get(item.id))) return false;
  return pathTo(knowledge.plan, indicator.section).some(({ id }) => knowledge.titleConcepts.get(id)?.has(item.id));
}

/** Other commitments of the same clause that have an item in their own name. */
function namingBeside({ byConcept }: Knowledge, { clause, indicator }: Profile, item: Item): Profile[] {
  if (item.type === "term") return [];
  const beside = (other: Profile): boolean =>
    other.clause === clause && other.indicator.metric_zh !== indicator.metric_zh && other.indicator.figure !== null;
  return (byConcept.get(item.id) ?? []).filter(beside);
}

/** 名师100名、名校长30名: what names the figure next to it in one quote does not speak of this one. */
function isNeighbours(knowledge: Knowledge, profile: Profile, item: Item): boolean {
  const { indicator } = profile;
  return namingBeside(knowledge, profile, item).some(
    ({ indicator: { figure } }) =>
      figure !== null && figure.start !== indicator.figure?.start && figure.start >= indicator.start && figure.end <= indicator.end,
  );
}

/** 100人以上、不足200人的,按1:2.2: a step further of what the clause before the semicolon begins, with whom it is for; the clause that begins it. */
function headOfSteps({ plan, clauseTexts }: Knowledge, clause: number): number {
  let at = clause;
  while (at > 0 && STEP.test(clauseTexts[at] ?? "")) {
    const [before, own] = [plan.clauses[at - 1], plan.clauses[at]];
    if (before?.section !== own?.section || !/[;；]\s*$/.test(clauseTexts[at - 1] ?? "")) break;
    at -= 1;
  }
  return at;
}

const STEP = /^\s*(?:超过|不足|满)?\s*\d[\d,.]*\s*(?:名|人|个?班|周?年|公里|千米)(?:\([^()]*\))?(?:及|或)?以?[上下至到-]/;

/**
 * Whether the clause around a commitment says an item that no figure in the same unit beside it has in its own name:
 * 寄宿制学校…按600∶1配备卫生专业技术人员.
 */
function clauseSays(knowledge: Knowledge, profile: Profile, item: Item): boolean {
  const { indicator } = profile;
  const clause = headOfSteps(knowledge, profile.clause);
  const said =
    item.type === "concept" ? knowledge.clauseConcepts[clause]?.has(item.id) : knowledge.clauseTexts[clause]?.includes(item.text);
  return said === true && !namingBeside(knowledge, profile, item).some((other) => other.indicator.unit === indicator.unit);
}

/** 小班 is no 大班, though one quote has both: a name that is another one of the asked sort is about something else. */
function isSister({ lexicon }: Knowledge, { own, metric }: Profile, item: Item, asked: Item[]): boolean {
  const broader = item.type === "concept" ? (lexicon.concepts.get(item.id)?.broader ?? []) : [];
  const named = new Set(asked.flatMap((one) => (one.type === "concept" ? [one.id] : [])));
  const sister = (id: string): boolean => !named.has(id) && (lexicon.concepts.get(id)?.broader ?? []).some((one) => broader.includes(one));
  return item.type === "concept" && !metric.has(item.id) && own.some(sister);
}

/** Kinds of words whose broader word may stand in the plan for them: evacuation drill for emergency drill, train for cultivate. */
const WIDENED = new Set(["action", "safety", "digital"]);

/** Whether the plan says in a broader word what was asked in a narrower one. */
function saysBroader(knowledge: Knowledge, profile: Profile, item: Item): boolean {
  if (item.type === "term") return false;
  const action = knowledge.lexicon.concepts.get(item.id)?.kind === "action";
  return widened(knowledge.lexicon, item.id).some(
    (id) => profile.metric.has(id) || (action && quoteHolds(knowledge, profile, { type: "concept", id })),
  );
}

/** How far from a metric's own name an item stands that only its clause says. */
export const BY_CLAUSE = 2;

/** 其中本科以上学历比例: whose it is, the clause says before. */
function isSaidActor({ clauseConcepts }: Knowledge, { clause, own }: Profile, item: Item): boolean {
  return item.type === "concept" && isActor(item.id) && !own.some(isActor) && (clauseConcepts[clause]?.has(item.id) ?? false);
}

const WHO = new Set(["staff", "learner", "place"]);
const ALL_OF =
  /^(?:中小学|(?:每所|各|每个)?学校(?=[\u4e00-\u9fff]{2})|幼儿园|中职|[小初高]中?学|各级|各类|各校|全[市县区]|普通|义务教育(?:阶段|学校)?)+/;

/** 校长实行任期制，每届任期5年: whom the sentence begins with, where no figure of it names others. */
function isSubject(knowledge: Knowledge, { clause, own }: Profile, item: Item): boolean {
  const concept = item.type === "concept" ? knowledge.lexicon.concepts.get(item.id) : undefined;
  if (!concept || !WHO.has(concept.kind) || own.some((id) => WHO.has(knowledge.lexicon.concepts.get(id)?.kind ?? ""))) return false;
  const text = (knowledge.clauseTexts[clause] ?? "").replace(ALL_OF, "");
  return concept.zh.some((term) => text.startsWith(term));
}

const subjects = new WeakMap<Knowledge, Map<string, Profile[]>>();

/** The longest word of the lexicon that a text begins with, where it is a concept. */
function firstConcept(text: string, { zh, longestZh }: Lexicon): string | null {
  for (let size = Math.min(longestZh, text.length); size > 0; size -= 1) {
    const entry = zh.get(text.slice(0, size));
    if (entry) return entry.type === "concept" ? entry.concept.id : null;
  }
  return null;
}

function list(lists: Map<string, Profile[]>, id: string): Profile[] {
  const there = lists.get(id) ?? [];
  lists.set(id, there);
  return there;
}

/** Commitments of the sentences that begin with whom a concept names; listed once for each plan, when first asked for. */
export function bySubject(knowledge: Knowledge, id: string): Profile[] {
  let found = subjects.get(knowledge);
  if (!found) {
    found = new Map<string, Profile[]>();
    let last: { clause: number; id: string | null } = { clause: -1, id: null };
    for (const profile of knowledge.profiles) {
      const { clause } = profile;
      if (clause !== last.clause)
        last = { clause, id: firstConcept((knowledge.clauseTexts[clause] ?? "").replace(ALL_OF, ""), knowledge.lexicon) };
      if (last.id !== null && WHO.has(knowledge.lexicon.concepts.get(last.id)?.kind ?? "")) list(found, last.id).push(profile);
    }
    subjects.set(knowledge, found);
  }
  return found.get(id) ?? [];
}

const PEOPLE = new Set(["person", "student"]);

/** Concepts that a figure is known by, whatever it is called: 托班每班不超过20人 is a class size, 小学规模不超过2000人 a school's. */
const MEASURES = new Map<string, (indicator: Profile["indicator"]) => boolean>([
  ["class-size", ({ unit, per }) => PEOPLE.has(unit) && per === "class"],
  ["school-size", ({ unit, metric_zh }) => (PEOPLE.has(unit) || unit === "class") && metric_zh.endsWith("规模")],
  ["score", ({ unit }) => unit === "point"],
  ["full-marks", ({ unit }) => unit === "point"],
  ["library-books", ({ unit }) => unit === "book"],
]);

/** Whether a concept only says what the figure's own unit says. */
export const isMeasureOf = ({ indicator }: Profile, id: string): boolean => MEASURES.get(id)?.(indicator) ?? false;

const isItsMeasure = (profile: Profile, item: Item): boolean => item.type === "concept" && isMeasureOf(profile, item.id);

/** The commitments that a concept of measuring is known by. */
export function measuredAs({ profiles }: Knowledge, id: string): Profile[] {
  const measures = MEASURES.get(id);
  return measures ? profiles.filter(({ indicator }) => measures(indicator)) : [];
}

/** The broader words under which the plan may have what was asked in a narrower one. */
export function widened({ concepts }: Lexicon, id: string): string[] {
  const concept = concepts.get(id);
  return concept && WIDENED.has(concept.kind) ? concept.broader.filter((one) => concepts.get(one)?.kind === concept.kind) : [];
}

/** How far an item of the question is from the metric's own name; Infinity where nothing near the commitment holds it. */
export function farFrom(knowledge: Knowledge, profile: Profile, item: Item, asked: Item[]): number {
  if (names(profile, item)) return 0;
  if (echoes(profile, item, knowledge.lexicon) || isItsMeasure(profile, item)) return 0.5;
  const held = (quoteHolds(knowledge, profile, item) && !isNeighbours(knowledge, profile, item)) || titleHolds(knowledge, profile, item);
  if (isSister(knowledge, profile, item, asked)) return Number.POSITIVE_INFINITY;
  if (isSubject(knowledge, profile, item)) return 0.75;
  if (held) return 1;
  if (isSaidActor(knowledge, profile, item)) return 0;
  if (saysBroader(knowledge, profile, item)) return 0.75;
  return clauseSays(knowledge, profile, item) ? BY_CLAUSE : Number.POSITIVE_INFINITY;
}
