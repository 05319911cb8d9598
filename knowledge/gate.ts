import { boundOf } from "./answer/calculate.ts";
import { countedAs } from "./answer/counted-as.ts";
import { comparison } from "./answer/check.ts";
import type { Claim, Draft } from "./answer/draft.ts";
import { clauseHolds } from "./answer/fit.ts";
import { clauseAt, labelOf } from "./compile.ts";
import { differences, printedIn } from "./gate/commitment.ts";
import { besideFormula, readFormula } from "./gate/formula.ts";
import { readLine } from "./gate/line.ts";
import { plainWords } from "./gate/own-words.ts";
import { indicatorOf, near, textOf, type Sealed } from "./gate/sealed.ts";
import { readScopes, unionOf } from "./language/scope.ts";
import type { Answer, AnswerValue } from "./model.ts";
import type { Question } from "./question/question.ts";
import { metricName } from "./say/commitment.ts";
import { phrases } from "./say/phrases.ts";
import { renderText } from "./say/render.ts";
import { unitOf } from "./say/units.ts";

export type { Sealed };

/** Quotes are the text at their offsets, inside the section that is named, under its printed label. */
function quotes({ knowledge, answer }: Sealed): string[] {
  const { plan, sections } = knowledge;
  return answer.citations.flatMap(({ section: id, start, end, quote, label }, at) => {
    const section = sections.get(id);
    const inside = section !== undefined && start < end && start >= section.start && end <= section.end;
    const exact = plan.text.slice(start, end) === quote;
    return exact && inside && labelOf(plan, id) === label ? [] : [`quote ${at + 1} is not the plan's text in its section`];
  });
}

/** The line states the commitment, and the commitment stands in the quote. */
function commitment(sealed: Sealed, { block, indicator: id, citation: at }: Claim & { type: "commitment" }): string[] {
  const { knowledge, answer } = sealed;
  const indicator = indicatorOf(sealed, id);
  const citation = answer.citations[at];
  const { text, label } = textOf(sealed, block);
  if (!indicator || !citation || citation.start > indicator.start || citation.end < indicator.end)
    return ["the quote is of another clause"];
  if (!printedIn(citation.quote, indicator)) return ["the figure does not stand in the clause"];
  if (indicator.redacted)
    return [
      ...marks(citation.quote, text),
      ...(label === null ||
      label === metricName(indicator, answer.lang) ||
      readScopes(label.toLowerCase(), knowledge.plan.system).length > 0
        ? []
        : ["label"]),
    ];
  if (indicator.value === null) return citation.quote.includes(text) ? [] : ["says other than the clause"];
  const together = sealed.claims.flatMap((claim) =>
    claim.type === "commitment" && claim.block === block ? (indicatorOf(sealed, claim.indicator)?.scope ?? []) : [],
  );
  return differences(text, label, { ...indicator, scope: unionOf(together) }, knowledge.plan, answer.lang);
}

/** Where the plan hides a figure none is said, and the mark is the printed one. */
function marks(quote: string, text: string): string[] {
  const mark = /[xX×＊*]+/.exec(text)?.[0] ?? "";
  return quote.includes(mark) && !/\d/.test(text) ? [] : ["says more than the plan's mark"];
}

const inOrder = (figures: number[]): string => figures.toSorted((a, b) => a - b).join();

const digits = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** A deadline or a baseline alone: its figures and no others. */
function part(sealed: Sealed, { block, indicator: id, part: name }: Claim & { type: "part" }): string[] {
  const indicator = indicatorOf(sealed, id);
  if (!indicator) return ["no such commitment"];
  const { baseline, deadline } = indicator;
  const period = sealed.knowledge.plan.period?.to;
  const due = deadline === null ? [period ?? 0] : digits(String(deadline));
  const right = name === "deadline" ? due : [baseline?.year ?? 0, ...(name === "base" ? [baseline?.value ?? 0] : [])];
  return inOrder(digits(textOf(sealed, block).text)) === inOrder(right) ? [] : [`the ${name} is another`];
}

/** Figures that arithmetic may start from: the asker's, the commitments', and spans between their years. */
function sources({ question, claims, ...sealed }: Sealed): number[] {
  const used = claims.flatMap((claim) =>
    "indicator" in claim && claim.indicator ? [indicatorOf({ question, claims, ...sealed }, claim.indicator)] : [],
  );
  const known = used.filter((one) => one !== undefined);
  const dates = [
    ...question.years.map(({ year }) => year),
    ...known.flatMap((one) => [one.baseline?.year ?? 0, Number(String(one.deadline ?? 0).slice(0, 4))]),
  ].filter(Boolean);
  const spans = dates.flatMap((a) => dates.map((b) => Math.abs(a - b)));
  const values = known.flatMap((one) => [one.value, one.baseline?.value ?? null].flat()).filter((value) => value !== null);
  const rates = known.flatMap((one) => digits(one.per ?? ""));
  const growths = known.flatMap(({ comparator, unit, value }) =>
    comparator === "change" && unit === "%" && typeof value === "number" ? [100 + value] : [],
  );
  const steps = question.quantities.flatMap(({ value, unit }) => (unit === "year" ? [(value * (value - 1)) / 2] : []));
  const raised = known.flatMap((one) => countedAs(sealed.knowledge, question, one)?.as ?? []);
  return [
    ...question.quantities.map(({ value }) => value),
    ...raised,
    ...steps,
    ...growths,
    question.per?.every ?? 1,
    ...values.map(Math.abs),
    ...spans,
    ...rates,
  ];
}

/** The formula works out, starts from figures that are known, and its result is the figure that is said. */
function derivation(sealed: Sealed, { block }: Claim & { type: "derivation" }): string[] {
  const { text } = textOf(sealed, block);
  const worked = readFormula(text);
  if (!worked?.right) return ["the arithmetic does not work out"];
  const from = sources(sealed);
  if (!worked.operands.every((operand) => from.some((one) => near(one, operand)))) return ["the arithmetic starts from an unknown figure"];
  if (!besideFormula(text).every((said) => near(said, worked.result))) return ["the result is not what the arithmetic comes to"];
  return text.startsWith(phrases(sealed.answer.lang).derived) ? [] : stated(sealed, text);
}

/** What a worked-out figure is: a floor stays a floor, in nobody's stronger or softer words. */
function stated({ knowledge, answer, claims, question }: Sealed, line: string): string[] {
  const said = readLine(line.replace(/ ?[（(][^（）()]*[）)]$/, ""), knowledge.plan, answer.lang);
  const owners = claims.flatMap((claim) =>
    claim.type === "commitment" ? (indicatorOf({ knowledge, answer, claims, question }, claim.indicator) ?? []) : [],
  );
  const bound = boundOf(owners, question);
  const exact = said.hedge === null && said.deadline === null && said.words.join() === (bound ?? "");
  const result = answer.values.find(({ derived }) => derived);
  const unit = result && !(answer.lang === "en" && result.unit === "staff") ? unitOf(answer.lang, result.unit, result.value).trim() : "";
  return [
    ...(exact ? [] : ["the result is bound in other words than the commitment"]),
    ...(said.unit === unit ? [] : ["the result is in another unit"]),
  ];
}

/** A place is told by its printed label and title, and by nothing else. */
function places({ knowledge, answer }: Sealed): string[] {
  if (answer.outcome !== "where") return [];
  const say = phrases(answer.lang);
  const ids = [...new Set(answer.citations.map(({ section }) => section))];
  const told = new Set(ids.map((id) => say.whereIn(labelOf(knowledge.plan, id), knowledge.sections.get(id)?.title ?? "")));
  const rows = new Set(ids.map((id) => knowledge.sections.get(id)?.title ?? ""));
  const right = answer.blocks.every((block) => {
    if (block.type === "row") return rows.has(block.text);
    if (block.type !== "fact") return true;
    return told.has(block.text) || block.text === say.wherePlaces(ids.length) || block.text.split("；").every((part) => told.has(part));
  });
  return right ? [] : ["the place is told in other words"];
}

/** The verdict is worked out again, and the words say the same. */
function verdict({ answer, question, ...sealed }: Sealed, { block, indicator: id }: Claim & { type: "verdict" }): string[] {
  const say = phrases(answer.lang);
  const { text } = textOf({ answer, question, ...sealed }, block);
  const affirms = [say.yes, say.exceeded, say.reached, say.textYes].includes(text);
  const denies = [say.no, say.within, say.notReached, say.textNo].includes(text) || text.startsWith(say.excluded("").slice(0, 4));
  if (answer.verdict !== (affirms ? "yes" : denies ? "no" : null)) return ["the words are not the verdict"];
  const indicator = id === null ? undefined : indicatorOf({ answer, question, ...sealed }, id);
  const judged = indicator && comparison(indicator, question)?.verdict;
  if (!judged) return [];
  const right = question.asks.has("exceed") ? (judged === "yes" ? "no" : "yes") : judged;
  return answer.verdict === right ? [] : ["the verdict is not what the figures come to"];
}

function topic({ knowledge, answer }: Sealed, { citation, items }: Claim & { type: "topic" }): string[] {
  const start = answer.citations[citation]?.start ?? -1;
  const clause = clauseAt(knowledge.plan, start);
  return items.every((item) => clauseHolds(knowledge, clause, item)) ? [] : ["the clause is about something else"];
}

function claimed(sealed: Sealed, claim: Claim): string[] {
  switch (claim.type) {
    case "commitment":
      return commitment(sealed, claim);
    case "part":
      return part(sealed, claim);
    case "derivation":
      return derivation(sealed, claim);
    case "verdict":
      return verdict(sealed, claim);
    case "topic":
      return topic(sealed, claim);
    case "verbatim":
      return textOf(sealed, claim.block).text === sealed.answer.citations[claim.citation]?.quote ? [] : ["is not the plan's own words"];
    case "name": {
      const indicator = indicatorOf(sealed, claim.indicator);
      return indicator && textOf(sealed, claim.block).text.endsWith(metricName(indicator, sealed.answer.lang))
        ? []
        : ["names another metric"];
    }
    case "count":
      return plainWords(sealed, claim.block, claim.counts);
    default:
      return claim satisfies never;
  }
}

/** Structured values are those of the commitments and derivations that the words state. */
function values(sealed: Sealed): string[] {
  const { answer, claims } = sealed;
  const indicators = claims.flatMap((claim) =>
    "indicator" in claim && claim.indicator ? (indicatorOf(sealed, claim.indicator) ?? []) : [],
  );
  const derived = claims.flatMap((claim) =>
    claim.type === "derivation" ? (readFormula(textOf(sealed, claim.block).text)?.result ?? []) : [],
  );
  const stands = ({ value, unit, derived: worked }: AnswerValue): boolean => {
    if (worked) return derived.some((one) => typeof value === "number" && near(one, value));
    if (unit === "year" && indicators.some(({ baseline }) => baseline?.year === value)) return true;
    return indicators.some((one) => JSON.stringify(one.value) === JSON.stringify(value) || one.baseline?.value === value);
  };
  return answer.values.every(stands) ? [] : ["a value is stated by no line"];
}

/** Re-reads a rendered answer against the text that it cites; what is wrong with it, or nothing: then it may be sent. */
export function problems(sealed: Sealed): string[] {
  const { answer, claims } = sealed;
  const rendered = renderText(answer.blocks, answer.citations, answer.lang) === answer.text;
  const free = answer.blocks.flatMap((block, at) => ("text" in block && !claims.some((claim) => claim.block === at) ? [at] : []));
  return [
    ...(rendered ? [] : ["the text is not what its lines say"]),
    ...quotes(sealed),
    ...places(sealed),
    ...claims.flatMap((claim) => claimed(sealed, claim)),
    ...free.flatMap((block) => plainWords(sealed, block, [])),
    ...values(sealed),
    ...(answer.verdict !== null && !claims.some(({ type }) => type === "verdict") ? ["a verdict without its reason"] : []),
  ];
}

/**
 * The answer of a draft where it agrees with the text that it cites. A line that does not is said in the plan's own
 * words instead; an answer that does not agree even so is withheld.
 */
export function check(draft: Draft, question: Question): Answer {
  const { knowledge } = draft;
  const seal = (): Sealed => ({ knowledge, question, answer: draft.done(), claims: draft.claims });
  const first = seal();
  if (problems(first).length === 0) return first.answer;
  for (const claim of first.claims) {
    if (claim.type === "commitment" && commitment(first, claim).length > 0) draft.verbatim(claim.block, claim.citation);
  }
  const second = seal();
  return problems(second).length === 0 ? second.answer : draft.withheld().done();
}
