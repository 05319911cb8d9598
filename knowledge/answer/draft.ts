import { cite, type Knowledge } from "../compile.ts";
import type { Answer, AnswerValue, Block, Citation, Indicator, Lang, Outcome } from "../model.ts";
import { phrases, type Phrases } from "../say/phrases.ts";
import { renderText } from "../say/render.ts";

/** Which commitment, or which arithmetic, a block states: what the last gate holds it to. */
export type Claim =
  | { block: number; type: "commitment"; indicator: string; citation: number }
  | { block: number; type: "derivation"; derivation: Derivation };

/** Arithmetic that is shown: `steps` is the formula as printed, `result` what it comes to. */
export interface Derivation {
  operands: number[];
  result: number;
  formula: string;
}

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

  /** States that the block just added is this commitment. */
  claim(indicator: Indicator): this {
    const citation = this.citation(indicator.section, indicator.start, indicator.end);
    this.claims.push({ block: this.blocks.length - 1, type: "commitment", indicator: indicator.id, citation });
    if (!this.used.includes(indicator)) this.used.push(indicator);
    return this;
  }

  derive(derivation: Derivation): this {
    this.claims.push({ block: this.blocks.length - 1, type: "derivation", derivation });
    return this;
  }

  value(indicator: Indicator, operand = false): this {
    const { value, unit, per, comparator, scope } = indicator;
    this.values.push({ value, unit, per, comparator, scope, operand, derived: false });
    return this;
  }

  done(): Answer {
    const { outcome, lang, blocks, verdict, values, citations, truncated, trace, choices } = this;
    const text = renderText(blocks, citations, lang);
    return { outcome, lang, text, blocks, verdict, values, citations, truncated, trace, choices };
  }
}
