/** What a person may ask of Duban itself, the same on every platform. */
type Command = "start" | "ask" | "help" | "plan" | "indicators" | "language" | "why" | "source";

// The first two names are the ones that menus show: English (a–z only, as Telegram wants it) and Chinese.
const NAMES: [Command, string[]][] = [
  ["start", ["start", "开始"]],
  ["ask", ["ask", "问", "提问"]],
  ["help", ["help", "帮助", "?", "？", "怎么用"]],
  ["plan", ["plan", "计划", "方案", "目录", "outline"]],
  ["indicators", ["indicators", "指标", "targets"]],
  ["language", ["language", "语言", "english", "中文", "英文", "英语", "chinese"]],
  ["why", ["why", "为什么", "為什麼", "why?", "为什么?", "为什么？"]],
  ["source", ["source", "原文", "original"]],
];

const BY_NAME = new Map(NAMES.flatMap(([command, names]) => names.map((name): [string, Command] => [name, command])));
/** Longer texts are questions, whatever they begin with. */
const LONGEST = 40;

/** A command as it was typed. */
export interface Typed {
  command: Command;
  /** The word that was used, in lower case. */
  word: string;
  /** The language that the word is in; null for Latin letters behind a slash, which stand in the menus of both languages. */
  lang: "zh" | "en" | null;
  /** What stood behind the word. */
  rest: string;
}

const LATIN = /^[\x20-\x7e]+$/;
const langOf = (word: string, slashed: boolean): Typed["lang"] => (!LATIN.test(word) ? "zh" : slashed ? null : "en");

/**
 * The command that a message is; null for a question. The word alone is enough, a slash lets something follow
 * (`/plan 二`), and "ask", "问" take their question with and without one. A slash before an unknown word asks for help.
 */
export function commandOf(message: string): Typed | null {
  const said = message.trim();
  const alone = said.length <= LONGEST ? said.toLowerCase().replace(/^\//, "") : "";
  const whole = BY_NAME.get(alone);
  if (whole) return { command: whole, word: alone, lang: langOf(alone, said.startsWith("/")), rest: "" };
  const asking = /^\/?(ask|问|提问)(?:\s*[:：]\s*|\s+)(.+)$/isu.exec(said);
  // The question behind it says its language itself.
  if (asking) return { command: "ask", word: (asking[1] ?? "").toLowerCase(), lang: null, rest: asking[2] ?? "" };
  const slashed = /^\/(\S+)\s*([^]*)$/u.exec(said);
  if (!slashed) return null;
  const word = (slashed[1] ?? "").toLowerCase();
  return { command: BY_NAME.get(word) ?? "help", word, lang: langOf(word, true), rest: slashed[2] ?? "" };
}
