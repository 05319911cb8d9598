/** One thing on a card. What a platform cannot draw, it says with `plainText`. */
export type Part =
  /** The answer itself, said first and large. */
  | { type: "fact"; text: string }
  /** `fades`: a one-time code stands in it, named by its hash. Once sent it is kept no longer. */
  | { type: "text"; text: string; fades?: string | undefined }
  | { type: "fields"; rows: { label: string; text: string }[] }
  /** The plan's own words; `answers` is false for clauses that are shown as nearest, not as answer. */
  | { type: "quote"; text: string; source: string; answers: boolean }
  | { type: "note"; text: string }
  | { type: "divider" };

/** A button: what it says, and an opaque token that the bot knows the meaning of. */
export interface Action {
  label: string;
  token: string;
  /** Choices and starters are questions to ask; tools look behind the answer. */
  kind: "choice" | "tool";
}

/** A message as data: every platform draws it in its own way. */
export interface Card {
  lang: "zh" | "en";
  parts: Part[];
  actions: Action[];
}

/** What plain text says in words where other forms use their looks; the catalogue of the bot's words has them. */
export interface PlainWords {
  /** Stands above a clause that is shown as nearest, not as answer. */
  near: string;
}

function partText(part: Part, { near }: PlainWords): string {
  switch (part.type) {
    case "fact":
    case "text":
    case "note":
      return part.text;
    case "fields":
      return part.rows.map(({ label, text }) => (label ? `${label}  ${text}` : text)).join("\n");
    case "quote":
      return `${part.answers ? "" : `${near}\n`}“${part.text}”\n— ${part.source}`;
    case "divider":
      return "—".repeat(12);
    default:
      return part satisfies never;
  }
}

/** The whole card as plain text, its actions numbered so that a person may answer "1". A near clause is never drawn like an answer. */
export function plainText(card: Card, say: PlainWords): string {
  const actions = card.actions.map(({ label }, at) => `${at + 1}. ${label}`);
  return [...card.parts.map((part) => partText(part, say)), ...(actions.length > 0 ? ["", ...actions] : [])].join("\n");
}
