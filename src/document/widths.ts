/** Twips between the margins of A4, and in a letter of a table's text. */
const LINE = 9026;
const LETTER = 210;
/** Letters beside the text of a cell: its margins, and some for a font that is broader. */
const ROOM = 1.6;
const LEAST = 2;

/** How many full letters a text is long, in the broadest of the fonts that stand in for Times. */
const lettersIn = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef%]/.test(one) ? 1 : 0.66), 0);

/**
 * The width of each column of a table in twips. A short column is as wide as its longest cell, so that no date and no number is broken; the
 * others share what is left.
 */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, at) => {
    const letters = rows.map((row) => lettersIn(row[at] ?? ""));
    return (Math.max(LEAST, ...letters) + ROOM) * LETTER;
  });
  const given = new Map<number, number>();
  let left = LINE;
  for (const [at, width] of [...wanted.entries()].toSorted(([, a], [, b]) => a - b)) {
    const fair = Math.min(width, left / (count - given.size));
    given.set(at, fair);
    left -= fair;
  }
  // What nobody needs goes to all, so that the tables of a paper are of one width.
  const scale = LINE / Math.max(1, LINE - left);
  return wanted.map((_, at) => Math.round((given.get(at) ?? 0) * scale));
}
