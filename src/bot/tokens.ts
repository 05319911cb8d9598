import { randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";

/** What a pressed button does. */
export type Deed =
  | { type: "ask"; question: string }
  | { type: "why"; lines: string[] }
  | { type: "source"; cited: { section: string; start: number; end: number }[] };

interface Token {
  deed: Deed;
  person: string;
  until: number;
  lang: "zh" | "en";
}

const LIFETIME = 24 * 60 * 60 * 1000;
/** Old tokens give way to new ones, so that memory stays bounded. */
const MOST = 20_000;

/** Opaque tokens for buttons: who may press them, until when, and what they do. */
export interface Tokens {
  issue(deed: Deed, person: string, lang: "zh" | "en"): string;
  /** The token's row; null where it is unknown or too old. */
  read(token: string): Token | null;
}

/** Tokens kept in memory, for as long as the process lives. */
export function createTokens(clock: Clock): Tokens {
  const rows = new Map<string, Token>();
  return {
    issue(deed, person, lang) {
      const token = randomBytes(9).toString("base64url");
      rows.set(token, { deed, person, lang, until: clock.now() + LIFETIME });
      const oldest = rows.keys().next().value;
      if (rows.size > MOST && oldest !== undefined) rows.delete(oldest);
      return token;
    },
    read(token) {
      const row = rows.get(token);
      return row && row.until > clock.now() ? row : null;
    },
  };
}
