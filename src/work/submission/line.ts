import { isCjk, normalize } from "../../../knowledge/language/index.ts";
import { readPeriods, type PeriodHit } from "../period/words.ts";
import type { NameHit, NameMatch } from "./names.ts";
import { withoutComparison } from "./compared.ts";
import { remembered } from "./remembered.ts";
import { placesIn, schoolOf, type PlaceHit, type School } from "./places.ts";
import { unitAt } from "./units.ts";
import { figureSpans, readValue, tidyFigures, type ValueReading } from "./values.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a line says, slot by slot, before anything is decided. */
export interface LineReading {
  readonly indicator: NameMatch;
  /** The words that the indicator was read from, or that were left where it should stand. */
  readonly indicatorWords: string;
  readonly school: School;
  readonly periods: readonly PeriodHit[];
  readonly value: ValueReading;
  readonly note: string | null;
  readonly reason: string | null;
  readonly unread: string | null;
}

const BLANK = "|";
// prettier-ignore
const FILLERS =
  /以[上下](?:数据)?均?[为是]|持平|没有?变化?|不变|一样|相同|还是那|\bsame as (?:before|last time|last term)\b|\bunchanged\b|\bno change\b|\bbefore\b|我们学校|我们|昨天|昨日|今日|刚才|才录错|录错|应[出到参测检考][勤加]?(?=[|\s:：])|实[出到参测检考][勤加]?(?=[|\s:：])|报错|应该|才|错|\bplease (?:check|confirm|note|advise|(?:see|find)(?: below| attached)?)\b|\b(?:re|sorry|today|yesterday|week|weekly)\b|都是|都|老师好|大家好|更改为|改成|改为|把|好的?|每周|每天|指标|时间|单位|我校|本校|我園|我园|本园|学校|园所|目前|现在|当前|最新|最终|数据|情况|结果|统计|上报|填报|报送|报告|汇报|更新|录入|提交|登记|麻烦|请问|请|帮我|帮忙|一下|达到了?|升至|升到|降到|降至|上升到|上升至|下降到|下降至|提高到|提高至|改善到|增加到|增至|减少到|减至|变成|已经|共计|一共|总共|总计|合计|截至|截止到?|数值|数字|比例|占比|百分比|您好|你好|老师|督办|谢谢|辛苦了?|收到|补报|代报|比上次|比上期|较上次|较上期|上次|上期|同比|环比|下降|降低|上升|提高|增加|减少|增长|以内|期末|期间|其中|因为|由于|平均|每校|人均|实际|实测|完成|今天|刚刚|刚|只有|仍是|仍为|还是|依然|仍|报|补|为|是|达|到|共|的|了|有|在|从|由|于|值|数|率|约|啦|吧|呢|啊|哈|哦|嗯|和|与|及|降|升|涨|末|底|份|之|个|人|名|所|次|课时|分钟|期|年|月|日|\b(?:our|we|ours|my|the|is|was|are|were|at|of|for|in|to|reports?|reporting|reported|updates?|please|pls|hi|hello|hey|now|currently|current|latest|figures?|value|data|school|has|have|had|as|on|by|end|this|it|its|reached|reaches|stands|stood|total|number|came|comes|a|an|and|thanks|thank you|from|record|log|submit|set|put|dropped|fell|rose|down|up|went|about|around|roughly|nearly|almost|approximately|over|under|half|increased|decreased|with|new|per|pct|percent|points?|so|that|s|here|just|be|still|rate|share|average|avg)\b|[=:,.、。;!?()[\]{}"'*_/\\<>~→+-]/g;
const NOTE = /(?:^|\s)#\s*(\S.*)$|(?:备注|说明)\s*[:：]\s*(\S.*)$|(?:^|[,;.(]\s*)note\s*:\s*(\S.*)$/i;
const REASON =
  /[,，;；。\s]*(?:(?:更正|修改)?(?:原因|理由)(?:是|为)?\s*[:：]?\s*(\S.*)|(?:因为|由于)\s*(\S.*)|(?<=[\s,，。;；\d%季度期月年])因(?!素|此|材)\s*(\S.*)|\b(?:because(?:\s+of)?|due to|reason\s*:?)\s+(\S.*))$/i;
export const BULLET = /^\s*(?:[(（]?[\d０-９]{1,2}[)）、](?!\s*\d{1,2}月)|[\d０-９]{1,2}[.．](?=\s|[^\d０-９\s.])|[①-⑳]|[-*•·▪‣>])\s*/;

interface Tail {
  rest: string;
  tail: string | null;
}

function cut(text: string, form: RegExp): Tail {
  const match = form.exec(text);
  const tail = match?.slice(1).find((group) => group !== undefined) ?? null;
  return match && tail ? { rest: text.slice(0, match.index), tail: tail.trim() } : { rest: text, tail: null };
}

function blanked(text: string, spans: readonly (readonly [number, number])[]): string {
  const chars = text.split("");
  for (const [start, end] of spans) chars.fill(BLANK, start, end);
  return chars.join("");
}

const spanOf = ({ start, end }: NameHit): [number, number] => [start, end];

/** "612 pupils" beside another name and no further figure: "pupils" is what is counted, and not the name of enrolment. */
function withoutUnits(text: string, hits: NameHit[]): NameHit[] {
  if ((text.match(/\d+(?:\.\d+)?(?!\d)/g) ?? []).filter((digits) => !/^20\d\d$|^[1-4]$/.test(digits)).length > 1) return hits;
  const kept = hits.filter(({ start, end }) => !/\d\s*$/.test(text.slice(0, start)) || (unitAt(text, start)?.end ?? 0) < end);
  return kept.length > 0 ? kept : hits;
}

/** 150 of 1200: the pupils behind it are the whole that the share is of. */
const OF_WHOLE =
  /(?:\d\s*(?:\/|\b(?:out )?of(?: (?:the|our|all))*)|\b(?:tested|checked|screened|examined|measured|surveyed)(?: (?:the|our|all))*|(?:^|[\s|,:])(?:out )?of(?: (?:the|our|all))*)\s*\d[\d,]*\s*$/;

/** Names of indicators and places stand first: both may hold words that look like numbers or periods. The longer of two that overlap wins. */
function longestFirst(text: string, vocabulary: Vocabulary): { indicators: NameHit[]; text: string } {
  const places = [...vocabulary.schools.exact(text), ...vocabulary.elsewhere.exact(text)];
  const indicators = vocabulary.indicators
    .exact(text)
    .filter(({ end }) => !/^[室院处]/.test(text.slice(end)))
    .filter(
      (hit) => !places.some((place) => place.start < hit.end && hit.start < place.end && place.end - place.start > hit.end - hit.start),
    );
  const uncounted = indicators.filter(({ start, end }) => !OF_WHOLE.test(text.slice(0, start)) || (unitAt(text, start)?.end ?? 0) < end);
  const named = new Set(uncounted.map(({ key }) => key)).size > 1 ? withoutUnits(text, uncounted) : uncounted;
  return { indicators: named, text: blanked(text, named.map(spanOf)) };
}

const WORDS = /[a-z][a-z' ]*[a-z]|[a-z]|[\u3400-\u9fff]+/g;

function leftOver(text: string): string[] {
  const without = text.replace(FILLERS, (word) => BLANK.repeat(word.length));
  return [...without.matchAll(WORDS)].map(([word]) => word.trim()).filter((word) => word.length > 0);
}

const EDGES = /^(?:的|是|为|了|在)|(?:的|是|为|了|在)$/g;

/** A run of words without the fillers at its ends, longer ones alone: 升学率 begins and ends with what may be one. */
function trimmed(run: string): string {
  const fillers = [...run.matchAll(FILLERS)].filter(([word]) => word.length > 1);
  const first = fillers.find(({ index }) => index === 0);
  const last = fillers.findLast(({ index, 0: word }) => index + word.length === run.length);
  const rest = run
    .slice(first?.[0].length ?? 0, last?.index ?? run.length)
    .replace(EDGES, "")
    .trim();
  return rest === "" ? run : rest;
}

/** One nurse: the number is not of the name. */
const COUNT_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|no|zero) /;

/** Words without what surrounds a name: the first try is the whole run, then without fillers. */
function guess(text: string, vocabulary: Vocabulary): { match: NameMatch; words: string } {
  const runs = [...text.matchAll(WORDS)].map(([word]) => word.trim());
  const uncounted = runs.map((run) => run.replace(COUNT_WORD, ""));
  const candidates = [
    ...new Set([
      ...runs,
      ...runs.filter((run) => leftOver(run).length > 0).map((run) => run.replace(EDGES, "")),
      ...leftOver(text),
      leftOver(text).join(""),
      ...uncounted,
    ]),
  ].filter((word) => word.length >= 2 && leftOver(word).length > 0);
  const tried = candidates.map((words) => ({ match: vocabulary.indicators.match(words), words }));
  const hit = tried.find(({ match }) => match.type === "one") ?? tried.find(({ match }) => match.type !== "none");
  if (hit) return hit;
  // 人均 32: a word that says little, but begins or ends several names.
  const [alone] = runs;
  if (runs.length === 1 && alone !== undefined && alone.length > 1 && leftOver(alone).length === 0) {
    const keys = vocabulary.indicators.containing(alone);
    if (keys.length > 1 && [...alone].every(isCjk)) return { match: { type: "several", keys }, words: alone };
  }
  return {
    match: { type: "none" },
    words: runs
      .filter((run) => leftOver(run).length > 0)
      .map(trimmed)
      .join(" "),
  };
}

/** The run of letters around a name in the text: 小学生近视率 around 近视率. */
function around(text: string, hit: NameHit): string {
  let { start, end } = hit;
  while (isCjk(text[start - 1])) start -= 1;
  while (isCjk(text[end])) end += 1;
  return text.slice(start, end);
}

/** 近视学生128人: those who are counted, beside the name of what they have. */
const COUNTED_PEOPLE = /学生|孩子|同学|教师|老师|人数|总数/g;

/** A short alias inside a longer word that is another indicator's name, or near to it, is asked: 体育 in 体育课数. */
function indicatorOf(text: string, masked: string, hits: NameHit[], vocabulary: Vocabulary): { match: NameMatch; words: string } {
  const keys = [...new Set(hits.map(({ key }) => key))];
  const [hit] = hits;
  if (!hit) return guess(masked, vocabulary);
  const words = text.slice(hit.start, hit.end);
  if (keys.length > 1) return { match: { type: "several", keys }, words };
  const wide = around(masked.slice(0, hit.start) + words + masked.slice(hit.end), hit);
  const left = leftOver(wide.replace(words, BLANK).replace(COUNTED_PEOPLE, BLANK)).join("");
  if (left.length === 0 || words.length > 2) return { match: { type: "one", key: hit.key }, words };
  const other = vocabulary.indicators.match(wide);
  if (other.type === "none") return { match: { type: "one", key: hit.key }, words };
  if (other.type === "one") return { match: { type: "one", key: other.key }, words: wide };
  return { match: { type: "near", keys: [...new Set([hit.key, ...other.keys])] }, words: wide };
}

interface Figures {
  periods: readonly PeriodHit[];
  value: ValueReading;
  spans: [number, number][];
}

/** 填报年份：2025. A row of a form that says for when, and nothing else. */
const PERIOD_ROW = /^\s*(?:\S{0,4}(?:年份|年度|学年|周期|时间|期间)|(?:reporting )?(?:period|year))\s*[:：]\s*\d[\d\s/.–-]*$/;

/** Q1 2027 on a line of its own: no name stood there that 2027 could be the value of. */
const isOnlyWhen = (text: string, { periods, spans }: Figures): boolean =>
  periods.length > 0 && !text.includes(BLANK) && !/[\p{L}\p{N}]/u.test(blanked(text, spans));

/** Periods leave the text before numbers are looked for. A bare 2023 is a year only where another number is left for the value. */
function figuresOf(text: string, vocabulary: Vocabulary): Figures {
  const attempts = [true, false].map((weak): Figures => {
    const { hits } = readPeriods(text, vocabulary.scope.moment, weak);
    const spans = hits.flatMap((hit) => hit.spans);
    const read = readValue(blanked(text, spans));
    return { periods: hits, value: read.value, spans: [...spans, ...read.spans] };
  });
  const [withYears, strict] = attempts;
  if (withYears && (PERIOD_ROW.test(text) ? withYears.periods.length === 1 : isOnlyWhen(text, withYears))) return withYears;
  const lost = withYears?.value.type === "none" || withYears?.value.type === "change";
  const chosen = lost ? strict : withYears;
  return chosen ?? { periods: [], value: { type: "none" }, spans: [] };
}

/** Where the periods and figures of a line stand in its tidied text, to see whether it holds several reports. */
export interface Landmarks {
  readonly text: string;
  readonly names: readonly NameHit[];
  readonly places: readonly PlaceHit[];
  readonly periods: readonly PeriodHit[];
  readonly figures: readonly (readonly [start: number, end: number])[];
}

/** The landmarks of a line. */
export const landmarks = remembered("landmarks", findLandmarks);

function findLandmarks(raw: string, vocabulary: Vocabulary): Landmarks {
  const text = tidyFigures(normalize(raw));
  const { indicators: names, text: unnamed } = longestFirst(text, vocabulary);
  const places = placesIn(unnamed, vocabulary);
  const placed = withoutComparison(
    blanked(
      unnamed,
      places.map(({ start, end }): [number, number] => [start, end]),
    ),
  );
  const { hits } = readPeriods(placed, vocabulary.scope.moment, true);
  const figures = figureSpans(
    blanked(
      placed,
      hits.flatMap(({ spans }) => spans),
    ),
  );
  return { text, names, places, periods: hits, figures };
}

/** Where a line names indicators, in itself; none where its usual form is of another length. */
export function nameSpans(raw: string, vocabulary: Vocabulary): NameHit[] {
  const text = normalize(raw);
  return text.length === raw.length ? longestFirst(text, vocabulary).indicators : [];
}

/** Where a line names places, in itself; none where its usual form is of another length. */
export function placeSpans(raw: string, vocabulary: Vocabulary): PlaceHit[] {
  const text = normalize(raw);
  return text.length === raw.length ? placesIn(longestFirst(text, vocabulary).text, vocabulary) : [];
}

/** Where the note or the reason of a line begins; its length where it has none. */
export function tailAt(raw: string): number {
  const [note, reason] = [NOTE.exec(raw), REASON.exec(raw)];
  return Math.min(note?.index ?? raw.length, reason?.index ?? raw.length);
}

/** Reads one line, slot by slot: note and reason, names, place, periods, then what number is left. */
export const readLine = remembered("line", read);

/** 枫岭：近视率49.7. A name of nothing known before a colon is a place, and not the writer's own. */
const AHEAD = /^\s*([\u4e00-\u9fff]{2,6}|[a-z]{5,})\s*[:：]/;
/** Headings of tables and papers, and people. */
const NO_PLACE =
  /^(?:转发?|转告|通知|提醒|回复|注意?|急|报告)$|[月季年期表附注明容检测查康报告果据况计写填改正补交数率]|学期|^(?:王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕)..?$|\b(?:q|report|data|note|update|fyi|from|re|subject|health|result|correction|hi|dear)\b/;

function placeAhead(text: string, { scope }: Vocabulary): { school: School; spans: [number, number][] } | null {
  const [all = "", word] = AHEAD.exec(text) ?? [];
  if (word === undefined || NO_PLACE.test(word) || leftOver(word).join("") !== word.trim()) return null;
  if (readPeriods(word, scope.moment, true).hits.length > 0) return null;
  return { school: { type: "unknown", word }, spans: [[0, all.length]] };
}

function read(raw: string, vocabulary: Vocabulary): LineReading {
  const bare = cut(raw.replace(BULLET, ""), NOTE);
  const why = cut(bare.rest, REASON);
  const text = tidyFigures(normalize(why.rest));
  const { indicators, text: unnamed } = longestFirst(text, vocabulary);
  const found = schoolOf(unnamed, vocabulary);
  const heading = found.school.type === "none" && indicators.length > 0 ? placeAhead(unnamed, vocabulary) : null;
  const { school, spans } = heading ?? found;
  const placed = withoutComparison(blanked(unnamed, spans));
  const figures = figuresOf(placed, vocabulary);
  const masked = blanked(placed, figures.spans);
  const first = indicatorOf(text, masked, indicators, vocabulary);
  // A word such as "incident" is the unit of one figure and the name of another: it is tried as a name where no other stands.
  const periods = figures.periods.flatMap(({ spans }) => spans);
  const { match, words } = first.match.type === "none" ? indicatorOf(text, blanked(placed, periods), indicators, vocabulary) : first;
  const left = leftOver(masked).filter((word) => word !== words && !words.includes(word));
  return {
    indicator: match,
    indicatorWords: words,
    school,
    periods: figures.periods,
    value: figures.value,
    note: bare.tail,
    reason: why.tail,
    unread: left.length > 0 ? left.join(" ") : null,
  };
}
