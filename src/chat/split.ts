import type { Card, Part } from "./card.ts";
import { cut } from "./cut.ts";

type Fits = (parts: Part[]) => boolean;

/** Rows that fit together, each group as one part; a row too long for a message goes on under an empty label. */
function splitRows(rows: { label: string; text: string }[], fits: Fits): Part[] {
  const whole = rows.flatMap((row) => {
    if (fits([{ type: "fields", rows: [row] }])) return [row];
    const pieces = cut(row.text, (text) => fits([{ type: "fields", rows: [{ label: row.label, text }] }]));
    return pieces.map((text, at) => ({ label: at === 0 ? row.label : "", text }));
  });
  const groups: { label: string; text: string }[][] = [];
  for (const row of whole) {
    const last = groups.at(-1);
    if (last && fits([{ type: "fields", rows: [...last, row] }])) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => ({ type: "fields", rows: group }));
}

/** A part too long for a message as several of its kind. A quote's pieces each name the source, and which piece they are. */
function splitPart(part: Part, fits: Fits): Part[] {
  switch (part.type) {
    case "fact":
    case "text":
    case "note":
      return cut(part.text, (text) => fits([{ ...part, text }])).map((text) => ({ ...part, text }));
    case "quote": {
      const source = (at: number | string, of: number | string): string => `${part.source}（${at}/${of}）`;
      const pieces = cut(part.text, (text) => fits([{ ...part, text, source: source("99", "99") }]));
      return pieces.map((text, at) => ({ ...part, text, source: source(at + 1, pieces.length) }));
    }
    case "fields":
      return splitRows(part.rows, fits);
    case "divider":
      return [part];
    default:
      return part satisfies never;
  }
}

/**
 * A card as cards that each measure at most `longest`, in order; the actions go on the last. Parts stay whole where they
 * fit, then sentences, then numbers; nothing is left out. A card that fits is given back as it is.
 */
export function split(card: Card, longest: number, measure: (card: Card) => number): Card[] {
  if (measure(card) <= longest) return [card];
  // Every message is measured as if it carried the actions, since any of them may turn out to be the last.
  const fits: Fits = (parts) => measure({ ...card, parts }) <= longest;
  const groups: Part[][] = [];
  for (const part of card.parts) {
    const last = groups.at(-1);
    if (last && fits([...last, part])) last.push(part);
    else if (fits([part])) groups.push([part]);
    else groups.push(...splitPart(part, fits).map((piece) => [piece]));
  }
  return groups.map((parts, at) => ({ ...card, parts, actions: at === groups.length - 1 ? card.actions : [] }));
}
