import type { Choice, Trouble } from "./problem.ts";

/** A slot of a line that is decided, or what must be asked or refused. */
export type Settled<T> = { ok: true; value: T } | { ok: false; trouble: Trouble; choices: Choice[] };

/** Asks or refuses, with the choices that would settle it. */
export const ask = (trouble: Trouble, choices: Choice[] = []): { ok: false; trouble: Trouble; choices: Choice[] } => ({
  ok: false,
  trouble,
  choices,
});
export const settled = <T>(value: T): Settled<T> => ({ ok: true, value });
/** The most buttons that one question has. */
export const MOST = 5;
