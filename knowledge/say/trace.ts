import type { Draft } from "../answer/draft.ts";
import { topicOf } from "../answer/text.ts";
import { labelOf } from "../compile.ts";
import type { Ask } from "../lexicon.ts";
import type { Lang } from "../model.ts";
import type { Question } from "../question/question.ts";
import { scopeText } from "./scope.ts";
import { metricName } from "./commitment.ts";
import { figure, zhUnit } from "./units.ts";

// prettier-ignore
const RULE_ZH: Record<string, string> = {
  "no words": "没有可以回答的内容", "source of the last answer": "问的是上一条回答的出处", "section named": "按编号找到所指的部分",
  "closing part": "问的是文末部分，而原文已截断", "not understood": "有词没有读懂，不作回答", "what follows": "问的是截断之后的内容",
  where: "问的是位置：列出写到它的各处", "only targets": "问的是当前实际值，方案只有目标", "list of commitments": "列出符合条件的全部量化要求",
  commitment: "由方案的量化要求决定", "time of day": "与方案写的时刻比较", "left out": "问的是方案写明不计的内容", text: "没有对应的量化要求，按条款原文回答", silence: "没有条款同时写到这些内容", gate: "答案与原文核对不符，没有发出",
};
// prettier-ignore
const RULE_EN: Record<string, string> = {
  "no words": "nothing to answer from", "source of the last answer": "asked for the source of the last answer",
  "section named": "found the section by its number", "closing part": "asked for a closing part, and the source is cut off before it",
  "not understood": "a word was not understood, so no answer", "what follows": "asked for what comes after the cut",
  where: "asked for the place: every place that has it is listed", "only targets": "asked for the current actual value; a plan has targets only",
  "list of commitments": "every commitment with a figure that fits is listed", commitment: "decided by the plan's commitments",
  "left out": "asked about something that the plan says it does not count", "time of day": "compared with the time of day that the plan prints",
  text: "no commitment fits; answered from the clauses", silence: "no clause speaks of all this together",
  gate: "the answer did not agree with the text and was not sent",
};

// prettier-ignore
const ASKED: Record<Ask, [zh: string, en: string]> = {
  value: ["数值", "a figure"], where: ["位置", "the place"], quote: ["原文", "the plan's words"], when: ["期限", "the date"],
  baseline: ["基期", "the baseline"], base: ["基期值", "what it was"], list: ["清单", "a list"], explain: ["怎么规定", "what it says"], which: ["哪一个", "which one"],
  check: ["是否符合", "whether it holds"], total: ["合计", "the total"], enough: ["够不够", "whether it is enough"],
  none: ["可否没有", "whether none will do"], now: ["现在的情况", "the present state"], after: ["后面的内容", "what follows"],
  most: ["上限", "the most"], least: ["下限", "the least"], each: ["分别是多少", "each of them"], change: ["变化", "the change"],
  difference: ["相差多少", "the difference"], may: ["可不可以", "whether it is allowed"], clock: ["几点", "the time of day"],
  exceed: ["是否超过", "whether it is exceeded"], greeting: ["问候", "a greeting"], indicators: ["量化要求", "the figures"], tasks: ["任务", "the tasks"],
};

/** What was used, each name once, with where it stands. */
function usedNames({ used, knowledge, lang }: Draft): string[] {
  return [...new Set(used.map((one) => [metricName(one, lang), labelOf(knowledge.plan, one.section)].filter(Boolean).join(" ")))];
}

function line(lang: Lang, name: [string, string], value: string): string[] {
  if (value === "") return [];
  return [lang === "zh" ? `${name[0]}：${value}` : `${name[1]}: ${value}`];
}

const unitName = (lang: Lang, unit: string): string => (lang === "zh" ? zhUnit(unit) : unit);

/** How an answer was reached, in sentences: what was read from the question, what it led to, which rule decided. */
export function explain(draft: Draft, question: Question, inherited: boolean): string[] {
  const { lang, knowledge } = draft;
  const rule = draft.trace.at(-1) ?? "silence";
  const join = lang === "zh" ? "、" : ", ";
  const soft = question.soft.map((id) => ({ type: "concept" as const, id }));
  const quantities = question.quantities.map(({ value, unit }) => `${figure(value)}${unit ? ` ${unitName(lang, unit)}` : ""}`);
  const asked = [...question.asks].map((ask) => ASKED[ask][lang === "zh" ? 0 : 1]);
  return [
    ...line(lang, ["读到的内容", "Read as"], topicOf(draft, [...question.content, ...soft])),
    ...line(lang, ["范围", "Scope"], question.scopes.map((one) => scopeText(one, knowledge.plan, lang)).join(join)),
    ...line(lang, ["年份", "Year"], question.years.map(({ year }) => String(year)).join(join)),
    ...line(lang, ["带来的数", "Figures given"], quantities.join(join)),
    ...line(lang, ["问的单位", "Unit asked"], question.unit === null ? "" : unitName(lang, question.unit)),
    ...line(lang, ["想知道", "Asked for"], asked.join(join)),
    ...line(lang, ["没有读懂", "Not understood"], question.unknown.join(join)),
    ...(inherited ? [lang === "zh" ? "话题沿用上一问" : "The topic comes from the question before"] : []),
    ...line(lang, ["用到的要求", "Commitments used"], usedNames(draft).join(join)),
    ...line(lang, ["判断", "Rule"], (lang === "zh" ? RULE_ZH : RULE_EN)[rule] ?? rule),
  ];
}
