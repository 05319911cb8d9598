import { unitClass } from "../language/units.ts";
import type { Mention } from "./mentions.ts";
import { isWhose } from "./metric.ts";
import type { Draft, Reading } from "./reading.ts";

const SHARE_NAME = /(?:率|比例|占比|年限|满意度|水平|增幅|降幅)$/;

/**
 * Whether a figure is one more target beside those before it, whose scope is not its own: 高中阶段毛入学率达到96%,
 * 劳动力平均受教育年限超过14年.
 */
export function standsAlone(reading: Reading, { unit }: Mention, metric: string, earlier: Draft | undefined, segment: number): boolean {
  if (!earlier || earlier.segment === segment || metric === "") return false;
  const own = reading.segments[segment] ?? { start: 0, end: 0 };
  if (/^\s*其中/.test(reading.clause.slice(own.start, own.end)) || isWhose(metric)) return false;
  if (SHARE_NAME.test(metric) && metric.slice(-3) === earlier.metric.slice(-3)) return false;
  const [kind, before] = [unitClass(unit), unitClass(earlier.mention.unit)];
  if (SHARE_NAME.test(metric)) return ["share", "count"].includes(before) && (kind === "share" || unit === "year");
  const specific = metric.length >= 5 && !/(?:学位|教师|班额)$/.test(metric);
  const dated = reading.dues.some((due) => due.start >= own.start && due.start < own.end);
  return kind === "count" && specific && (dated || ["share", "ratio", "other"].includes(before));
}
