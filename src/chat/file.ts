/** What became of fetching a file: `gone`, the platform has it no more or never lets it be read; `away`, it could not be had in time. */
export type Fetched = { ok: true; content: Uint8Array } | { ok: false; why: "too large" | "gone" | "away" };

/** Most bytes of one file that comes in. */
export const MOST_BYTES = 10_000_000;

/** Reads a body up to `most` bytes; `too large` as soon as there is one more, and the rest is never read. Rejects where the body breaks off. */
export async function readUpTo(body: ReadableStream<Uint8Array> | null, most: number): Promise<Fetched> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > most) return { ok: false, why: "too large" };
    pieces.push(piece);
  }
  return { ok: true, content: Buffer.concat(pieces) };
}

/** Room for the files that a page uploads, from before their event is stored until it is handled; kept over a restart. */
export interface Uploads {
  /** Keeps a file, written through to the disk; false where too many wait already. The same reference again takes the place of the first. */
  put(reference: string, content: Uint8Array): Promise<boolean>;
  get(reference: string): Promise<Uint8Array | null>;
  remove(reference: string): Promise<void>;
}
