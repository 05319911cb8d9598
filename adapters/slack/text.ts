const SHOWN: [RegExp, string][] = [
  // <url|label>, <#C1|name>, <@U1|name>: the label is what a person read.
  [/<(?:[@#!]|https?:|mailto:)[^<>|]*\|([^<>]*)>/g, "$1"],
  [/<([@#!][^<>]*)>/g, "$1"],
  [/<((?:https?|mailto):[^<>]*)>/g, "$1"],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&amp;/g, "&"],
];

/**
 * What a person wrote, out of Slack's own form of it: links and names as they were read, the mention of the bot left out.
 * Source: docs.slack.dev/messaging/formatting-message-text.
 */
export function readText(text: string, bots: string[] = []): string {
  const heard = bots.reduce((rest, bot) => rest.replaceAll(new RegExp(`<@${bot}(?:\\|[^<>]*)?>[:：,，]?`, "g"), " "), text);
  return SHOWN.reduce((rest, [pattern, shown]) => rest.replaceAll(pattern, shown), heard).trim();
}

/** Text for a place where Slack reads markup: the three characters that it wants escaped. */
export const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const ENDS = /[。！？!?；;\n]["”’」』）)]*|\.(?=\s)/g;

/** The longest beginning of a text, up to `most`, that ends with a sentence; else with a word; else where no sign and no number is cut. */
function beginning(text: string, most: number): number {
  const window = text.slice(0, most);
  const ends = [...window.matchAll(ENDS)].map((match) => match.index + match[0].length);
  const sentence = ends.findLast((end) => end <= most && end > most / 4);
  if (sentence) return sentence;
  const space = window.lastIndexOf(" ") + 1;
  if (space > most / 4) return space;
  const whole = /[\d.,，%]{1,40}$|[\ud800-\udbff]$/u.exec(window)?.index ?? most;
  return whole > 0 ? whole : most;
}

/** A text in pieces of at most `most` characters, cut at sentence ends; put together again they are the text. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = beginning(rest, most);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === "" ? found : [...found, rest];
}
