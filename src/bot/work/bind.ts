import type { Part } from "../../chat/card.ts";
import { deskWords, type DeskWords } from "../../words/desk.ts";
import { inviteHash, redeem, type Invite, type Redeemed } from "../../work/people/invite.ts";
import { plainly } from "../commands.ts";
import { button, card, text, type Said, type Turn } from "../turn.ts";
import { audited } from "./trail.ts";
import { directChat } from "./worker.ts";

const HOUR = 3_600_000;

/** What a code cannot do, in a sentence. */
function refusalOf(found: Exclude<Redeemed, { type: "binds" }>, say: DeskWords, now: number): string {
  switch (found.type) {
    case "not private":
      return say.codeNotPrivate;
    case "locked":
      return say.codeLocked(Math.ceil((found.until - now) / 60_000));
    case "unknown":
      return say.codeUnknown;
    case "used":
      return say.codeUsed;
    case "void":
      return say.codeVoid;
    case "expired":
      return say.codeExpired;
    default:
      return found satisfies never;
  }
}

async function redeemed({ tx, event, clock }: Turn, hash: string): Promise<Redeemed> {
  const now = clock.now();
  const { invites } = tx.work;
  const failures = await invites.failures(event.platform, event.person, now - HOUR);
  return redeem({ private: event.private, now, invite: await invites.get(hash), failures });
}

async function placeName({ tx, settings }: Turn, { place }: Invite): Promise<string> {
  const setting = await settings(tx);
  return (place && setting?.organisation.units.get(place.unit)?.name) ?? "";
}

/** Answers a code that somebody typed or brought along in a link: shows person, place and role, and asks before it binds. */
export async function codeSaid(turn: Turn, code: string): Promise<Said> {
  const { tx, event, clock, talk } = turn;
  const hash = inviteHash(code);
  const found = await redeemed(turn, hash);
  if (found.type === "unknown") await tx.work.invites.fail(event.platform, event.person, clock.now());
  if (found.type !== "binds") return plainly(turn, refusalOf(found, deskWords(talk.lang), clock.now()), `code ${found.type}`);
  const person = await tx.work.people.person(found.invite.person);
  // A page around the conversation has its language already: who opened it in English goes on in English.
  if (event.type !== "joined" || event.platform !== "web") talk.lang = person?.lang ?? talk.lang;
  const say = deskWords(talk.lang);
  const name = person?.name ?? "";
  const { place } = found.invite;
  const asks = place ? say.bindAsk(name, await placeName(turn, found.invite), say.roles[place.role]) : say.bindAccount(name);
  const parts: Part[] = [text(asks), { type: "note", text: say.bindHint }];
  return { card: card(turn, parts, [button(turn, say.bind, "tool", { type: "bind", hash })]), outcome: "code" };
}

/** Binds the account that pressed, if the code still holds. */
export async function bound(turn: Turn, hash: string): Promise<Said> {
  const { tx, event, clock, talk } = turn;
  const say = deskWords(talk.lang);
  const found = await redeemed(turn, hash);
  if (found.type !== "binds") return plainly(turn, refusalOf(found, say, clock.now()), `code ${found.type}`);
  const { invite } = found;
  const now = clock.now();
  const { platform, person: user } = event;
  await tx.work.invites.use(hash, now);
  await tx.work.people.bind({ platform, tenant: "", user, person: invite.person, boundAt: now, conversation: directChat(event) });
  const unit = invite.place?.unit ?? "";
  await audited(tx, { at: now, actor: invite.person, action: "bind", unit, subject: invite.person, from: null, to: { platform } });
  const name = (await tx.work.people.person(invite.person))?.name ?? "";
  const done = invite.place ? say.bound(name, await placeName(turn, invite)) : say.boundAccount(name);
  const parts: Part[] = [text(done), { type: "note", text: say.boundHints[invite.place?.role ?? "reporter"] }];
  return { card: card(turn, parts), outcome: "bound" };
}
