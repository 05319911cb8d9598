import { faultOf, StoreFault } from "./store-fault.ts";
import type { Database, Statement } from "better-sqlite3";

/** So many transactions share a commit at most. */
const MOST = 128;
/** Once the first of them has waited so long, no other begins before the commit. */
const LONGEST_MS = 50;

/** A transaction whose turn will come. `take` does its work and gives what tells of it, to be called after the commit. */
interface Turn {
  take: () => Promise<() => void>;
  failed: (error: unknown) => void;
}

/** Timers and sockets come first: what they bring shares the next commit. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Runs transactions one after another, in the order in which they were asked for. Those that wait at the same time share one commit, which
 * is what writing through to the disk costs. Each stands behind a savepoint, so that its failure undoes it alone; each is told only
 * after the commit, so that whatever was told is on the disk.
 */
export class Commits {
  #database: Database;
  #longestMs: number;
  #step: Record<"begin" | "commit" | "rollback" | "savepoint" | "release" | "back", Statement>;
  #waiting: Turn[] = [];
  #working = false;

  constructor(database: Database, longestMs = LONGEST_MS) {
    this.#database = database;
    this.#longestMs = longestMs;
    this.#step = {
      begin: database.prepare("BEGIN"),
      commit: database.prepare("COMMIT"),
      rollback: database.prepare("ROLLBACK"),
      savepoint: database.prepare("SAVEPOINT turn"),
      release: database.prepare("RELEASE turn"),
      back: database.prepare("ROLLBACK TO turn"),
    };
  }

  /** Resolves once the work and its commit are done; rejects where nothing is left of it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const take = async (): Promise<() => void> => {
        const value = await work();
        return () => resolve(value);
      };
      this.#waiting.push({ take, failed: reject });
      if (!this.#working) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#working = true;
    try {
      while (this.#waiting.length > 0) {
        await this.#together();
        await breath();
      }
    } finally {
      this.#working = false;
    }
  }

  /** Those that wait now, and who comes meanwhile, up to one commit. */
  async #together(): Promise<void> {
    const began = performance.now();
    const begun: Turn[] = [];
    const tellings: (() => void)[] = [];
    try {
      this.#step.begin.run();
      do {
        const turn = this.#waiting.shift();
        if (!turn) break;
        begun.push(turn);
        tellings.push(await this.#one(turn));
      } while (begun.length < MOST && performance.now() - began < this.#longestMs);
      this.#step.commit.run();
    } catch (error) {
      // Where not even a transaction could begin, the first is told; the others try for themselves.
      if (begun.length === 0) begun.push(...this.#waiting.splice(0, 1));
      // Of several nobody knows whose fault it was: all may try again.
      const outside = faultOf(error) instanceof StoreFault;
      const told = begun.length > 1 && !outside ? new StoreFault("A commit that several shared failed.", { cause: error }) : error;
      for (const { failed } of begun) failed(told);
      if (this.#database.inTransaction) this.#step.rollback.run();
      return;
    }
    for (const tell of tellings) tell();
  }

  async #one({ take, failed }: Turn): Promise<() => void> {
    const { savepoint, release, back } = this.#step;
    savepoint.run();
    try {
      const tell = await take();
      release.run();
      return tell;
    } catch (error) {
      // A disk that is full ends the whole transaction, and with it all that share it.
      if (!this.#database.inTransaction) throw error;
      back.run();
      release.run();
      return () => failed(error);
    }
  }
}
