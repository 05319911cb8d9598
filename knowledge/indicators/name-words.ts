import { readFileSync } from "node:fs";
import { z } from "zod";
import { LexiconError } from "../lexicon.ts";

const SORTS = ["acting", "times", "how", "verbs", "behind"] as const;
type Sort = (typeof SORTS)[number];

const FILE = "name.words";
const NUMERALS = "一二三四五六七八九十";
const line = z.tuple([z.enum(SORTS), z.string().min(1)]);

function pieceOf(row: string, index: number): [Sort, string] {
  const at = `${FILE}, line ${index + 1}`;
  const cut = row.indexOf(" | ");
  const parsed = line.safeParse([row.slice(0, Math.max(0, cut)), row.slice(cut + 3)]);
  if (!parsed.success) throw new LexiconError(`${at}: a line is a sort (${SORTS.join(", ")}), a bar and a piece of a pattern`);
  const [sort, printed] = parsed.data;
  try {
    return [sort, new RegExp(printed.replaceAll("{N}", NUMERALS)).source];
  } catch (error) {
    throw new LexiconError(`${at}: the piece is no regular expression`, { cause: error });
  }
}

function read(): Record<Sort, string[]> {
  const found: Record<Sort, string[]> = { acting: [], times: [], how: [], verbs: [], behind: [] };
  const rows = readFileSync(new URL(`../lexicon/${FILE}`, import.meta.url), "utf8").split(/\r?\n/);
  rows.forEach((row, index) => {
    if (/^\s*(#|$)/.test(row)) return;
    const [sort, piece] = pieceOf(row, index);
    found[sort].push(piece);
  });
  return found;
}

/** Words around a metric's name that are none of it, by their sort, as pieces of a pattern; data in `knowledge/lexicon/name.words`. */
export const NAME_WORDS: Record<Sort, string[]> = read();

/** How often or for whom, inside a name: 心理辅导室每周开放. */
export const RATE_INSIDE = `每(?:名(?:学生|教师)|所(?:学校|中小学校?|小学|中学|幼儿园)?|[人生班校园]|天|日|周|月|学期|学年|年|季度|半年|[\\d${NUMERALS}两]+[年周])(?:每(?:周|月|学期|学年|年))?`;
