import type { Marker } from "./markers.ts";

/** Headings that plans of every city use, for texts in which a heading runs straight into its text. */
const USUAL = [
  "总体要求",
  "指导思想",
  "基本原则",
  "工作目标",
  "总体目标",
  "主要目标",
  "发展目标",
  "具体目标",
  "行动目标",
  "工作任务",
  "主要任务",
  "重点任务",
  "工作内容",
  "主要内容",
  "工作措施",
  "主要措施",
  "重点工作",
  "工作重点",
  "保障措施",
  "组织保障",
  "组织领导",
  "工作要求",
  "实施步骤",
  "工作步骤",
  "工作原则",
  "工作思路",
  "总体思路",
  "发展基础",
  "现状与形势",
  "背景",
  "附则",
  "附件",
  "有关要求",
  "任务分工",
].toSorted((a, b) => b.length - a.length);

/** A longer first sentence is text, not a heading. */
const LONGEST = 45;

/** The heading behind a section's number and where it ends; `title` is null where text follows at once. A leaf has no sections below it. */
export function titleAfter(text: string, marker: Marker, stop: number, leaf: boolean): { title: string | null; end: number } {
  const rest = text.slice(marker.end, stop);
  if (marker.family === "is") return { title: null, end: marker.end };
  const sentence = /^(?:[^。；;！!？?：:\n\r]|(?<=\d)[：:](?=\d))*/.exec(rest)?.[0] ?? "";
  const closing = rest[sentence.length] ?? "";
  const whole = rest.trim().length === sentence.trim().length;
  const fits = sentence.trim().length > 0 && sentence.length <= LONGEST && !/[；;]/.test(closing);
  const usual = USUAL.find((word) => rest.startsWith(word));
  if (usual && (!fits || sentence.length > usual.length + 12)) return { title: usual, end: marker.end + usual.length };
  const lineEnd = /^[ \t\r]*\n+/.exec(rest.slice(sentence.length))?.[0].length ?? 0;
  if (!fits || (leaf && isPlainItem(marker, sentence, closing, rest))) return { title: null, end: marker.end };
  const stopped = /[。：:！!]/.test(closing) ? 1 + (/^[ \t\r]*\n+/.exec(rest.slice(sentence.length + 1))?.[0].length ?? 0) : lineEnd;
  return { title: sentence.trim(), end: whole ? stop : marker.end + sentence.length + stopped };
}

/** A numbered item with one sentence only, and figures in it, is an item of a list: its words are text. */
function isPlainItem(marker: Marker, sentence: string, closing: string, rest: string): boolean {
  const alone = rest.slice(sentence.length + closing.length).trim() === "";
  const inline = marker.family === "bracket" || marker.family === "circle";
  return (
    (inline && !marker.lineStart) ||
    (alone && closing === "。" && /[\d%，,]/.test(sentence)) ||
    (marker.family === "article" && /[，,]/.test(sentence))
  );
}
