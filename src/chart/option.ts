import type { EChartsCoreOption } from "echarts";
import { oversightWords } from "../words/oversight.ts";
import { unitByIndicator } from "../work/submission/say.ts";
import { shown } from "../work/submission/figure.ts";
import { goalText } from "../work/oversight/say.ts";
import { expectedOn, goalOn } from "../work/oversight/path.ts";
import type { Trend, TrendPoint } from "../work/oversight/trend.ts";
import { daysBetween } from "../work/period/day.ts";
import { textWidth } from "./width.ts";

/** How large a chart is drawn, in CSS pixels, and in which letters. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

const INK = "#1d2421";
const SOFT = "#5a645f";
const LINE = "#dcd8ce";
const VALUE = "#1f5c4d";
const PATH = "#8a4b12";

/** Further ahead than this share of what is shown, the target is named and not drawn. */
const AHEAD = 0.5;

interface Span {
  from: string;
  to: string;
}

/** The days that are shown: the periods, and the next target where it is near. */
function spanOf({ points, path }: Trend): Span {
  const first = points[0]?.period ?? { from: "2000-01-01", to: "2000-01-01" };
  const last = points.at(-1)?.period ?? first;
  const length = daysBetween(first.from, last.to);
  const goal = path ? goalOn(path, last.to) : null;
  const near = goal !== null && goal.on > last.to && daysBetween(last.to, goal.on) <= Math.max(length * AHEAD, 92);
  return { from: points.length > 1 ? first.to : first.from, to: near ? goal.on : last.to };
}

const dayOf = (from: string, day: string): number => daysBetween(from, day);

/** The path within the span: its ends and every target in between. */
function pathPoints({ path }: Trend, { from, to }: Span): [number, number][] {
  if (!path) return [];
  const begin = path.baseline.on > from ? path.baseline.on : from;
  const inside = path.milestones.map(({ on }) => on).filter((on) => on > begin && on < to);
  return [begin, ...inside, to].map((on) => [dayOf(from, on), expectedOn(path, on)]);
}

function milestonePoints({ path }: Trend, { from, to }: Span): [number, number][] {
  return (path?.milestones ?? []).filter(({ on }) => on >= from && on <= to).map(({ on, value }) => [dayOf(from, on), value]);
}

/** The smallest of 1, 2, 5, 10, … that parts a height into at most five. */
function stepFor(height: number): number {
  const ten = 10 ** Math.floor(Math.log10(height / 5));
  return ten * ([1, 2, 5].find((one) => ten * one * 5 >= height) ?? 10);
}

/** Room above and below, so that a small change is not drawn as a leap: at least two points of a share. */
function limits(trend: Trend, span: Span): { min: number; max: number; interval: number } {
  const { least, most, measure } = trend.indicator;
  const all = [
    ...trend.points.flatMap(({ value, replaced }) => [...(value === null ? [] : [value]), ...replaced]),
    ...pathPoints(trend, span).map(([, value]) => value),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((high - low) * 0.2, measure === "percent" ? 1 : Math.abs(high) * 0.02, 0.01);
  const interval = stepFor(high - low + 2 * room);
  const round = (value: number): number => Number((value * interval).toPrecision(10));
  const [min, max] = [round(Math.floor((low - room) / interval)), round(Math.ceil((high + room) / interval))];
  return { min: Math.max(min, Math.min(least ?? min, low)), max: Math.min(max, Math.max(most ?? max, high)), interval };
}

/** The short form of a period's code for an axis: the year on its first period only. */
function label({ period }: TrendPoint, before: TrendPoint | undefined): string {
  const year = period.code.slice(0, 4);
  const rest = period.code.slice(4).replace(/^-/, "");
  if (!/^\d{4}(?:Q\d|H\d|-\d\d|-W\d\d)$/.test(period.code)) return period.code;
  return before?.period.code.startsWith(year) ? rest : `${rest}\n${year}`;
}

function axes(trend: Trend, span: Span, lang: "zh" | "en", font: string): Pick<EChartsCoreOption, "xAxis" | "yAxis"> {
  const say = oversightWords(lang);
  const shownPoints = trend.points.length > 16 ? trend.points.filter((_, at) => at % 2 === 0) : trend.points;
  const days = shownPoints.map(({ period }) => dayOf(span.from, period.to));
  const names = new Map(
    shownPoints.map((point, at) => {
      const word = point.reported?.type === "awaited" ? say.gapAwaited : say.gap;
      const gap = point.value === null && point.rolled === null ? `\n${word}` : "";
      return [dayOf(span.from, point.period.to), `${label(point, shownPoints[at - 1])}${gap}`];
    }),
  );
  const length = Math.max(1, dayOf(span.from, span.to));
  const text = { color: SOFT, fontSize: 13, fontFamily: font, lineHeight: 17 };
  return {
    xAxis: {
      type: "value",
      min: -length * 0.05,
      max: length * 1.05,
      axisLine: { lineStyle: { color: LINE } },
      splitLine: { show: false },
      axisTick: { customValues: days, lineStyle: { color: LINE } },
      axisLabel: {
        ...text,
        customValues: days,
        formatter: (day: number) => names.get(Math.round(day)) ?? "",
      },
    },
    yAxis: {
      type: "value",
      ...limits(trend, span),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, formatter: (value: number) => shown(value, trend.indicator) },
      splitLine: { lineStyle: { color: LINE } },
    },
  };
}

/** So far from its point, in pixels, does a number reach, with the half of a hollow point that must not lie under it. */
const NUMBER_REACHES = 34;

/**
 * The numbers stand on the side that is away from the path, else on the side that the line does not come from; but never on what was corrected.
 * `scale` is in pixels for one unit.
 */
function values(trend: Trend, span: Span, scale: number): { value: [number, number | null]; label: object }[] {
  return trend.points.map(({ period, value, expected, replaced }, at) => {
    const other = expected ?? trend.points[at - 1]?.value ?? null;
    const free = value !== null && other !== null && value < other ? "bottom" : "top";
    const up = free === "top" ? 1 : -1;
    const taken = value !== null && replaced.some((old) => (old - value) * up > 0 && (old - value) * up * scale < NUMBER_REACHES);
    const position = taken ? (free === "bottom" ? "top" : "bottom") : free;
    return { value: [dayOf(span.from, period.to), value], label: { position } };
  });
}

function corrected(trend: Trend, span: Span): [number, number][] {
  return trend.points.flatMap(({ period, replaced }) => replaced.map((value): [number, number] => [dayOf(span.from, period.to), value]));
}

/** The title: the place, the indicator, its unit, and the target in words. */
export function titlesOf(trend: Trend, lang: "zh" | "en"): { title: string; note: string } {
  const say = oversightWords(lang);
  const last = trend.points.at(-1)?.period.to;
  const goal = trend.path && last ? goalText(goalOn(trend.path, last), trend.indicator, lang) : null;
  const unit = trend.indicator.measure === "percent" ? "%" : unitByIndicator(trend.indicator, lang);
  const note = [say.unitIs(unit), ...(goal ? [goal] : [])].join(lang === "zh" ? "；" : "; ");
  return { title: say.trendTitle(trend.place, trend.indicator.names[lang]), note };
}

function series(trend: Trend, span: Span, { lang, font, scale }: { lang: "zh" | "en"; font: string; scale: number }): object[] {
  const say = oversightWords(lang);
  const name = { value: say.reportedSeries, old: say.replacedSeries, path: say.pathSeries };
  const still = { animation: false, silent: true };
  const numbers = { show: true, color: INK, fontSize: 13, fontFamily: font, distance: 8, textBorderColor: "#ffffff", textBorderWidth: 3 };
  return [
    {
      ...still,
      name: name.path,
      type: "line",
      data: pathPoints(trend, span),
      symbol: "none",
      lineStyle: { color: PATH, width: 2, type: [7, 5] },
      itemStyle: { color: PATH },
    },
    {
      ...still,
      name: name.path,
      type: "scatter",
      data: milestonePoints(trend, span),
      symbol: "diamond",
      symbolSize: 13,
      itemStyle: { color: PATH, opacity: 1 },
    },
    {
      ...still,
      name: name.value,
      type: "line",
      data: values(trend, span, scale),
      connectNulls: false,
      symbol: "circle",
      symbolSize: 9,
      showAllSymbol: true,
      lineStyle: { color: VALUE, width: 3 },
      itemStyle: { color: VALUE },
      labelLayout: { hideOverlap: true },
      label: { ...numbers, formatter: ({ value }: { value: [number, number] }) => shown(value[1], trend.indicator) },
    },
    {
      ...still,
      name: name.old,
      type: "scatter",
      data: corrected(trend, span),
      symbol: "circle",
      symbolSize: 11,
      itemStyle: { color: "#ffffff", borderColor: VALUE, borderWidth: 2, opacity: 1 },
    },
  ];
}

/** Title and note of one line each, and what stands below the plot: the axis with two lines, the legend. */
const ABOVE = 84;
const BELOW = 44;
const AXIS = 42;
const TITLE = { fontSize: 18, lineHeight: 24 };
const NOTE = { fontSize: 13, lineHeight: 18 };

/** How many lines a text takes, without anything to measure it by: rather one too many than one that lies on the plot. */
function linesOf(text: string, width: number, fontSize: number): number {
  const words = text.split(/(?<=[ \u2e80-\uffef])/);
  let [lines, left] = [1, width];
  for (const word of words) {
    const wide = textWidth(word, fontSize) * 1.05;
    if (wide <= left) left -= wide;
    else [lines, left] = [lines + 1, width - wide];
  }
  return lines;
}

/** A trend as echarts draws it: points, corrected values hollow, the path dashed, gaps not joined. The same for pictures and for pages. */
export function trendOption(trend: Trend, lang: "zh" | "en", { width, height, font }: Frame): EChartsCoreOption {
  const span = spanOf(trend);
  const { title, note } = titlesOf(trend, lang);
  const lines = { title: linesOf(title, width - 32, TITLE.fontSize), note: linesOf(note, width - 32, NOTE.fontSize) };
  const top = ABOVE + (lines.title - 1) * TITLE.lineHeight + (lines.note - 1) * NOTE.lineHeight;
  const { min, max } = limits(trend, span);
  const scale = (height - top - BELOW - AXIS) / (max - min);
  const old = corrected(trend, span).length > 0;
  const say = oversightWords(lang);
  const legend = [
    { name: say.reportedSeries, icon: "circle" },
    ...(trend.path ? [{ name: say.pathSeries, icon: "diamond" }] : []),
    ...(old ? [{ name: say.replacedSeries }] : []),
  ];
  const text = { fontFamily: font, overflow: "break" as const, width: width - 32 };
  return {
    backgroundColor: "#ffffff",
    animation: false,
    textStyle: { fontFamily: font },
    title: {
      left: 16,
      top: 12,
      text: title,
      subtext: note,
      itemGap: 6,
      textStyle: { ...text, ...TITLE, color: INK, fontWeight: 600 },
      subtextStyle: { ...text, ...NOTE, color: SOFT },
    },
    legend: {
      data: legend,
      bottom: 10,
      left: 16,
      itemGap: 18,
      itemWidth: 14,
      selectedMode: false,
      textStyle: { color: INK, fontSize: 13, fontFamily: font },
    },
    grid: { left: 12, right: 20, top, bottom: BELOW, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    ...axes(trend, span, lang, font),
    series: series(trend, span, { lang, font, scale }),
  };
}
