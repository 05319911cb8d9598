import type { Stage } from "../../../knowledge/index.ts";
import { LISTS } from "../../words/lists.ts";
import { organisationOf, type Organisation, type TreeProblem, type Unit } from "../organisation.ts";
import { isDay } from "../period/day.ts";
import type { Role } from "../people/membership.ts";
import { listRows, named, several, type ListRow } from "./list.ts";
import type { FileTrouble, Table } from "./table.ts";

/** What is wrong with a cell of a list. */
interface ListFault {
  readonly cell: string;
  readonly fault: "empty" | "kind" | "stage" | "day" | "role" | "language" | "unknown unit" | "twice";
  readonly word: string;
}

/** What an upload of places would do. Nothing is written unless there is no fault and the whole tree holds together; units that are not listed stay. */
export type UnitsRead =
  | { ok: true; added: Unit[]; changed: { before: Unit; after: Unit }[]; same: number; faults: ListFault[]; problems: TreeProblem[] }
  | { ok: false; trouble: FileTrouble };

/** A person that a list names, with the role that it gives; `name` is only compared within the unit. */
interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly role: Role;
  readonly lang: "zh" | "en";
}

export type PeopleRead = { ok: true; added: PersonRow[]; same: PersonRow[]; faults: ListFault[] } | { ok: false; trouble: FileTrouble };

type UnitColumn = keyof typeof LISTS.units;

const headings = (table: Table): FileTrouble => ({
  type: "headings",
  found: [...(table.rows[0]?.cells.values() ?? [])].map((cell) => (cell.type === "text" ? cell.text : "")).join(", "),
});

function faultsOf(row: ListRow<UnitColumn>): ListFault[] {
  const fault = (column: UnitColumn, name: ListFault["fault"]): ListFault => ({
    cell: row.cell(column),
    fault: name,
    word: row.text(column),
  });
  const badStage = several(row.text("stages")).some((stage) => named(stage, LISTS.stages) === null);
  const days = (["opened", "closed"] as const).filter((column) => row.text(column) !== "" && !isDay(row.text(column)));
  return [
    ...(["code", "name"] as const).filter((column) => row.text(column) === "").map((column) => fault(column, "empty")),
    ...(named(row.text("kind"), LISTS.kinds) === null ? [fault("kind", "kind")] : []),
    ...(badStage ? [fault("stages", "stage")] : []),
    ...days.map((column) => fault(column, "day")),
  ];
}

/** A row as a unit. Codes stand for ids that the tree has; a new unit is known by its code. */
function unitOf(row: ListRow<UnitColumn>, idOf: (code: string) => string): Unit {
  const parent = row.text("parent");
  const stages = several(row.text("stages")).flatMap((stage): Stage | Stage[] => named(stage, LISTS.stages) ?? []);
  return {
    id: idOf(row.text("code")),
    code: row.text("code"),
    kind: named(row.text("kind"), LISTS.kinds) ?? "school",
    name: row.text("name"),
    aliases: several(row.text("aliases")),
    parent: parent === "" ? null : idOf(parent),
    stages,
    opened: row.text("opened") || null,
    closed: row.text("closed") || null,
  };
}

const told = (unit: Unit): string =>
  JSON.stringify([unit.id, unit.code, unit.kind, unit.name, unit.aliases, unit.parent, unit.stages, unit.opened, unit.closed]);

const same = (a: Unit, b: Unit): boolean => told(a) === told(b);

/** Tries a list of places against the tree that stands (null for none yet): what is added, changed, the same, and every fault by its cell. */
export function readUnits(table: Table, now: Organisation | null): UnitsRead {
  const rows = listRows(table, LISTS.units, ["code", "name", "kind", "parent"]);
  if (!rows) return { ok: false, trouble: headings(table) };
  const idOf = (code: string): string => now?.byCode.get(code.toLowerCase())?.id ?? code;
  const faults = rows.flatMap(faultsOf);
  const listed = rows.map((row) => unitOf(row, idOf));
  const ids = new Set(listed.map(({ id }) => id));
  const kept = [...(now?.units.values() ?? [])].filter(({ id }) => !ids.has(id));
  const built = organisationOf([...kept, ...listed]);
  const pairs = listed.map((after) => ({ before: now?.units.get(after.id), after }));
  return {
    ok: true,
    added: pairs.flatMap(({ before, after }) => (before ? [] : [after])),
    changed: pairs.flatMap(({ before, after }) => (before && !same(before, after) ? [{ before, after }] : [])),
    same: pairs.filter(({ before, after }) => before && same(before, after)).length,
    faults,
    problems: built.ok ? [] : built.problems,
  };
}

/** Tries a list of people against the tree and the roles that are held (`unit|role|name`). */
export function readPeople(table: Table, organisation: Organisation, held: ReadonlySet<string>): PeopleRead {
  const rows = listRows<keyof typeof LISTS.people>(table, LISTS.people, ["name", "unit", "role"]);
  if (!rows) return { ok: false, trouble: headings(table) };
  const faults: ListFault[] = [];
  const seen = new Set<string>();
  const people = rows.flatMap((row): PersonRow[] => {
    const fault = (column: keyof typeof LISTS.people, name: ListFault["fault"]): PersonRow[] => {
      faults.push({ cell: row.cell(column), fault: name, word: row.text(column) });
      return [];
    };
    const unit = organisation.byCode.get(row.text("unit").toLowerCase());
    const role = named(row.text("role"), LISTS.roles);
    const lang = row.text("lang") === "" ? "zh" : named(row.text("lang"), LISTS.langs);
    if (row.text("name") === "") return fault("name", "empty");
    if (!unit) return fault("unit", "unknown unit");
    if (!role) return fault("role", "role");
    if (!lang) return fault("lang", "language");
    const key = `${unit.id}|${role}|${row.text("name")}`;
    if (seen.has(key)) return fault("name", "twice");
    seen.add(key);
    return [{ row: row.row, name: row.text("name"), unit: unit.id, role, lang }];
  });
  const known = ({ unit, role, name }: PersonRow): boolean => held.has(`${unit}|${role}|${name}`);
  return { ok: true, added: people.filter((one) => !known(one)), same: people.filter(known), faults };
}
