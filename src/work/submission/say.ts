import { workWords, type WorkWords } from "../../words/work.ts";
import type { Indicator } from "../duty/indicator.ts";
import type { Draft, Refusal, Warning } from "./check.ts";
import { shown } from "./figure.ts";
import type { Claim, Problem, Trouble } from "./problem.ts";
import type { ReportingScope } from "./scope.ts";

type Lang = "zh" | "en";

function unitName(indicator: Indicator | undefined, say: WorkWords): string {
  const unit = indicator?.unit ?? "";
  return say.units[unit] ?? unit;
}

/** The unit of an indicator in a language; its own English name where the catalogue has none. */
export function unitByIndicator(indicator: Indicator, lang: Lang): string {
  return unitName(indicator, workWords(lang));
}

/** A value inside the hard limits, to show how a line is written; not a guess at the real one. */
function sample({ measure, least, most, decimals }: Indicator): number {
  if (measure === "percent") return 51.2;
  const value = measure === "count" ? 12 : 3;
  const floor = Math.max(value, least ?? 0);
  return Number((most === null ? floor : Math.min(floor, most)).toFixed(decimals));
}

/** A line that would be read, with the indicator's own name and cadence. */
export function exampleLine(indicator: Indicator, scope: ReportingScope, lang: Lang): string {
  const kind = scope.obligations.find((one) => one.indicator === indicator.code)?.period.kind ?? "quarter";
  const [school, ...others] = scope.schools;
  const place = school && others.length > 0 ? ` @${school.code}` : "";
  return `${indicator.names[lang]} ${shown(sample(indicator), indicator)} ${workWords(lang).periods[kind]}`.trim() + place;
}

/** The example with the command that the line begins with. */
function exampleFor(trouble: Trouble, line: string, say: WorkWords): string {
  if (trouble.type !== "command alone") return line;
  return trouble.intent === "correct" ? say.correct(line) : `${trouble.word} ${line}`;
}

function limits(least: number | null, most: number | null): string {
  if (least !== null && most !== null) return `${least}-${most}`;
  return least === null ? `≤ ${most ?? "∞"}` : `≥ ${least}`;
}

/** The part of the sentence that the rule fills in; empty for rules that need none. */
function ruleOf({ trouble, choices }: Pick<Problem, "trouble" | "choices">, scope: ReportingScope, say: WorkWords): string {
  if (trouble.type === "scale") return choices.map(({ label }) => label).join(say.or);
  if (trouble.type === "range") return limits(trouble.least, trouble.most);
  if (trouble.type === "unit") return say.units[trouble.unit] ?? trouble.unit;
  if (trouble.type === "decimals") return String(trouble.decimals);
  if (trouble.type === "wrong period") return say.rules[trouble.rule];
  if (trouble.type === "other cadence") return say.cadences[trouble.cadence];
  if (trouble.type === "not asked") return trouble.period;
  if (trouble.type === "not begun") return trouble.from;
  if (trouble.type === "no duty") return scope.schools.find(({ id }) => id === trouble.school)?.name ?? trouble.school;
  return trouble.type === "not your school" ? say.people : "";
}

/** The key of the catalogue for each kind of trouble: the same words in camel case. */
const KEYS = {
  "nothing read": "nothingRead",
  "nothing open": "nothingOpen",
  "command alone": "commandAlone",
  "no indicator": "noIndicator",
  "which indicator": "whichIndicator",
  "did you mean": "didYouMean",
  "no value": "noValue",
  "which number": "whichNumber",
  vague: "vague",
  "change only": "changeOnly",
  scale: "scale",
  unit: "unit",
  "whole number": "wholeNumber",
  decimals: "decimals",
  inexact: "inexact",
  "no zero report": "noZeroReport",
  "nothing before": "nothingBefore",
  range: "range",
  "which period": "whichPeriod",
  "period needed": "periodNeeded",
  "two periods": "twoPeriods",
  "wrong period": "wrongPeriod",
  "no terms": "noTerms",
  "other cadence": "otherCadence",
  "not asked": "notAsked",
  "not begun": "notBegun",
  "which school": "whichSchool",
  "unknown school": "unknownSchool",
  "not your school": "notYourSchool",
  "no duty": "noDuty",
} as const satisfies Record<Trouble["type"], keyof WorkWords>;

/** What a problem is, said in at most three lines: the word, the rule, and one example that works. */
export function problemText(
  { trouble, choices, about }: Pick<Problem, "trouble" | "choices" | "about">,
  scope: ReportingScope,
  lang: Lang,
): string {
  const say = workWords(lang);
  const code =
    "indicator" in trouble ? trouble.indicator : (about.indicator ?? choices.find(({ fixed }) => fixed.indicator)?.fixed.indicator);
  const indicator = scope.indicators.find((one) => one.code === code) ?? scope.indicators[0];
  const name = indicator?.names[lang] ?? trouble.word;
  const example = indicator ? exampleFor(trouble, exampleLine(indicator, scope, lang), say) : "";
  const rule = ruleOf({ trouble, choices }, scope, say);
  return say[KEYS[trouble.type]]({ word: trouble.word, name, rule: rule || unitName(indicator, say), example });
}

function figureName(claim: Claim, indicator: Indicator, scope: ReportingScope, lang: Lang): string {
  const school = scope.schools.find(({ id }) => id === claim.school)?.name ?? "";
  return `${school} ${indicator.names[lang]} ${claim.period.code}`.trim();
}

/** Why a claim was refused against what is known; null where the same value stands already, which is no mistake. */
export function refusalText(claim: Claim, refusal: Refusal, indicator: Indicator, scope: ReportingScope, lang: Lang): string | null {
  const say = workWords(lang);
  const figure = figureName(claim, indicator, scope, lang);
  const about = { word: figure, name: indicator.names[lang], rule: "", example: exampleLine(indicator, scope, lang) };
  const value = claim.value === null ? "" : shown(claim.value, indicator);
  switch (refusal.type) {
    case "same":
      return null;
    case "waived":
      return say.waived({ ...about, rule: refusal.reason });
    case "not begun":
      return say.notBegun({ ...about, word: claim.period.code, rule: refusal.from });
    case "locked":
      return say.locked({ ...about, rule: refusal.since });
    case "approved":
      return say.approved({ ...about, rule: `#${refusal.observation}` });
    case "nothing before":
      return say.nothingBefore({ ...about, word: claim.text });
    case "falls":
      return say.falls({ ...about, word: value, rule: shown(refusal.last, indicator), example: say.correct(figure) });
    case "sum": {
      const parts = refusal.parts.map((part) => `${part.name} ${shown(part.value, indicator)}`).join(" + ");
      return say.sum({ ...about, word: value, rule: `${parts} = ${shown(refusal.sum, indicator)}` });
    }
    default:
      return refusal satisfies never;
  }
}

/** What is unusual about a draft, in one sentence; the reason is asked for until it is given. */
export function warningText(warning: Warning, draft: Draft, indicator: Indicator, lang: Lang): string {
  const say = workWords(lang);
  const reason = draft.needs === "reason" ? null : draft.claim.reason;
  const about = { word: shown(draft.value, indicator), name: indicator.names[lang], rule: "", example: "" };
  switch (warning.type) {
    case "jump": {
      const than = warning.against === "last" ? say.than.last : say.than.lastYear;
      const size = shown(Math.abs(warning.by), { measure: "number", unit: "" });
      const jumped = { ...about, word: than, rule: say.byHowMuch(warning.by < 0, size) };
      return reason === null ? say.jumped(jumped) : say.explained(say.jump(jumped), reason);
    }
    case "copied":
      return say.copied(about);
    case "correction":
      return reason === null
        ? say.corrects(shown(warning.from, indicator), about.word)
        : say.explained(say.correction(shown(warning.from, indicator), about.word), reason);
    case "parts missing":
      return say.partsMissing(warning.known, warning.asked);
    case "late":
      return say.late(warning.days);
    default:
      return warning satisfies never;
  }
}
