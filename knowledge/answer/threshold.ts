import type { Knowledge } from "../compile.ts";
import { narrow, thresholdOf } from "../indicators/threshold.ts";
import { meets, type Threshold } from "../language/threshold.ts";
import { unitClass } from "../language/units.ts";
import type { Profile } from "../profile.ts";
import type { Quantity } from "../question/slots.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import { HOW_LONG } from "./fit.ts";

const SIZE_ASKED =
  /(?:几|多少)(?:个|名)?(?:学生|孩子|娃|人|班)[^,，。?？]{0,6}(?:以上|就|才|起)|how (?:many|big|large)[^,.?]{0,24}(?:before|until|for (?:a|it) to)|(?:at|from) (?:what|how)/;

/** Whether what a condition counts is what a question brings or asks for. */
export function asksThreshold(question: Question, { unit }: Threshold): boolean {
  const own = question.quantities.some((quantity) => countsSame(quantity, unit));
  if (own) return !question.asks.has("value") && !question.howMany;
  return unit === "year" ? HOW_LONG.test(question.text) : SIZE_ASKED.test(question.text);
}

function countsSame({ unit, value }: Quantity, counted: Threshold["unit"]): boolean {
  if (unit === null) return counted === "student" && value >= 50;
  return counted === "student" ? unitClass(unit) === "people" : unit === counted;
}

/** Whether the asker's own number meets the condition; null where none is brought. */
export function meetsOwn(question: Question, threshold: Threshold): { meets: boolean; said: number } | null {
  const own = question.quantities.find((quantity) => countsSame(quantity, threshold.unit));
  return own ? { meets: meets(threshold, own.value), said: own.value } : null;
}

const WHO = new Set(["staff", "learner", "place"]);

/** Of several conditions in one clause, those that pick whom the question names: 满8年的校长 beside 满6年的教师. */
export function pickedBy({ lexicon }: Knowledge, content: Item[], profiles: Profile[]): Profile[] {
  const who = content.flatMap((item) => (item.type === "concept" ? (lexicon.concepts.get(item.id) ?? []) : []));
  const terms = who.flatMap(({ kind, zh }) => (WHO.has(kind) ? zh : []));
  const picked = profiles.filter(({ indicator }) => {
    const threshold = thresholdOf(indicator);
    const behind = threshold ? /^[^,、，;；]{0,10}/.exec(narrow(indicator.quote).slice(threshold.end))?.[0] : undefined;
    return behind !== undefined && terms.some((term) => behind.includes(term));
  });
  return picked.length > 0 ? picked : profiles;
}
