import { gradesOf } from "../language/scope.ts";
import type { Plan, Scope } from "../model.ts";

/** 起始年级, 新入学年级, 新生年级: the first grade of each stage. */
const FIRST = /起始年级|新入学年级|新生年级|入学年级/;
/** 毕业年级: the last. */
const LAST = /毕业年级|毕业班/;
/** 全部降至50人以内: all the grades again. */
const ALL = /全部|各年级|所有年级|其[他它余]年级/;

/** The first or last grade of a scope's stage, where the words before a figure or its name speak of that grade. */
export function edgeGrades(scope: Scope, words: string, metric: string, system: Plan["system"]): Scope {
  const whole = scope.grades ?? gradesOf(scope.stages, system);
  const said = FIRST.test(words) || LAST.test(words) ? words : metric;
  if (!whole || scope.stages.length !== 1 || ALL.test(words)) return scope;
  if (FIRST.test(said)) return { ...scope, grades: [whole[0], whole[0]] };
  return LAST.test(said) ? { ...scope, grades: [whole[1], whole[1]] } : scope;
}
