import type { Core, Outgoing, SentFile } from "../../src/chat/adapter.ts";
import { render, type Drawn } from "./render.ts";

type Listener = (number: number, drawn: Drawn) => void;

/** The pages that are open now, by session. */
export interface Pages {
  /** Shows a message on every open page of its session. */
  show(outgoing: Outgoing | SentFile, message: string): void;
  /** Shows what came after a number, then whatever comes, in order and each once; gives the way to stop. */
  listen(core: Core, session: string, since: number, to: (drawn: Drawn) => void): () => void;
}

export function createPages(): Pages {
  const open = new Map<string, Set<Listener>>();
  const drop = (session: string, listener: Listener): void => {
    const there = open.get(session);
    there?.delete(listener);
    if (there?.size === 0) open.delete(session);
  };
  return {
    show(outgoing, message) {
      const drawn = render(outgoing, message);
      for (const listener of open.get(outgoing.conversation) ?? []) listener(outgoing.number, drawn);
    },
    listen(core, session, since, to) {
      // What comes while the store is read waits, so that nothing is missed and nothing comes before its turn.
      let early: { number: number; drawn: Drawn }[] | undefined = [];
      const listener: Listener = (number, drawn) => void (early ? early.push({ number, drawn }) : to(drawn));
      open.set(session, (open.get(session) ?? new Set()).add(listener));
      const replay = async (): Promise<void> => {
        const missed = await core.sentAfter(session, since);
        for (const one of missed) to(render(one, ("file" in one ? null : one.id) ?? String(one.number)));
        const known = new Set(missed.map(({ number }) => number));
        for (const { number, drawn } of early ?? []) if (!known.has(number)) to(drawn);
        early = undefined;
      };
      replay().catch(() => core.log("what a page missed can't be read"));
      return () => drop(session, listener);
    },
  };
}
