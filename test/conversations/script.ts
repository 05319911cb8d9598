/** What somebody does, or what happens. */
export type Deed =
  | { type: "starts"; code: string | null }
  | { type: "says"; text: string; times: number }
  | { type: "mentions" | "follows up" | "mutters" | "edits" | "commands" | "presses" | "sends file"; text: string };

/** What the operator does at the command line. */
export type Operates = { type: "prints a code" } | { type: "imports"; rows: string[] };

/** What must be so after a deed; `who` is somebody else than who did it. */
export type Expectation =
  | { type: "reads" | "does not read" | "has button" | "has no button" | "gets file"; text: string; who: string | null }
  | { type: "in place" | "nothing new"; who: string | null }
  | { type: "new"; count: number; who: string | null };

/** One turn: who does what, and what must come of it; or the passing of time, so long or until an instant (ISO, with what falls due meanwhile). */
export interface Turn {
  line: number;
  who: string;
  deed: Deed | { type: "passes"; minutes: number } | { type: "becomes"; at: string } | Operates;
  expected: Expectation[];
}

/** A script: on which platforms it is played, when, who speaks what, and the turns. */
export interface Script {
  title: string;
  /** The instant at which it begins, as ISO; null where it does not matter. */
  at: string | null;
  platforms: string[];
  langs: Map<string, string>;
  turns: Turn[];
}

const DEED = /^(\w+) (starts|says|mentions|follows up|mutters|edits|commands|presses|sends file)(?: (?:(\d+) times )?(.*))?$/u;
const EXPECTED = /^(?:(\w+) )?(reads|does not read|has button|has no button|gets file) (.+)$/u;

function deedOf(verb: string, times: string | undefined, text: string): Deed {
  if (verb === "starts") return { type: "starts", code: text || null };
  if (verb === "says") return { type: "says", text, times: Number(times ?? 1) };
  return { type: verb as "mentions", text };
}

function expectationOf(line: string): Expectation | null {
  const [, whose = null, changed, count] = /^(?:(\w+) (?!new$))?(?:(in place|nothing new)|(\d+) new)$/.exec(line) ?? [];
  if (changed) return { type: changed as "in place", who: whose };
  if (count) return { type: "new", count: Number(count), who: whose };
  const [, who = null, type, text = ""] = EXPECTED.exec(line) ?? [];
  return type ? { type: type as "reads", text, who } : null;
}

function operatesOf(text: string): Operates | null {
  if (text === "operator prints a code") return { type: "prints a code" };
  const rows = /^operator imports (.+)$/.exec(text)?.[1];
  return rows ? { type: "imports", rows: rows.split(/\s*;\s*/) } : null;
}

/** A line that begins a turn; null where it is in no form that is known. */
function turnOf(text: string, line: number): Turn | null {
  const minutes = /^(\d+) minutes pass$/.exec(text)?.[1];
  if (minutes) return { line, who: "", deed: { type: "passes", minutes: Number(minutes) }, expected: [] };
  const [, day, clock] = /^it becomes (\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(text) ?? [];
  if (day && clock) return { line, who: "", deed: { type: "becomes", at: `${day}T${clock}:00+08:00` }, expected: [] };
  const operates = operatesOf(text);
  if (operates) return { line, who: "", deed: operates, expected: [] };
  const [, who, verb, times, rest = ""] = DEED.exec(text) ?? [];
  return who && verb ? { line, who, deed: deedOf(verb, times, rest), expected: [] } : null;
}

/** Reads a script; README.md beside it says how one is written. Throws with the number of the line that it can't read. */
export function readScript(source: string): Script {
  const script: Script = { title: "", at: null, platforms: ["telegram", "slack"], langs: new Map(), turns: [] };
  for (const [at, raw] of source.split("\n").entries()) {
    const text = raw.trim();
    const wrong = (): never => {
      throw new Error(`Line ${at + 1} of the script can't be read: ${text}`);
    };
    const [, who = "", lang = ""] = /^(\w+) speaks (zh|en)$/.exec(text) ?? [];
    if (text === "") continue;
    if (text.startsWith("#")) script.title ||= text.replace(/^#\s*/, "");
    else if (text.startsWith("on ")) script.platforms = text.slice(3).split(/\s*,\s*/);
    else if (text.startsWith("it is ")) script.at = text.slice(6);
    else if (lang) script.langs.set(who, lang);
    else if (/^\s/.test(raw)) script.turns.at(-1)?.expected.push(expectationOf(text) ?? wrong());
    else script.turns.push(turnOf(text, at + 1) ?? wrong());
  }
  return script;
}
