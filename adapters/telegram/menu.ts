import type { Api } from "grammy";

/** The menu of commands. Telegram takes only a–z, 0–9 and _ as names; the Chinese words are read from plain text. */
const MENU: [command: string, zh: string, en: string][] = [
  ["ask", "提问：/ask 三年级每周几节体育课", "Ask: /ask how many PE lessons in grade 3"],
  ["plan", "计划目录", "Outline of the plan"],
  ["indicators", "量化指标", "All targets"],
  ["why", "上一条回答的依据", "How the last answer was reached"],
  ["language", "中文 / English", "English / 中文"],
  ["help", "怎么用", "How to use this"],
];

/** Registers the menu: in Chinese for Chinese apps, in English for all others. Source: https://core.telegram.org/bots/api#setmycommands */
export async function registerMenu(api: Api): Promise<void> {
  const zh = MENU.map(([command, description]) => ({ command, description }));
  const en = MENU.map(([command, , description]) => ({ command, description }));
  await api.setMyCommands(en);
  await api.setMyCommands(zh, { language_code: "zh" });
}
