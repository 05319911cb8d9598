/** What a person may ask of Duban itself, the same on every platform. */
export type Command = "start" | "help" | "plan" | "indicators" | "language" | "why" | "source";

const NAMES: [Command, string[]][] = [
  ["start", ["start", "开始"]],
  ["help", ["help", "帮助", "?", "？", "怎么用"]],
  ["plan", ["plan", "计划", "方案", "目录", "outline"]],
  ["indicators", ["indicators", "指标", "targets"]],
  ["language", ["language", "语言", "english", "中文", "英文", "英语", "chinese"]],
  ["why", ["why", "为什么", "為什麼", "why?", "为什么?", "为什么？"]],
  ["source", ["source", "原文", "original"]],
];

const BY_NAME = new Map(NAMES.flatMap(([command, names]) => names.map((name): [string, Command] => [name, command])));

/** The command that a message is, with or without its slash, and the word that was used; null for a question. */
export function commandOf(text: string): { command: Command; word: string } | null {
  const word = text.trim().toLowerCase().replace(/^\//, "");
  const command = BY_NAME.get(word);
  return command ? { command, word } : null;
}
