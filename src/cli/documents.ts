import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPlan, type Plan } from "../../knowledge/index.ts";

/** The plan that is asked where no other is named. */
const SHIPPED_PLAN = fileURLToPath(new URL("../../knowledge/plans/seed.txt", import.meta.url));

/** A file that the caller named can't be read: their mistake, told in one sentence. */
export class FileError extends Error {
  override name = "FileError";
}

/** The bytes of a file; throws FileError in one sentence where there are none to be had. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : `it can't be read (${code})`;
    throw new FileError(`${file}: ${why}; check the path and try again.`, { cause: error });
  }
}

/** The text of a file, UTF-8 or as Chinese programs on Windows save it. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Reads the plan in a file, or the shipped one. Throws FileError or PlanError. */
export function loadPlan(file: string | undefined): Plan {
  return readPlan(readBytes(file ?? SHIPPED_PLAN));
}
