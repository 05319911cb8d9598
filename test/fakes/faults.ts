import type { Random } from "../tools/random.ts";

/** What goes wrong with one call of a fake platform. */
export type Fault =
  /** 429: not done, wait so many seconds. */
  | { kind: "rate"; retryAfter: number }
  /** Not done, and the server says so with this status. */
  | { kind: "status"; status: number }
  /** Not done: the platform's own word for it (`chat_not_found`, `Forbidden: bot was blocked by the user`). */
  | { kind: "error"; code: string }
  /** Done, but the answer comes so many milliseconds late. */
  | { kind: "hang"; ms: number }
  /** Done, but the connection is cut before the answer. */
  | { kind: "lost" }
  /** The connection is cut before anything is done. */
  | { kind: "cut" };

/** The faults of one fake: planned for the next calls of a method, or by chance. */
export interface Faults {
  plan(method: string, fault: Fault, times?: number): void;
  /** Each call of the method meets the fault with this probability. */
  chance(method: string, fault: Fault, probability: number, random: Random): void;
  /** What this call meets; undefined where all goes well. Counts every fault that was met. */
  next(method: string): Fault | undefined;
  /** How many faults of a kind were met, over all methods. */
  met(kind: Fault["kind"]): number;
}

export function createFaults(): Faults {
  const planned: { method: string; fault: Fault; left: number }[] = [];
  const chances: { method: string; fault: Fault; probability: number; random: Random }[] = [];
  const met: Fault[] = [];
  const take = (method: string): Fault | undefined => {
    const next = planned.find((one) => one.method === method && one.left > 0);
    if (next) next.left -= 1;
    return next?.fault ?? chances.find((one) => one.method === method && one.random.below(1_000_000) < one.probability * 1_000_000)?.fault;
  };
  return {
    plan: (method, fault, times = 1) => void planned.push({ method, fault, left: times }),
    chance: (method, fault, probability, random) => void chances.push({ method, fault, probability, random }),
    next(method) {
      const fault = take(method);
      if (fault) met.push(fault);
      return fault;
    },
    met: (kind) => met.filter((fault) => fault.kind === kind).length,
  };
}
