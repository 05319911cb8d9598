import { commandOf } from "../../words/commands.ts";
import { peopleWords } from "../../words/people.ts";
import { ROLES } from "../../work/people/membership.ts";
import { mayGovern } from "../../work/policy.ts";
import { card, text } from "../turn.ts";
import type { Area } from "./area.ts";

/** 帮助 for who is bound: what each of their roles can write, in a line or two. */
export const helping: Area = {
  hears: () => false,
  async said(turn, { actor }, message) {
    const command = commandOf(message);
    if (command?.command !== "help") return null;
    turn.talk.lang = command.lang ?? turn.talk.lang;
    const { help } = peopleWords(turn.talk.lang);
    const held = ROLES.filter((role) => actor.memberships.some((one) => one.role === role));
    const lines = [help.all, ...held.map((role) => help[role]), ...(mayGovern(actor).may ? [help.bureau] : [])];
    return { card: card(turn, lines.map(text)), outcome: "help" };
  },
};
