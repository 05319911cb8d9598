import { randomBytes } from "node:crypto";
import type { Part } from "../../chat/card.ts";
import type { Tx } from "../../store/store.ts";
import { INVITE_LASTS, inviteCode, inviteHash, type Invite } from "../../work/people/invite.ts";
import { audited } from "./trail.ts";

/** A text in which a code stands: the store lets go of it once it was sent, or the code is no longer good. */
export const codePart = (text: string, code: string): Part => ({ type: "text", text, fades: inviteHash(code) });

/** Makes a code for a person, by letter (seven days) unless told otherwise, and voids older ones. The code itself is kept nowhere. Without a place it only adds an account. */
export async function issueCode(
  tx: Tx,
  { person, place, by, now, lasts = INVITE_LASTS.letter }: Pick<Invite, "person" | "place"> & { by: string; now: number; lasts?: number },
): Promise<string> {
  const code = inviteCode((count) => randomBytes(count));
  const times = { issuedAt: now, expiresAt: now + lasts, usedAt: null, voidedAt: null };
  await tx.work.invites.put({ hash: inviteHash(code), person, place, issuedBy: by, ...times });
  await audited(tx, {
    at: now,
    actor: by,
    action: "invite",
    unit: place?.unit ?? "",
    subject: person,
    from: null,
    to: place?.role ?? null,
  });
  return code;
}
