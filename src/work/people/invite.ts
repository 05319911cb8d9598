import { createHash } from "node:crypto";
import type { Role } from "./membership.ts";

/** Gives so many random bytes; injected, so that tests repeat themselves. */
export type RandomBytes = (count: number) => Uint8Array;

/** An invitation as it is stored: the code itself is nowhere. Times in milliseconds since the epoch. */
export interface Invite {
  readonly hash: string;
  readonly person: string;
  /** The place and role that the code was made for, shown before it binds; null for a code that only adds an account. */
  readonly place: { unit: string; role: Role } | null;
  readonly issuedBy: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
  /** A newer code of the same person makes this one void. */
  readonly voidedAt: number | null;
}

/** Without 0 O 1 I L U: they are read out wrongly. 30 letters and digits. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;
/** How long a code holds: one that the person asked for, and one that goes by letter. */
export const INVITE_LASTS = { self: 15 * 60_000, letter: 7 * 86_400_000 } as const;
const TRIES = { count: 5, within: 3_600_000 } as const;

/** A code of ten letters and digits (49 bits, with 5 tries an hour), never digits alone, since Telegram voids such codes; printed `XXXXX-XXXXX`. */
export function inviteCode(random: RandomBytes): string {
  for (;;) {
    const fit = [...random(LENGTH * 4)].filter((byte) => byte < 240).slice(0, LENGTH);
    const code = fit.map((byte) => ALPHABET[byte % ALPHABET.length] ?? "").join("");
    if (code.length === LENGTH && /[A-Z]/.test(code) && /\d/.test(code)) return `${code.slice(0, 5)}-${code.slice(5)}`;
  }
}

/** A code as people type it: any case, full width, with or without the hyphen and `/start`. Null where it is none. */
export function codeTyped(text: string): string | null {
  const bare = text
    .normalize("NFKC")
    .trim()
    .replace(/^\/?(?:start|bind|绑定)[\s_:]*/i, "")
    .toUpperCase()
    .replace(/[\s-]/g, "");
  const code = [...bare].every((char) => ALPHABET.includes(char)) && bare.length === LENGTH;
  return code && /\d/.test(bare) && /[A-Z]/.test(bare) ? `${bare.slice(0, 5)}-${bare.slice(5)}` : null;
}

/** SHA-256 of a code, in hex: what is stored and looked up. */
export function inviteHash(code: string): string {
  return createHash("sha256").update(`duban invite ${code}`).digest("hex");
}

/** What happens with a code that somebody typed. `binds` still asks: it shows the person and the place first. */
export type Redeemed =
  | { type: "binds"; invite: Invite }
  | { type: "not private" }
  | { type: "locked"; until: number }
  | { type: "unknown" }
  | { type: "used"; at: number }
  | { type: "void" }
  | { type: "expired"; at: number };

/** `failures` are the times of the account's wrong codes; only those of the last hour count. */
export interface Redeeming {
  private: boolean;
  now: number;
  invite: Invite | null;
  failures: readonly number[];
}

/** Decides about a typed code: five wrong ones within an hour lock the account for the rest of it. */
export function redeem({ private: alone, now, invite, failures }: Redeeming): Redeemed {
  if (!alone) return { type: "not private" };
  const recent = failures.filter((at) => at > now - TRIES.within).toSorted((a, b) => a - b);
  const oldest = recent.at(-TRIES.count);
  if (oldest !== undefined) return { type: "locked", until: oldest + TRIES.within };
  if (!invite) return { type: "unknown" };
  if (invite.usedAt !== null) return { type: "used", at: invite.usedAt };
  if (invite.voidedAt !== null) return { type: "void" };
  if (invite.expiresAt <= now) return { type: "expired", at: invite.expiresAt };
  return { type: "binds", invite };
}
