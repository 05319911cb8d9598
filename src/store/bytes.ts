import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Bytes that are too many for the database, each under a name of 64 hex digits. */
export interface Bytes {
  /** Written through to the disk once this has resolved; a name that is there already keeps what it has. */
  put(name: string, content: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | null>;
  /** Does nothing where the name is not there. */
  remove(name: string): Promise<void>;
  /** Every name, with when it was written, in milliseconds since the epoch. */
  list(): Promise<{ name: string; at: number }[]>;
}

const NAME = /^[0-9a-f]{64}$/;

async function writeThrough(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

const missing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Bytes as files of a folder that only its owner can read; it is made when the first comes. */
export function folderBytes(folder: string): Bytes {
  const pathOf = (name: string): string => {
    if (!NAME.test(name)) throw new Error("Bytes are named by 64 hex digits.");
    return join(folder, name);
  };
  let count = 0;
  return {
    async put(name, content) {
      const path = pathOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const there = await stat(path).catch(() => null);
      if (there) return;
      count += 1;
      const fresh = `${path}.${process.pid}.${count}`;
      await writeThrough(fresh, content);
      await rename(fresh, path);
      await syncFolder(folder);
    },
    get: (name) =>
      readFile(pathOf(name)).catch((error: unknown) => {
        if (missing(error)) return null;
        throw error;
      }),
    remove: (name) => rm(pathOf(name), { force: true }),
    async list() {
      const names = await readdir(folder).catch((error: unknown) => {
        if (missing(error)) return [];
        throw error;
      });
      const found: { name: string; at: number }[] = [];
      for (const name of names) {
        const there = await stat(join(folder, name)).catch(() => null);
        if (!there) continue;
        if (NAME.test(name)) found.push({ name, at: there.mtimeMs });
        // What an earlier run had not finished writing.
        else if (!name.includes(`.${process.pid}.`)) await rm(join(folder, name), { force: true });
      }
      return found;
    },
  };
}

/** Bytes in memory, for stores that live no longer. */
export function memoryBytes(now: () => number): Bytes {
  const kept = new Map<string, { content: Uint8Array; at: number }>();
  return {
    async put(name, content) {
      if (!kept.has(name)) kept.set(name, { content, at: now() });
    },
    get: async (name) => kept.get(name)?.content ?? null,
    async remove(name) {
      kept.delete(name);
    },
    list: async () => [...kept].map(([name, { at }]) => ({ name, at })),
  };
}
