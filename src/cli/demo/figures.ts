import { addDays } from "../../work/period/day.ts";
import type { Period } from "../../work/period/period.ts";

/** What is reported in the demonstration: the plan's words for it, where schools stood, and where a usual school gets in a year. */
export interface Course {
  metric: string;
  /** What it is called in English. */
  en: string;
  /** As it stood before the plan began, for a school in the middle. */
  from: number;
  /** The change in a year. */
  yearly: number;
  /** How far schools lie apart, to both sides. */
  spread: number;
  decimals: number;
  most: number | null;
}

export const COURSES: Course[] = [
  { metric: "学生体质健康优良率", en: "good and excellent fitness rate", from: 51, yearly: 2.6, spread: 5, decimals: 1, most: 100 },
  { metric: "儿童青少年总体近视率", en: "student myopia rate", from: 52.4, yearly: -0.7, spread: 4, decimals: 1, most: 100 },
  { metric: "课后服务覆盖率", en: "after-school service coverage", from: 90, yearly: 4, spread: 5, decimals: 1, most: 100 },
  { metric: "安全隐患整改率", en: "share of safety hazards put right", from: 93, yearly: 3, spread: 4, decimals: 1, most: 100 },
];

/** A number from 0 up to 1 that is always the same for the same words. */
export function share(words: string): number {
  let hash = 2_166_136_261;
  for (const char of words) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

const between = (words: string, reach: number): number => (share(words) * 2 - 1) * reach;

/** Where a school stood before the plan began. */
export function baselineAt(course: Course, school: string): number {
  return Number((course.from + between(`${course.metric}|${school}`, course.spread)).toFixed(course.decimals));
}

/** What a school reports for a period that ends so many years after the baseline. Some schools get on faster than others; nothing moves evenly. */
export function valueAt(course: Course, school: string, period: Period, years: number): number {
  const pace = 0.4 + 1.2 * share(`${school}|pace|${course.metric}`);
  const wobble = between(`${school}|${course.metric}|${period.code}`, Math.abs(course.yearly) / 5);
  const value = baselineAt(course, school) + course.yearly * years * pace + wobble;
  return Number(Math.min(value, course.most ?? value).toFixed(course.decimals));
}

/** How one report came: on time or late, corrected later or not, or not at all. */
export type Story = { type: "missing" } | { type: "reported"; day: string; correctedOn: string | null; wrong: number };

/** The story of one figure. The newest period is still under way: more is missing there. */
export function storyOf(figure: string, period: Period, newest: boolean): Story {
  const luck = share(figure);
  if (luck < (newest ? 0.2 : 0.03)) return { type: "missing" };
  const late = luck > 0.94;
  const day = addDays(period.to, late ? 18 + (Math.floor(luck * 100) % 7) : 2 + Math.floor(share(`${figure}|day`) * 8));
  const corrected = share(`${figure}|again`) > 0.95;
  return { type: "reported", day, correctedOn: corrected ? addDays(day, 2) : null, wrong: corrected ? 1.2 : 0 };
}
