import { chineseNumber } from "../language/numerals.ts";
import { gradesOf, readScopes } from "../language/scope.ts";
import type { Indicator, Scope } from "../model.ts";
import { isNumber, metricBefore } from "./metric.ts";
import { readDues } from "./dues.ts";
import { readHedge, readRate } from "./rates.ts";
import type { Found, Surroundings } from "./reading.ts";

type Kind = Indicator["kind"];

interface Shape {
  kind: Kind;
  comparator: Indicator["comparator"];
  value: number | null;
  unit: string;
}

const EACH_ONE =
  /"?一([校班年生园县镇街区市师人村科])一([\u4e00-\u9fff]{1,8}?)"|一([校班年生园县镇街区市师人村科])一((?:[名位个支间所套]|特色|品牌|方案)[\u4e00-\u9fff]{0,8}(?=[,。;、:]|$)|策|品|特色|方案|档|案|品牌|课例|台账|清单|团队|社团)/g;
const PLACE: Record<string, string> = {
  校: "school",
  班: "class",
  年: "year",
  生: "student",
  园: "kindergarten",
  县: "county",
  镇: "town",
  街: "street",
  区: "district",
  市: "city",
  师: "teacher",
  人: "person",
  村: "village",
  科: "subject",
};

/** 一校一方案, 一年一品牌: one of something for each. */
function eachOne(clause: string, around: Surroundings): Found[] {
  return [...clause.matchAll(EACH_ONE)].map((match) => {
    const place = PLACE[match[1] ?? match[3] ?? ""] ?? "school";
    const quoted = clause[match.index] === '"';
    const words = match[0].replaceAll('"', "");
    const at = match.index + (quoted ? 1 : 0);
    const yearly = place === "year";
    const shape: Shape = { kind: "numeric", comparator: yearly ? "=" : "ratio", value: 1, unit: yearly ? "item" : `item/${place}` };
    const found = make(clause, around, match.index, match.index + match[0].length, words, shape);
    return {
      ...found,
      per: yearly ? "year" : null,
      cadence: yearly ? "yearly" : null,
      figure: { start: at + 2, end: at + 3 },
      bound: yearly ? null : "=",
    };
  });
}

/** 两教一保: so many teachers and carers for each class of a kindergarten. */
const TEACHERS_AND_CARERS = /"?([一两二三])教(?:轮)?([一两二])保"?/g;

function teachersAndCarers(clause: string, around: Surroundings): Found[] {
  if (/\d名?(?:保育员|教师)|名保育员/.test(clause)) return [];
  return [...clause.matchAll(TEACHERS_AND_CARERS)].flatMap((match) => {
    const at = match.index + (clause[match.index] === '"' ? 1 : 0);
    return [1, 2].map((group): Found => {
      const [printed = "", carers] = [match[group], group === 2];
      const shape: Shape = { kind: "numeric", comparator: "=", value: chineseNumber(printed), unit: carers ? "person" : "teacher" };
      const found = make(clause, around, match.index, match.index + match[0].length, carers ? "保育员" : "教师", shape);
      const start = carers ? at + match[0].replaceAll('"', "").length - 2 : at;
      const scope: Scope = { stages: ["kindergarten"], grades: null, region: null };
      return { ...found, scope, per: "class", deadline: around.due, figure: { start, end: start + 1 } };
    });
  });
}

const NOUN = "[^,。;:、!?()]";
const BATCH = new RegExp(
  `(?:形成|培养|打造|新建|建设|创建|遴选|命名|建成|培育|评选|选树|推出|造就|引进|认定|扶持|开发)(?:命名|出)?(?:了)?一批(?:[^。;:]{0,30}的)?(${NOUN}{2,24})`,
  "g",
);
const MORE = new RegExp(
  `(?:逐步|进一步|不断|持续|稳步)?(?:提高|提升|扩大|增加|加大|降低|减少|压缩)(${NOUN}{0,24}?(?:比例|占比|比重|配比|覆盖面|覆盖率|学位|总量|[^效]率))(?![\\u4e00-\\u9fff])`,
  "g",
);
const FOREFRONT = new RegExp(
  `(${NOUN}{2,12}(?:、${NOUN}{2,12})?)(?:力争|争取)?(?:走在|位居|进入|跻身|居于)(?:全国|全省|全市|省内)?前(?:列|茅)`,
  "g",
);
const YEARLY = new RegExp(
  `((?:每年|每学年|每学期|每季度|每月|年度|定期)${NOUN}{0,20}?(?:考核|通报|报告|检查|评估|督导|体检|监测|年检|展演|比赛|运动会|演练|公示|测试|评议|抽检|普查|轮训)${NOUN}{0,16})|(${NOUN}{2,16}年检)`,
  "g",
);
const DOCUMENT = new RegExp(
  `(?:制定|编制|出台|印发|设立|建立|研制)(?:和实施|并实施|完善|本地|“|")*(${NOUN}{2,24}?(?:规划|实施方案|工作方案|办法|专项经费|专项资金|清单|基金|标准|指南|条例))(?!体系)`,
  "g",
);
const NONE = new RegExp(`(?:消除|杜绝|全面消除|清零)(${NOUN}{2,12})`, "g");
const ALL = new RegExp(
  `(${NOUN}{2,20}?)(?:实现|达到)?(?:全覆盖|全部达标|100%)|(${NOUN}{0,10}(?:${NOUN}{1,12}比)大体相当)|(${NOUN}{0,6}"一票否决"${NOUN}{0,4})|(${NOUN}{2,16},?(?:${NOUN}{0,6})应(?:当)?(?:征得|经|取得)${NOUN}{2,14}同意)`,
  "g",
);

const SHAPES: [RegExp, Shape][] = [
  [BATCH, { kind: "unquantified", comparator: ">=", value: null, unit: "batch" }],
  [MORE, { kind: "unquantified", comparator: "change", value: null, unit: "%" }],
  [FOREFRONT, { kind: "unquantified", comparator: "change", value: null, unit: "rank" }],
  [YEARLY, { kind: "cadence", comparator: "=", value: null, unit: "time" }],
  [DOCUMENT, { kind: "document", comparator: "=", value: null, unit: "document" }],
  [NONE, { kind: "implied", comparator: "=", value: null, unit: "item" }],
  [ALL, { kind: "implied", comparator: "=", value: null, unit: "%" }],
];

function scopeIn(clause: string, around: Surroundings, start: number, end: number): Scope {
  const hit = readScopes(clause.slice(start, end), around.system)[0];
  if (!hit) return around.scope ?? { stages: [], grades: null, region: null };
  return { stages: hit.stages, grades: hit.grades ?? gradesOf(hit.stages, around.system), region: null };
}

function make(
  clause: string,
  around: Surroundings,
  start: number,
  end: number,
  metric: string,
  { kind, comparator, value, unit }: Shape,
): Found {
  const words = clause.slice(start, end);
  const lead = clause.slice(Math.max(0, clause.lastIndexOf(",", start) + 1), start);
  const rate = readRate(kind === "unquantified" ? lead : words);
  return {
    start,
    end,
    metric_zh: metric,
    scope: scopeIn(clause, around, start, end),
    comparator,
    value,
    unit,
    per: kind === "cadence" ? (rate.per ?? "year") : kind === "unquantified" ? rate.per : null,
    cadence: kind === "cadence" ? (rate.cadence ?? "yearly") : kind === "unquantified" ? rate.cadence : null,
    deadline: readDues(clause.slice(0, end), null).at(-1)?.deadline ?? around.due,
    baseline: null,
    hedge: readHedge(clause.slice(Math.max(0, start - 12), end)),
    redacted: false,
    kind,
    bound: null,
    figure: null,
    parts: [],
  };
}

/** A programme whose name is struck out: 学前教育“*”工作成果. */
const STRUCK = /([^,。;:、"]{0,12})"(x{1,4}|\*{1,4})"([^,。;:、"]{0,8}?)(?=[,。;]|$)/g;

function struck(clause: string, around: Surroundings): Found[] {
  return [...clause.matchAll(STRUCK)].map((match) => {
    const end = match.index + match[0].length;
    const metric = `${metricBefore(match[1] ?? "", around.system) || match[1] || ""}${match[3] ?? ""}`;
    const found = make(clause, around, match.index, end, metric, { kind: "redacted", comparator: ">=", value: null, unit: "programme" });
    return { ...found, redacted: true };
  });
}

/** Commitments of a narrowed clause that print no figure, or one of each; `taken` are stretches that figures have. */
export function plainCommitments(clause: string, around: Surroundings, taken: { start: number; end: number }[]): Found[] {
  const found = [...eachOne(clause, around), ...teachersAndCarers(clause, around), ...struck(clause, around)];
  for (const [pattern, shape] of SHAPES) {
    for (const match of clause.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const used = [...taken, ...found].some((other) => other.start < end && start < other.end);
      const name = match.slice(1).find((group) => group) ?? match[0];
      if (isNumber(name) || (used && shape.kind !== "cadence")) continue;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      found.push(make(clause, around, start, end, metricBefore(name, around.system) || name, shape));
    }
  }
  return found;
}
