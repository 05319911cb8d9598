import type { Reading, Draft } from "./reading.ts";
import { unitClass } from "../language/units.ts";
import type { Due } from "./dues.ts";
import { isReached } from "./whole-plan.ts";

/** A year at the head of its stretch (到2025年,) holds for what follows; one beside a figure (2023年的400元) for that alone. */
function leads({ clause, segments }: Reading, due: Due): boolean {
  const own = segments.find(({ start, end }) => start <= due.start && due.start < end);
  if (/^[、和](?:19|20)\d\d年/.test(clause.slice(due.end))) return false;
  return /^[\s"\-·•◆●▪■○]*(?:(?:其中|力争|争取|确保|计划|原则上|[一二三四五六七八九十]是|\d+\.|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、)[\s:]*)*$/.test(
    clause.slice(own?.start ?? 0, due.start),
  );
}

/** 投资1.86亿元,2023年秋季投入使用: the year in which a building is done is that of all its figures before. */
const DONE = /^(?:[春夏秋冬]季)?(?:学期)?(?:全面|全部|整体|正式)?(?:建成|投入使用|投用|竣工|完工|交付|启用|完成)/;

export function completions({ clause, dues, figured, segments }: Omit<Reading, "done">): Due[] {
  return dues.filter((due) => {
    if (!DONE.test(clause.slice(due.end, due.end + 16))) return false;
    const at = segments.findIndex(({ start, end }) => start <= due.start && due.start < end);
    return !figured.has(at) && clause.slice(segments[at]?.start ?? 0, due.start).trim() === "";
  });
}

/** 新建2所,其中一所设48个班,2024年9月投入使用: what is done then is the part that the sentence singles out. */
function isOf({ clause }: Reading, from: number, due: Due): boolean {
  return !/,\s*其中/.test(clause.slice(from, due.start));
}

/** 三年新建24所,其中2023年10所、2024年8所,合计新增学位7200个: a total behind a list has none of the list's years. */
function dueOfTotal({ clause, dues }: Reading, start: number): Due[] | null {
  if (!/^\s*(?:合计|共计|总计|累计|共)(?!同)/.test(clause.slice(start, start + 6))) return null;
  const list = clause.lastIndexOf("其中", start);
  return list < 0 ? null : dues.filter((due) => due.start < list);
}

/** The deadline before a figure, or behind it in the same stretch where none is before. */
export function dueOf(reading: Reading, { mention, segment, rate }: Draft): number | string | null {
  const { start = 0, end = 0 } = reading.segments[segment] ?? {};
  if (/(?:以后|此后|今后|往后)每?[^,;]{0,8}$/.test(reading.clause.slice(start, mention.start))) return reading.around.due;
  const once = rate.per === null && !["teaching time", "times"].includes(unitClass(mention.unit));
  const dues = dueOfTotal(reading, start) ?? reading.dues.filter(({ span }) => once || !span);
  const behind = dues.find((due) => due.start >= mention.end && due.start < end);
  const before = dues.findLast((due) => due.start < mention.start && (due.start >= start || leads(reading, due)));
  const sentence = once ? reading.around.sentenceDue : null;
  const named =
    (before ?? behind ?? reading.done.find((due) => due.start > mention.end && isOf(reading, mention.end, due)))?.deadline ??
    reading.around.due ??
    sentence;
  const all = once && isReached(reading.clause.slice(0, mention.start).split(/[,;]/).slice(-2).join(",")) ? reading.around.wholeDue : null;
  return named ?? all;
}
