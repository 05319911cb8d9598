import { randomBytes } from "node:crypto";
import type { Part } from "../../chat/card.ts";
import type { Tx } from "../../store/store.ts";
import { INVITE_LASTS, inviteCode, inviteHash, type Invite } from "../../work/people/invite.ts";
import { deskWords } from "../../words/desk.ts";
import type { Person } from "../../work/people/membership.ts";
import { mayIssueCode } from "../../work/policy.ts";
import type { Turn } from "../turn.ts";
import { audited } from "./trail.ts";
import type { Worker } from "./worker.ts";

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

/** A code that somebody asks for on behalf of another person; or the sentence who may ask for it, where that person may do more than the asker may give. */
export async function codeFor(
  { tx, clock, talk }: Turn,
  { actor, setting, person: by }: Worker,
  person: Person,
  place: NonNullable<Invite["place"]>,
): Promise<{ ok: true; code: string } | { ok: false; say: string }> {
  const roles = (await tx.work.people.membershipsOf(person.id)).filter(({ until }) => until === null || until >= actor.today);
  const decision = mayIssueCode(actor, { roles });
  if (decision.may) return { ok: true, code: await issueCode(tx, { person: person.id, place, by: by.id, now: clock.now() }) };
  const office = setting.organisation.units.get(decision.ask?.unit ?? "")?.name ?? "";
  return { ok: false, say: deskWords(talk.lang).codeNotYours(person.name, office) };
}
