import { unitClass } from "../language/units.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Draft } from "./draft.ts";
import { fitsScope } from "./fit.ts";
import type { Result } from "./joint.ts";
import { isNameless } from "./nameless.ts";

/** 按1:1000的师生比配齐: a name that says only that it is a ratio. */
const isBareRatio = ({ own, terms }: Profile): boolean => terms.length === 0 && own.join() === "student-teacher-ratio";

/** 每校至少1名、与学生之比不低于1:800: the ratio beside it in the clause decides for a number of students. */
export function withRatio({ knowledge }: Draft, question: Question, profiles: Profile[]): Profile[] {
  if (profiles.some(({ indicator }) => indicator.comparator === "ratio")) return profiles;
  const floors = profiles.filter(({ indicator }) => indicator.per === "school");
  const near = (one: Profile): boolean =>
    floors.some(({ clause, indicator }) => Math.abs(clause - one.clause) < 2 && indicator.section === one.indicator.section);
  const beside = knowledge.profiles.filter(
    (one) =>
      near(one) &&
      one.indicator.unit.includes(" per ") &&
      (isNameless(knowledge, one) || isBareRatio(one)) &&
      fitsScope(knowledge, question.scopes, one.indicator),
  );
  return [...profiles, ...beside];
}

/** 每校不少于2名 where the ratio comes to one: the floor decides. */
export const isHigherFloor = ({ indicator: { per, comparator, value, unit } }: Profile, result: Result): boolean =>
  per === "school" &&
  comparator === ">=" &&
  typeof value === "number" &&
  unitClass(unit) === unitClass(result.unit) &&
  value > result.value;
