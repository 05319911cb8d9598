import type { Core, OutgoingFile, Sent } from "../../src/chat/adapter.ts";
import type { Inbound } from "../../src/chat/event.ts";

/** A core that only remembers: what was handed over, what it stored of that, and what was logged. */
export interface RecordingCore extends Core {
  /** Everything that was handed over, again and again where the platform did so; also what could not be stored. */
  readonly handed: Inbound[];
  /** What was stored: each key once, in the order of its arrival. That somebody opened the conversation is left out. */
  readonly stored: Inbound[];
  readonly lines: string[];
  /** The next so many calls of `receive` reject, as a full disk would make them. */
  failNext(times: number): void;
  /** Notes an outgoing message, for pages that ask again. */
  remember(message: Sent): void;
  /** Notes an outgoing file, for pages that open it. */
  rememberFile(file: OutgoingFile): void;
  /** The stored event number `at` (0 first), as soon as it is there. */
  event(at: number): Promise<Inbound>;
}

type Sight<T> = T | undefined | null | false;

/** Waits until `look` gives something; fails after `ms`, saying what was waited for. */
export async function until<T>(what: string, look: () => Sight<T> | Promise<Sight<T>>, ms = 10_000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function createRecordingCore(): RecordingCore {
  const handed: Inbound[] = [];
  const stored: Inbound[] = [];
  const lines: string[] = [];
  const sent: Sent[] = [];
  const files: OutgoingFile[] = [];
  let failing = 0;
  return {
    handed,
    stored,
    lines,
    failNext: (times) => void (failing = times),
    remember: (message) => void sent.push(message),
    rememberFile: (file) => void files.push(file),
    event: (at) => until(`event ${at}`, () => stored[at]),
    async receive(events) {
      handed.push(...events);
      if (failing > 0) {
        failing -= 1;
        throw new Error("The disk is full.");
      }
      for (const event of events) if (event.type !== "joined" && !stored.some(({ key }) => key === event.key)) stored.push(event);
    },
    sentAfter: async (conversation, number) =>
      sent
        .filter((one) => one.conversation === conversation && one.number > number)
        .map((one) => ("file" in one ? one : { ...one, id: null })),
    fileSent: async (conversation, number) => files.find((one) => one.conversation === conversation && one.number === number) ?? null,
    log: (line) => void lines.push(line),
  };
}
