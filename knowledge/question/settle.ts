import type { Lexicon } from "../lexicon.ts";
import { isSoft } from "../profile.ts";
import type { Question } from "./question.ts";

/** People whom everyone brings: what they are counted for is something else. */
const ANYONE = new Set(["student", "teacher", "school", "school-staff", "parent"]);

/** With nothing else named, what the asker counts is the topic: 1,200 students and one psych teacher, a school of 2300. */
function promoteCounted(question: Question, { concepts }: Lexicon): void {
  if (question.content.length > 0) return;
  const own = question.counted.filter((id) => !ANYONE.has(id) && !isSoft(concepts.get(id)));
  const school =
    (question.soft.includes("school") || question.scopes.some(({ grades }) => grades === null)) && question.unknown.length === 0;
  const many = question.quantities.some(({ unit, value }) => (unit === "student" || unit === "person") && value >= 200);
  const topics = own.length > 0 ? own : school && many && SIZED.test(question.text) ? ["school-size"] : [];
  question.content.push(...topics.map((id): Question["content"][number] => ({ type: "concept", id })));
}

const SIZED = /limit|\bfits?\b|too (?:big|large|many)|over|exceed|allowed|size|规模|超|太大|上限|能不能|行不行|可以/;

/** How long a lesson lasts is asked of the lesson itself. */
const LASTS = /how long|how many min|多长|几分钟|多少分钟|多久/;

/** Fees are paid by parents, and a meal with pupils is eaten in the canteen: these go without saying. */
const GOES_WITHOUT: [string[], string][] = [
  [["fee", "service-fee", "meal-fee", "boarding-fee", "book-fee", "fee-childcare", "exam-fee"], "parent"],
  [["meal-company"], "canteen"],
];

function dropUnsaid(question: Question): void {
  const has = (id: string): boolean => question.content.some((item) => item.type === "concept" && item.id === id);
  const gone = GOES_WITHOUT.flatMap(([topics, id]) => (topics.some(has) ? [id] : []));
  question.content = question.content.filter((item) => item.type !== "concept" || !gone.includes(item.id));
}

/** Money per student has a name of its own. */
function perStudentMoney(question: Question): void {
  if (!question.pers.includes("student")) return;
  question.content = question.content.map((item) =>
    item.type === "concept" && item.id === "funding" ? { ...item, id: "per-student-funding" } : item,
  );
}

/** With nothing else named, a kind of lesson is the topic: 班会课一周几节. */
function promoteLessons(question: Question, { concepts }: Lexicon): void {
  if (question.content.length > 0) return;
  if (question.soft.length === 0 && question.unit === "period" && LASTS.test(question.text)) {
    Object.assign(question, { unit: "minute", units: [] });
    question.content.push({ type: "concept", id: "lesson" });
    return;
  }
  const kinds = question.soft.filter((id) => concepts.get(id)?.kind === "lesson" && id !== "lesson");
  question.content.push(...kinds.map((id): Question["content"][number] => ({ type: "concept", id })));
  question.soft = question.soft.filter((id) => !kinds.includes(id));
}

/** new primary seats (not junior): a part of what the plan counts together; nothing is taken off in silence. */
const LESS =
  /(?:\bnot|\bwithout|\bexcluding|\bexcept)\s+(?:junior|primary|senior|kindergarten|high)|(?:不含|不包括|不算|除去|除了)(?:小学|初中|高中|幼儿园)/;

/** How big a place is, is asked in its area. */
const HOW_BIG = /多大|how (?:big|large)|what size/;
const isPlace = (item: Question["content"][number], { concepts }: Lexicon): boolean =>
  item.type === "concept" && concepts.get(item.id)?.kind === "place";

/** Settles what a question is about once all its words are read: what goes without saying, what its other words imply. */
export function settle(question: Question, lexicon: Lexicon): void {
  promoteCounted(question, lexicon);
  promoteLessons(question, lexicon);
  perStudentMoney(question);
  dropUnsaid(question);
  const less = LESS.exec(question.text)?.[0];
  if (less) question.unknown.push(less);
  if (question.unit === null && HOW_BIG.test(question.text) && question.content.some((item) => isPlace(item, lexicon)))
    question.unit = "square metre";
  if (question.unit === null && question.content.some((item) => item.type === "concept" && item.id === "place-number"))
    question.unit = "place";
}
