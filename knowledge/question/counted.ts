import type { Token } from "../language/segment.ts";
import type { Slot } from "./slots.ts";

type Tokens = Token<Slot>[];

const COUNTED = new Set(["staff", "learner", "place"]);

/** 多少学生要配一个校医: the one of a ratio is what is asked about. */
const HOW_MANY_FOR = /(?:多少|几)(?:个|名)?(?:学生|孩子|娃|人|班)|how many (?:students|pupils|children|kids|classes)/;

/** Whether this word is what the asker's own figure counts: it follows the figure directly. */
export function isCounted(text: string, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== "entry" || token.entry.type !== "concept" || !COUNTED.has(token.entry.concept.kind)) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const earlier = tokens[before];
    if (/[,，。;；:：?？]|\s(?=[\u4e00-\u9fff])/.test(text.slice(earlier?.end, (tokens[before + 1]?.start ?? 0) + 1))) return false;
    if (earlier?.type === "slot" && earlier.slot.kind === "quantity")
      return earlier.slot.quantity.unit !== "%" && !(earlier.slot.quantity.value === 1 && HOW_MANY_FOR.test(text.slice(0, earlier.start)));
    if (earlier?.type === "slot" && earlier.slot.kind === "scope") continue;
    return false;
  }
  return false;
}
