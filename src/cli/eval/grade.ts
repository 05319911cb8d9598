import type { Answer, AnswerValue, Outcome } from "../../../knowledge/index.ts";
import type { GoldQuestion } from "./gold.ts";

/** What became of one question. `wrong` counts the worst error: something stated that is not so. */
export interface Grade {
  right: boolean;
  wrongAnswerSent: boolean;
  falseRefusal: boolean;
  reasons: string[];
}

/** Units that mean the same to a reader, each line one unit. */
const SAME_UNITS: string[][] = [
  ["period", "lesson", "class hour", "class", "课时", "节"],
  ["hour", "class hour"],
  ["%", "percent"],
  ["square metre", "m2", "㎡", "sqm"],
  ["percentage point", "pp", "%-point"],
  ["students per staff", "students per teacher", "student per staff", "ratio"],
];
const PEOPLE =
  /^(?:person|people|staff|teacher|student|nurse|child|pupil|carer|counsellor|visitor|doctor|officer|vice-principal|.* worker)$/;
/** What is measured has a unit of its own; what is counted goes by many names (match, meet, drill; club, team). */
const MEASURED =
  /^(?:%|percent|percentage point|pp|%-point|period|lesson|class hour|hour|minute|day|week|month|year|term|credit|metre|square metre|mu|Mbps|.*yuan|.* per .*|ratio|课时|节)$/;
const SAME_PER: string[][] = [
  ["student", "student/year", "year", "student/yr"],
  ["student", "student-year"],
  ["time", "visit", "session"],
  ["week", "weekly"],
  ["day", "daily"],
  ["staff", "student", ""],
];

function same(a: string, b: string, groups: string[][]): boolean {
  return a === b || groups.some((group) => group.includes(a) && group.includes(b));
}

function sameUnit(a: string, b: string): boolean {
  if (same(a, b, SAME_UNITS) || (PEOPLE.test(a) && PEOPLE.test(b))) return true;
  return ![a, b].some((unit) => MEASURED.test(unit) || PEOPLE.test(unit));
}

function unitMatches(value: AnswerValue, expected: string | null | undefined): boolean {
  if (!expected) return true;
  if (sameUnit(value.unit, expected)) return true;
  const [unit = "", ...rest] = expected.split("/");
  if (!sameUnit(value.unit, unit)) return false;
  const per = rest.join("/");
  const often = Number(/^\d+/.exec(per)?.[0] ?? 1) > 1;
  return per === "" || value.per === null || often || same(value.per, per, SAME_PER) || value.unit.includes("/");
}

function close(a: number, b: number): boolean {
  return Math.abs(Math.abs(a) - Math.abs(b)) < 0.006;
}

function figureMatches(value: AnswerValue["value"], expected: number | [number, number]): boolean {
  if (value === null) return false;
  if (Array.isArray(value) || Array.isArray(expected)) {
    const [left, right] = [[value].flat(), [expected].flat()];
    return left.length === right.length && left.every((one, at) => close(one, right[at] ?? Number.NaN));
  }
  return close(value, expected);
}

/** Once every two weeks and half a time a week are one rate. */
function perOne(value: AnswerValue["value"], per: string | null): AnswerValue["value"] {
  const every = Number(/(\d+) (?:weeks|years|days|months)$/.exec(per ?? "")?.[1] ?? 1);
  return typeof value === "number" ? value / every : value;
}

/** Gold may give money in the printed unit; answers count yuan. */
const MONEY: Record<string, number> = { 万元: 1e4, 亿元: 1e8, "10,000 yuan": 1e4, "100 million yuan": 1e8, "million yuan": 1e6 };

function inYuan(expected: Expected): Expected {
  const [unit = "", ...rest] = (expected.unit ?? "").split("/");
  const times = MONEY[unit];
  if (times === undefined) return expected;
  const value = Array.isArray(expected.value) ? expected.value : expected.value * times;
  return { ...expected, value, unit: ["yuan", ...rest].join("/") };
}

type Expected = GoldQuestion["expect"]["values"][number];
const fits = (value: AnswerValue, expected: Expected): boolean =>
  unitMatches(value, expected.unit) &&
  (figureMatches(value.value, expected.value) ||
    figureMatches(perOne(value.value, value.per), perOne(expected.value, expected.unit ?? null) ?? 0));

/** The multiset of stated values against the expected one: each stated value meets one expected value. */
function valueReasons(stated: AnswerValue[], expected: Expected[]): string[] {
  const extra = [...stated];
  const missing = expected.filter((one) => {
    const at = extra.findIndex((value) => fits(value, one));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((one) => `lacks the value ${String(one.value)} ${one.unit ?? ""}`),
    ...extra.map((value) => `states the value ${String(value.value)} ${value.unit}, which is not expected`),
  ];
}

const isDerivation = (gold: GoldQuestion): boolean => gold.kind === "calc" || Boolean(gold.expect.verdict);

function figures(gold: GoldQuestion, answer: Answer): string[] {
  const stated = answer.values.filter((value) => !value.operand);
  const { behavior, values } = gold.expect;
  if (behavior === "list")
    return values
      .map(inYuan)
      .filter((one) => !stated.some((value) => fits(value, one)))
      .map((one) => `the list lacks ${String(one.value)}`);
  if (behavior !== "answer" && behavior !== "table") return [];
  return valueReasons(stated, (isDerivation(gold) ? values.slice(0, 1) : values).map(inYuan));
}

/** Outcomes that a gold behaviour admits. */
function admitted(gold: GoldQuestion, answer: Answer): boolean {
  const { behavior, values } = gold.expect;
  const is = (...outcomes: Outcome[]): boolean => outcomes.includes(answer.outcome);
  switch (behavior) {
    case "answer":
    case "table":
      return is("answer", "table") || (values.length === 0 && is("where"));
    case "list":
      return is("list", "answer", "table");
    case "where":
      return is("where") || (values.length === 0 && is("answer"));
    case "redacted":
      return is("redacted");
    case "cutoff":
      return is("truncated");
    case "answer+cutoff":
      return (is("answer", "list") && answer.truncated) || (is("truncated") && answer.citations.length > 0);
    case "abstain":
      return is("abstain") || (gold.tags.includes("named-no-number") && is("unquantified"));
    default:
      return behavior satisfies never;
  }
}

function ownWords({ text, citations }: Answer): string {
  return citations.reduce((rest, citation) => rest.replaceAll(citation.quote, ""), text);
}

function words(gold: GoldQuestion, answer: Answer): string[] {
  const everything = [answer.text, ...answer.citations.map((citation) => citation.quote)].join("\n");
  const own = ownWords(answer);
  return [
    ...gold.expect.must_include.filter((word) => !everything.includes(word)).map((word) => `lacks “${word}”`),
    ...gold.expect.must_not_include.filter((word) => own.includes(word)).map((word) => `must not say “${word}”`),
  ];
}

function places(gold: GoldQuestion, answer: Answer): string[] {
  const { section, behavior } = gold.expect;
  if (section.length === 0 || behavior === "abstain") return [];
  const inside = (id: string): boolean => section.some((one) => id === one || id.startsWith(`${one}.`));
  const cited = answer.citations.map((citation) => citation.section);
  if (!cited.some(inside)) return [`cites ${cited.join(", ") || "nothing"} instead of ${section.join(", ")}`];
  const strict = behavior === "answer" || behavior === "table";
  return strict && !cited.every(inside) ? [`cites ${cited.join(", ")} beside ${section.join(", ")}`] : [];
}

const STATES = new Set<Outcome>(["answer", "table", "list", "where"]);

/** Grades one answer as the command-line contract says. */
export function grade(gold: GoldQuestion, answer: Answer): Grade {
  const outcome = admitted(gold, answer) ? [] : [`${answer.outcome} where ${gold.expect.behavior} is right`];
  const verdict =
    gold.expect.verdict && gold.expect.verdict !== answer.verdict
      ? [`says ${answer.verdict ?? "nothing"} where ${gold.expect.verdict} is right`]
      : [];
  const reasons = [...outcome, ...figures(gold, answer), ...verdict, ...words(gold, answer), ...places(gold, answer)];
  const states = STATES.has(answer.outcome);
  const answerable = !["abstain", "cutoff"].includes(gold.expect.behavior);
  return {
    right: reasons.length === 0,
    wrongAnswerSent: states && reasons.length > 0,
    falseRefusal: answerable && !states && answer.outcome !== gold.expect.behavior && reasons.length > 0,
    reasons,
  };
}
