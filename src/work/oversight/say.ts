import { oversightWords } from "../../words/oversight.ts";
import type { Indicator } from "../duty/indicator.ts";
import { daysBetween } from "../period/day.ts";
import { shown } from "../submission/figure.ts";
import type { Completeness } from "./count.ts";
import type { Entry } from "./oversee.ts";
import { isWorseThanBaseline, type Milestone, type Path, type Point } from "./path.ts";
import type { Reported } from "./reported.ts";
import type { RolledUp } from "./roll-up.ts";
import type { Judged, Light, Track } from "./track.ts";

type Lang = "zh" | "en";

/** A share in percent with one decimal at most: 95%, 87.5%; a dash where nothing is expected. */
export function percent(share: number | null): string {
  return share === null ? "—" : `${Number((share * 100).toFixed(1))}%`;
}

/** The light `reported` in words. */
export function reportedWord(reported: Reported, lang: Lang): string {
  const say = oversightWords(lang);
  switch (reported.type) {
    case "on time":
      return say.onTime;
    case "late":
      return say.late(reported.days);
    case "awaited":
      return say.awaited(reported.due.slice(5));
    case "missing":
      return reported.locked ? say.locked : say.missing(reported.days);
    case "waived":
      return say.waived;
    default:
      return reported satisfies never;
  }
}

/** How far a value is from its path: 慢41天, 不如基线. Empty where there is none. */
export function gapWord(track: Track, lang: Lang): string {
  const say = oversightWords(lang);
  if (track.light === "grey") return "";
  if (track.light === "white") return track.why === "no baseline" ? say.noBaseline : say.noTarget;
  if (track.met) return say.met;
  if (track.lagDays > 0 && isWorseThanBaseline(track.path, track.value)) return say.worse;
  return track.lagDays > 0 ? say.lag(track.lagDays) : track.lagDays < 0 ? say.ahead(-track.lagDays) : say.level;
}

/** A light as a text: its shape, its word. */
export const lightWord = (light: Light, lang: Lang): string =>
  `${oversightWords(lang).shapes[light]} ${oversightWords(lang).lights[light]}`;

/** The light `on track` in words: ■ 滞后 慢108天. */
export const trackWord = (track: Track, lang: Lang): string => `${lightWord(track.light, lang)} ${gapWord(track, lang)}`.trim();

/** The light `reported` with its shape: ✓ 按时. */
export const reportedText = (reported: Reported, lang: Lang): string =>
  `${oversightWords(lang).shapes[reported.type]} ${reportedWord(reported, lang)}`;

/** The counts of a place in one sentence; what is waived stands apart. */
export function countsText({ expected, satisfied, onTime, waived, completeness, timeliness }: Completeness, lang: Lang): string {
  const say = oversightWords(lang);
  const counts = say.counts(expected, satisfied, percent(completeness), onTime, percent(timeliness));
  return waived > 0 ? `${counts}${lang === "zh" ? "；" : "; "}${say.waivedApart(waived)}` : counts;
}

/** The lights of many figures, those that are there: ● 正常 8  ▲ 偏慢 2. */
export function lightsText(lights: Record<Light, number>, lang: Lang): string {
  const order: Light[] = ["green", "yellow", "red", "grey", "white"];
  return order.flatMap((light) => (lights[light] > 0 ? [`${lightWord(light, lang)} ${lights[light]}`] : [])).join("  ");
}

/** A rolled-up figure with its coverage, or that it is a list. */
export function rolledText(rolled: RolledUp, indicator: Indicator, lang: Lang): string {
  const say = oversightWords(lang);
  const { covered, expected } = rolled;
  if (rolled.type === "list") return say.list(covered, expected, indicator.measure === "percent");
  if (rolled.type === "sum") return say.sum(shown(rolled.value, indicator), covered, expected);
  const plain = { measure: "number", unit: "" } as const;
  return say.rate(shown(rolled.value, indicator), shown(rolled.numerator, plain), shown(rolled.denominator, plain), covered, expected);
}

/** A target in words: 目标 不低于 53%（2023-12-31）. */
export function goalText(
  { comparator, value, on }: Pick<Milestone, "comparator" | "value" | "on">,
  indicator: Indicator,
  lang: Lang,
): string {
  const say = oversightWords(lang);
  return say.goal(say.comparators[comparator], shown(value, indicator), on);
}

/** The two points of a path that a day lies between; the last two once it is over. */
function stretchOf({ baseline, milestones }: Path, day: string): [Point, Point] {
  const points: Point[] = [baseline, ...milestones];
  const at = points.findIndex(({ on }, index) => index > 0 && on >= day);
  const end = at < 0 ? points.length - 1 : at;
  return [points[end - 1] ?? baseline, points[end] ?? baseline];
}

/** The sum that gives what the path asks for on a day: 45% + (53% − 45%) × 546/1095. */
function sumText({ path, on }: Judged, indicator: Indicator): string {
  const [from, to] = stretchOf(path, on);
  const [days, all] = [Math.max(0, Math.min(daysBetween(from.on, on), daysBetween(from.on, to.on))), daysBetween(from.on, to.on)];
  const [a, b] = [shown(from.value, indicator), shown(to.value, indicator)];
  return `${a} + (${b} − ${a}) × ${days}/${all}`;
}

function judgedLines(track: Judged & { light: Light }, indicator: Indicator, lang: Lang): string[] {
  const { why, comparators } = oversightWords(lang);
  const { path, value, goal, met, expected, on, lagDays, cadenceDays } = track;
  const step = ({ on: day, value, comparator }: Milestone): string => `${day} ${comparators[comparator]} ${shown(value, indicator)}`;
  const level = expected === goal.value && path.milestones[0] === goal && on < goal.on;
  return [
    why.baseline(path.baseline.on, shown(path.baseline.value, indicator)),
    ...(path.milestones.length > 1 ? [why.steps(path.milestones.map(step).join(lang === "zh" ? "，" : ", "))] : []),
    why.goal(goalText(goal, indicator, lang), met),
    why.expected(on, level ? shown(goal.value, indicator) : sumText(track, indicator), shown(expected, indicator)),
    why.lag(lagDays, isWorseThanBaseline(path, value)),
    why.rule(cadenceDays),
    why.light(lightWord(track.light, lang)),
  ];
}

/** What 为什么 prints under a light: the formula with its inputs, a line each as `label：text`. Everything in it can be checked by hand. */
export function whyLines({ obligation, indicator, seen, reported, track }: Entry, place: string, lang: Lang): string[] {
  const { why } = oversightWords(lang);
  const first = why.figure(place, indicator.names[lang], obligation.period.code);
  const last = why.reported(reportedWord(reported, lang), obligation.timelyUntil);
  if (!seen || track.light === "grey") return [first, why.noValue, last];
  const before = seen.replaced.map(({ value, observation }) => `${shown(value, indicator)} (#${observation})`).join(", ");
  const lines = [first, why.value(shown(seen.value, indicator), seen.observation), ...(before ? [why.replaced(before)] : [])];
  if (track.light !== "white") return [...lines, ...judgedLines(track, indicator, lang), last];
  const goal = track.goal ? [why.goal(goalText(track.goal, indicator, lang), track.met)] : [];
  return [...lines, ...goal, why.noPath(`${lightWord(track.light, lang)} ${gapWord(track, lang)}`), last];
}
