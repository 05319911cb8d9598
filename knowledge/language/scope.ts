import { STAGES, type Plan, type Scope, type Stage } from "../model.ts";
import { chineseNumber, englishNumber } from "./numerals.ts";

type System = Plan["system"];

/** Stages or grades named in a text. `stages: []` with no grades means everybody (各级各类学校). */
export interface ScopeHit {
  start: number;
  end: number;
  stages: Stage[];
  grades: [number, number] | null;
  /** Written as a UK "Year N" and read as grade N. */
  note?: "uk-year";
}

const GRADES: Record<System, Partial<Record<Stage, [number, number]>>> = {
  "6-3": { primary: [1, 6], junior: [7, 9], senior: [10, 12] },
  "5-4": { primary: [1, 5], junior: [6, 9], senior: [10, 12] },
};

/** The grades of a set of stages, `null` where they have none of 1 to 12 (kindergarten, vocational alone, higher). */
export function gradesOf(stages: Stage[], system: System): [number, number] | null {
  const ranges = stages.flatMap((stage) => {
    const range = GRADES[system][stage];
    return range ? [range] : [];
  });
  if (ranges.length === 0) return null;
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}

/** The stages in which a range of grades lies. */
function stagesOfGrades([low, high]: [number, number], system: System): Stage[] {
  return STAGES.filter((stage) => {
    const range = GRADES[system][stage];
    return range !== undefined && range[0] <= high && low <= range[1];
  });
}

/** Whether two scopes have anybody in common; an empty scope is everybody. */
export function scopeOverlap(a: Scope, b: Scope, system: System): boolean {
  const stages = a.stages.length === 0 || b.stages.length === 0 || a.stages.some((stage) => b.stages.includes(stage));
  if (!stages) return false;
  const [left, right] = [a.grades ?? gradesOf(a.stages, system), b.grades ?? gradesOf(b.stages, system)];
  if (!left || !right) return true;
  const graded = left[0] <= right[1] && right[0] <= left[1];
  return graded || a.stages.some((stage) => b.stages.includes(stage) && !GRADES[system][stage]);
}

const MASK = "[xX×＊*某]{1,4}";
// prettier-ignore
const STAGE_WORDS: [RegExp, Stage[]][] = [
  [/学校、?\(?(?:含|和)?幼儿园\)/y, []],
  [/大中小(?:学)?幼(?:儿园)?|各级各类(?:学校|教育)?|大中小学校?/y, []],
  [/中小学、?(?:和|与|及)?幼儿园|中小幼|幼儿园和中小学|中小学\(幼儿园\)/y, ["kindergarten", "primary", "junior", "senior"]],
  [/(?:各)?(?<!其)中小学(?:校(?![园舍长医区])|生(?![均源活机师]))?/y, ["primary", "junior", "senior"]],
  [/义务教育(?:阶段)?(?:学校)?|九年一贯制学校/y, ["primary", "junior"]],
  [/中、?高职(?![称责务工级业])/y, ["vocational", "higher"]],
  [/高中阶段(?:学校|教育)?/y, ["senior", "vocational"]],
  [new RegExp(`中等(?:职业|${MASK})(?:技术)?(?:学校|教育)?|中职(?:学校|教育|生(?![均源活机产师]))?(?![称工责务级员位业])|中专(?!科|业|家|项|门|任|职|用|题|长|攻|心|设|人|款)|职高(?!级|层|端|质|水|标)|职业高中|技工学校|技校|中等专业学校|职业学校|(?:职业|${MASK})院校|(?<![专兼任在])职教(?![师员职])|职业教育|高中阶段职业学校`, "y"), ["vocational"]],
  [/普高|(?<![提最])(?:普通)?高中(?!级(?!别)|小学|小幼|等|低|考|期|层|心|端)(?:学校|教育|学段|生(?![均源活机师]))?/y, ["senior"]],
  [/(?<![最])(?:普通)?初中(?!级(?!别)|期|等(?!教))(?:学校|教育(?!集团)|学段|阶段|生(?![均源活机师]))?|初级中学/y, ["junior"]],
  [/初高中(?:学校|阶段|学段)?|初、高中/y, ["junior", "senior"]],
  [/高级中学/y, ["senior"]],
  [/完全中学|(?<![其之程动当]|第[一二三四五六七八九十\d]{1,3})中学(?!习|会|到|分|科|段|位|历|业|龄|员|籍|术|前|以致)(?:生|阶段)?(?!部)/y, ["junior", "senior"]],
  [/村小(?!规模|学|型|微|班|额|组|区|镇|康|孩)|村级小学|(?<=村小[、和及与]|乡村|农村)教学点|完全小学/y, ["primary"]],
  [/(?<![缩减中大])小学段(?!差)/y, ["primary"]],
  [/(?<![缩减])小学(?:阶段|学段|教育|生)?(?!化)(?:低年级|低段)/y, ["primary"]],
  [/(?<![缩减])(?<!(?:实验|第[一二三四五六七八九十\d]{1,3})(?=小学教育集团))小学(?!位|习|科(?![学技])|段|历|业|分|期)(?:阶段|学段|教育(?!集团)|学校|生(?![均源活机师]))?(?!化)/y, ["primary"]],
  [/幼儿园(?:阶段)?|(?<!开|入|放|小|中|(?<![扩加增最])大)学前教育(?:阶段)?|(?<!开|入|放|小|中|大|上)学前(?:阶段)?|幼儿教育|托幼|园所|托班|[小中大]班(?=幼儿|儿童|每)/y, ["kindergarten"]],
  [/高等学校|高等教育|高等院校|(?<![提最])高校(?![长园际外内舍服本车医均区])|(?<!老年|开放|社区|电视|家长|扩|加|增|最|较|更|广)大学(?![习位区校前段分])(?:生(?![均源活机师]))?|(?<!提|中|中、)高职(?![称责务工级业])(?:院校|高专)?|本科院校|大专院校/y, ["higher"]],
];

// prettier-ignore
const EN_WORDS: [RegExp, Stage[]][] = [
  [/primary and secondary(?: schools?)?|k-?12\b/y, ["primary", "junior", "senior"]],
  [/compulsory education(?: schools?)?|compulsory schooling/y, ["primary", "junior"]],
  [/(?:junior|jr|jnr|jun)\.? (?:highs?|secondary|middles?)(?: schools?)?|lower secondary|middle schools?|middle schoolers?|jhs\b/y, ["junior"]],
  [/senior[ -]secondary(?: stage| level)?(?: schools?)?|upper secondary/y, ["senior", "vocational"]],
  [/(?:(?:senior|sr|snr|sen)\.? (?:highs?|middles?))(?: schools?)?|high[ -]?schools?(?:ers?)?|hs\b|shs\b|sixth form|senior grades?/y, ["senior"]],
  [/secondary (?:vocational|technical)(?: schools?)?|vocational(?: high)?(?: schools?)?|voc(?: schools?)?\b|technical schools?|trade schools?|voc schools?/y, ["vocational"]],
  [/secondary(?: schools?)?/y, ["junior", "senior"]],
  [/(?:junior|jr|jnr)\b\.?(?! college)/y, ["junior"]],
  [/(?:senior|sr|snr)\b\.?(?! (?:title|professional|rank|teacher))/y, ["senior"]],
  [/(?:primary|prim)\b(?: schools?)?|elementary(?: schools?)?|grade schools?/y, ["primary"]],
  [/kindergartens?|kindergarteners?|kg\b|kgarten\b|kinder\b|pre-?schools?(?:ers?)?|nursery(?: schools?)?|nurseries|early years|pre-?k\b/y, ["kindergarten"]],
  [/universit(?:y|ies)|colleges and universities|higher education|uni\b|tertiary/y, ["higher"]],
];

const N = "[一二三四五六七八九十]{1,2}|\\d{1,2}";
const JOIN = "[、,，和及与]|至|到|-|—|–|~|～";
/** 普通高中一年级, 小学阶段三至六年级: the stage that a grade is counted in. */
const STAGE_BEFORE = "((?:普通)?(?:小学|初中|高中)(?:学校|阶段|学段)?)?";
const grade = (text: string): number => (/\d/.test(text) ? Number(text) : chineseNumber(text));

type GradeReader = (match: RegExpExecArray, system: System) => Omit<ScopeHit, "start" | "end"> | null;

/** A range of grades with the stages that it lies in; null where it is none. */
export function range(low: number, high: number, system: System): Omit<ScopeHit, "start" | "end"> | null {
  if (!(low >= 1 && high <= 12 && low <= high)) return null;
  return { stages: stagesOfGrades([low, high], system), grades: [low, high] };
}

/** 初一 is the first grade of junior high, 高二 the second of senior high, whatever the system. */
function within(stage: "primary" | "junior" | "senior", low: number, high: number, system: System): Omit<ScopeHit, "start" | "end"> | null {
  const whole = GRADES[system][stage];
  return whole ? range(whole[0] + low - 1, Math.min(whole[0] + high - 1, whole[1]), system) : null;
}

const STAGE_OF: Record<string, "primary" | "junior" | "senior"> = {
  小: "primary",
  初: "junior",
  高: "senior",
  小学: "primary",
  初中: "junior",
  高中: "senior",
};

const stageOf = (printed: string | undefined): "primary" | "junior" | "senior" | undefined =>
  STAGE_OF[/小学|初中|高中/.exec(printed ?? "")?.[0] ?? ""];

// prettier-ignore
const GRADE_FORMS: [RegExp, GradeReader][] = [
  // 小学五年级至初中二年级, 小学三年级至初四: from one stage into the next
  [new RegExp(`${STAGE_BEFORE}([小])?(${N})(?:年级)?(?:至|到|-|~)(初中?|高中?)(${N})(?:年级)?(?![所个名项%])`, "y"), (m, system) => across(m[1] ?? m[2], grade(m[3] ?? ""), m[4], grade(m[5] ?? ""), system)],
  // 一二年级, 小学五六年级: two neighbours, no twelve
  [/((?:普通)?(?:小学|初中|高中)(?:学校|阶段|学段)?)?(一二|二三|三四|四五|五六|六七|七八|八九)年级/y, (m, system) => staged(m[1], grade((m[2] ?? "").charAt(0)), grade((m[2] ?? "").charAt(1)), system)],
  // 小学三至六年级, 初中一年级, 高中三个年级
  [new RegExp(`${STAGE_BEFORE}(${N})(?:年级)?(?:${JOIN})(${N})年级`, "y"), (m, system) => staged(m[1], grade(m[2] ?? ""), grade(m[3] ?? ""), system)],
  [new RegExp(`${STAGE_BEFORE}(${N})年级(?:(?:及)?以上|起(?![始点]))`, "y"), (m, system) => upwards(m[1], grade(m[2] ?? ""), system)],
  [new RegExp(`${STAGE_BEFORE}(${N})年[级及]`, "y"), (m, system) => staged(m[1], grade(m[2] ?? ""), grade(m[2] ?? ""), system)],
  // 小四, 初二, 高一至高三
  [/(?<![提最新较更走攀升拔年月本])([小初高])([一二三四五六])(?:年级)?(?:至|到|-|~|、)(?:[小初高])?([一二三四五六])(?:年级|(?!年))/y, (m, system) => within(STAGE_OF[m[1] ?? ""] ?? "primary", grade(m[2] ?? ""), grade(m[3] ?? ""), system)],
  [/(?<![提最新较更走攀升拔年月本])([小初高])([一二三四五六])(?:年级|(?![年所个名项批倍成期轮次步百千万分点十]))/y, (m, system) => within(STAGE_OF[m[1] ?? ""] ?? "primary", grade(m[2] ?? ""), grade(m[2] ?? ""), system)],
  [/(?:小学)?(?:低年级|低段|低学段)/y, (_, system) => range(1, 2, system)],
  [/(?:小学)?中高(?:年级|段)/y, (_, system) => range(3, system === "6-3" ? 6 : 5, system)],
  [/(?:小学)?(?:中年级|中段)/y, (_, system) => range(3, 4, system)],
  [/(?:小学)?(?:高年级|高段)/y, (_, system) => range(system === "6-3" ? 5 : 5, system === "6-3" ? 6 : 5, system)],
];

/** From a grade of one stage to a grade of a later one; null where the two are of one stage. */
function across(
  from: string | undefined,
  low: number,
  to: string | undefined,
  high: number,
  system: System,
): Omit<ScopeHit, "start" | "end"> | null {
  const [first, last] = [stageOf(from) ?? STAGE_OF[from ?? ""] ?? "primary", STAGE_OF[to ?? ""]];
  if (!last || first === last) return null;
  const [start, end] = [within(first, low, low, system)?.grades, within(last, high, high, system)?.grades];
  return start && end ? range(start[0], end[1], system) : null;
}

/** 小学四年级以上 ends with primary school, 四年级以上 with the last grade. */
function upwards(stage: string | undefined, low: number, system: System): Omit<ScopeHit, "start" | "end"> | null {
  const from = staged(stage, low, low, system)?.grades?.[0] ?? low;
  const name = stageOf(stage);
  return range(from, name ? (GRADES[system][name]?.[1] ?? 12) : 12, system);
}

/** Grades behind a stage's name count within the stage where they can (初中一年级), and through all twelve else. */
function staged(stage: string | undefined, low: number, high: number, system: System): Omit<ScopeHit, "start" | "end"> | null {
  const name = stageOf(stage);
  const whole = name ? GRADES[system][name] : undefined;
  if (!name || !whole) return range(low, high, system);
  return low >= whole[0] ? range(low, high, system) : within(name, low, high, system);
}

const WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const NTH = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
const EN_N = `\\d{1,2}|${WORD}`;
const number = (text: string | undefined): number => (/\d/.test(text ?? "") ? Number(text) : englishNumber(text ?? ""));

// prettier-ignore
const EN_GRADES: [RegExp, GradeReader][] = [
  [new RegExp(`(?:grades?|grs?\\.?|gds?\\.?|yr\\.? grade)\\s*(${EN_N})\\s*(?:-|–|to|through|and|&)\\s*(?:grade\\s*)?(${EN_N})\\b`, "y"), (m, system) => range(number(m[1]), number(m[2]), system)],
  [new RegExp(`(?:grade|grades|graders?|gr\\.?|gd\\.?)\\s*(${EN_N})(?:s|ers?)?\\b(?!\\s*(?:%|percent|periods|lessons|minutes))`, "y"), (m, system) => range(number(m[1]), number(m[1]), system)],
  [/g(\d{1,2})\b/y, (m, system) => range(number(m[1]), number(m[1]), system)],
  [/(\d{1,2})(?:st|nd|rd|th)[ -]?(?:grade(?:rs?)?|form)\b/y, (m, system) => range(number(m[1]), number(m[1]), system)],
  [new RegExp(`(${NTH.slice(1).join("|")})[ -]grade(?:rs?)?\\b`, "y"), (m, system) => range(NTH.indexOf(m[1] ?? ""), NTH.indexOf(m[1] ?? ""), system)],
  [new RegExp(`years?\\s*(${EN_N})\\s*(?:-|–|to|and)\\s*(${EN_N})\\b(?!\\s*(?:plan|target))`, "y"), (m, system) => british(number(m[1]), number(m[2]), system)],
  [new RegExp(`year\\s*(${EN_N})\\b(?!\\s*(?:plan|target|period))`, "y"), (m, system) => british(number(m[1]), number(m[1]), system)],
  [/y(?:r|ear)?\.?\s?(\d{1,2})\b(?!\s*(?:plan|target|period))/y, (m, system) => british(number(m[1]), number(m[1]), system)],
  [/p\.?\s?([1-6])\b/y, (m, system) => within("primary", number(m[1]), number(m[1]), system)],
  [/primary\s+([1-6])\b/y, (m, system) => within("primary", number(m[1]), number(m[1]), system)],
  [/(?:s|f)\.?\s?([1-6])\b|(?:form|secondary)\s+([1-6])\b/y, (m, system) => range(6 + number(m[1] ?? m[2]), 6 + number(m[1] ?? m[2]), system)],
  [/(?:upper|senior) (?:primary|elementary)(?: schools?)?(?: grades?)?/y, (_, system) => range(4, system === "6-3" ? 6 : 5, system)],
  [/(?:lower|junior) (?:primary|elementary)(?: schools?)?(?: grades?)?|lower grades/y, (_, system) => range(1, 3, system)],
  [/(?:senior|junior)\s+([1-3])\b/y, (m, system) => within(m[0].startsWith("s") ? "senior" : "junior", number(m[1]), number(m[1]), system)],
];

function british(low: number, high: number, system: System): Omit<ScopeHit, "start" | "end"> | null {
  const found = range(low, high, system);
  return found ? { ...found, note: "uk-year" } : null;
}

/** Where a stage's name is a piece of another word: 中小学化, 体育中学分, 高中低. */
function hitAt(text: string, start: number, system: System): ScopeHit | null {
  const latin = /[a-z]/.test(text[start] ?? "");
  if (latin && /[a-z\d]/.test(text[start - 1] ?? "")) return null;
  const digit = /\d/.test(text[start] ?? "");
  if (digit && /[\d.]/.test(text[start - 1] ?? "")) return null;
  for (const [pattern, read] of latin || digit ? [...EN_GRADES, ...GRADE_FORMS] : GRADE_FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const found = match && read(match, system);
    if (match && found) return { start, end: start + match[0].length, ...found };
  }
  for (const [pattern, stages] of latin ? EN_WORDS : STAGE_WORDS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) return { start, end: start + match[0].length, stages: [...stages], grades: null };
  }
  return null;
}

const MAY_START = /[村教\da-z一二三四五六七八九十小初高中大义九完幼学托园各技职普本xX×＊*某]/;

/** A stage followed at once by its grades is one scope: 小学三年级, primary grade 3. */
function joined(hits: ScopeHit[], text: string): ScopeHit[] {
  const out: ScopeHit[] = [];
  for (const hit of hits) {
    const last = out.at(-1);
    const near = last && /^\s*$/.test(text.slice(last.end, hit.start));
    if (last && near && last.grades === null && hit.grades && hit.stages.some((stage) => last.stages.includes(stage))) {
      out[out.length - 1] = { ...hit, start: last.start };
    } else out.push(hit);
  }
  return out;
}

/**
 * The stages and grades that a text names, zh and en, in order and without overlaps. The text is normalised
 * (lower case); 低年级 is grades 1–2, 中年级 3–4, 高年级 5–6; "upper primary" 4–6, "lower primary" 1–3.
 */
export function readScopes(text: string, system: System): ScopeHit[] {
  const hits: ScopeHit[] = [];
  for (let start = 0; start < text.length;) {
    const hit = MAY_START.test(text[start] ?? "") ? hitAt(text, start, system) : null;
    if (hit) hits.push(hit);
    start = hit ? hit.end : start + 1;
  }
  return joined(hits, text);
}

/** Several scopes as one: all their stages, and the grades from the lowest to the highest. */
export function unionOf(scopes: Scope[]): Scope {
  const [only] = scopes;
  if (only && scopes.length === 1) return only;
  const stages = STAGES.filter((stage) => scopes.some((scope) => scope.stages.includes(stage)));
  const grades = scopes.flatMap((scope) => scope.grades ?? []);
  const region = scopes.every((scope) => scope.region === only?.region) ? (only?.region ?? null) : null;
  return { stages, grades: grades.length > 0 ? [Math.min(...grades), Math.max(...grades)] : null, region };
}
