import { join } from "node:path";
import type { Uploads } from "../chat/file.ts";
import { folderBytes, memoryBytes, type Bytes } from "./bytes.ts";
import type { Folder } from "./folder.ts";

/** Uploads of ten megabytes each that may wait at once: more are told to come again. */
const MOST = 20;
const A_DAY = 24 * 60 * 60 * 1000;

function uploadsOver(bytes: Bytes, now: () => number): Uploads {
  return {
    async put(reference, content) {
      const waiting = await bytes.list();
      // What lies for a day belongs to an event that was handled before it came a second time.
      const old = waiting.filter(({ at }) => at < now() - A_DAY);
      for (const { name } of old) await bytes.remove(name);
      const there = waiting.some(({ name }) => name === reference);
      if (!there && waiting.length - old.length >= MOST) return false;
      await bytes.put(reference, content);
      return true;
    },
    get: (reference) => bytes.get(reference),
    remove: (reference) => bytes.remove(reference),
  };
}

/** Uploads in a data folder, for pages that must not lose a file when the program ends. */
export const openUploads = ({ path }: Pick<Folder, "path">, now: () => number): Uploads =>
  uploadsOver(folderBytes(join(path, "uploads")), now);

/** Uploads in memory. */
export const uploadsInMemory = (now: () => number): Uploads => uploadsOver(memoryBytes(now), now);
