import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "cookie.key";
const BYTES = 32;

/**
 * The key that the browser's cookies are signed with: 32 random bytes in the data folder, readable by its owner only, made at
 * the first start. Without it (lost, or left out of a copy) every browser is a new one again, and no harm is done.
 */
export function cookieKey(folder: string): Buffer {
  const path = join(folder, NAME);
  if (existsSync(path)) {
    const kept = Buffer.from(readFileSync(path, "utf8").trim(), "base64url");
    if (kept.length === BYTES) return kept;
    rmSync(path);
  }
  const made = randomBytes(BYTES);
  // Whole or not at all, whenever the process ends.
  const draft = `${path}.new`;
  writeFileSync(draft, `${made.toString("base64url")}\n`, { mode: 0o600, flag: "w" });
  linkSync(draft, path);
  rmSync(draft);
  return made;
}
