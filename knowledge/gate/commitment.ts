import { readNumbers } from "../language/numerals.ts";
import { gradesOf } from "../language/scope.ts";
import type { Indicator, Lang, Plan, Scope } from "../model.ts";
import { metricName } from "../say/commitment.ts";
import { unitEn, zhUnit } from "../say/units.ts";
import { near } from "./sealed.ts";
import { readLine, sameHedge, scopeIn, wordsOf, type Said } from "./line.ts";

/** Money is printed in yuan, in tens of thousands or in hundreds of millions. */
const TIMES = [1, 1e4, 1e8];

const sizes = ({ value }: Indicator): number[] => (value === null ? [] : [value].flat().map(Math.abs));

function sameFigure(said: number, value: number, unit: string): boolean {
  return (unit === "yuan" ? TIMES : [1]).some((by) => near(said * by, value));
}

/** The figures of a commitment stand in the words that are quoted for it, as digits or in words. */
export function printedIn(quote: string, indicator: Indicator): boolean {
  const printed = readNumbers(quote)
    .flatMap((hit) => [hit.value, ...(hit.ratio ?? [])])
    .map(Math.abs);
  const unit = /[万亿]/.test(quote) ? "yuan" : indicator.unit;
  return sizes(indicator).every(
    (size) =>
      printed.some((one) => sameFigure(one, size, unit) || (indicator.unit === "%" && near(Math.round(one * 10_000) / 100, size))) ||
      (size === 1 && indicator.unit.includes("/")),
  );
}

export function sameScope(a: Scope, b: Scope, system: Plan["system"]): boolean {
  const span = (scope: Scope): string => String(scope.grades ?? gradesOf(scope.stages, system) ?? "");
  return a.stages.toSorted().join() === b.stages.toSorted().join() && span(a) === span(b) && a.region === b.region;
}

/** Whether a row's label is this commitment's name or its scope; a scope in the label need not stand in the line. */
function labelled(label: string, indicator: Indicator, plan: Plan, lang: Lang): "name" | "scope" | null {
  if (label === metricName(indicator, lang)) return "name";
  const scope = scopeIn(label, plan);
  return scope && sameScope(scope, indicator.scope, plan.system) ? "scope" : null;
}

const MANY_EN: Record<string, string> = { 名学生: "students", 个班: "classes", 名教师: "teachers per class" };

function unitFits(said: Said, indicator: Indicator, plan: Plan, lang: Lang): boolean {
  const { unit, figure, value } = indicator;
  if (said.words.includes("ratio")) return unit.startsWith(lang === "en" ? said.unit : (MANY_EN[said.unit] ?? "?"));
  if (unit.includes("/")) return true;
  if (lang === "en") return said.unit === unitEn(unit, value).trim();
  const behind = figure ? plan.text.slice(figure.end, figure.end + said.unit.length) : "";
  return said.unit === behind || said.unit === zhUnit(unit);
}

/** What differs between a line of an answer and the commitment that it states. */
export function differences(line: string, label: string | null, indicator: Indicator, plan: Plan, lang: Lang): string[] {
  const said = readLine(line, plan, lang);
  const role = label === null ? null : labelled(label, indicator, plan, lang);
  const scope = said.scope ?? (role === "scope" ? indicator.scope : { stages: [], grades: null, region: null });
  const per = indicator.unit.includes("/")
    ? (indicator.unit.split("/")[1] ?? null)
    : indicator.comparator === "ratio"
      ? null
      : indicator.per;
  const words = indicator.unit.includes("/") ? [] : wordsOf(indicator);
  const checks: [string, boolean][] = [
    ["label", label === null || role !== null],
    ["scope", sameScope(scope, indicator.scope, plan.system)],
    ["deadline", said.deadline === indicator.deadline],
    ["hedge", sameHedge(said.hedge, indicator.hedge)],
    [
      "baseline",
      said.baseline?.year === indicator.baseline?.year && (said.baseline?.value ?? null) === (indicator.baseline?.value ?? null),
    ],
    ["rate", said.per === per],
    ["comparator", said.words.join() === words.join()],
    ["figure", said.figures.length > 0 && figuresFit(said.figures, indicator)],
    ["unit", unitFits(said, indicator, plan, lang)],
    ["words", said.left === ""],
  ];
  return checks.flatMap(([name, right]) => (right ? [] : [name]));
}

/** Every figure said is one of the commitment's, and every one of the commitment's is said. */
function figuresFit(said: number[], indicator: Indicator): boolean {
  const values = sizes(indicator);
  const each = said.every((one) => values.some((value) => sameFigure(one, value, indicator.unit)));
  return each && values.every((value) => said.some((one) => sameFigure(one, value, indicator.unit)));
}
