import { readScopes } from "../language/scope.ts";
import type { Scope } from "../model.ts";
import { draftOf } from "./draft.ts";
import { isPast, toFound } from "./found.ts";
import { groupsOf, level, paired } from "./group.ts";
import { readMentions, type Mention } from "./mentions.ts";
import { nameAll } from "./names.ts";
import { dueOf, segmentsOf, toScope, type Draft, type Found, type Reading, type Surroundings } from "./reading.ts";
import { readBases, readDues } from "./time.ts";

const isBase = (reading: Reading, { start }: Mention): boolean => reading.bases.some((base) => base.start <= start && start < base.end);

/** 每600名学生配备1名: the first figure is the ratio, the second its one. */
const EACH =
  /每(?:满)?([\d,]+|[一二三四五六七八九十百千]+)(?:名|个|位)?(?:在校)?(?:学生|生|幼儿|名)(?:至少|应|须|要)?(?:配备?|设|安排|聘|有|不少于)?/;

/** A pair of 每600名学生 and 配1名 is one ratio. */
function ratios(reading: Reading, mentions: Mention[]): Mention[] {
  const each = EACH.exec(reading.clause);
  if (!each) return mentions;
  const many = mentions.find((one) => one.start >= each.index && one.start < each.index + each[0].length);
  const one = many && mentions.find((other) => other.start >= many.end && other.start - many.end < 14 && other.value === 1);
  if (!many) return mentions;
  if (!one || typeof many.value !== "number") return mentions.filter((other) => other !== many);
  const joined: Mention = { ...one, start: many.start, figure: many.figure, value: many.value, unit: one.unit, ratio: [many.value, 1] };
  return mentions.flatMap((other) => (other === many ? [] : other === one ? [joined] : [other]));
}

const NOWHERE: Scope = { stages: [], grades: null, region: null };

function expand(reading: Reading, group: Draft[], index: number): Found[] {
  const draft = group[index];
  if (!draft || draft.metric === "" || isPast(reading, draft)) return [];
  const { around } = reading;
  const pair = paired(reading, group, index);
  const due = pair.due ?? dueOf(reading, draft);
  const scopes = pair.scope ? [pair.scope] : draft.scopes;
  const wanted = scopes.length > 0 ? scopes.map((hit) => toScope(hit, around.system)) : [around.scope ?? NOWHERE];
  return wanted.map((scope) => toFound(reading, draft, scope, draft.mention.value, due, pair.metric || draft.metric));
}

/** Every commitment with a figure, or with a mark in its place, in one narrowed clause. */
export function figuresIn(clause: string, around: Surroundings): Found[] {
  const [segments, scopes] = [segmentsOf(clause), readScopes(clause, around.system)];
  const reading: Reading = { clause, segments, scopes, dues: readDues(clause), bases: readBases(clause), around };
  const own = readMentions(clause).filter((mention) => !isBase(reading, mention));
  const drafts: Draft[] = [];
  for (const mention of ratios(reading, own)) drafts.push(draftOf(reading, mention, drafts.at(-1)));
  const groups = groupsOf(reading, drafts);
  groups.forEach(level);
  nameAll(reading, drafts);
  return groups.flatMap((group) => group.flatMap((_, index) => expand(reading, group, index)));
}
