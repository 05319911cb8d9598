import { entryState } from "../../work/duty/exceptions.ts";
import type { Obligation } from "../../work/duty/duty.ts";
import type { Vocabulary } from "../../work/submission/vocabulary.ts";
import type { Turn } from "../turn.ts";
import { vocabularyAt } from "./scope.ts";
import type { Worker } from "./worker.ts";

/** So many are looked at closely, the first due first; a person reports for a few schools. */
const MOST = 500;

/** What a person may report now and has not: `days` is how late it would be. */
export interface Open {
  readonly obligation: Obligation;
  readonly days: number;
}

/** What is open for a person, by due date: begun, without a value, neither waived nor locked. */
export async function openFor(turn: Turn, worker: Worker): Promise<{ vocabulary: Vocabulary; open: Open[] }> {
  const vocabulary = await vocabularyAt(turn, worker, turn.clock.now());
  const { obligations, done } = vocabulary.scope;
  const { today } = worker.actor;
  const begun = obligations.filter(({ key, period }) => !done.has(key) && period.from <= today);
  const looked = begun.toSorted((a, b) => b.due.localeCompare(a.due)).slice(0, MOST);
  const keys = looked.map(({ key }) => key);
  const { duties } = turn.tx.work;
  const exceptions = { waivers: await duties.waivers(keys), locks: await duties.locks(keys) };
  const open = looked.flatMap((obligation): Open[] => {
    const state = entryState(obligation, today, exceptions);
    if (state.type === "open") return [{ obligation, days: 0 }];
    return state.type === "late" || state.type === "reopened" ? [{ obligation, days: state.days }] : [];
  });
  const order = (a: Open, b: Open): number =>
    a.obligation.due.localeCompare(b.obligation.due) || a.obligation.key.localeCompare(b.obligation.key);
  return { vocabulary, open: open.toSorted(order) };
}
