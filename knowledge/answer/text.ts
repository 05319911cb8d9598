import { labelOf, pathTo, type Knowledge } from "../compile.ts";
import { normalize } from "../language/normalize.ts";
import type { Section } from "../model.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import { readScopes } from "../language/scope.ts";
import { scanConcepts } from "../profile.ts";
import { clauseHolds } from "./fit.ts";
import type { Draft } from "./draft.ts";

/** How many clauses are shown of a long list; the count is always of all. */
const SHOWN = 12;
const MOST = 2_000;

/** A topic's name in the language of the question. */
export function topicOf(draft: Draft, items: Item[]): string {
  const names = items.map((item) => {
    if (item.type === "term") return item.text;
    const concept = draft.knowledge.lexicon.concepts.get(item.id);
    return (draft.lang === "zh" ? concept?.zh[0] : concept?.en[0]) ?? item.id;
  });
  return names.join(draft.lang === "zh" ? "、" : ", ");
}

/** What the question is about as words of a text: its content, or the topic that its scope's word is. */
export function textItems(question: Question): Item[] {
  if (question.content.length > 0) return question.content;
  if (question.asks.has("which") && question.soft.includes("new-build")) return [{ type: "concept", id: "new-build" }];
  const ids = question.scopeConcepts.length > 0 || !question.asks.has("clock") ? question.scopeConcepts : question.soft;
  return ids.map((id) => ({ type: "concept", id }));
}

/** Clauses that hold every item, those of a section whose title does first. */
export function clausesOn(knowledge: Knowledge, items: Item[]): number[] {
  if (items.length === 0) return [];
  const direct = knowledge.search.all(items, MOST).filter((clause) => items.every((item) => clauseHolds(knowledge, clause, item)));
  const titled = titledSections(knowledge, items);
  const own = titled.flatMap((section) => clausesOf(knowledge, section));
  return [...new Set([...own, ...direct])];
}

function clausesOf({ plan }: Knowledge, section: Section): number[] {
  return plan.clauses.flatMap((clause, number) => (clause.section === section.id ? [number] : []));
}

/** Sections whose title holds every item. */
function titledSections(knowledge: Knowledge, items: Item[]): Section[] {
  return knowledge.plan.sections.filter((section) => {
    const concepts = knowledge.titleConcepts.get(section.id);
    return (
      section.depth > 0 &&
      items.every((item) => (item.type === "concept" ? concepts?.has(item.id) : (section.title ?? "").includes(item.text)))
    );
  });
}

/** Sections in which all items stand, though in no one clause. */
function sectionsOn(knowledge: Knowledge, items: Item[]): string[] {
  const bySection = new Map<string, Set<number>>();
  items.forEach((item, at) => {
    for (const clause of knowledge.search.all([item], MOST)) {
      const section = knowledge.plan.clauses[clause]?.section ?? "";
      const held = bySection.get(section) ?? new Set<number>();
      bySection.set(section, held.add(at));
    }
  });
  return [...bySection].filter(([, held]) => held.size === items.length).map(([section]) => section);
}

/** Whether a clause names one of the stages that were asked. */
export function namesScope(knowledge: Knowledge, question: Question, clause: number): boolean {
  const wanted = question.scopes.flatMap((scope) => scope.stages);
  const hits = readScopes(knowledge.clauseTexts[clause] ?? "", knowledge.plan.system);
  return hits.some((hit) => hit.stages.some((stage) => wanted.includes(stage)));
}

/** Whether a clause speaks of the stages that were asked, or of none in particular. */
export function fitsScopeWords(knowledge: Knowledge, question: Question, clause: number): boolean {
  if (question.scopes.length === 0 || question.content.length === 0) return true;
  const hits = readScopes(knowledge.clauseTexts[clause] ?? "", knowledge.plan.system);
  const wanted = question.scopes.flatMap((scope) => scope.stages);
  return (
    hits.length === 0 ||
    wanted.length === 0 ||
    hits.some((hit) => hit.stages.length === 0 || hit.stages.some((stage) => wanted.includes(stage)))
  );
}

/** Lists what the plan says on a topic, complete with its count; null where it says nothing. */
export function listText(draft: Draft, question: Question): Draft | null {
  const { knowledge } = draft;
  const items = textItems(question);
  const all = clausesOn(knowledge, items);
  const fitting = all.filter((clause) => fitsScopeWords(knowledge, question, clause));
  const clauses = fitting.length > 0 ? fitting : question.scopes.some((scope) => scope.stages.length > 0) ? [] : all;
  if (clauses.length === 0) return null;
  draft.outcome = "list";
  draft.fact(draft.say.listClauses(clauses.length, topicOf(draft, items))).counted(clauses.length);
  for (const clause of clauses.slice(0, SHOWN)) draft.quoteOn(clause, items);
  if (clauses.length > SHOWN) draft.note(draft.say.countShown(clauses.length, SHOWN)).counted(clauses.length, SHOWN);
  return draft;
}

const CLOCK = /\d{1,2}\s*[:：]\s*\d{2}|[\d一二三四五六七八九十]+点(?:半|钟|整|前|后|之)/;

/** Answers in the words of a clause; null where there is none. */
function asWritten(draft: Draft, clause: number | undefined, items: Item[]): Draft | null {
  const span = clause === undefined ? undefined : draft.knowledge.plan.clauses[clause];
  if (!span || clause === undefined) return null;
  draft.outcome = "answer";
  const citation = draft.citation(span.section, span.start, span.end);
  return draft
    .fact(draft.citations[citation]?.quote ?? "")
    .asPrinted(citation)
    .quoteOn(clause, items);
}

/** Answers a question about a time of day in the words of the clause that prints one; null where none does. */
export function clockText(draft: Draft, question: Question): Draft | null {
  const { knowledge } = draft;
  const items = textItems(question);
  const clause = clausesOn(knowledge, items).find(
    (one) => CLOCK.test(knowledge.clauseTexts[one] ?? "") && fitsScopeWords(knowledge, question, one),
  );
  return asWritten(draft, clause, items);
}

/** Words that say whose a task is. */
const IN_CHARGE = /牵头|负责|责任单位|任组长|担任|兼任|组长|报告|主管|会同|由[^,，;；。]{2,20}(?:组织|实施|承担|管理|审批|核定)/;

/** What a question asks for in words, and how a clause says such a thing. */
const SAID: [asked: RegExp, said: RegExp][] = [
  [/年级|\bgrade|year group/, /年级|[小初高][一二三四五六]/],
  [/颜色|colou?r/, /[红橙黄蓝绿]色/],
  [/./, IN_CHARGE],
];

/** Answers who, which grade or what colour in the words of the one clause on the topic that says so; null where none does, or several do. */
export function whoText(draft: Draft, question: Question): Draft | null {
  const items = textItems(question);
  const clauses = clausesOn(draft.knowledge, items);
  const [, said = IN_CHARGE] = SAID.find(([asked]) => asked.test(question.text)) ?? [];
  const telling = clauses.filter((clause) => said.test(draft.knowledge.clauseTexts[clause] ?? ""));
  const [clause, ...more] = telling.length > 0 ? telling : clauses;
  return more.length === 0 ? asWritten(draft, clause, items) : null;
}

/** Whether a clause, or a title above it, names a stage that was asked. */
function inScope(knowledge: Knowledge, question: Question, clause: number): boolean {
  const { plan } = knowledge;
  const section = plan.clauses[clause]?.section ?? "";
  const wanted = question.scopes.flatMap((scope) => scope.stages);
  const titles = pathTo(plan, section).map(({ title }) => normalize(title ?? ""));
  const named = titles.flatMap((title) => readScopes(title, plan.system)).flatMap(({ stages }) => stages);
  return namesScope(knowledge, question, clause) || named.some((stage) => wanted.includes(stage));
}

const DATE = /\d{4}\s*年(?:\d{1,2}月)?|\d{1,2}月(?:底|末|初|\d{1,2}日)|每个?月\d{1,2}[日号]|(?:春季|秋季)学期|寒假|暑假|年底/;

/** Answers when in the words of the clause that prints a date beside the topic; null where none does. */
export function dateText(draft: Draft, question: Question): Draft | null {
  const { knowledge } = draft;
  const items = textItems(question);
  const dated = (clause: number): boolean =>
    (knowledge.clauseTexts[clause] ?? "")
      .split(/[,，;；]/)
      .some((part) => DATE.test(withoutItems(knowledge, part, items)) && items.every((item) => holdsItem(knowledge, part, item)));
  const clause = clausesOn(knowledge, items).find((one) => fitsScopeWords(knowledge, question, one) && dated(one));
  return asWritten(draft, clause, items);
}

/** 暑假 is no date where it is what was asked about. */
function withoutItems({ lexicon }: Knowledge, part: string, items: Item[]): string {
  const words = items.flatMap((item) => (item.type === "term" ? [item.text] : (lexicon.concepts.get(item.id)?.zh ?? [])));
  return words.reduce((rest, word) => rest.replaceAll(word, ""), part);
}

function holdsItem({ lexicon }: Knowledge, part: string, item: Item): boolean {
  return item.type === "term" ? part.includes(item.text) : scanConcepts(part, lexicon).has(item.id);
}

/** Says where a topic stands; null where it stands nowhere. */
export function whereText(draft: Draft, question: Question, items: Item[]): Draft | null {
  const { knowledge, say } = draft;
  const all = clausesOn(knowledge, items);
  const scoped = question.scopes.length === 0 ? [] : all.filter((clause) => inScope(knowledge, question, clause));
  const clauses = scoped.length > 0 ? scoped : all;
  const places = clauses.length > 0 ? clauses.map((clause) => knowledge.plan.clauses[clause]?.section ?? "") : sectionsOn(knowledge, items);
  const sections = [...new Set(places)].slice(0, 8);
  if (sections.length === 0) return null;
  draft.outcome = "where";
  const title = (id: string): string => knowledge.sections.get(id)?.title ?? "";
  const [only = ""] = sections;
  draft
    .fact(sections.length === 1 ? say.whereIn(labelOf(knowledge.plan, only), title(only)) : say.wherePlaces(sections.length))
    .counted(sections.length);
  for (const id of sections) {
    const own = clauses.filter(
      (clause) => knowledge.plan.clauses[clause]?.section === id && items.some((item) => clauseHolds(knowledge, clause, item)),
    );
    const first =
      own.find(
        (clause) =>
          !repeatsTitle(knowledge, clause) && items.every((item) => holdsItem(knowledge, knowledge.clauseTexts[clause] ?? "", item)),
      ) ??
      own.find((clause) => !repeatsTitle(knowledge, clause)) ??
      own[0] ??
      firstHolding(knowledge, id, items);
    const span = first === undefined ? undefined : knowledge.plan.clauses[first];
    const citation = span ? draft.citation(span.section, span.start, span.end) : null;
    if (sections.length > 1) draft.row(labelOf(knowledge.plan, id), title(id), citation);
    if (citation !== null) draft.quote(citation);
  }
  return draft;
}

/** A sentence that is only the section's title again says nothing of the topic. */
function repeatsTitle({ plan, sections, clauseTexts }: Knowledge, clause: number): boolean {
  const title = normalize(sections.get(plan.clauses[clause]?.section ?? "")?.title ?? "");
  return title !== "" && (clauseTexts[clause] ?? "").replace(/[。.;；]$/, "") === title;
}

function firstHolding(knowledge: Knowledge, section: string, items: Item[]): number | undefined {
  const at = knowledge.plan.clauses.findIndex(
    (clause, number) => clause.section === section && items.some((item) => clauseHolds(knowledge, number, item)),
  );
  return at < 0 ? undefined : at;
}

/** Shows the nearest clauses, labelled as no answer. */
export function nearest(draft: Draft, items: Item[]): Draft {
  const { knowledge, say } = draft;
  const clauses = knowledge.search.some(items, 2);
  if (clauses.length === 0) return draft;
  draft.note(say.notAnAnswer);
  for (const clause of clauses) {
    const span = knowledge.plan.clauses[clause];
    if (span) draft.near(span.section, span.start, span.end);
  }
  return draft;
}
