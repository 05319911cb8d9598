import { FILE_REQUESTS } from "../../../words/files.ts";
import { isQuestion } from "../../../work/submission/intent.ts";

type What = keyof typeof FILE_REQUESTS;

/** A request for a file or a history, as it was typed. */
export interface FileRequest {
  what: What;
  /** What stood behind the word. */
  rest: string;
  /** It began with a slash, so that it is surely meant as a command. */
  sure: boolean;
}

const WORDS: [string, What][] = [];
for (const what of ["template", "history", "export", "evidence"] as const) for (const word of FILE_REQUESTS[what]) WORDS.push([word, what]);

const LONGEST = 80;
const FORM = new RegExp(
  `^(/?)(${WORDS.map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})(?:[\\s:：#]+(.*))?$`,
  "is",
);

/** The request that a message is; null for everything else. A question is none. */
export function fileRequest(message: string): FileRequest | null {
  const said = message.trim();
  const [, slash = "", word = "", rest = ""] = (said.length <= LONGEST && FORM.exec(said)) || [];
  const what = WORDS.find(([one]) => one === word.toLowerCase())?.[1];
  if (!what || (slash === "" && isQuestion(said))) return null;
  return { what, rest: rest.trim(), sure: slash !== "" };
}
