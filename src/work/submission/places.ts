import { readNumbers } from "../../../knowledge/language/index.ts";
import { readPeriods } from "../period/words.ts";
import type { NameHit } from "./names.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The place that a line speaks of. `foreign`: of the tree, but not the writer's; `unknown`: called like a place, and in no tree. */
export type School =
  | { type: "one"; key: string }
  | { type: "several"; keys: string[] }
  | { type: "foreign" | "unknown"; word: string }
  | { type: "none" };

/** A place where it stands in a normalised text. */
export interface PlaceHit {
  readonly school: Exclude<School, { type: "several" | "none" }>;
  readonly start: number;
  readonly end: number;
}

type Span = readonly [start: number, end: number];

const DIGITS = "零一二三四五六七八九";
const NUMBER = `[${DIGITS}十百]{1,5}|\\d{1,3}`;
const LEVEL = "primary|middle|secondary|elementary|high|kindergarten";
const PEOPLE = "pupils?|students?|teachers?|staff|children|kids?|boys?|girls?|class(?:es)?|age|level";

// prettier-ignore
const NUMBERED: [form: RegExp, kind: Record<string, string>][] = [
  [new RegExp(`(?<![\\d.${DIGITS}十百])第?\\s*(?<n>${NUMBER})\\s*号?\\s*(?<kind>小学|中学|幼儿园|学校|附小|附中|小|中(?!\\s*有?\\d)|幼)(?![时组班节型项心间部段块批撮午层期生初专等学队场级])`, "g"), {}],
  [new RegExp(`\\b(?:no\\.?|number|#)\\s*(?<n>\\d{1,3})\\s+(?<kind>${LEVEL}|school)(?:\\s+school)?\\b`, "g"), { primary: "小", elementary: "小", middle: "中", secondary: "中", high: "中", kindergarten: "幼" }],
  [/(?<=\b(?:for|at|from|by)\s+)no\.?\s*(?<n>\d{1,3})(?![\d.%])/g, {}],
  [new RegExp(`(?<![\\d.])(?<n>\\d{1,3})\\s+(?<kind>${LEVEL})(?:\\s+school)?\\b(?!\\s+(?:school\\s+)?(?:${PEOPLE})\\b)`, "g"), { primary: "小", elementary: "小", middle: "中", secondary: "中", high: "中", kindergarten: "幼" }],
  [new RegExp(`\\b(?<kind>${LEVEL}|school)(?:\\s+school)?\\s+(?:no\\.?\\s*(?<n>\\d{1,3})(?![\\d.%])|(?<m>\\d{1,3})(?=\\s*[:：]))`, "g"), { primary: "小", elementary: "小", middle: "中", secondary: "中", high: "中", kindergarten: "幼" }],
];

/** Words before 小学 or 学校 that name none: 我们学校, 全市小学, 检查学校. The name begins behind the last of them. */
const NO_NAME =
  /^.*(?:[的了在到回来去进入给和与是有为把被让请将从向对各每该这那返离送接替代帮报由及或、]|我们|咱们|本|我|全|所有|其[他它余]|乡镇|农村|城区|城镇|民办|公办|普惠性?|义务教育|特殊教育|特殊|寄宿制?|职业|中职|普通|高级|高中|初中|九年一贯制|完全|直属|辖区|重点|检查|抽查|督查|走访|评估|通知|要求|开学|放学|家长|学生|教师|老师|校长|领导|[您你]?好|管理|建设|创建|办|数据|情况|上报|填报|报送|补报|更正)/;
const NAMED = /([\u4e00-\u9fff]{2,16}?)(小学|中学|学校|幼儿园|附小|附中|实小|校区)(?![生部段])/g;

const COMMON =
  /\b(?:the|a|an|our|my|your|their|his|her|its|this|that|these|those|all|each|every|per|whole|entire|any|some|other|both|no|of|in|at|on|by|for|to|from|with|about|among|and|or|but|as|is|was|are|were|has|had|have|primary|middle|high|junior|senior|secondary|elementary|boarding|public|private|rural|urban|state|special|vocational|last|next|new|old|same|after|before|during|since|than|only|left|reporting|report|update|hi|hello|please|pls|back|day|summer|q[1-4]|sept?|oct|nov|dec|jan|feb|mar|apr|may|june?|july?|aug)\s+$/;
const EN_NAMED = new RegExp(
  `(?<![a-z|])((?:[a-z][a-z'-]+\\s+){1,3})(?:(?:${LEVEL})(?:\\s+school)?|academy)(?![a-z-]|\\s+(?:school\\s+)?(?:${PEOPLE})\\b)|\\b(?:for|from|at|by)\\s+((?:[a-z][a-z'-]+\\s+){1,3})school\\b`,
  "g",
);

/** Somebody says for whom the figure is: reporting for Fernhill:, 代枫岭报. */
const ON_BEHALF = [
  /\b(?:report(?:ing|s)?|figures?|numbers?|data|updates?|submit(?:ting)?|filing|on behalf)\s+(?:for|of)\s+(?:the\s+)?([a-z][\w'.-]*(?:\s+[a-z\d][\w'.-]*){0,4}?)(?=\s*[:,;]|\s*\|)/g,
  /代报\s*[:：]?\s*([\u4e00-\u9fff]{2,8}?)(?=[\s:：,，|]|$)/g,
  /(?:代|替|帮)([\u4e00-\u9fff]{2,8}?)(?=(?:上报|填报|报送|补报|报)(?!名|告))/g,
];
const NO_PLACE =
  /(?:老师|校长|主任|书记|园长|组长|同事|同学|家长|我们?|咱们?|大家|学校|校医)$|^(?:一下|忙)|\b(?:mrs?|ms|miss|dr|you|us|me|them|him|her|everyone|all|nurse|doctor|teacher|principal|head|team|office|department|class|grade|year|quarter|month|term|week|record|school|it|this|that)\b/;

function inChinese(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const front = hundreds > 0 ? `${DIGITS[hundreds]}百` : "";
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? "" : DIGITS[tens]}十` : hundreds > 0 && ones > 0 ? "零" : "";
  return `${front}${middle}${ones > 0 ? DIGITS[ones] : ""}`;
}

const blanked = (text: string, spans: readonly Span[]): string => {
  const chars = text.split("");
  for (const [start, end] of spans) chars.fill("|", start, end);
  return chars.join("");
};

/** Whether a number is cut in two: 一中 in 第二十一中学. */
function cutsNumber(text: string, start: number): boolean {
  return /[零一二三四五六七八九十\d]/.test(text[start] ?? "") && /[第零一二三四五六七八九十\d]/.test(text[start - 1] ?? "");
}

/** A short name inside a longer one: 一中 in 第二十一中学; 40小 in 40小时 is none. */
function isPiece(text: string, { start, end }: NameHit): boolean {
  return cutsNumber(text, start) || (/[中小]/.test(text[end - 1] ?? "") && ["学", "时"].includes(text[end] ?? ""));
}

/** The only place that these words are, or end, the name of. */
function only(words: string, { schools, elsewhere }: Vocabulary, whole: boolean): School | null {
  const find = (names: Vocabulary["schools"]): string[] =>
    whole
      ? names.exact(words).flatMap(({ key, start, end }) => (start === 0 && end === words.length ? [key] : []))
      : names.containing(words);
  const [own, foreign] = [find(schools), find(elsewhere)];
  const [key] = own;
  if (key !== undefined && own.length + foreign.length === 1) return { type: "one", key };
  return own.length === 0 && foreign.length === 1 ? { type: "foreign", word: words } : null;
}

/** 第39小学, 39小 and No. 39 Primary are one school, whichever of them the tree knows. */
function byNumber(n: number, kind: string, vocabulary: Vocabulary): School | null {
  const short = kind.replace(/学$|儿园$/, "");
  const long = { 小: "小学", 中: "中学", 幼: "幼儿园" }[short] ?? kind;
  const numbers = [inChinese(n), String(n)];
  const levels = { 小: ["primary", "elementary"], 中: ["middle", "secondary", "high"], 幼: ["kindergarten"] }[short] ?? [];
  const whole = [
    `no. ${n}`,
    `no.${n}`,
    ...numbers.flatMap((one) => [`${one}${short}`, `${one}${long}`, `第${one}${long}`]),
    ...levels.flatMap((level) => [`no. ${n} ${level}`, `no.${n} ${level}`, `no ${n} ${level}`, `${n} ${level}`, `${level} ${n}`]),
  ];
  for (const words of whole) {
    const found = only(words, vocabulary, true);
    if (found) return found;
  }
  for (const one of kind === "" ? [] : numbers) {
    const found = only(`第${one}${long}`, vocabulary, false);
    if (found) return found;
  }
  return null;
}

function asHit(text: string, start: number, end: number, found: School | null): PlaceHit {
  const word = text.slice(start, end);
  if (found?.type === "one") return { school: found, start, end };
  return { school: { type: found?.type === "foreign" ? "foreign" : "unknown", word }, start, end };
}

function numbered(text: string, vocabulary: Vocabulary): PlaceHit[] {
  return NUMBERED.flatMap(([form, kinds]) =>
    [...text.matchAll(form)].map((match) => {
      const { n, m, kind = "" } = match.groups ?? {};
      const said = n ?? m ?? "";
      const value = /\d/.test(said) ? Number(said) : (readNumbers(said)[0]?.value ?? 0);
      return asHit(text, match.index, match.index + match[0].length, byNumber(value, kinds[kind] ?? kind, vocabulary));
    }),
  );
}

/** 第一中学 for 云汀市第一中学: the end of a place's name, if only one name holds it. */
function byEnding(text: string, start: number, end: number, vocabulary: Vocabulary): PlaceHit | null {
  for (let at = start; end - at >= 3; at += 1) {
    if (cutsNumber(text, at)) continue;
    const found = only(text.slice(at, end), vocabulary, false);
    if (found) return asHit(text, at, end, found);
  }
  return null;
}

function named(text: string, vocabulary: Vocabulary): PlaceHit[] {
  return [...text.matchAll(NAMED)].flatMap(({ index, 0: all, 1: prefix = "" }) => {
    const end = index + all.length;
    const known = byEnding(text, index, end, vocabulary);
    if (known) return [known];
    const rest = prefix.replace(NO_NAME, "");
    return rest.length >= 2 ? [asHit(text, index + prefix.length - rest.length, end, null)] : [];
  });
}

function namedInEnglish(text: string): PlaceHit[] {
  return [...text.matchAll(EN_NAMED)].flatMap(({ index, 0: all, 1: level, 2: school }) => {
    const before = level ?? school ?? "";
    if (COMMON.test(before)) return [];
    const words = before.trim().split(/\s+/);
    const from = words.findLastIndex((word) => COMMON.test(`${word} `)) + 1;
    const start = index + all.indexOf(words.slice(from).join(" "));
    return [asHit(text, start, index + all.length, null)];
  });
}

function onBehalf(text: string): PlaceHit[] {
  return ON_BEHALF.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: all, 1: words = "" }) => {
      const start = index + all.lastIndexOf(words);
      return NO_PLACE.test(words) || COMMON.test(`${words} `) ? [] : [asHit(text, start, start + words.length, null)];
    }),
  );
}

const LIKE_A_PLACE = /[小中幼校]|儿园|[代替帮]|\b(?:primary|middle|secondary|elementary|high|kindergarten|academy|school|for|of)\b/;

const overlaps = (a: PlaceHit, b: PlaceHit): boolean => a.start < b.end && b.start < a.end;

/** The first of those that overlap stays. */
function apart(hits: readonly PlaceHit[]): PlaceHit[] {
  const kept: PlaceHit[] = [];
  for (const hit of hits) if (!kept.some((one) => overlaps(one, hit))) kept.push(hit);
  return kept;
}

/** What is called like a place and is none of the known names as they stand: another spelling of one, or unknown. */
function alike(text: string, known: readonly PlaceHit[], vocabulary: Vocabulary): PlaceHit[] {
  if (!LIKE_A_PLACE.test(text)) return [];
  const rest = blanked(
    text,
    known.map(({ start, end }): Span => [start, end]),
  );
  const plain = blanked(
    rest,
    readPeriods(rest, vocabulary.scope.moment, false).hits.flatMap(({ spans }) => spans),
  );
  return apart([...numbered(plain, vocabulary), ...named(plain, vocabulary), ...namedInEnglish(plain), ...onBehalf(plain)]);
}

/** @X, where X is a name or near one. */
function atSign(text: string, { schools }: Vocabulary): PlaceHit[] {
  const at = /@\s*([^\s,，;；|@#]+)/.exec(text);
  if (!at) return [];
  const word = at[1] ?? "";
  const found = schools.match(word);
  const school: PlaceHit["school"] = found.type === "one" ? { type: "one", key: found.key } : { type: "unknown", word };
  return [{ school, start: at.index, end: at.index + at[0].length }];
}

/** 二幼130，我们园120: we behind another place's own figure are the writer's school, where there is but one. In 40小：我们有5起 the other speaks. */
const OURS =
  /(?:我们?|咱们?|本)(?:学?校|幼儿园|园|小学|中学)|(?:我们|咱们?)(?=\s*(?:是|为|有)?\s*\d)|\b(?:our school|(?:ours|we)(?=\s*(?::|is|are|have|had|at|was)?\s*\d))\b/g;

function ourselves(text: string, others: readonly PlaceHit[], { scope }: Vocabulary): PlaceHit[] {
  const [own, ...more] = scope.schools;
  if (!own || more.length > 0) return [];
  const hits = [...text.matchAll(OURS)].map(({ index, 0: word }): PlaceHit => ({
    school: { type: "one", key: own.id },
    start: index,
    end: index + word.length,
  }));
  const told = (one: PlaceHit, hit: PlaceHit): boolean => one.end <= hit.start && /\d/.test(text.slice(one.end, hit.start));
  return hits.filter((hit) => others.some((one) => told(one, hit)) && !others.some((one) => overlaps(one, hit)));
}

/** Words that have the writer's own place by its name where they say we. */
export function withOwnName(words: string, { scope }: Vocabulary): string {
  const [own, ...more] = scope.schools;
  return own && more.length === 0 ? words.replace(OURS, own.name) : words;
}

/** Every place that a normalised text names, in order. Names of indicators are blanked before. */
export function placesIn(text: string, vocabulary: Vocabulary): PlaceHit[] {
  const others = vocabulary.elsewhere.exact(text);
  // 实小 in 二实小, which is another school.
  const inOther = (hit: NameHit): boolean =>
    others.some(({ start, end }) => start <= hit.start && hit.end <= end && end - start > hit.end - hit.start);
  const own = vocabulary.schools.exact(text).filter((hit) => !isPiece(text, hit) && !inOther(hit));
  const foreign = others.filter((hit) => !isPiece(text, hit) && !own.some((one) => one.start < hit.end && hit.start < one.end));
  const exact = [
    ...own.map(({ key, start, end }): PlaceHit => ({ school: { type: "one", key }, start, end })),
    ...apart(foreign.map(({ start, end }): PlaceHit => ({ school: { type: "foreign", word: text.slice(start, end) }, start, end }))),
  ];
  const known = exact.length > 0 ? exact : atSign(text, vocabulary);
  const all = [...known, ...alike(text, known, vocabulary)];
  return [...all, ...ourselves(text, all, vocabulary)].toSorted((a, b) => a.start - b.start);
}

/** 比40小低: a place that a figure is compared with. */
const COMPARED = /(?:[比较]|高于|低于|不如|\b(?:than|versus|vs\.?|against|compared (?:to|with)))\s*$/;
/** 与40小联合演练: a place that takes part. */
const WITH = /(?:[和与跟同]|\b(?:with|and))\s*$/;
const TOGETHER = /联合|一起|共同|合办|\b(?:joint(?:ly)?|together)\b/;

/** The place that the figure of a line is for: of several the one that stands before it, whoever sent it. Spans are all places named. */
export function schoolOf(text: string, vocabulary: Vocabulary): { school: School; spans: [number, number][] } {
  const all = placesIn(text, vocabulary);
  const spans = all.map(({ start, end }): [number, number] => [start, end]);
  const hits = all.filter(({ school, start }) => {
    const before = text.slice(0, start);
    return school.type === "one" || !(COMPARED.test(before) || (WITH.test(before) && TOGETHER.test(text)));
  });
  const own = [...new Set(hits.flatMap(({ school }) => (school.type === "one" ? [school.key] : [])))];
  const [first] = hits;
  if (!first) return { school: { type: "none" }, spans };
  if (hits.every(({ school }) => school.type === "one"))
    return { school: own.length > 1 ? { type: "several", keys: own } : first.school, spans };
  const figure = blanked(text, spans).search(/\d/);
  return { school: (hits.findLast(({ end }) => figure < 0 || end <= figure) ?? first).school, spans };
}
