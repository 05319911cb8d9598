import type { types } from "@slack/bolt";
import type { Card } from "../../src/chat/card.ts";
import { renderBlocks } from "./render.ts";

/** Blocks of one view. Source: docs.slack.dev/reference/views. */
const MOST = 100;

/** The card as the bot's Home tab. Tables are for messages only, and publishing twice shows the same once. Pure. */
export function renderHome(card: Card): types.HomeView {
  return { type: "home", blocks: renderBlocks(card, { table: false }).slice(0, MOST) };
}

/** At most four prompts, which a person presses to say them: the choices of a card. Source: docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts. */
export function renderPrompts(card: Card): { title: string; message: string }[] {
  return card.actions
    .filter(({ kind }) => kind === "choice")
    .slice(0, 4)
    .map(({ label }) => ({ title: label, message: label }));
}
