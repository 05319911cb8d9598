import { normalize } from "../language/normalize.ts";
import { segment } from "../language/segment.ts";
import { readScopes } from "../language/scope.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Plan } from "../model.ts";

const LINK: Record<string, string> = { 以上: "or above", 以下: "or below", 和: "and", 及: "and", 与: "and", 或: "or" };

/**
 * The English name of a Chinese metric, put together from the lexicon's preferred English words;
 * what the lexicon does not know stays in Chinese.
 */
export function englishName(metric: string, lexicon: Lexicon, system: Plan["system"]): string {
  const text = normalize(metric);
  const slots = readScopes(text, system).map(({ start, end, stages }) => ({ start, end, slot: stages.join(" and ") }));
  const words = segment<string>(text, lexicon, slots).map((token) => {
    const printed = text.slice(token.start, token.end);
    if (token.type === "slot") return token.slot;
    if (token.type === "entry" && token.entry.type === "concept") return token.entry.concept.en[0] ?? printed;
    return LINK[printed] ?? (token.type === "unknown" ? printed : "");
  });
  return words.filter(Boolean).join(" ");
}
