import type { Claim, Draft } from "./answer/draft.ts";
import { labelOf, type Knowledge } from "./compile.ts";
import { readNumbers } from "./language/numerals.ts";
import type { Answer, Indicator } from "./model.ts";
import { commitmentText } from "./say/commitment.ts";
import { metricName } from "./say/commitment.ts";
import { renderText } from "./say/render.ts";

/** Why an answer may not be sent. */
export interface Problem {
  block: number | null;
  reason: string;
}

/** What the gate needs beside the answer: which block states which commitment. */
export interface Sealed {
  answer: Answer;
  claims: Claim[];
}

function quotes(knowledge: Knowledge, answer: Answer): Problem[] {
  const { plan } = knowledge;
  return answer.citations.flatMap((citation, at): Problem[] => {
    if (plan.text.slice(citation.start, citation.end) !== citation.quote) return [{ block: null, reason: `quote ${at} is not the text` }];
    const section = knowledge.sections.get(citation.section);
    const inside = section && citation.start >= section.start && citation.end <= section.end;
    if (!inside || labelOf(plan, citation.section) !== citation.label) return [{ block: null, reason: `quote ${at} is not in its section` }];
    return [];
  });
}

const numbersIn = (text: string): number[] => readNumbers(text).flatMap((hit) => [hit.value, ...(hit.ratio ?? [])]).map(Math.abs);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, b);

/** The figures of a commitment's record must stand in the very clause that is cited. */
function printed(indicator: Indicator): boolean {
  const figures = numbersIn(indicator.quote);
  const values = indicator.value === null ? [] : [indicator.value].flat();
  const times = indicator.unit === "yuan" ? [1, 1e4, 1e8] : [1];
  return values.every((value) => figures.some((said) => times.some((by) => near(said * by, Math.abs(value))) || near(Math.round(said * 10_000) / 100, Math.abs(value))));
}

/** The words of a block against the words that its commitment has: figure, comparator, hedge, scope, deadline. */
function commitment(knowledge: Knowledge, answer: Answer, claim: Claim & { type: "commitment" }): Problem[] {
  const block = answer.blocks[claim.block];
  const indicator = knowledge.profiles.find((profile) => profile.indicator.id === claim.indicator)?.indicator;
  const citation = answer.citations[claim.citation];
  if (!block || !indicator || !citation || !("text" in block)) return [{ block: claim.block, reason: "no such commitment" }];
  if (citation.start > indicator.start || citation.end < indicator.end) return [{ block: claim.block, reason: "the quote is of another clause" }];
  if (!printed(indicator)) return [{ block: claim.block, reason: "the figure does not stand in the clause" }];
  const said = block.text;
  const right = indicator.value === null ? [indicator.quote] : [commitmentText(knowledge.plan, indicator, answer.lang)];
  const fits = indicator.redacted ? numbersIn(said).length === 0 : right.some((line) => said.includes(line));
  return fits ? [] : [{ block: claim.block, reason: `says other than ${metricName(indicator, answer.lang)}` }];
}

function derivation(answer: Answer, claim: Claim & { type: "derivation" }): Problem[] {
  const block = answer.blocks[claim.block];
  const { formula } = claim.derivation;
  const shown = block && "text" in block && block.text.includes(formula);
  return shown ? [] : [{ block: claim.block, reason: "the formula is not the one that was worked out" }];
}

/** Re-reads a rendered answer against the cited text; an empty list means that it may be sent. */
export function problems(knowledge: Knowledge, { answer, claims }: Sealed): Problem[] {
  const found = quotes(knowledge, answer);
  if (renderText(answer.blocks, answer.citations, answer.lang) !== answer.text) found.push({ block: null, reason: "the text is not what the blocks say" });
  for (const claim of claims) {
    found.push(...(claim.type === "commitment" ? commitment(knowledge, answer, claim) : derivation(answer, claim)));
  }
  return found;
}

/** The answer of a draft, or a refusal where it does not agree with the text that it cites. */
export function check(draft: Draft): Answer {
  const answer = draft.done();
  const found = problems(draft.knowledge, { answer, claims: draft.claims });
  if (found.length === 0) return answer;
  draft.outcome = "abstain";
  draft.blocks = [];
  draft.citations = [];
  draft.values = [];
  draft.verdict = null;
  draft.trace.push(...found.map(({ reason }) => reason));
  draft.fact(draft.say.notTogether(""));
  return draft.done();
}
