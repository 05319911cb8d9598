import type { Unit } from "../organisation.ts";
import { createNames, type Called, type Names } from "./names.ts";
import type { ReportingScope } from "./scope.ts";

/** The names of a scope, ready for reading. Build it once for a person and day, not for every message. */
export interface Vocabulary {
  readonly scope: ReportingScope;
  readonly indicators: Names;
  readonly schools: Names;
  readonly elsewhere: Names;
  /** What its words were read as already; a vocabulary at another instant of the same day shares it. */
  readonly read: Map<string, unknown>;
}

const ofUnit = ({ id, code, name, aliases }: Unit): Called => ({ key: id, names: [code, name, ...aliases] });

/** Makes the names of a scope ready, but for those that are ready already. */
export function vocabularyOf(scope: ReportingScope, ready: { indicators?: Names | undefined; elsewhere?: Names } = {}): Vocabulary {
  const called = scope.indicators.map(({ code, names, aliases }) => ({ key: code, names: [code, names.zh, names.en, ...aliases] }));
  return {
    scope,
    indicators: ready.indicators ?? createNames(called),
    schools: createNames(scope.schools.map(ofUnit)),
    elsewhere: ready.elsewhere ?? createNames(scope.elsewhere.map(ofUnit)),
    read: new Map<string, unknown>(),
  };
}
