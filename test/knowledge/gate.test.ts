import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prepare } from "../../knowledge/ask.ts";
import { problems, type Sealed } from "../../knowledge/gate.ts";
import { compile, labelOf, readPlan, type Knowledge, type Memory } from "../../knowledge/index.ts";
import { metricName } from "../../knowledge/say/commitment.ts";
import { phrases } from "../../knowledge/say/phrases.ts";
import { renderText } from "../../knowledge/say/render.ts";
import { random, type Random } from "../tools/random.ts";

const read = (file: string): Buffer => readFileSync(new URL(`../gold/${file}`, import.meta.url));
const PLANS = [
  ["../../knowledge/plans/seed.txt", "qa.json"],
  ...["lanting", "yunhe", "shihu"].map((name) => [`plans/${name}/plan.txt`, `plans/${name}/qa.json`]),
];

interface Row {
  turns: string[];
}

function sealed(knowledge: Knowledge, { turns }: Row): Sealed {
  let memory: Memory | null = null;
  for (const turn of turns.slice(0, -1)) memory = prepare(knowledge, turn, { today: "2022-09-01", memory }).memory;
  const prepared = prepare(knowledge, turns.at(-1) ?? "", { today: "2022-09-01", memory });
  return { knowledge, question: prepared.question, answer: prepared.draft.done(), claims: prepared.draft.claims };
}

const ANSWERS = PLANS.flatMap(([plan = "", gold = ""]) => {
  const knowledge = compile(readPlan(read(plan)));
  return (JSON.parse(read(gold).toString("utf8")) as Row[]).map((row) => sealed(knowledge, row));
});

type Change = (sealed: Sealed, random: Random) => void;

/** Changes the words of one line that states something; nothing where the pattern is in none. */
const inWords =
  (pattern: RegExp, to: (found: string, random: Random) => string): Change =>
  ({ answer, claims }, random) => {
    const stating = claims.filter(({ type }) => type !== "topic").map(({ block }) => answer.blocks[block]);
    const fitting = stating.filter((block) => block !== undefined && "text" in block && pattern.test(block.text));
    const block = fitting[random.below(fitting.length)];
    if (block && "text" in block) block.text = block.text.replace(pattern, (found) => to(found, random));
  };

// prettier-ignore
const SWAP: Record<string, string> = {
  不低于: "不超过", 不少于: "不超过", 不超过: "不少于", 至少: "至多", "at least": "at most", "At least": "At most", "at most": "at least", "At most": "At least",
  降低: "提高", 提高: "降低", "a fall of": "a rise of", "A fall of": "A rise of", 小学: "初中", 初中: "高中", 高中: "小学", 幼儿园: "小学", 中小学: "幼儿园",
  primary: "junior high", "junior high": "senior high", "senior high": "primary", kindergarten: "primary", 力争: "确保", 课时: "分钟", periods: "minutes",
  period: "hour", 每周: "每天", "per week": "per day", 每天: "每周", "per day": "per week",
};
const words = (...list: string[]): RegExp => new RegExp(list.join("|"));
const swap = (found: string): string => SWAP[found] ?? found;

const OTHER_METRIC: Change = ({ knowledge, answer, claims }, random) => {
  const { plan } = knowledge;
  const claim = claims.find(({ type }) => type === "commitment" || type === "topic");
  const at = claim && "citation" in claim ? claim.citation : -1;
  const old = answer.citations[at];
  const others = plan.indicators.filter(
    ({ start, section }) => old && section !== old.section && (start >= old.end || start < old.start - 200),
  );
  const other = others[random.below(others.length)];
  const items = claim?.type === "topic" ? claim.items.map((item) => (item.type === "term" ? item.text : item.id)) : [];
  if (!other || (items.length > 0 && knowledge.titleConcepts.get(other.section)?.has(items[0] ?? ""))) return;
  answer.citations[at] = {
    section: other.section,
    label: labelOf(plan, other.section),
    quote: other.quote,
    start: other.start,
    end: other.end,
  };
};

// prettier-ignore
const CHANGES: Record<string, Change> = {
  digit: inWords(/\d/, (found, random) => String((Number(found) + 1 + random.below(8)) % 10)),
  "a figure in Chinese words": inWords(/(?<![\d.])[2-9](?![\d.年])/, (found) => "三四五六七八九二"[Number(found) - 2] ?? found),
  "a figure in English words": inWords(/(?<![\d.])[2-9](?![\d.年])/, (found) => ["three", "four", "five", "six", "seven", "eight", "nine", "two"][Number(found) - 2] ?? found),
  comparator: inWords(words("不低于", "不少于", "不超过", "至少", "[Aa]t least", "[Aa]t most", "降低", "提高", "[Aa] fall of"), swap),
  "comparator left out": inWords(words("不低于", "不少于", "不超过", "[Aa]t least ", "[Aa]t most "), () => ""),
  scope: inWords(words("幼儿园", "中小学", "小学", "初中", "高中", "primary", "junior high", "senior high", "kindergarten"), swap),
  grade: inWords(/[一二三四五](?=年级)|(?<=grades? )\d/, (found) => (/\d/.test(found) ? String(Number(found) + 1) : ("二三四五六"["一二三四五".indexOf(found)] ?? found))),
  "unit or rate": inWords(words("课时", "periods", "period", "每周", "每天", "per week", "per day"), swap),
  "hedge left out": inWords(words("力争", "[Ss]trive for: "), () => ""),
  "hedge put in": inWords(/^(?:不|至少|[Aa]t )/, (found) => `力争${found}`),
  deadline: inWords(/20[23]\d/, (found) => String(Number(found) + 1)),
  "result of a formula": inWords(/(?<=[=→] )\d/, (found) => String((Number(found) % 9) + 1)),
  verdict: ({ answer, claims }) => {
    const say = phrases(answer.lang);
    const block = answer.blocks[claims.find(({ type }) => type === "verdict")?.block ?? -1];
    if (!block || !("text" in block) || answer.verdict === null) return;
    const turned: Record<string, string> = { [say.yes]: say.no, [say.no]: say.yes, [say.within]: say.exceeded, [say.exceeded]: say.within, [say.textYes]: say.textNo, [say.textNo]: say.textYes };
    block.text = turned[block.text] ?? block.text;
  },
  "word of a quote": ({ answer }, random) => {
    const citation = answer.citations[random.below(answer.citations.length)];
    if (!citation) return;
    const at = random.below(citation.quote.length);
    citation.quote = `${citation.quote.slice(0, at)}${citation.quote[at] === "不" ? "必" : "不"}${citation.quote.slice(at + 1)}`;
  },
  "place of a quote": ({ answer }, random) => {
    const citation = answer.citations[random.below(answer.citations.length)];
    if (citation) citation.start += 1 + random.below(3);
  },
  "clause of another metric": OTHER_METRIC,
  "name of another metric": ({ knowledge, answer, claims }, random) => {
    const claim = claims.find(({ type }) => type === "name");
    const block = answer.blocks[claim?.block ?? -1];
    const own = knowledge.plan.indicators.find(({ id }) => claim?.type === "name" && id === claim.indicator);
    const other = knowledge.plan.indicators[random.below(knowledge.plan.indicators.length)];
    if (!own || !other || !block || !("text" in block) || metricName(own, answer.lang).endsWith(metricName(other, answer.lang))) return;
    block.text = block.text.replace(metricName(own, answer.lang), metricName(other, answer.lang));
  },
  "a figure out of nowhere": ({ answer, claims }, random) => {
    const free = answer.blocks.filter((block, at) => "text" in block && !claims.some((claim) => claim.block === at));
    const block = free[random.below(free.length)];
    if (block && "text" in block) block.text += `（${3000 + random.below(5000)}）`;
  },
  "text alone": ({ answer }) => {
    answer.text = answer.text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10));
  },
};

test("answers as they are made pass the gate", () => {
  expect(ANSWERS.length).toBeGreaterThan(390);
  const held = ANSWERS.filter((one) => problems(one).length > 0);
  expect(held.map((one) => [one.question.text, problems(one)])).toEqual([]);
});

test("500 answers altered in meaning are all caught", () => {
  const chance = random(20_261_124);
  const names = Object.keys(CHANGES);
  const passed: string[] = [];
  const tried = new Map<string, number>();
  let altered = 0;
  for (let turn = 0; altered < 500 && turn < 40_000; turn += 1) {
    const name = names[turn % names.length] ?? "";
    const original = ANSWERS[chance.below(ANSWERS.length)];
    if (!original || (tried.get(name) ?? 0) >= 40) continue;
    const copy: Sealed = { ...original, answer: structuredClone(original.answer) };
    CHANGES[name]?.(copy, chance);
    if (name !== "text alone") copy.answer.text = renderText(copy.answer.blocks, copy.answer.citations, copy.answer.lang);
    if (JSON.stringify(copy.answer) === JSON.stringify(original.answer)) continue;
    altered += 1;
    tried.set(name, (tried.get(name) ?? 0) + 1);
    if (problems(copy).length === 0) passed.push(`${name}: ${original.question.text} → ${copy.answer.text}`);
  }
  expect(passed).toEqual([]);
  expect(altered).toBe(500);
  expect([...tried.keys()].toSorted()).toEqual(names.toSorted());
});
