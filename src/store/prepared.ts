import type { Compilable, CompiledQuery, Kysely } from "kysely";
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

/**
 * A query that kysely builds and compiles once for each database; after that only its values change. Building anew costs as
 * much as the database's own work, and a commit waits for it.
 */
export function prepared<V extends Values, Row>(
  build: (database: Kysely<Tables>, value: Holes<V>) => Compilable<Row>,
): (tx: Kysely<Tables>, values: V) => Promise<Row[]> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  return async (tx, values) => {
    const database = tx.getExecutor().adapter;
    let query = compiled.get(database);
    if (!query) compiled.set(database, (query = build(tx, holes<V>()).compile()));
    const parameters = query.parameters.map((one) => (one instanceof Hole ? values[one.name] : one));
    return (await tx.executeQuery<Row>({ ...query, parameters })).rows;
  };
}
