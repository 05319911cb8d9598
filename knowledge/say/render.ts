import type { Block, Citation, Lang } from "../model.ts";
import { phrases } from "./phrases.ts";

function sourceLine(citation: Citation, lang: Lang): string {
  const marked = /^“[^“”]*”$/.test(citation.quote);
  const quote = marked ? citation.quote : lang === "zh" ? `“${citation.quote}”` : `"${citation.quote}"`;
  return `${phrases(lang).basis}${citation.label} ${quote}`.replace("  ", " ");
}

function line(block: Block, citations: Citation[], lang: Lang): string {
  switch (block.type) {
    case "fact":
    case "note":
      return block.text;
    case "row":
      return block.label ? `- ${block.label}${lang === "zh" ? "：" : ": "}${block.text}` : `- ${block.text}`;
    case "quote":
    case "near": {
      const citation = citations[block.citation];
      return citation ? sourceLine(citation, lang) : "";
    }
    default:
      return block satisfies never;
  }
}

/** An answer as plain text, a line per block. */
export function renderText(blocks: Block[], citations: Citation[], lang: Lang): string {
  return blocks.map((block) => line(block, citations, lang)).join("\n");
}
