import { unionOf } from "../language/scope.ts";
import { cite, type Knowledge } from "../compile.ts";
import type { Answer, AnswerValue, Block, Citation, Indicator, Lang, Outcome } from "../model.ts";
import { phrases, type Phrases } from "../say/phrases.ts";
import { renderText } from "../say/render.ts";
import { metricName } from "../say/commitment.ts";
import type { Item } from "../search.ts";

/**
 * What a block states, and what the last gate therefore holds it to: a commitment in full, one part of it, its name,
 * arithmetic, a verdict (on a commitment, or on a clause), a count, or a quote that speaks of all items.
 */
export type Claim =
  | { block: number; type: "commitment"; indicator: string; citation: number }
  | { block: number; type: "part"; indicator: string; part: "deadline" | "baseline" | "base" }
  | { block: number; type: "name"; indicator: string }
  | { block: number; type: "derivation" }
  | { block: number; type: "verdict"; indicator: string | null }
  | { block: number; type: "count"; counts: number[] }
  | { block: number; type: "verbatim"; citation: number }
  | { block: number; type: "topic"; citation: number; items: Item[] };

/** An answer while it is put together: blocks in reading order, each figure with its claim. */
export class Draft {
  readonly knowledge: Knowledge;
  readonly lang: Lang;
  readonly say: Phrases;
  outcome: Outcome = "abstain";
  verdict: "yes" | "no" | null = null;
  truncated = false;
  blocks: Block[] = [];
  citations: Citation[] = [];
  values: AnswerValue[] = [];
  trace: string[] = [];
  claims: Claim[] = [];
  choices: { label: string; question: string }[] = [];
  /** The commitments that answered, for follow-ups. */
  used: Indicator[] = [];

  constructor(knowledge: Knowledge, lang: Lang) {
    this.knowledge = knowledge;
    this.lang = lang;
    this.say = phrases(lang);
  }

  fact(text: string): this {
    this.blocks.push({ type: "fact", text });
    return this;
  }

  note(text: string): this {
    if (text) this.blocks.push({ type: "note", text });
    return this;
  }

  /** Adds a stretch of the plan as evidence, once; gives its number. */
  citation(section: string, start: number, end: number): number {
    const there = this.citations.findIndex((one) => one.start === start && one.end === end);
    if (there >= 0) return there;
    const truncated = this.knowledge.sections.get(section)?.truncated ?? false;
    const last = this.knowledge.plan.clauses.at(-1);
    if (truncated && last && end >= last.end) this.truncated = true;
    return this.citations.push(cite(this.knowledge.plan, section, start, end)) - 1;
  }

  quote(citation: number): this {
    const shown = this.blocks.some((block) => block.type === "quote" && block.citation === citation);
    if (!shown) this.blocks.push({ type: "quote", citation });
    return this;
  }

  near(section: string, start: number, end: number): this {
    this.blocks.push({ type: "near", citation: this.citation(section, start, end) });
    return this;
  }

  row(label: string, text: string, citation: number | null): this {
    this.blocks.push({ type: "row", label, text, citation });
    return this;
  }

  /** States that the block just added is this commitment, or these, where one figure states several. */
  claim(...indicators: Indicator[]): this {
    for (const indicator of indicators) {
      const citation = this.citation(indicator.section, indicator.start, indicator.end);
      this.claims.push({ block: this.blocks.length - 1, type: "commitment", indicator: indicator.id, citation });
      if (!this.used.includes(indicator)) this.used.push(indicator);
    }
    return this;
  }

  /** States that the block just added shows its arithmetic. */
  derived(): this {
    this.claims.push({ block: this.blocks.length - 1, type: "derivation" });
    return this;
  }

  /** States that the block just added says one part of a commitment. */
  part(indicator: Indicator, part: "deadline" | "baseline" | "base"): this {
    this.claims.push({ block: this.blocks.length - 1, type: "part", indicator: indicator.id, part });
    return this;
  }

  /** Adds the verdict and the fact that says it; on a commitment's figure, or on a clause. */
  judge(verdict: "yes" | "no", words: string, indicator: Indicator | null): this {
    this.outcome = "answer";
    this.verdict = verdict;
    this.fact(words).claims.push({ block: this.blocks.length - 1, type: "verdict", indicator: indicator?.id ?? null });
    return this;
  }

  /** States how many there are of what the block just added counts. */
  counted(...counts: number[]): this {
    this.claims.push({ block: this.blocks.length - 1, type: "count", counts });
    return this;
  }

  /** Adds the note that names the metric. */
  named(indicator: Indicator, words: (name: string) => string = this.say.metric): this {
    this.note(words(metricName(indicator, this.lang)));
    this.claims.push({ block: this.blocks.length - 1, type: "name", indicator: indicator.id });
    return this;
  }

  /** Quotes a whole clause that speaks of all items. */
  quoteOn(clause: number, items: Item[]): this {
    const span = this.knowledge.plan.clauses[clause];
    if (!span) return this;
    const citation = this.citation(span.section, span.start, span.end);
    this.quote(citation).claims.push({ block: this.blocks.length - 1, type: "topic", citation, items });
    return this;
  }

  /** States that the block just added is a quote word for word. */
  asPrinted(citation: number): this {
    this.claims.push({ block: this.blocks.length - 1, type: "verbatim", citation });
    return this;
  }

  /** Says a line in the plan's own words: where Duban's can't be proved, they are better. Its figure is no structured value. */
  verbatim(block: number, citation: number): void {
    const line = this.blocks[block];
    const quote = this.citations[citation]?.quote;
    if (!line || !("text" in line) || quote === undefined) return;
    const ids = new Set(this.claims.flatMap((claim) => (claim.block === block && claim.type === "commitment" ? [claim.indicator] : [])));
    const gone = this.used.filter(({ id }) => ids.has(id));
    line.text = quote;
    this.claims = this.claims.filter((claim) => claim.block !== block || claim.type !== "commitment");
    this.claims.push({ block, type: "verbatim", citation });
    this.values = this.values.filter(({ value }) => !gone.some((one) => JSON.stringify(one.value) === JSON.stringify(value)));
  }

  /** What is sent in place of an answer that did not agree with the text. */
  withheld(): this {
    Object.assign(this, { outcome: "abstain", verdict: null, truncated: false, blocks: [], values: [], claims: [], citations: [] });
    this.trace = [this.say.withheld];
    return this.fact(this.say.withheld);
  }

  /** Adds the figure of a commitment, or the one that several share, to the structured values. */
  value(group: Indicator[], operand = false): this {
    const [indicator] = group;
    if (!indicator) return this;
    const { value, unit, per, comparator } = indicator;
    const scope = unionOf(group.map((one) => one.scope));
    this.values.push({ value, unit, per, comparator, scope, operand, derived: false });
    return this;
  }

  done(): Answer {
    const { outcome, lang, blocks, verdict, values, citations, truncated, trace, choices } = this;
    const text = renderText(blocks, citations, lang);
    return { outcome, lang, text, blocks, verdict, values, citations, truncated, trace, choices };
  }
}
