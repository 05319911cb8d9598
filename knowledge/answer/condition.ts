import { normalize } from "../language/normalize.ts";
import type { Knowledge } from "../compile.ts";
import { unitClass } from "../language/units.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";

/** 在校学生不足1000人的学校, 1200名以下学生的学校, 1000人及以上的, 超过1200人的. */
const BELOW = /(?:不足|不满|未满|少于|低于|不到)(\d[\d,]*)(?:名|人)|(\d[\d,]*)(?:名|人)(?:及|或)?以下/;
const ABOVE = /(?:超过|多于|满|达到)(\d[\d,]*)(?:名|人)|(\d[\d,]*)(?:名|人)(?:及|或)?以上/;

/** A condition on how many students a school has. */
export const SIZED =
  /(?:超过|多于|满|达到|不足|不满|未满|少于|低于|不到)\d[\d,]*(?:名|人)(?:学生)?(?:及以上|以上)?的?学校|\d[\d,]*(?:名|人)(?:及|或)?以[上下]/;

const numberIn = (match: RegExpExecArray | null): number | null =>
  match ? Number((match[1] ?? match[2] ?? "").replaceAll(",", "")) : null;

/** The asker's number of students: with a unit, or the largest of several bare ones. */
function studentsOf({ quantities }: Question): number | null {
  const named = quantities.find(({ unit, value }) => (unit === "student" || unit === "person") && value >= 50);
  const bare = quantities.find(({ unit, value }) => unit === null && value >= 50);
  return named?.value ?? bare?.value ?? null;
}

/** The words before the figure, where a condition on the school's size stands. */
function wordsBefore({ indicator: { quote, start, figure } }: Profile): string {
  return normalize(quote.slice(0, figure ? figure.start - start : quote.length)).replaceAll(" ", "");
}

/** Whether the condition of a commitment holds for so many students; null where it has none. */
function meets(profile: Profile, students: number): boolean | null {
  const words = wordsBefore(profile);
  const [below, above] = [numberIn(BELOW.exec(words)), numberIn(ABOVE.exec(words))];
  if (below !== null) return /以下/.test(words) ? students <= below : students < below;
  if (above !== null) return /以上/.test(words) ? students >= above : students > above;
  return null;
}

/** Over the three years: of one metric's figures, those for the whole of the plan's period. */
export function forTheWhole({ plan }: Knowledge, { quantities, asks }: Question, profiles: Profile[]): Profile[] {
  const years = quantities.length === 1 && quantities[0]?.unit === "year" ? quantities[0].value : 0;
  const { period } = plan;
  if (!period || years !== period.to - period.from + 1 || asks.has("each") || asks.has("total")) return profiles;
  const due = profiles.filter(({ indicator }) => String(indicator.deadline ?? "").startsWith(String(period.to)));
  return due.length > 0 ? due : profiles;
}

/** 每校1名，超过1200人的配备2名: what the same clause sets for schools of just that size. */
function exceptions({ profiles: all }: Knowledge, profiles: Profile[], students: number): Profile[] {
  const clauses = new Set(profiles.map(({ clause }) => clause));
  const units = new Set(profiles.map(({ indicator }) => unitClass(indicator.unit)));
  const ruled = (one: Profile): boolean =>
    clauses.has(one.clause) &&
    units.has(unitClass(one.indicator.unit)) &&
    one.indicator.comparator !== "ratio" &&
    meets(one, students) === true;
  return units.has("people") ? all.filter((one) => !profiles.includes(one) && ruled(one)) : [];
}

/** 满5年每月600元, 满10年每月900元: of the steps by years of service, the one that the asker has reached. */
export function forTheirYears({ profiles: all }: Knowledge, { quantities }: Question, profiles: Profile[]): Profile[] {
  const years = quantities.find(({ unit }) => unit === "year")?.value;
  const [first] = profiles;
  if (years === undefined || !first || profiles.some((profile) => stepOf(profile) === null)) return profiles;
  const steps = all.filter(({ clause, indicator }) => clause === first.clause && indicator.unit === first.indicator.unit);
  const reached = Math.max(...steps.map((step) => stepOf(step) ?? Number.POSITIVE_INFINITY).filter((step) => step <= years));
  return steps.filter((step) => stepOf(step) === reached);
}

function stepOf(profile: Profile): number | null {
  const step = /满(\d+)年[^满]*$/.exec(wordsBefore(profile))?.[1];
  return step === undefined ? null : Number(step);
}

/** Of commitments that each hold for schools of another size, the one for the asker's; all of them where none says a size. */
export function forTheirSize(knowledge: Knowledge, question: Question, profiles: Profile[]): Profile[] {
  const students = studentsOf(question);
  if (students === null || profiles.length === 0 || profiles.some(({ indicator }) => indicator.comparator === "ratio")) return profiles;
  const apart = exceptions(knowledge, profiles, students);
  if (apart.length > 0) return apart;
  const judged = profiles.map((profile) => ({ profile, fits: meets(profile, students) }));
  const fitting = judged.filter(({ fits }) => fits === true);
  return fitting.length > 0 ? fitting.map(({ profile }) => profile) : profiles;
}
