import type { Compilable, Kysely, SqliteStatement } from "kysely";
import { statementOn } from "./statements.ts";
import type { Tables } from "./tables.ts";

/** Stands in a query for a value that is given each time it runs. */
class Hole {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** The values of a query by name; in the query they stand as columns' values. */
type Values = Record<string, string | number | null>;
type Holes<V extends Values> = { [Name in keyof V]: V[Name] };

const holes = <V extends Values>(): Holes<V> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a hole only ever reaches the compiler, which takes it for a value
  new Proxy({}, { get: (_, name) => new Hole(String(name)) }) as Holes<V>;

interface Ready {
  statement: SqliteStatement;
  parameters: readonly unknown[];
}

/**
 * A query that kysely builds and compiles once for each database, and that then runs as a prepared statement of the driver's own: only
 * its values change. To build it anew, or to go through kysely to run it, costs as much as the database's own work, and a commit waits
 * for it.
 */
export function prepared<V extends Values, Row>(
  build: (database: Kysely<Tables>, value: Holes<V>) => Compilable<Row>,
): (tx: Kysely<Tables>, values: V) => Promise<Row[]> {
  const made = new WeakMap<object, Ready>();
  const readyOn = (tx: Kysely<Tables>): Ready => {
    const { sql, parameters } = build(tx, holes<V>()).compile();
    const ready = { statement: statementOn(tx, sql), parameters };
    made.set(tx.getExecutor().adapter, ready);
    return ready;
  };
  return async (tx, values) => {
    const { statement, parameters } = made.get(tx.getExecutor().adapter) ?? readyOn(tx);
    const filled = parameters.map((one) => (one instanceof Hole ? values[one.name] : one));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of the rows is the query's
    if (statement.reader) return statement.all(filled) as Row[];
    statement.run(filled);
    return [];
  };
}
