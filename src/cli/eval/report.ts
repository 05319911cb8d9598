import type { Answer } from "../../../knowledge/index.ts";
import type { GoldQuestion } from "./gold.ts";
import type { Grade } from "./grade.ts";

export interface Graded {
  gold: GoldQuestion;
  answer: Answer;
  grade: Grade;
}

/** 95 % Wilson score interval of a share, as percentages. */
function wilson(hits: number, total: number): [number, number] {
  if (total === 0) return [0, 100];
  const z = 1.959964;
  const share = hits / total;
  const base = 1 + (z * z) / total;
  const middle = (share + (z * z) / (2 * total)) / base;
  const half = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / base;
  return [Math.max(0, middle - half) * 100, Math.min(1, middle + half) * 100];
}

function row(name: string, rows: Graded[]): string {
  const count = (test: (grade: Grade) => boolean): number => rows.filter(({ grade }) => test(grade)).length;
  const right = count((grade) => grade.right);
  const wrong = count((grade) => grade.wrongAnswerSent);
  const refused = count((grade) => grade.falseRefusal);
  const [low, high] = wilson(right, rows.length);
  const cells = [
    name.padEnd(22),
    `${right}/${rows.length}`.padStart(8),
    `wrong ${wrong}`.padStart(9),
    `refused ${refused}`.padStart(11),
    `other ${rows.length - right - wrong - refused}`.padStart(9),
  ];
  return `${cells.join("")}   ${((100 * right) / Math.max(1, rows.length)).toFixed(1)} % [${low.toFixed(1)}, ${high.toFixed(1)}]`;
}

function misses({ gold, answer, grade }: Graded): string[] {
  if (grade.right) return [];
  return [
    `${gold.id} ${gold.kind} ${gold.turns.join(" → ")}`,
    ...grade.reasons.map((reason) => `  - ${reason}`),
    `  answered: ${answer.text.replaceAll("\n", " / ")}`,
    `  trace: ${answer.trace.join("; ")}`,
  ];
}

/** The report of a run: a line per kind and language, per language and for all, then every miss. */
export function report(rows: Graded[]): string {
  const langs = [...new Set(rows.map(({ gold }) => gold.lang))].toSorted();
  const kinds = [...new Set(rows.map(({ gold }) => gold.kind))];
  const lines = langs.flatMap((lang) => {
    const own = rows.filter(({ gold }) => gold.lang === lang);
    const perKind = kinds.map((kind) => [kind, own.filter(({ gold }) => gold.kind === kind)] as const);
    return [...perKind.filter(([, some]) => some.length > 0).map(([kind, some]) => row(`${lang} ${kind}`, some)), row(lang, own)];
  });
  return [...lines, row("all", rows), "", ...rows.flatMap(misses), ""].join("\n");
}
