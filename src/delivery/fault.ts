import { createHash, randomBytes } from "node:crypto";

/** The number that a person is told and the log holds: six hex digits. */
export const faultNumber = (): string => randomBytes(3).toString("hex").toUpperCase();

/** The kind of a fault, without its message, which may quote what a person wrote. */
export const faultName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** The kind of a fault and the line of code it comes from. */
export function faultPlace(error: unknown): string {
  const line = error instanceof Error ? (error.stack?.split("\n").find((one) => /^\s+at /.test(one)) ?? "") : "";
  return `${faultName(error)} ${line.trim()}`.trim();
}

/** What ties the lines of one event together in the log: the same for the same event, and nothing can be read from it. */
export const traceOf = (platform: string, key: string): string =>
  createHash("sha256").update(`${platform}\n${key}`).digest("hex").slice(0, 8);
