import { normalize } from "../language/normalize.ts";
import { segment } from "../language/segment.ts";
import { readScopes } from "../language/scope.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Plan, Stage } from "../model.ts";

const LINK: Record<string, string> = { 以上: "or above", 以下: "or below", 和: "and", 及: "and", 与: "and", 或: "or" };
/** 一校一方案: a slogan that sets one of something for each of something. */
const ONE_EACH = /^一(校|班|县|区|园|生|师|年)一(.{1,12})$/;
const EACH: Record<string, string> = {
  校: "school",
  班: "class",
  县: "county",
  区: "district",
  园: "kindergarten",
  生: "student",
  师: "teacher",
  年: "year",
};

const stagesEn = (stages: Stage[]): string =>
  stages.join() === "primary,junior,senior"
    ? "primary and secondary"
    : stages.join() === "primary,junior"
      ? "compulsory-stage"
      : stages.join(" and ");

interface Translated {
  words: string[];
  /** How many characters were known and how many were not. */
  known: number;
  unknown: number;
}

function translated(text: string, lexicon: Lexicon, system: Plan["system"]): Translated {
  const slots = readScopes(text, system).map(({ start, end, stages }) => ({ start, end, slot: stagesEn(stages) }));
  const said: Translated = { words: [], known: 0, unknown: 0 };
  for (const token of segment<string>(text, lexicon, slots)) {
    const printed = text.slice(token.start, token.end);
    const entry = token.type === "entry" && token.entry.type === "concept" ? token.entry.concept.en[0] : undefined;
    const word = token.type === "slot" ? token.slot : (entry ?? LINK[printed]);
    if (word) said.words.push(word);
    if (word) said.known += printed.length;
    else if (token.type === "unknown" && /\p{L}/u.test(printed)) said.unknown += printed.length;
  }
  return said;
}

const LINKS = new Set(Object.values(LINK));

/** 本科以上学历: a degree says that it is one. */
const DEGREE = /(?:degree|diploma|junior college degree)(?: or (?:above|below))?$/;
const QUALIFICATION = "academic qualification";

/** The words in a row, none said twice where one ends as the next begins: dual-qualified teacher, teacher. */
function joined(words: string[]): string {
  return words.reduce((name, word) => {
    if (name === "" || (word === QUALIFICATION && DEGREE.test(name))) return name || word;
    if (` ${name}`.endsWith(` ${word}`)) return name;
    const [first = "", ...rest] = word.split(" ");
    return rest.length > 0 && ` ${name}`.endsWith(` ${first}`) ? `${name} ${rest.join(" ")}` : `${name} ${word}`;
  }, "");
}

/** “双师型”教师占专业课教师的比例: a share of one thing among another. */
const AMONG = /^(.{2,})占(.{2,}?)的?(?:比例|比重|百分比|比)$/;

const many = (name: string): string => name.replace(/\b(teacher|student|school|kindergarten|principal|pupil)$/, "$1s");

function shareAmong(metric: string, lexicon: Lexicon, system: Plan["system"]): string | null {
  const [, part, whole] = AMONG.exec(metric) ?? [];
  if (part === undefined || whole === undefined) return null;
  const [one, all] = [part, whole].map((text) => translated(normalize(text), lexicon, system));
  if (!one || !all || one.words.length * all.words.length === 0 || one.unknown + all.unknown > 0) return null;
  const [counted, among] = [many(joined(one.words)), many(joined(all.words))];
  return `share of ${counted} ${among === joined(all.words) ? "in" : "among"} ${among}`;
}

/**
 * The English name of a Chinese metric, put together from the lexicon's preferred English words. Where the lexicon
 * knows only the better part of it, the plan's own name follows in brackets; where it knows less, that name stands alone.
 */
export function englishName(metric: string, lexicon: Lexicon, system: Plan["system"]): string {
  const among = shareAmong(metric, lexicon, system);
  if (among !== null) return among;
  const [, each = "", thing] = ONE_EACH.exec(metric) ?? [];
  const { words, known, unknown } = translated(normalize(thing ?? metric), lexicon, system);
  if (words.length === 0 || unknown > known) return metric;
  const said = unknown === 0 ? words : words.filter((word) => !LINKS.has(word));
  const name = `${joined(said)}${thing ? `, one per ${EACH[each]}` : ""}`;
  return unknown === 0 ? name : `${name} (${metric})`;
}
