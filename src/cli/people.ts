import { randomUUID } from "node:crypto";
import { issueCode } from "../bot/work/codes.ts";
import { audited } from "../bot/work/trail.ts";
import { systemClock } from "../clock.ts";
import { readConfig } from "../config.ts";
import { takeFolder } from "../store/folder.ts";
import { openFolderStore } from "../store/open.ts";
import type { Store, Tx } from "../store/store.ts";
import { fileText } from "../work/bulk/say.ts";
import { readPeople, readUnits, type PeopleRead, type UnitsRead } from "../work/bulk/register.ts";
import type { Table } from "../work/bulk/table.ts";
import { readTables } from "../work/bulk/upload.ts";
import { organisationOf, type Organisation } from "../work/organisation.ts";
import { FileError, readBytes } from "./documents.ts";

type Units = Extract<UnitsRead, { ok: true }>;
type People = Extract<PeopleRead, { ok: true }>;
type At = { now: number; today: string };

/** Who does what the command line does. */
const OPERATOR = "operator";

async function treeOf({ work }: Tx): Promise<Organisation | null> {
  const built = organisationOf(await work.places.units());
  return built.ok ? built.organisation : null;
}

/** The bureau that stands before any list takes the code that the first list gives it. */
function unitsIn(table: Table, now: Organisation | null): UnitsRead {
  const read = readUnits(table, now);
  const [root, ...more] = [...(now?.units.values() ?? [])];
  const roots = read.ok ? read.problems.find((one) => one.type === "roots") : undefined;
  const code = roots?.codes.find((one) => one !== root?.code);
  if (!root || more.length > 0 || code === undefined) return read;
  const renamed = organisationOf([{ ...root, code }]);
  return renamed.ok ? readUnits(table, renamed.organisation) : read;
}

async function heldIn({ work }: Tx): Promise<Set<string>> {
  const names = new Map((await work.people.persons()).map(({ id, name }) => [id, name]));
  return new Set((await work.people.memberships()).map(({ unit, role, person }) => `${unit}|${role}|${names.get(person) ?? ""}`));
}

function told({ faults, problems }: { faults: Units["faults"]; problems: Units["problems"] }): string[] {
  return [
    ...faults.map(({ cell, fault, word }) => `WRONG ${cell} ${fault}: ${word}`),
    ...problems.map((one) => `WRONG ${JSON.stringify(one)}`),
  ];
}

async function putUnits(tx: Tx, { added, changed }: Units, { now }: At): Promise<void> {
  const after = [...added, ...changed.map((one) => one.after)];
  await tx.work.places.putUnits(after);
  for (const { id, code } of after)
    await audited(tx, { at: now, actor: OPERATOR, action: "import place", unit: id, subject: id, from: null, to: code });
}

/** The people that are new, each with a code; a name that a place knows in another role is the same person. */
async function putPeople(tx: Tx, { added }: People, organisation: Organisation, { now, today }: At): Promise<string[]> {
  const { people } = tx.work;
  const lines: string[] = [];
  const names = new Map((await people.persons()).map(({ id, name }) => [id, name]));
  const known = new Map((await people.memberships()).map(({ unit, person }) => [`${unit}|${names.get(person) ?? ""}`, person]));
  for (const { name, unit, role, lang } of added) {
    const there = known.get(`${unit}|${name}`);
    const person = there ?? randomUUID();
    known.set(`${unit}|${name}`, person);
    if (there === undefined) await people.put({ id: person, name, lang, left: null, erased: false });
    await people.begin([{ id: randomUUID(), person, unit, role, from: today, until: null }]);
    await audited(tx, { at: now, actor: OPERATOR, action: "give role", unit, subject: person, from: null, to: role });
    if (there !== undefined) continue;
    const code = await issueCode(tx, { person, place: { unit, role }, by: OPERATOR, now });
    lines.push(`code  ${name}  ${organisation.units.get(unit)?.name ?? unit}  ${code}`);
  }
  return lines;
}

async function takeTable(tx: Tx, table: Table, at: At): Promise<{ lines: string[]; wrong: boolean }> {
  const now = await treeOf(tx);
  const units = unitsIn(table, now);
  if (units.ok) {
    const lines = told(units);
    if (lines.length > 0) return { lines, wrong: true };
    await putUnits(tx, units, at);
    return { lines: [`ok    places: ${units.added.length} new, ${units.changed.length} changed, ${units.same} the same`], wrong: false };
  }
  if (!now) return { lines: ["WRONG there are no places yet: import the list of places first"], wrong: true };
  const people = readPeople(table, now, await heldIn(tx));
  if (!people.ok) return { lines: [`WRONG ${fileText(people.trouble, "en")}`], wrong: true };
  const faults = told({ faults: people.faults, problems: [] });
  if (faults.length > 0) return { lines: faults, wrong: true };
  const codes = await putPeople(tx, people, now, at);
  return { lines: [`ok    people: ${people.added.length} new, ${people.same.length} the same`, ...codes], wrong: false };
}

/** Undoes the transaction of a dry run, or of a file with a mistake. */
class Undone extends Error {}

/** Takes a file of places or people into a store, whole or not at all; a dry run says what would happen and leaves nothing. */
export async function importPeople(
  store: Store,
  file: string,
  options: At & { dryRun: boolean },
): Promise<{ lines: string[]; wrong: boolean }> {
  const read = readTables(readBytes(file));
  if (!read.ok) throw new FileError(`${file}: ${fileText(read.trouble, "en").replaceAll("\n", " ")}`);
  const lines: string[] = [];
  let wrong = false;
  try {
    await store.transaction(async (tx) => {
      for (const table of read.tables) {
        const taken = await takeTable(tx, table, options);
        lines.push(...taken.lines);
        wrong ||= taken.wrong;
      }
      if (wrong || options.dryRun) throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  // The codes of a dry run were never kept.
  return { lines: options.dryRun ? [...lines.filter((line) => !line.startsWith("code")), "dry run: nothing was written"] : lines, wrong };
}

/** `people import`: places and people from CSV or XLSX, with a code for every new person, shown this once. */
export async function people(file: string, dryRun: boolean): Promise<number> {
  const { data, zone } = readConfig(process.env);
  const clock = systemClock(zone);
  const folder = takeFolder(data);
  try {
    const store = await openFolderStore(folder, () => clock.now());
    const { lines, wrong } = await importPeople(store, file, { now: clock.now(), today: clock.today(), dryRun });
    await store.close();
    process.stdout.write(`${lines.join("\n")}\n`);
    return wrong ? 1 : 0;
  } finally {
    folder.release();
  }
}
