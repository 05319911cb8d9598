/** One line of a found text with its place. */
export interface Line {
  start: number;
  /** Where its line end stands. */
  end: number;
  /** The line without its end. */
  text: string;
}

/** The lines of a text, in order; a carriage return belongs to the line's end. */
export function linesOf(input: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < input.length;) {
    const stop = input.indexOf("\n", start);
    const end = stop < 0 ? input.length : stop;
    lines.push({ start, end, text: input.slice(start, end).replace(/\r$/, "") });
    start = end + 1;
  }
  return lines;
}

const ENDS = /[。！？!?；;：:|]["”’）)》】]*$/;

/** A sentence, an item or a row ends at the end of this line, so that the next line is a new one. */
export function endsSentence(line: string): boolean {
  return ENDS.test(line.trimEnd());
}

const BEGINS =
  /^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十百]+[章节条部]|\d{1,2}[.．、]|[①-⑳]|#)/;

/** A part of the plan begins with this line. */
export function beginsPart(line: string): boolean {
  return BEGINS.test(line);
}
