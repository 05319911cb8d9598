import type { Knowledge } from "../compile.ts";
import { narrow } from "../indicators/threshold.ts";
import { readThresholds } from "../language/threshold.ts";
import type { Indicator } from "../model.ts";
import type { Question } from "../question/question.ts";

/** 不足200人的学校按200人核定: who has fewer is counted as so many. */
const AS =
  /^[^,，;；。]{0,14}[,，]?(?:均|都|统一)?按照?(\d[\d,]*)(?:名|人)(?:学生)?(?:的标准)?(?:核定|核拨|核算|拨付|计算|安排|保障|补助|测算|执行|下达)/;

interface CountedAs {
  /** The asker's number, and what it counts as. */
  said: number;
  as: number;
  /** The clause that says so. */
  clause: number;
}

/** What the asker's school counts as by the clause of a commitment or one of its section; null where its own number holds. */
export function countedAs({ plan, clauseTexts }: Knowledge, { quantities }: Question, indicator: Indicator): CountedAs | null {
  const own = quantities.find(({ unit, value }) => (unit === "student" || unit === "person" || unit === null) && value > 1);
  if (!own || indicator.unit !== "yuan") return null;
  for (const [clause, { section }] of plan.clauses.entries()) {
    if (section !== indicator.section) continue;
    const text = narrow(clauseTexts[clause] ?? "");
    for (const { unit, to, end } of readThresholds(text)) {
      const as = Number(AS.exec(text.slice(end))?.[1]?.replaceAll(",", ""));
      if (unit === "student" && to !== null && own.value < to && as >= own.value) return { said: own.value, as, clause };
    }
  }
  return null;
}
