import type { Token } from "../language/segment.ts";
import type { Quantity, Slot } from "./slots.ts";

type Tokens = Token<Slot>[];

const COUNTED = new Set(["staff", "learner", "place"]);

/** 多少学生要配一个校医: the one of a ratio is what is asked about. */
const HOW_MANY_FOR = /(?:多少|几)(?:个|名)?(?:学生|孩子|娃|人|班)|how many (?:students|pupils|children|kids|classes)/;

const PEOPLE = new Set([null, "item", "student", "person"]);

/** 住校生420个, 学生有1300人: the figure right behind those whom it counts. */
function figureBehind(text: string, tokens: Tokens, at: number): Quantity | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const joint = next?.type === "entry" && /^[有共约达]$/.test(text.slice(next.start, next.end));
  const after = joint ? tokens[at + 2] : next;
  if (token?.type !== "entry" || token.entry.type !== "concept" || token.entry.concept.kind !== "learner") return null;
  if (after?.type !== "slot" || after.slot.kind !== "quantity") return null;
  const { quantity } = after.slot;
  return quantity.value >= 10 && PEOPLE.has(quantity.unit) ? quantity : null;
}

function figureBefore(text: string, tokens: Tokens, at: number): Quantity | null {
  const token = tokens[at];
  for (let before = at - 1; before >= 0; before -= 1) {
    const earlier = tokens[before];
    if (/[,，。;；:：?？]|\s(?=[\u4e00-\u9fff])/.test(text.slice(earlier?.end, (tokens[before + 1]?.start ?? 0) + 1))) return null;
    if (earlier?.type === "slot" && earlier.slot.kind === "quantity") {
      const { quantity } = earlier.slot;
      const asked = quantity.value === 1 && HOW_MANY_FOR.test(text.slice(0, earlier.start));
      // 建一间资源教室补多少: one room is what is asked about.
      const each =
        quantity.value === 1 && token?.type === "entry" && token.entry.type === "concept" && token.entry.concept.kind === "place";
      return quantity.unit !== "%" && !asked && !each ? quantity : null;
    }
    if (earlier?.type === "slot" && earlier.slot.kind === "scope") continue;
    return null;
  }
  return null;
}

/** The asker's own figure that counts what this word names: it stands right before the word, or right behind it; null where none does. */
export function figureOf(text: string, tokens: Tokens, at: number): Quantity | null {
  const token = tokens[at];
  if (token?.type !== "entry" || token.entry.type !== "concept" || !COUNTED.has(token.entry.concept.kind)) return null;
  return figureBehind(text, tokens, at) ?? figureBefore(text, tokens, at);
}
