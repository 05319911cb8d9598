import { readScopes, type ScopeHit } from "../language/scope.ts";
import { metricBefore } from "./metric.ts";
import type { Draft, Reading } from "./reading.ts";

interface Pair {
  scope?: ScopeHit;
  due?: number | string;
  metric?: string;
}

const LISTED = /^(?:[\/·](?:生|年|人|校|班))*(?:以上|以下|以内)?[、和及与,]?(?:到|至)?(?:(?:19|20)\d\d年)?(?:的|达到?|为|提高到)?$/;

/** Figures listed after 分别, or side by side with nothing but 、 or 和 between. */
function groupOf(reading: Reading, drafts: Draft[], at: number): Draft[] {
  const joined = (a: Draft, b: Draft): boolean =>
    LISTED.test(reading.clause.slice(a.mention.end, b.mention.start)) && a.mention.unit === b.mention.unit;
  let first = at;
  let last = at;
  while (first > 0 && joined(drafts[first - 1] as Draft, drafts[first] as Draft)) first -= 1;
  while (last < drafts.length - 1 && joined(drafts[last] as Draft, drafts[last + 1] as Draft)) last += 1;
  return drafts.slice(first, last + 1);
}

/** The name, binding and quote of a group are those of its first figure; 以上 behind the last holds for all. */
export function level(reading: Reading, drafts: Draft[]): void {
  drafts.forEach((draft, at) => {
    const group = groupOf(reading, drafts, at);
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || group.length < 2) return;
    draft.metric = first.metric;
    draft.own = first.own;
    draft.scopes = first.scopes;
    draft.base = first.base;
    const bound = group.map((one) => one.binding).find((binding) => binding.comparator === ">=" || binding.comparator === "<=");
    if (bound) draft.binding = bound;
  });
}

/** A list of names before a list of figures: 小班、中班、大班每班人数 share the words behind the last. */
function named(reading: Reading, stretch: string, many: number, index: number): Pair {
  const pieces = stretch.split(/、|(?<=[率例班度校])[和与及]/);
  if (pieces.length !== many) return {};
  const names = pieces.map((piece) => metricBefore(piece, reading.around.system));
  const [last = "", first = ""] = [names.at(-1), names[0]];
  const shared =
    last.length > first.length && names.slice(0, -1).every((name) => name.length === first.length) ? last.slice(first.length) : "";
  const name = names[index] ?? "";
  const scope = readScopes(pieces[index] ?? "", reading.around.system)[0];
  return { metric: index < many - 1 ? `${name}${shared}` : name, ...(scope ? { scope } : {}) };
}

/** Which of several scopes, years or metrics a value belongs to, where 分别 or a list pairs them. */
export function paired(reading: Reading, drafts: Draft[], at: number): Pair {
  const group = groupOf(reading, drafts, at);
  const [first] = group;
  const index = group.indexOf(drafts[at] as Draft);
  if (!first || group.length < 2) return {};
  const segment = reading.segments[first.segment]?.start ?? 0;
  const dues = reading.dues.filter((due) => due.start < first.mention.start && due.start >= segment - 30);
  const between = reading.dues.some((due) => due.start > first.mention.start && due.start < (group.at(-1)?.mention.start ?? 0));
  if (first.scopes.length === group.length) return { scope: first.scopes[index] as ScopeHit };
  if (!between && dues.length >= group.length) return { due: dues.slice(-group.length)[index]?.deadline as number };
  return named(reading, reading.clause.slice(segment, first.mention.start), group.length, index);
}
