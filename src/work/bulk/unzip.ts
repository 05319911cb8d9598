import { Unzip, UnzipInflate } from "fflate";
import { LIMITS, Refused } from "./table.ts";

/** Takes a file of the archive piece by piece. */
export type Take = (piece: Uint8Array, last: boolean) => void;

/** Deflate grows at most about 1,032 times: a small step in bounds what comes out of it. */
const STEP = 4_096;
const MOST_FILES = 1_000;

/**
 * Unpacks a ZIP (APPNOTE 6.3) step by step: `wants` gives a taker for each file that is wanted, by its name. The sizes that the archive
 * claims are not believed; everything that comes out is counted, and too much of it ends the reading.
 */
export function unzip(bytes: Uint8Array, wants: (name: string) => Take | null): void {
  let [files, unpacked] = [0, 0];
  const zip = new Unzip((file) => {
    files += 1;
    if (files > MOST_FILES) throw new Refused({ type: "too large", limit: `${MOST_FILES}` });
    const take = wants(file.name);
    if (!take) return;
    file.ondata = (error, piece, last) => {
      // What `take` throws comes back here once more as the error of the file.
      if (error) throw error instanceof Refused ? error : new Refused({ type: "broken" });
      unpacked += piece.length;
      if (unpacked > LIMITS.unpacked) throw new Refused({ type: "too large", limit: `${LIMITS.unpacked / 1e6} MB` });
      take(piece, last);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) zip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
}
