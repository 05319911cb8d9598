import type { Indicator } from "../duty/indicator.ts";
import type { Choice, Trouble } from "./problem.ts";
import type { Fixed } from "./scope.ts";
import { inUnit, isOwnUnit } from "./units.ts";
import type { Figure, ValueReading } from "./values.ts";

/** A value that fits its indicator, or why it does not. `value: null` is "as last time". */
export type Fitted =
  | { ok: true; value: number | null; of: Figure["of"] }
  | { ok: false; trouble: Trouble; choices: { label: string; fixed: Fixed }[] };

const refused = (trouble: Trouble, choices: Choice[] = []): Fitted => ({ ok: false, trouble, choices: [...choices] });

const valueChoice = (value: number, label: string): Choice => ({ label, fixed: { value } });

/** A value as it is shown: without a tail of binary digits, a percent with its sign. */
export function shown(value: number, { measure, unit }: Pick<Indicator, "measure" | "unit">): string {
  const digits = String(Number(value.toPrecision(12)));
  if (measure === "ratio") return `${digits}:1`;
  return measure === "percent" || unit === "%" ? `${digits}%` : digits;
}

function decimalsOf(value: number): number {
  return (String(Number(value.toPrecision(12))).split(".")[1] ?? "").length;
}

function inRange(value: number, { least, most }: Indicator): boolean {
  return (least === null || value >= least) && (most === null || value <= most);
}

/** Type, decimals and hard range, in this order. */
function checked(value: number, word: string, indicator: Indicator, of: Figure["of"]): Fitted {
  const { code, measure, decimals, least, most, unit } = indicator;
  if (!inRange(value, indicator)) return refused({ type: "range", word, indicator: code, least, most, unit });
  if (measure === "count" && !Number.isInteger(value)) return refused({ type: "whole number", word, indicator: code });
  if (of === null && measure !== "count" && decimalsOf(value) > decimals) {
    const rounded = Number(value.toFixed(decimals));
    return refused({ type: "decimals", word, indicator: code, decimals }, [valueChoice(rounded, shown(rounded, indicator))]);
  }
  return { ok: true, value, of };
}

/** 600:1 and 1:600 are the same staffing; the larger side stands for one of the smaller. */
function ofRatio([a, b]: [number, number], word: string, indicator: Indicator): Fitted {
  const [high, low] = [Math.max(a, b), Math.min(a, b)];
  return low === 0
    ? refused({ type: "unit", word, indicator: indicator.code, unit: indicator.unit })
    : checked(high / low, word, indicator, null);
}

function fitted(figure: Figure, indicator: Indicator): Fitted {
  const { value, word, percent, unit, of, ratio, inexact } = figure;
  const { code, measure } = indicator;
  const wrongUnit: Trouble = { type: "unit", word, indicator: code, unit: indicator.unit };
  if (inexact) return refused({ type: "inexact", word, indicator: code });
  if (measure === "ratio")
    return ratio ? ofRatio(ratio, word, indicator) : percent ? refused(wrongUnit) : checked(value, word, indicator, null);
  if (ratio) return refused(wrongUnit);
  if (measure === "percent") {
    if (unit && unit.class !== "share" && unit.class !== "points" && unit.class !== "score") return refused(wrongUnit);
    return percent || value <= 0 || value >= 1 ? checked(value, word, indicator, of) : scaleAsked(value, word, indicator);
  }
  if (percent) return refused(wrongUnit);
  const own = unit ? inUnit(value, unit, indicator.unit) : value;
  return own === null ? refused(wrongUnit) : checked(own, word, indicator, of);
}

/** 0.512 on a share: 0.512 % or 51.2 %? Two buttons, no default. */
function scaleAsked(value: number, word: string, indicator: Indicator): Fitted {
  const hundred = Number((value * 100).toPrecision(12));
  const choices = [value, hundred].map((one) => valueChoice(one, shown(one, indicator)));
  return refused({ type: "scale", word, indicator: indicator.code }, choices);
}

const ownUnit = ({ unit, percent }: Figure, indicator: Indicator): boolean =>
  percent ? indicator.measure === "percent" : unit !== null && isOwnUnit(unit, indicator.unit);

/**
 * Of several figures the one that can be the value: 51.3% of 51.3%（检测312人）, 2次 of 演练2次，600人参加. Null where two can be, or none.
 */
function fitting(figures: readonly Figure[], indicator: Indicator): Fitted | null {
  const fits = figures.map((figure) => ({ figure, fit: fitted(figure, indicator) })).filter(({ fit }) => fit.ok);
  const [only, ...more] = fits;
  if (only && more.length === 0) return only.fit;
  const own = fits.filter(({ figure }) => ownUnit(figure, indicator));
  const [sure, ...others] = own;
  const foreign = fits.every(({ figure }) => ownUnit(figure, indicator) || figure.unit !== null);
  return sure && others.length === 0 && foreign ? sure.fit : null;
}

/** Whether a figure's unit leaves an indicator possible: 65分钟 is no number of lessons. A figure without a unit fits all. */
export function unitFits(reading: ValueReading, indicator: Indicator): boolean {
  if (reading.type !== "figure") return true;
  const { trouble } = { trouble: null, ...fitted(reading.figure, indicator) };
  return trouble?.type !== "unit";
}

/** Fits what a line says about the value to its indicator: units, the scale of a share, decimals, hard limits. */
export function fitValue(reading: ValueReading, indicator: Indicator, fixed: number | undefined): Fitted {
  const { code } = indicator;
  if (fixed !== undefined) return checked(fixed, String(fixed), indicator, null);
  switch (reading.type) {
    case "figure":
      return fitted(reading.figure, indicator);
    case "none":
      return refused({ type: "no value", word: indicator.names.zh, indicator: code, decimals: indicator.decimals });
    case "several": {
      const only = fitting(reading.figures, indicator);
      if (only) return only;
      const word = reading.figures.map((figure) => figure.word).join(", ");
      return refused(
        { type: "which number", word },
        reading.figures.slice(0, 5).map((figure) => valueChoice(figure.value, figure.word)),
      );
    }
    case "vague":
      return refused({ type: "vague", word: reading.word, indicator: code });
    case "change":
      return refused({ type: "change only", word: reading.word, indicator: code });
    case "unchanged":
      return { ok: true, value: null, of: null };
    case "nothing":
      return indicator.zeroReport
        ? { ok: true, value: 0, of: null }
        : refused({ type: "no zero report", word: reading.word, indicator: code });
    default:
      return reading satisfies never;
  }
}
