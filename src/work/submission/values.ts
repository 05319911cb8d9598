import { englishNumber, isQuantity, readNumbers, type NumberHit } from "../../../knowledge/language/index.ts";
import { unitAt, type UnitWord } from "./units.ts";

/** A figure as it was written. */
export interface Figure {
  readonly value: number;
  /** The words that it was read from. */
  readonly word: string;
  /** A percent sign or 百分之: the value counts percent. */
  readonly percent: boolean;
  readonly unit: UnitWord | null;
  /** 512/1000: the share is the quotient, and both are kept for the roll-up. */
  readonly of: { numerator: number; denominator: number } | null;
  /** 1:15 as its two sides. */
  readonly ratio: [number, number] | null;
  /** One third: no exact decimal. */
  readonly inexact: boolean;
}

/** What a line says about the value. */
export type ValueReading =
  | { type: "figure"; figure: Figure }
  | { type: "none" }
  | { type: "several"; figures: Figure[] }
  /** 五成左右, about half: an exact number is asked for. */
  | { type: "vague"; word: string }
  /** Only by how much it changed. */
  | { type: "change"; word: string }
  /** 无变化, same as last time. */
  | { type: "unchanged"; word: string }
  /** 无, none: nothing happened. */
  | { type: "nothing"; word: string };

interface Placed extends Figure {
  start: number;
  end: number;
}

/** Puts figures as fingers type them into the form that is read: 51。2, 51点2, 3千, %51, 百分之 51. Same meaning, other length. */
export function tidyFigures(text: string): string {
  return (
    text
      .replace(/(?<=\d)\s*[。·点]\s*(?=\d)/g, ".")
      .replace(/(?<![\d.a-z])\.(?=\d)/g, "0.")
      .replace(/\bhrs?\b/g, "hours")
      // 俩次 and 仨人 are typed for 两次 and 三人; 他们俩 counts nothing.
      .replace(/(?<![你我他她它们咱子妻弟妹])[俩仨]/g, (word) => (word === "俩" ? "两" : "三"))
      .replace(/(?<![\d,.])(\d{1,2}),(\d{1,2})(?![\d,.]|\s*[:：月日号季])/g, "$1.$2")
      .replace(/([零一二两三四五六七八九十])([起例])(?=\s*(?:[,，。;；)]|$|[都已均全]))/g, "$1 $2")
      .replace(/百分之\s+/g, "百分之")
      .replace(/每周(?=[一二两三四五六七八九十]+\s*(?:节|课时|次|小时))/g, "每周 ")
      .replace(/(?<![\d.])%\s*(\d+(?:\.\d+)?)(?!\s*[%\d.])/g, "$1%")
      .replace(/(?<![\d.,])(\d+(?:\.\d+)?)\s*(千|百)(?![克米瓦分零一二三四五六七八九\d])/g, (_, n: string, big: string) =>
        String(Number(n) * (big === "千" ? 1000 : 100)),
      )
      .replace(/([零一二两三四五六七八九十百千万]+(?:点[零一二三四五六七八九]+)?)\s*%/g, "百分之$1")
  );
}

// prettier-ignore
const VAGUE = [
  /\d(?:\.\d+)?e[+-]?\d+/,
  /介于|[\d.]+\s*%?\s*\S{0,2}(?:到|至|和|与|[-~–—])\s*[\d.]+\s*%?\s*(?:之间|不等)|\b(?:between\s+(?=[\d|])|somewhere (?:in )?between)/,
  /(?<![点零〇一二三四五六七八九十百千万\d])(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)(?=[十百千万个名人位件起次节场所成])/,
  /(?:[\d.]+|[零一二三四五六七八九十百千万点]+)\s*%?(?:成)?(?:个|名|人|所|次|件|起|节|册|本|分钟|学时|小时|人次|百分点|点)?(?:左右|上下|多(?!少|媒|功|元)|余|来(?=[个名人所%次件起节册本])|以上|以下|出头)/,
  /大约|大概|估计|估摸|差不多|约(?=\s*\S{0,3}[\d零一二三四五六七八九十百])|将近|接近|几乎|不到|不足|超过|近(?=[\d百](?!分之零))|至少|不低于|不少于|若干|好几|几[十百千万]|[十百]几|上[百千]|过半|半数|一半/,
  /(?:[\d.]+|[一二两三四五六七八九])\s*成(?![绩功员立果长])(?:[一二三四五六七八九](?!季))?/,
  /\b(?:about|abt|around|approx(?:imately|\.)?|roughly|almost|nearly|circa|over|more than|less than|fewer than|no more than|up to|under|at least|at most)(?=[\s|]*(?:an? )?(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+(?:teen|ty)\b))|\b(?:half|or so|ish|(?:a |several |some )?(?:few|couple of|handful of|several) (?:dozen|hundred|tens)|dozens|hundreds|(?:a few|a couple of|a handful of|several) (?=\||times|of|pupils|students|children))|\b(?:a few|several|a couple|a handful)\s*$|~\s*(?=\d)|\d\s*\+(?!\s*\d)|\d\s*ish\b/,
];
const UNCHANGED =
  /(?:没有?|无|未有?)\s*(?:什么)?\s*变化?|不变|[没未]变|持平|(?:和|同|与|跟)\s*(?:上次|上期|上一次|上一期|\|+)\s*(?:一样|相同|持平)?|一样|\b(?:no change|unchanged|same as (?:before|last(?: time)?|\|+)|no changes|the same)\b/;
const NOTHING =
  /(?:没有?|无)(?:学生|老师|教师|孩子|同学|人)?(?=\|)|(?<![\u4e00-\u9fff])(?:无|没有|暂无|零报告)(?![\u4e00-\u9fff])|[未没]有?(?:发生|出现|出过?|接到|收到)|零(?:发生|事故)|\bno\s+(?=\|)|\b(?:none|nil|zero report|nothing to report)\b/;
const CHANGE_BEFORE =
  /(?:下降|降低|减少|提高|上升|增加|提升|增长|上涨|回落|降|涨|升|跌|增|减|多|少|低|高|环比|同比|较上\S{0,2}|比上\S{0,2}|\b(?:fell|down|up|rose|dropped|drop|increased?|decreased?|by|gain(?:ed)?|lower|higher))(?:了|约)?\s*(?:by\s*)?$/;
/** 12到13 alone is a range; 从12到13 and 12降到13 name where it began. */
const FROM = /(?:从|由|\b(?:from|was)\b)\s*$/;
const BARE_TO = /^\s*%?\s*(?:到|至|\bto\b)\s*$/;
const TO_BETWEEN = /^\s*%?\s*(?:\S{0,4}(?:到|至|为|成)|\S{0,12}\s*\bto\b|-+>|→|=>|⇒|>)\s*$/;

const OVER = /^\s*(?:名?(?:学生|教师|老师)|名|人|个|节|所)?\s*(?:\/|\b(?:out )?of)\s*$/;
const OF_WHICH =
  /^\s*(?:[名个位]?(?:学生|教师|老师|孩子|小朋友|幼儿|同学|娃娃?|人)|名|个|位|所)?[\s,，]*(?:(?:中|里[头面边]?|当中|\(?其中)(?:\s*\|+\s*)?的?有?(?:(?:参加|参与|达标|合格|及格|过关|持证|报名)了?)?|(?:参加|参与|达标|合格|及格|过关|持证|报名)了?)\s*$/;
/** 应到1250实到1225: those who should be there, and those who were. */
const EXPECTED = /应[\u4e00-\u9fff]{1,2}\s*$/;
const CAME = /^\s*(?:名|个|位)?(?:学生|人)?[\s,，、;；/]*实[\u4e00-\u9fff]{1,2}\s*$/;
/** 小胖墩36个，全校480人: the part stands before its whole. */
const THEN_WHOLE =
  /^\s*(?:名|个|位)?(?:学生|同学|孩子|人)?[\s,，]*(?:全校|全园|总共|一共|共有?|总数|在校生?|应[测检查]|实[测检查]|共[测检查])(?:学生|人数|生)?(?:有|是|为|了)?\s*$/;

/** 1250名学生近视635人: nothing but the name of the share stands between. */
const NAME_BETWEEN = /^\s*(?:名|个|位)?(?:学生|同学|孩子|人)[\s,，]*(?:其中|有)?\s*\|+\s*$/;
/** 查了1250人，近视635人; screened 1250 pupils, 635 of them: a whole that was looked at, and those found in it. */
const LOOKED_AT =
  /(?:[测查检]|筛查|普查|体检|检测|监测|全校|全园|共|学生|\b(?:tested|checked|screened|examined|measured|surveyed|all|of|total of))(?:了|出|过)?\s*:?\s*(?:our |the )?$/;
const FOUND_IN =
  /^\s*(?:名|个|位)?(?:学生|同学|孩子|人|pupils|students|children|kids)?\s*(?:were\s+)?(?:[测查检]\S{0,2}|tested|checked|screened|examined|measured)?[\s,，;；]*(?:其中|有|的|发现|检出|查出|患|and|found|\||[\s,，])*(?:[\u4e00-\u9fff]{2,4})?$/;

/** A whole and its part stand near each other. */
const FAR = 60;

/** 512/1000, 1000人中512人: the share is the quotient. Small numbers such as 9/30 are left alone, since they look like dates. */
function fractionOf(text: string, hits: NumberHit[], at: number): Placed | null {
  const [one, two] = [hits[at], hits[at + 1]];
  if (!one || !two || one.percent || two.percent) return null;
  const between = text.slice(one.end, two.start);
  if (between.length > FAR) return null;
  const people = unitAt(text, two.end)?.class === "people" || /^\s*[人名]/.test(text.slice(two.end));
  const within =
    OF_WHICH.test(between) ||
    (people && NAME_BETWEEN.test(between)) ||
    (EXPECTED.test(text.slice(0, one.start)) && CAME.test(between)) ||
    (LOOKED_AT.test(text.slice(0, one.start)) && FOUND_IN.test(between));
  const [top, bottom] = OVER.test(between) || (people && THEN_WHOLE.test(between)) ? [one, two] : within ? [two, one] : [null, null];
  if (!top || !bottom || bottom.value <= 31 || top.value > bottom.value) return null;
  const value = Number(((100 * top.value) / bottom.value).toFixed(2));
  const of = { numerator: top.value, denominator: bottom.value };
  const end = unitAt(text, two.end)?.end ?? two.end;
  return { start: one.start, end, value, word: text.slice(one.start, end), percent: true, unit: null, of, ratio: null, inexact: false };
}

/** 51.2% (512/1000): the share as it was said, with its parts, where both agree to the last decimal that was said. */
function withParts(figures: Placed[]): Placed[] {
  const parts = figures.filter(({ of }) => of !== null);
  const [said, ...more] = figures.filter(({ of }) => of === null);
  const [only] = parts;
  if (!said || !only || more.length > 0 || parts.length > 1) return figures;
  const decimals = (String(said.value).split(".")[1] ?? "").length;
  return Math.abs(only.value - said.value) <= 0.5 / 10 ** decimals + 1e-9 ? [{ ...said, of: only.of }] : figures;
}

/** Fifty-one point two: figures in English words with decimals. */
function pointed(text: string, hit: NumberHit, next: NumberHit | undefined): NumberHit | null {
  if (!hit.words || !next?.words || !/^\s*point\s*$/.test(text.slice(hit.end, next.start))) return null;
  const decimals = text
    .slice(next.start, next.end)
    .replace(/percent|per cent|%/g, "")
    .trim()
    .split(/[\s-]+/)
    .map((word) => String(englishNumber(word)))
    .join("");
  return { start: hit.start, end: next.end, value: Number(`${hit.value}.${decimals}`), words: true, percent: next.percent ?? false };
}

function negative(text: string, start: number): boolean {
  return /(?:^|[^\d\w%)-])(?:[-−–]|负|minus )$/.test(text.slice(0, start));
}

function placed(text: string, hit: NumberHit): Placed {
  const signed = negative(text, hit.start) ? -hit.value : hit.value;
  const share = hit.fraction === true;
  const value = share ? Number((signed * 100).toPrecision(10)) : signed;
  const inexact = share && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6;
  const unit = unitAt(text, hit.end);
  const end = unit ? unit.end : hit.end;
  const percent = hit.percent === true || share || unit?.class === "share";
  const word = `${signed < 0 ? "-" : ""}${text.slice(hit.start, end).trim()}`;
  return { start: hit.start, end, value, word, percent, unit, of: null, ratio: hit.ratio ?? null, inexact };
}

/** 人均三十六: with no other figure in the line, a number in characters at the end of its words is one. */
const isSpelledOut = (text: string, { words, start, end }: NumberHit): boolean =>
  words === true && end - start > 1 && /^\s*(?:$|[|,，。;；!！])/.test(text.slice(end));

function figuresIn(text: string): Placed[] {
  const all = readNumbers(text);
  const quantities = all.filter((hit) => isQuantity(text, hit));
  const hits = quantities.length > 0 ? quantities : all.filter((hit) => isSpelledOut(text, hit));
  const found: Placed[] = [];
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit) break;
    const fraction = fractionOf(text, hits, at);
    const decimal = pointed(text, hit, hits[at + 1]);
    found.push(fraction ?? placed(text, decimal ?? hit));
    if (fraction || decimal) at += 1;
  }
  return found;
}

const isChange = (text: string, figure: Placed): boolean =>
  figure.unit?.class === "points" || CHANGE_BEFORE.test(text.slice(0, figure.start).replace(/\|+/g, ""));

/** 不是51.2, not 51.2, target 51.6, 原来写的51.2: no value that is reported. */
const DENIED =
  /(?:目标|要求|指标值|\b(?:target|goal)|不是|并非|而非|不为|(?:原来|之前|刚才|上次|前面)(?:错?[写报填发打]错?)?(?:了|的)?(?:数|数据)?|\b(?:not|instead of|rather than|ignore|disregard|forget|scrap)(?: the| my)?(?: earlier| old| first)?)(?:值|是|为|[:：=]|\s+(?:is|was|of))?\s*$/;
/** Down from 19.1%: where it was. */
const WAS = /\b(?:down|up|fell|fallen|rose|risen|dropped|improved|increased|decreased)\s+from\s*$/;
/** 58.0作废, 51.8打错了: a figure that its writer takes back. */
const VOID_AFTER =
  /^\s*%?\s*[,，。;(（]?\s*(?:的|那个|那条)?(?:作废|不算|无效|是?错的|[写打报填输]错|错了|有误|\b(?:was|is)\s+(?:wrong|a typo|a mistake)|\bvoid\b)/;
/** 不对, sorry make that: the figure after it takes the place of the one before. */
export const TAKEN_BACK =
  /不对|错了|[写打报填输]错|更正|纠正|应该?[是为]|才对|\b(?:no,? wait|wait|sorry(?! (?:it'?s|it is|for|about|i'?m|we'?re|to|that))|typo|correction|scratch|make (?:that|it)|i mean(?:t)?|oops|should(?: be| have been))\b|→/;

/** 从51.9降到51.2: the second is the value. */
function withoutFormer(text: string, figures: Placed[]): Placed[] {
  return figures.filter((figure, at) => {
    const next = figures[at + 1];
    if (WAS.test(text.slice(0, figure.start)) && !/^\s*%?\s*(?:\||\w|\s)*\bto\b/.test(text.slice(figure.end))) return false;
    if (DENIED.test(text.slice(0, figure.start)) || VOID_AFTER.test(text.slice(figure.end))) return false;
    if (next && TAKEN_BACK.test(text.slice(figure.end, next.start))) return false;
    const between = next ? text.slice(figure.end, next.start) : "";
    return !(TO_BETWEEN.test(between) && (!BARE_TO.test(between) || FROM.test(text.slice(0, figure.start))));
  });
}

function bare({ value, word, percent, unit, of, ratio, inexact }: Placed): Figure {
  return { value, word, percent, unit, of, ratio, inexact };
}

function vagueIn(text: string): RegExpExecArray | null {
  for (const form of VAGUE) {
    const match = form.exec(text);
    if (match) return match;
  }
  return null;
}

/** Where the figures stand that may be values, as `readValue` sees them. */
export function figureSpans(text: string): [number, number][] {
  const kept = withoutFormer(text, figuresIn(text)).filter((figure) => !isChange(text, figure));
  return kept.map(({ start, end }) => [start, end]);
}

/**
 * The value that a line gives, once its names, places and periods are blanked out with `|`. The text is normalised and tidied.
 * `spans` are the words that were read.
 */
export function readValue(text: string): { value: ValueReading; spans: [number, number][] } {
  const all = withoutFormer(text, figuresIn(text));
  const figures = withParts(all.filter((figure) => !isChange(text, figure)));
  const spans = figuresIn(text).map(({ start, end }): [number, number] => [start, end]);
  const vague = vagueIn(text);
  const [first, second] = figures;
  if (vague) {
    const span: [number, number] = [vague.index, vague.index + vague[0].length];
    return { value: { type: "vague", word: vague[0].replace(/\|/g, "").trim() }, spans: [...spans, span] };
  }
  if (first && second) return { value: { type: "several", figures: figures.map(bare) }, spans };
  if (first) return { value: { type: "figure", figure: bare(first) }, spans };
  const [change] = all;
  if (change) return { value: { type: "change", word: change.word }, spans };
  for (const [type, form] of [
    ["unchanged", UNCHANGED],
    ["nothing", NOTHING],
  ] as const) {
    const match = form.exec(text);
    if (match) return { value: { type, word: match[0].replace(/\|/g, "") }, spans: [[match.index, match.index + match[0].length]] };
  }
  return { value: { type: "none" }, spans };
}
