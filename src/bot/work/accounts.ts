import type { Part } from "../../chat/card.ts";
import { accountWords } from "../../words/accounts.ts";
import { platformName } from "../../words/platform.ts";
import { INVITE_LASTS } from "../../work/people/invite.ts";
import type { ChatIdentity } from "../../work/people/membership.ts";
import { dayAt } from "../../work/period/day.ts";
import { mayRelease } from "../../work/policy.ts";
import { plainly } from "../commands.ts";
import { button, card, text, type Said, type Turn } from "../turn.ts";
import type { Release } from "./account-deeds.ts";
import type { Area, Presses } from "./area.ts";
import { codePart, issueCode } from "./codes.ts";
import { audited } from "./trail.ts";
import type { Worker } from "./worker.ts";

const LINK = /^\s*\/?(?:网页|网页登录|登录网页|web|web ?page|browser)\s*[。.!！]?\s*$/i;
const DEVICES = /^\s*\/?(?:我的)?(?:设备|已?绑定的?设备|devices|my devices)\s*[。.!！]?\s*$/i;
const LEAVE = /^\s*\/?(?:退出|退出登录|登出|sign ?out|log ?out)\s*[。.!！]?\s*$/i;

/** The link stands behind the #, which no browser sends: neither a proxy's log nor a preview of the chat sees the code, and opening it binds nothing. */
const linkTo = (address: string, lang: string, code: string): string => `${new URL(`/?lang=${lang}`, address).href}#code=${code}`;

/** A link that binds the browser that opens it, once its reader presses the button there. */
async function linkSaid(turn: Turn, { person }: Worker): Promise<Said> {
  const { tx, talk, clock, address, event } = turn;
  const say = accountWords(talk.lang);
  // Who writes on the page is on it already, and finds the overview above.
  if (event.platform === "web" && address === null) return plainly(turn, say.here, "link");
  if (address === null) return plainly(turn, say.noAddress, "link");
  const code = await issueCode(tx, { person: person.id, place: null, by: person.id, now: clock.now(), lasts: INVITE_LASTS.self });
  const parts: Part[] = [codePart(linkTo(address, talk.lang, code), code), { type: "note", text: say.linkHint }];
  const here: Part[] = event.platform === "web" ? [text(say.here), text(say.another)] : [text(say.linkTitle)];
  return { card: card(turn, [...here, ...parts]), outcome: "link" };
}

const isHere = ({ event }: Turn, one: ChatIdentity): boolean => one.platform === event.platform && one.user === event.person;

const release = ({ platform, user, boundAt }: ChatIdentity): Release => ({ type: "release", platform, account: user, boundAt });

/** The accounts that speak for the person, each but this one with a button that ends that. */
async function devicesSaid(turn: Turn, { person }: Worker): Promise<Said> {
  const say = accountWords(turn.talk.lang);
  const all = await turn.tx.work.people.accountsOf(person.id);
  const named = all.map((one, at) => ({ one, name: platformName(one.platform, turn.talk.lang), number: at + 1 }));
  const rows = named.map(({ one, name, number }) => ({
    label: say.device(name, number),
    text: say.since(dayAt(one.boundAt, turn.zone), isHere(turn, one)),
  }));
  const others = named.filter(({ one }) => !isHere(turn, one));
  const actions = others.map(({ one, name, number }) => button(turn, say.unbind(name, number), "tool", release(one)));
  const parts: Part[] = [text(say.title(all.length)), { type: "fields", rows }, { type: "note", text: say.more }];
  return { card: card(turn, parts, actions), outcome: "devices" };
}

/** Asks before this account is no longer the person's. */
async function leaveSaid(turn: Turn, { person }: Worker): Promise<Said> {
  const say = accountWords(turn.talk.lang);
  const here = (await turn.tx.work.people.accountsOf(person.id)).find((one) => isHere(turn, one));
  const actions = here ? [button(turn, say.leave, "tool", release(here))] : [];
  return { card: card(turn, [text(say.leaveAsk)], actions), outcome: "leave" };
}

async function released(turn: Turn, { actor, person }: Worker, deed: Release): Promise<Said> {
  const { tx, talk, clock, event } = turn;
  const say = accountWords(talk.lang);
  const bound = await tx.work.people.bound({ platform: deed.platform, tenant: "", user: deed.account });
  if (!bound || bound.boundAt !== deed.boundAt || !mayRelease(actor, { person: bound.person }).may)
    return plainly(turn, say.gone, "released");
  const now = clock.now();
  await tx.work.people.release(bound, now);
  await audited(tx, {
    at: now,
    actor: person.id,
    action: "unbind",
    unit: "",
    subject: person.id,
    from: { platform: deed.platform },
    to: null,
  });
  const here = deed.platform === event.platform && deed.account === event.person;
  return plainly(turn, here ? say.left : say.unbound(platformName(deed.platform, turn.talk.lang)), "released");
}

/** People look after their own devices: a way into the browser, the list of what is bound, and the way out. */
export const accounts: Area = {
  hears: (message) => LINK.test(message) || DEVICES.test(message) || LEAVE.test(message),
  async said(turn, worker, message) {
    if (!accounts.hears(message)) return null;
    if (!turn.event.private) return plainly(turn, accountWords(turn.talk.lang).private, "not private");
    if (LINK.test(message)) return linkSaid(turn, worker);
    return DEVICES.test(message) ? devicesSaid(turn, worker) : leaveSaid(turn, worker);
  },
};

export const accountPresses: Presses<"release"> = {
  release: { how: "decision", does: released },
};
