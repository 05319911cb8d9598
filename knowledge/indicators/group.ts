import { readScopes, type ScopeHit } from "../language/scope.ts";
import { metricBefore } from "./metric.ts";
import type { Draft, Reading } from "./reading.ts";

interface Pair {
  scope?: ScopeHit;
  due?: number | string;
  metric?: string;
}

const LISTED = /^(?:[/·](?:生|年|人|校|班))*(?:以上|以下|以内)?[、和及与,]?(?:到|至)?(?:(?:19|20)\d\d年)?(?:的|达到?|为|提高到)?$/;

/** Figures in runs: listed after 分别, or side by side with nothing but 、 or 和 between. */
export function groupsOf(reading: Reading, drafts: Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const last = groups.at(-1)?.at(-1);
    const joined = last?.mention.unit === draft.mention.unit && LISTED.test(reading.clause.slice(last.mention.end, draft.mention.start));
    if (joined) groups.at(-1)?.push(draft);
    else groups.push([draft]);
  }
  return groups;
}

/** The name, binding and quote of a group are those of its first figure; 以上 behind the last holds for all. */
export function level(group: Draft[]): void {
  const [first] = group;
  if (!first) return;
  const bound = group.map((one) => one.binding).find(({ comparator }) => comparator === ">=" || comparator === "<=");
  for (const draft of group) {
    const { metric, own, scopes, base } = first;
    Object.assign(draft, { metric, own, scopes, base });
    if (bound && group.length > 1 && draft.mention.value !== 100) draft.binding = bound;
  }
}

/** 小学45人、初中50人以内: the bound behind the last of a list is that of all. */
export function bindBack({ clause }: Reading, drafts: Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const [one, next] = [drafts[at], drafts[at + 1]];
    if (!one || !next || one.segment !== next.segment || one.mention.unit !== next.mention.unit) continue;
    const behind = /^(?:\))?(?:及?或?以[上下内]|之内)/.test(clause.slice(next.mention.end)) || next.boundBehind;
    const plain = one.binding.comparator === "=" && one.mention.value !== 100 && /^[、和及]/.test(clause.slice(one.mention.end));
    if (behind && plain && [">=", "<="].includes(next.binding.comparator)) Object.assign(one, { binding: next.binding, boundBehind: true });
  }
}

/** A list of names before a list of figures: 小班、中班、大班每班人数 share the words behind the last. */
function named(reading: Reading, stretch: string, many: number, index: number): Pair {
  const pieces = stretch.split(/、|(?<=[率例班度校])[和与及]/);
  if (pieces.length !== many) return {};
  const names = pieces.map((piece) => metricBefore(piece, reading.around.system));
  const [last = "", first = ""] = [names.at(-1), names[0]];
  const measure = /(?:学历)?(?:比例|占比|比重|覆盖率)$/.exec(last)?.[0];
  const shared =
    measure && names.slice(0, -1).every((name) => !name.endsWith(measure))
      ? measure
      : last.length > first.length && names.slice(0, -1).every((name) => name.length === first.length)
        ? last.slice(first.length)
        : "";
  const name = names[index] ?? "";
  const scope = readScopes(pieces[index] ?? "", reading.around.system)[0];
  return { metric: index < many - 1 ? `${name}${shared}` : name, ...(scope ? { scope } : {}) };
}

/** 2024年、2025年分别新增…,分别新建…: the years of the stretch before, where each had its figure. */
function duesAbove({ dues, segments }: Reading, segment: number, many: number): Reading["dues"] {
  for (let at = segment - 1; at >= 0; at -= 1) {
    const { start, end } = segments[at] ?? { start: 0, end: 0 };
    const inside = dues.filter((due) => start <= due.start && due.start < end);
    if (inside.length > 0) return inside.length === many ? inside : [];
  }
  return [];
}

/** 补充体育教师165名、美育教师114名,其中2025年分别补充60名、42名: what the figures of the stretch before are of, in their order. */
function listedBefore(first: Draft, group: Draft[], index: number, drafts: Draft[]): string | null {
  const before = drafts.filter((one) => one.segment === first.segment - 1);
  const names = before.map(({ metric }) => metric);
  const alike = before.every(({ mention }, at) => mention.unit === group[at]?.mention.unit);
  if (!alike || names.length !== group.length || new Set(names).size !== group.length) return null;
  const name = names[index] ?? "";
  // The next stretch looks back at this one.
  Object.assign(group[index] ?? {}, { metric: name });
  return name === "" ? null : name;
}

/** Which of several scopes, years or metrics a group's figure belongs to, where 分别 or a list pairs them. */
export function paired(reading: Reading, group: Draft[], index: number, drafts: Draft[]): Pair {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || group.length < 2) return {};
  const segment = reading.segments[first.segment]?.start ?? 0;
  const dues = reading.dues.filter((due) => due.start < first.mention.start && due.start >= segment - 30);
  const between = reading.dues.some((due) => due.start > first.mention.start && due.start < last.mention.start);
  const [scope, due] = [first.scopes[index], dues.slice(-group.length)[index]];
  if (first.scopes.length === group.length && scope) return { scope };
  const each = /分别/.test(reading.clause.slice(segment, first.mention.start));
  const own = dues.some((due) => due.start >= segment);
  const before = each && !own && !between ? duesAbove(reading, first.segment, group.length)[index] : undefined;
  if (before) return { due: before.deadline };
  const listed = each ? listedBefore(first, group, index, drafts) : null;
  const inside = dues.filter((one) => one.start >= segment);
  if (listed && inside.length < 2) return { metric: listed, ...(inside[0] ? { due: inside[0].deadline } : {}) };
  if (!between && dues.length >= group.length && due) return { due: due.deadline };
  const above = drafts.filter((one) => one.segment === first.segment - 1);
  const [theirs] = above[index]?.scopes ?? [];
  if (theirs && above.length === group.length && each) return { scope: theirs };
  return named(reading, reading.clause.slice(segment, first.mention.start), group.length, index);
}
