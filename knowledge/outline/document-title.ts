/** Words that a plan's title ends in. */
const KIND = /(?:行动计划|实施方案|工作方案|行动方案|发展规划|发展纲要|规划纲要|实施意见|工作计划|计划|方案|规划|纲要|意见|办法)/;
const YEARS = /^\s*[(（〔[]\s*(?:19|20)\d\d[^)）〕\]]{0,14}[)）〕\]]/;

/** The document's title and where it ends; `before` is where the first section begins. */
export function documentTitle(text: string, before: number): { title: string; end: number } {
  const head = text.slice(0, before);
  const lines = [...head.matchAll(/[^\n\r]+/g)].filter((line) => line[0].trim() !== "");
  const titles = lines.slice(0, 8).filter((line) => line[0].trim().length <= 60 && KIND.test(line[0]) && !/[。；]/.test(line[0]));
  const named = titles.find((line) => !/(?:的)?(?:通知|公告|批复|函)\s*$/.test(line[0])) ?? titles[0];
  const line = named ?? (lines.length > 1 && (lines[0]?.[0].trim().length ?? 99) <= 60 ? lines[0] : undefined);
  if (line) {
    const lineEnd = /^\r?\n+/.exec(head.slice(line.index + line[0].length))?.[0].length ?? 0;
    return { title: line[0].trim(), end: line.index + line[0].length + lineEnd };
  }
  const kind = KIND.exec(head.slice(0, 80));
  if (!kind) return { title: head.slice(0, 40).trim() || "未命名", end: 0 };
  const stop = kind.index + kind[0].length;
  const end = stop + (YEARS.exec(text.slice(stop))?.[0].length ?? 0);
  return { title: text.slice(0, end).trim(), end };
}

/** 2023-2025年; in a title the sign between the years may have been lost. */
const PAIR = /((?:19|20)\d\d)\s*年?\s*[-—–~～至到]+\s*((?:19|20)\d\d)\s*年?/;
const PAIR_IN_TITLE = /((?:19|20)\d\d)\s*年?\s*(?:[-—–~～至到]+\s*)?((?:19|20)\d\d)\s*年?/;

/** The years that a plan covers, from its title or its first sentences; null where none are named. */
export function planPeriod(title: string, text: string): { from: number; to: number } | null {
  for (const place of [title, text.slice(0, 1_500)]) {
    const pair = (place === title ? PAIR_IN_TITLE : PAIR).exec(place);
    if (pair && Number(pair[1]) < Number(pair[2])) return { from: Number(pair[1]), to: Number(pair[2]) };
    const five = /[“"]?十([三四五六])五[”"]?/.exec(place);
    if (five) {
      const from = 2016 + 5 * ("三四五六".indexOf(five[1] ?? "") || 0);
      return { from, to: from + 4 };
    }
  }
  const span = /([二三四五])年(?:行动)?(?:计划|方案)/.exec(title);
  const start = /((?:19|20)\d\d)\s*年?起/.exec(text.slice(0, 1_500));
  if (!span || !start) return null;
  return { from: Number(start[1]), to: Number(start[1]) + "一二三四五".indexOf(span[1] ?? "") };
}

/** Which grade system the plan states as its own: 五四学制 or, where nothing is said, six years and three. */
export function gradeSystem(text: string): "6-3" | "5-4" {
  const five = /五[·•、]?四(?:学)?制|[“"]五四[”"](?:学)?制|五年制小学|初中(?:六|6)(?:至|-|—|、)/.exec(text);
  return five ? "5-4" : "6-3";
}
