import type { Mention } from "./mentions.ts";

/** How far behind the last 每600名学生 its 配备1名 may stand. */
const NEAR = 24;

/** 每600名学生, 每15个班: a number of people or classes for which something is counted. */
function isMany(clause: string, mention: Mention): boolean {
  const each = /每(?:满|增加|招收)?$/.test(clause.slice(0, mention.start));
  const [size = 0] = [mention.value ?? 0].flat();
  return each && ["student", "person", "class", "teacher", "staff"].includes(mention.unit) && size > 1;
}

/** 每百名学生拥有16台 counts by the hundred; 每600名学生配1名 is one ratio. */
function joined(clause: string, many: Mention[], one: Mention): Mention[] {
  const last = many.at(-1);
  if (!last) return [one];
  if (one.value !== 1 || clause.slice(last.end, one.start).includes(",")) {
    const size = String(Array.isArray(last.value) ? last.value[1] : last.value);
    return [{ ...one, each: `${size} ${last.unit === "class" ? "classes" : "students"}` }];
  }
  return many.map((mention) => ({
    ...mention,
    end: mention === last ? one.end : mention.end,
    unit: one.unit,
    ratio: [typeof mention.value === "number" ? mention.value : 1, 1],
    of: mention.unit === "class" ? "classes" : "students",
    ...(mention === last ? { thing: { start: mention.end, end: one.start } } : {}),
  }));
}

/** Joins what is counted by with what is counted: 小学按每5个班、初中按每6个班至少1名 is a ratio for each. */
export function ratios(clause: string, mentions: Mention[]): Mention[] {
  const found: Mention[] = [];
  let waiting: Mention[] = [];
  for (const mention of mentions) {
    const last = waiting.at(-1);
    if (isMany(clause, mention)) waiting.push(mention);
    else if (last && mention.start - last.end < NEAR && !mention.ratio) {
      found.push(...joined(clause, waiting, mention));
      waiting = [];
    } else {
      waiting = [];
      found.push(mention);
    }
  }
  return found;
}

/** What two figures of 1:15 count, by the words before them. */
const KINDS: [RegExp, string][] = [
  [/班师比/, "teachers per class"],
  [/师机比/, "teachers per computer"],
  [/生机比|机生比|计算机/, "students per computer"],
];

/** The unit of a ratio: students per staff, unless its words or what is counted say otherwise. */
export function ratioUnit(clause: string, { start, unit, of = "students" }: Mention, metric: string): string {
  const words = /[^,;]*$/.exec(clause.slice(Math.max(0, start - 16), start))?.[0] ?? "";
  const kind = KINDS.find(([kinds]) => kinds.test(words)) ?? KINDS.find(([kinds]) => kinds.test(metric));
  if (kind) return kind[1];
  if (unit === "set") return `${of} per ${/计算机|电脑|终端/.test(metric) ? "computer" : "set"}`;
  if (["book", "room", "school", "kindergarten"].includes(unit)) return `${of} per ${unit}`;
  if (unit === "item") return `${of} per ${metric.endsWith("室") ? "room" : "item"}`;
  return of === "classes" ? "classes per teacher" : "students per staff";
}
