import { readNumbers } from "../language/numerals.ts";
import { gradesOf, readScopes } from "../language/scope.ts";
import type { Indicator, Lang, Plan, Scope } from "../model.ts";

/** What a line of an answer says of a commitment, read back from its words. `left` is what no rule could read. */
export interface Said {
  deadline: number | string | null;
  hedge: string | null;
  baseline: { year: number; value: number | null } | null;
  per: string | null;
  /** `>=`, `<=`, `rise`, `fall`, with a bound of their own, or empty for an exact figure. */
  words: string[];
  figures: number[];
  unit: string;
  scope: Scope | null;
  left: string;
}

// prettier-ignore
const PER_ZH: Record<string, string> = {
  园: "kindergarten", 间: "room", 天: "day", 周: "week", 月: "month", 学期: "term", 年: "year", 名学生: "student", 名教职工: "staff", 校: "school", 班: "class", 名教师: "teacher", 县: "county", 季度: "quarter", 半年: "half-year", 次: "time", 乡镇: "town", 街道: "subdistrict",
};
// prettier-ignore
const HEDGES_EN: Record<string, string[]> = {
  "strive for": ["力争", "力求"], "aim for": ["争取"], "work towards": ["努力"], "as a rule": ["原则上"], encouraged: ["鼓励"],
  generally: ["一般"], "as far as possible": ["尽量"],
};
const MANY_ZH: Record<string, string> = { 年: "years", 周: "weeks", 名学生: "students", 个班: "classes" };
const WORDS: [RegExp, string][] = [
  [/^(?:不低于|不少于|至少|at least )/i, ">="],
  [/^(?:不超过|至多|at most )/i, "<="],
  [/^(?:降低|a fall of )/i, "fall"],
  [/^(?:提高|a rise of )/i, "rise"],
];

/** Takes pieces off a line, one after the other. */
class Line {
  rest: string;

  constructor(text: string) {
    this.rest = text;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.rest);
    if (match) this.rest = `${this.rest.slice(0, match.index)}${this.rest.slice(match.index + match[0].length)}`;
    return match;
  }
}

const dateOf = (year?: string, month?: string, day?: string): number | string =>
  month ? `${year}-${month.padStart(2, "0")}-${(day ?? "").padStart(2, "0")}` : Number(year);

function deadline(line: Line, lang: Lang): Said["deadline"] {
  const found = lang === "zh" ? line.take(/^到(\d{4})年(?:(\d{1,2})月(\d{1,2})日)?，/) : line.take(/^By (\d{4})(?:-(\d\d)-(\d\d))?, /i);
  return found ? dateOf(found[1], found[2], found[3]) : null;
}

function baseline(line: Line, lang: Lang): Said["baseline"] {
  const found =
    lang === "zh"
      ? line.take(/^在(\d{4})年(?:的|([\d.]+)[^\d的，]{0,4}的)基础上/)
      : line.take(/ from the (\d{4}) baseline(?: of ([\d.]+)(?:%| [a-z ]+?)?)?(?= \(|$)/);
  return found ? { year: Number(found[1]), value: found[2] ? Number(found[2]) : null } : null;
}

/** Stages and grades named in a bracket, as one scope; null where some of its words name neither. */
export function scopeIn(words: string, plan: Plan): Scope | null {
  const hits = readScopes(words.toLowerCase(), plan.system);
  if (hits.length === 0) return null;
  const stages = [...new Set(hits.flatMap((hit) => hit.stages))];
  const grades = hits.flatMap((hit) => hit.grades ?? gradesOf(hit.stages, plan.system) ?? []);
  return { stages, grades: grades.length > 0 ? [Math.min(...grades), Math.max(...grades)] : null, region: null };
}

function scope(line: Line, plan: Plan): Scope | null {
  const found = line.take(/ ?[（(](?![\d.,]+(?:亿|万)?元[)）]$)((?:[^（）()]|[（(][^（）()]*[）)])*)[）)]$/);
  return found ? (scopeIn(found[1] ?? "", plan) ?? { stages: [], grades: null, region: found[1] ?? "" }) : null;
}

function hedge(line: Line, lang: Lang): string | null {
  if (lang === "zh") return line.take(/^(?:力争|争取|努力|原则上|力求|鼓励|一般|尽量)/)?.[0] ?? null;
  return line.take(new RegExp(`^(${Object.keys(HEDGES_EN).join("|")}): `, "i"))?.[1]?.toLowerCase() ?? null;
}

/** The English words of a hedge say the printed one. */
export function sameHedge(said: string | null, printed: string | null): boolean {
  return said === printed || (said !== null && printed !== null && (HEDGES_EN[said]?.includes(printed) ?? false));
}

function rate(line: Line, lang: Lang): string | null {
  if (lang === "zh") {
    const found = line.take(
      /^每(?:(\d+)(年|周|名学生|个班)|(天|周|月|学期|年|季度|半年|次|名学生|名教职工|校|园|间|班|名教师|县|乡镇|街道))/,
    );
    if (!found) return null;
    const then = found[3] === "名学生" ? line.take(/^每(天|周|学期)/)?.[1] : undefined;
    if (then !== undefined) return `student/${PER_ZH[then]}`;
    return found[1] ? `${found[1]} ${MANY_ZH[found[2] ?? ""]}` : (PER_ZH[found[3] ?? ""] ?? null);
  }
  const many = line.take(/ every (\d+ (?:years|weeks))$/);
  const each = line.take(/ per student per (day|week|term)$/)?.[1];
  if (each !== undefined) return `student/${each}`;
  return many?.[1] ?? line.take(/ per ([a-z-]+|\d+ [a-z]+)$/)?.[1] ?? null;
}

const bothEnds = (size = ""): number[] => size.split("–").map(Number);

/** The two figures of a ratio: 每600名学生配1名, 1 for every 600 students. */
function ratio(line: Line): { figures: number[]; unit: string } | null {
  const zh = line.take(/^每([\d.–]+)(名学生|个班)配1(?:名|台|册|间|个|所)$/) ?? line.take(/^每班([\d.]+)(名教师)$/);
  if (zh) return { figures: bothEnds(zh[1]), unit: zh[2] ?? "" };
  const en = line.take(/^1 for every ([\d.–]+) (.+)$/) ?? line.take(/^([\d.]+) (teachers per class)$/);
  return en ? { figures: bothEnds(en[1]), unit: en[2] ?? "" } : null;
}

/** Reads a line such as 到2023年，力争不低于53%（小学） or "By 2023, at least 53% (primary)". */
export function readLine(text: string, plan: Plan, lang: Lang): Said {
  const line = new Line(text);
  const found = { scope: scope(line, plan), deadline: deadline(line, lang), hedge: hedge(line, lang), baseline: baseline(line, lang) };
  const pair = ratio(line);
  if (pair) return { ...found, per: null, words: ["ratio"], ...pair, left: line.rest };
  const per = rate(line, lang);
  const words: string[] = [];
  for (const _ of [1, 2]) for (const [pattern, word] of WORDS) if (line.take(pattern)) words.push(word);
  const printed = line.take(/ \(([\d.,]+(?:亿|万)?元)\)$/);
  const [first] = readNumbers(line.rest);
  const size = line.take(/^-?[\d.,]+(?:[–-][\d.,]+)?/)?.[0] ?? (first?.start === 0 ? line.rest.slice(0, first.end) : "");
  if (first?.start === 0 && line.rest.startsWith(size) && !/^\d/.test(size)) line.rest = line.rest.slice(first.end);
  const figures = readNumbers(`${size} ${printed?.[1] ?? ""}`).map(({ value }) => value);
  return { ...found, per, words, figures, unit: line.rest.trim(), left: "" };
}

/** What a line must say of a commitment, in the same terms. */
export function wordsOf({ comparator, bound, value }: Indicator): string[] {
  if (comparator === "ratio") return ["ratio"];
  const size = (one: string | null): string[] => (one === ">=" || one === "<=" ? [one] : []);
  if (comparator !== "change") return size(comparator);
  return [typeof value === "number" && value < 0 ? "fall" : "rise", ...size(bound)];
}
