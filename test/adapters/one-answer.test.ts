import { expect, test } from "vitest";
import { render as renderSlack } from "../../adapters/slack/render.ts";
import { render as renderTelegram } from "../../adapters/telegram/render.ts";
import { plainText, type Card } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";
import { conversation } from "../tools/conversation.ts";

/** The bot's own card for a question, but for its tokens, which are new each time. */
async function cardFor(question: string): Promise<Card> {
  const talk = await conversation();
  await talk.say(question);
  const { lang, parts, actions } = talk.card() ?? { lang: "zh", parts: [], actions: [] };
  await talk.delivery.stop();
  return { lang, parts, actions: actions.map((action, at) => ({ ...action, token: `token-${at + 1}` })) };
}

/** A card on every platform, as it leaves for it. */
function everywhere(card: Card): Record<string, unknown> {
  const { html, keyboard } = renderTelegram(card);
  const [slack] = renderSlack(card);
  return { plain: plainText(card, words(card.lang)), telegram: { html, keyboard: keyboard.inline_keyboard }, slack: slack?.blocks };
}

const ASKED: [what: string, question: string, said: string][] = [
  ["a figure with its clause", "三年级一周几节体育课", "每周3课时"],
  ["a refusal with clauses that are only near", "三年级一周几节编程课", "编程"],
  ["a question in English that leaves several scopes", "How many PE lessons a week?", "3"],
];

test.each(ASKED)("the same answer as plain text, for Telegram and for Slack: %s", async (_, question, said) => {
  const card = await cardFor(question);
  const forms = everywhere(card);
  expect(forms).toMatchSnapshot();
  // The figure, each clause and each label come to every platform, whatever is around them.
  for (const form of [forms["plain"], JSON.stringify(forms["telegram"]), JSON.stringify(forms["slack"])]) {
    expect(form).toContain(said);
    for (const part of card.parts) if (part.type === "quote") expect(form).toContain(part.source);
    for (const { label } of card.actions) expect(form).toContain(label);
    for (const part of card.parts) if (part.type === "quote" && !part.answers) expect(form).toContain(words(card.lang).near);
  }
});
