import { commitmentsIn, labelOf, pathTo } from "../compile.ts";
import { isQuantity, readNumbers } from "../language/numerals.ts";
import { readScopes } from "../language/scope.ts";
import type { Indicator } from "../model.ts";
import { metricName } from "../say/commitment.ts";
import { phrases } from "../say/phrases.ts";
import { sameScope } from "./commitment.ts";
import { near, textOf, type Sealed } from "./sealed.ts";

/** The commitments that stand in what is quoted. */
const cited = ({ knowledge, answer }: Sealed): Indicator[] =>
  answer.citations.flatMap(({ start, end }) => commitmentsIn(knowledge.plan, start, end));

/** A word as it stands, but not inside a longer number. */
const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\d.])${RegExp.escape(word)}(?![\\d.]*[\\d%])`, "g");

/** Words that may hold figures without stating any: names, places, and what the asker wrote. */
function withoutNames(sealed: Sealed, text: string): string {
  const { knowledge, answer, question } = sealed;
  const { plan } = knowledge;
  const metrics = cited(sealed).map((one) => metricName(one, answer.lang));
  const places = answer.citations
    .flatMap(({ section }) => pathTo(plan, section))
    .flatMap(({ id, label, title }) => [labelOf(plan, id), title ?? "", label]);
  const echoed = [
    ...question.unknown,
    ...question.corrected.flatMap(({ from, to }) => [from, to]),
    ...question.content.flatMap((item) => (item.type === "term" ? [item.text] : [])),
  ];
  const named = question.reference ? [question.text.slice(question.reference.start, question.reference.end)] : [];
  const words = [...metrics, ...places, ...echoed, ...named, ...answer.citations.map(({ quote }) => quote)]
    .filter((word) => word.length > 0)
    .toSorted((a, b) => b.length - a.length);
  return words.reduce((rest, word) => rest.replace(wholeWord(word), " "), text);
}

/** Own words that claim nothing may name the asked scope and years and the plan's end, and state no figure. */
export function plainWords(sealed: Sealed, block: number, counts: number[]): string[] {
  const { knowledge, question, answer } = sealed;
  const { system, period } = knowledge.plan;
  const { text, label } = textOf(sealed, block);
  let left = withoutNames(sealed, label ? `${label} ${text}` : text).toLowerCase();
  if (question.ukYear) left = left.replace(phrases(answer.lang).ukYear.toLowerCase(), "");
  const scopes = readScopes(left, system).map(({ stages, grades }) => ({ stages, grades, region: null }));
  const known = [...question.scopes, ...cited(sealed).map(({ scope }) => scope)];
  const foreign = scopes.some((scope) => scope.grades !== null && !known.some((one) => sameScope(one, scope, system)));
  for (const hit of readScopes(left, system).toReversed()) left = left.slice(0, hit.start) + left.slice(hit.end);
  const allowed = [
    ...counts,
    ...question.years.map(({ year }) => year),
    ...question.quantities.map(({ value }) => value),
    ...cited(sealed).flatMap(({ per }) => (per?.match(/\d+/g) ?? []).map(Number)),
    ...(period ? [period.from, period.to] : []),
  ];
  const figures = readNumbers(left).filter(
    (hit) => isQuantity(left, hit) && !(hit.words && hit.value <= 2 && !hit.percent && !hit.fraction && !hit.ratio),
  );
  const unknown = figures.some(({ value }) => !allowed.some((one) => near(one, value)));
  return [...(foreign ? ["names a scope that was not asked"] : []), ...(unknown ? ["states a figure that nothing proves"] : [])];
}
