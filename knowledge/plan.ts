import { shippedLexicon } from "./compile.ts";
import { readIndicators } from "./indicators.ts";
import { isSizeOnly } from "./indicators/threshold.ts";
import type { Plan } from "./model.ts";
import { readText } from "./read/index.ts";
import { englishName } from "./say/name.ts";

/**
 * Reads a plan document (plain text, UTF-8 or GB18030) into text, outline, clauses and commitments.
 * Throws PlanError in one sentence where the bytes are no plan.
 */
export function readPlan(bytes: Uint8Array): Plan {
  const read = readText(bytes);
  const { text, sections, clauses, system, period } = read;
  const lexicon = shippedLexicon();
  const all = readIndicators(text, sections, clauses, system, period, read.title).map((indicator) => ({
    ...indicator,
    metric_en: englishName(indicator.metric_zh, lexicon, system),
  }));
  return { ...read, indicators: all.filter((one) => !isSizeOnly(one)), conditions: all.filter(isSizeOnly) };
}
