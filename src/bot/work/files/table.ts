import { z } from "zod";
import type { Action, Part } from "../../../chat/card.ts";
import { fileWords } from "../../../words/files.ts";
import { fileText, inOneLine, rowText } from "../../../work/bulk/say.ts";
import type { Table } from "../../../work/bulk/table.ts";
import { dryRun, readUpload, type DryRow, type RowRead } from "../../../work/bulk/upload.ts";
import { writeWorkbook } from "../../../work/bulk/workbook.ts";
import { mayReport } from "../../../work/policy.ts";
import { CARD_LASTS } from "../../../work/submission/card.ts";
import type { Draft } from "../../../work/submission/check.ts";
import { shown } from "../../../work/submission/figure.ts";
import { refusalText } from "../../../work/submission/say.ts";
import type { ReportingScope } from "../../../work/submission/scope.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Attachment, type Said, type Turn } from "../../turn.ts";
import { vocabularyAt } from "../scope.ts";
import type { Worker } from "../worker.ts";
import { knownOfAll, type RowKnown } from "./known.ts";
import { templateOf } from "./template.ts";

/** How many errors and changes stand on the card itself. */
const FEW = 5;

const ROW = z.object({
  cell: z.string(),
  line: z.number(),
  text: z.string(),
  school: z.string(),
  indicator: z.string(),
  obligation: z.string(),
  value: z.number(),
  of: z.object({ numerator: z.number(), denominator: z.number() }).nullable(),
  note: z.string().nullable(),
  revision: z.number(),
});

/** A dry run as it was shown: the rows that would be written, each with the revision that it was drawn on. */
export const TABLE = z.object({ name: z.string(), rows: z.array(ROW) });

export type KeptTable = z.infer<typeof TABLE>;

/** A table tried against what is known at this instant. */
export interface Tried {
  rows: DryRow[];
  known: ReadonlyMap<string, RowKnown>;
  scope: ReportingScope;
}

/** Tries rows against what is known; a row that its sender may not report counts as an unknown school. */
export async function tried(turn: Turn, worker: Worker, reads: readonly RowRead[], scope: ReportingScope): Promise<Tried> {
  const allowed = reads.map((row): RowRead => {
    if (!row.ok) return row;
    const { school, indicator, period } = row.claim;
    if (mayReport(worker.actor, { school, indicator, period: period.code }).may) return row;
    return { ok: false, cell: row.cell, trouble: { type: "school", word: school } };
  });
  const claims = allowed.flatMap((row) => (row.ok ? [row.claim] : []));
  const obligations = new Map(scope.obligations.map((one) => [one.key, one]));
  const known = await knownOfAll(turn, worker, claims, obligations);
  const rows = dryRun(allowed, scope, (claim) => {
    const found = known.get(claim.obligation);
    if (!found) throw new Error("A row was read for an obligation that nothing is known of.");
    return found.known;
  });
  return { rows, known, scope };
}

type Writes = Extract<DryRow, { type: "ok" | "changed" }>;
type Wrong = Extract<DryRow, { type: "error" }>;

const writesOf = ({ rows }: Tried): Writes[] => rows.flatMap((row) => (row.type === "ok" || row.type === "changed" ? [row] : []));

function wrongText(row: Wrong, { scope }: Tried, lang: "zh" | "en"): string {
  if (!("claim" in row)) return rowText(row.trouble, scope, lang);
  const indicator = scope.indicators.find(({ code }) => code === row.claim.indicator);
  const said = indicator ? refusalText(row.claim, row.trouble, indicator, scope, lang) : null;
  return inOneLine(said ?? row.trouble.type);
}

function changeText({ cell, draft }: Writes, { scope }: Tried, lang: "zh" | "en"): string {
  const indicator = scope.indicators.find(({ code }) => code === draft.claim.indicator);
  const school = scope.schools.length > 1 ? `${scope.schools.find(({ id }) => id === draft.claim.school)?.name ?? ""} ` : "";
  if (!indicator || !draft.head) return cell;
  return `${cell} ${school}${indicator.names[lang]} ${draft.claim.period.code}：${shown(draft.head.value, indicator)} → ${shown(draft.value, indicator)}`;
}

const warned = (drafts: readonly Draft[], type: "late" | "copied"): number =>
  drafts.filter(({ warnings }) => warnings.some((one) => one.type === type)).length;

function counts(table: Tried, lang: "zh" | "en"): Part[] {
  const say = fileWords(lang);
  const of = (type: DryRow["type"]): number => table.rows.filter((row) => row.type === type).length;
  const drafts = writesOf(table).map(({ draft }) => draft);
  const all = [
    [say.dry.ok, of("ok")],
    [say.dry.changed, of("changed")],
    [say.dry.late, warned(drafts, "late")],
    [say.dry.copied, warned(drafts, "copied")],
    [say.dry.same, of("same")],
    [say.dry.asks, of("asks")],
    [say.dry.error, of("error")],
  ] as const;
  const rows = all.filter(([, count]) => count > 0).map(([label, count]) => ({ label, text: say.count(count) }));
  return rows.length > 0 ? [{ type: "fields", rows }] : [];
}

function errors(table: Tried, lang: "zh" | "en"): { parts: Part[]; files: Attachment[] } {
  const say = fileWords(lang);
  const wrong = table.rows.filter((row) => row.type === "error").map((row) => [row.cell, wrongText(row, table, lang)] as const);
  if (wrong.length === 0) return { parts: [], files: [] };
  const rows = wrong.slice(0, FEW).map(([label, said]) => ({ label, text: said }));
  const parts: Part[] = [text(say.dryErrors), { type: "fields", rows }];
  if (wrong.length <= FEW) return { parts, files: [] };
  const content = writeWorkbook([{ title: say.errorsFile, rows: [say.errorsHead, ...wrong], widths: [10, 100] }]);
  const file = { name: `${say.errorsFile}.xlsx`, content, caption: say.errorsCaption(wrong.length) };
  return { parts: [...parts, { type: "note", text: say.dryMore(wrong.length) }], files: [file] };
}

function changes(table: Tried, lang: "zh" | "en"): Part[] {
  const say = fileWords(lang);
  const changed = writesOf(table).filter(({ type }) => type === "changed");
  if (changed.length === 0) return [];
  const lines = changed.slice(0, FEW).map((row) => changeText(row, table, lang));
  const more = changed.length > FEW ? [say.dryAndMore(changed.length - FEW)] : [];
  return [text([say.dryChanges, ...lines, ...more].join("\n"))];
}

function keptRow({ cell, draft }: Writes): KeptTable["rows"][number] {
  const { line, text: words, school, indicator, obligation, of, note } = draft.claim;
  return { cell, line, text: words, school, indicator, obligation, value: draft.value, of, note, revision: draft.onRevision };
}

/** Shows what a table would write, and keeps just that for the one button that writes it. */
export async function drySaid(turn: Turn, worker: Worker, name: string, table: Tried, lead: Part[] = []): Promise<Said> {
  const { talk, clock, tx, carrier } = turn;
  const say = fileWords(talk.lang);
  const writes = writesOf(table);
  const wrong = errors(table, talk.lang);
  const asks: Part[] = table.rows.some(({ type }) => type === "asks") ? [{ type: "note", text: say.dryAsks }] : [];
  const title: Part = { type: "fact", text: say.dryTitle(name, writes.length) };
  const parts = [...lead, title, ...counts(table, talk.lang), ...changes(table, talk.lang), ...wrong.parts, ...asks];
  const actions: Action[] = [];
  if (writes.length > 0) {
    const now = clock.now();
    const body: KeptTable = { name, rows: writes.map(keptRow) };
    await tx.work.uploads.put({ id: carrier, person: worker.person.id, body, at: now, expiresAt: now + CARD_LASTS, usedFor: null });
    actions.push(button(turn, say.dryGo(writes.length), "tool", { type: "upload", id: carrier }));
  }
  return { card: card(turn, parts, actions), outcome: "table", files: wrong.files };
}

/** Tries a table that was sent, and shows what it would write. With other headings it gives the template instead. */
export async function tableSaid(turn: Turn, worker: Worker, name: string, tables: readonly Table[]): Promise<Said> {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  const { scope } = await vocabularyAt(turn, worker, turn.clock.now());
  if (scope.schools.length === 0) return plainly(turn, say.noReporting, "table");
  const read = readUpload(tables, scope);
  if (!read.ok) {
    const template = await templateOf(turn, worker, scope, null);
    return {
      ...plainly(turn, fileText(read.trouble, lang), `table ${read.trouble.type}`),
      ...(template ? { files: [template.file] } : {}),
    };
  }
  if (read.rows.length === 0) return plainly(turn, say.dryEmpty, "table empty");
  return drySaid(turn, worker, name, await tried(turn, worker, read.rows, scope));
}
