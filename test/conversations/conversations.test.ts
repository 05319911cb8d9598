import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { onSlack } from "./on-slack.ts";
import { onTelegram } from "./on-telegram.ts";
import { onWeb } from "./on-web.ts";
import { readScript, type Expectation, type Script, type Turn } from "./script.ts";
import { play, type OpenStage, type Play, type Seen } from "./stage.ts";

const STAGES: Record<string, OpenStage> = { telegram: onTelegram, slack: onSlack, web: onWeb };
const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

/** What differs between two looks at the same person's messages: those that are new, and those that were changed. */
function difference(before: Seen[], after: Seen[]): { fresh: Seen[]; changed: Seen[] } {
  const old = new Map(before.map((one) => [one.id, JSON.stringify(one)]));
  const fresh = after.filter(({ id }) => !old.has(id));
  const changed = after.filter((one) => old.has(one.id) && old.get(one.id) !== JSON.stringify(one));
  return { fresh, changed };
}

function holds(one: Expectation, shown: Seen | undefined, { fresh, changed }: ReturnType<typeof difference>): boolean {
  switch (one.type) {
    case "gets file":
      return fresh.some(({ file }) => file?.includes(one.text));
    case "in place":
      return fresh.length === 0 && changed.length > 0;
    case "nothing new":
      return fresh.length + changed.length === 0;
    case "new":
      return Number.isNaN(one.count) ? fresh.length > 0 : fresh.length === one.count;
    case "reads":
      return shown?.text.includes(one.text) ?? false;
    case "does not read":
      return shown !== undefined && !shown.text.includes(one.text);
    case "has button":
      return shown?.buttons.includes(one.text) ?? false;
    case "has no button":
      return shown !== undefined && !shown.buttons.includes(one.text);
    default:
      return one satisfies never;
  }
}

const counted = ({ deed, expected }: Turn): Expectation[] => {
  const said = expected.some(({ type, who }) => who === null && (type === "in place" || type === "nothing new" || type === "new"));
  return said || deed.type === "becomes" ? expected : [{ type: "new", count: Number.NaN, who: null }, ...expected];
};

const codesIn = (text: string): string[] => text.match(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g) ?? [];

/** $CODE stands for the newest one-time code that was printed or shown. */
function withCode(deed: Turn["deed"], codes: string[]): Turn["deed"] {
  if (deed.type === "starts") return deed.code === "$CODE" ? { ...deed, code: (codes.at(-1) ?? "").replace("-", "") } : deed;
  return "text" in deed ? { ...deed, text: deed.text.replace("$CODE", codes.at(-1) ?? "no code") } : deed;
}

/** Plays one turn and holds what everybody sees against what is expected. */
async function turn(played: Play, given: Turn, codes: string[]): Promise<void> {
  const { stage } = played;
  const one = { ...given, deed: withCode(given.deed, codes) };
  const { deed, who, line } = one;
  if (deed.type === "passes") return played.passes(deed.minutes);
  if (deed.type === "prints a code" || deed.type === "imports") return void codes.push(...codesIn(await played.operates(deed)));
  const named = one.expected.flatMap((what) => what.who ?? []);
  const people = [...new Set([...(who === "" ? [] : [who]), ...named])];
  const before = new Map(people.map((person) => [person, stage.sees(person)]));
  if (deed.type === "becomes") await played.becomes(deed.at);
  else {
    // So long people think between two messages.
    await played.passes(0.2);
    stage.does(who, deed);
  }
  await played.settled();
  const newsOf = (person: string) => difference(before.get(person) ?? [], stage.sees(person));
  const news = newsOf(who);
  codes.push(...[...news.changed, ...news.fresh].flatMap(({ text }) => codesIn(text)));
  for (const what of counted(one)) {
    const whose = what.who ?? who;
    const found = newsOf(whose);
    const shown = [...found.changed, ...found.fresh].findLast(({ file }) => file === null);
    const saw = `${whose} sees: ${JSON.stringify(shown ?? stage.sees(whose).at(-1) ?? "nothing", null, 1)}`;
    expect(holds(what, shown, found), `line ${line}: ${who} ${deed.type}; expected: ${JSON.stringify(what)}\n${saw}`).toBe(true);
  }
}

async function perform(script: Script, open: OpenStage): Promise<void> {
  const played = await play(open, script);
  const codes: string[] = [];
  try {
    for (const one of script.turns) await turn(played, one, codes);
  } finally {
    await played.end();
  }
}

test("there are scripts, and each is played somewhere", () => {
  const scripts = files.map((name) => readScript(readFileSync(new URL(name, folder), "utf8")));
  expect(scripts.length).toBeGreaterThanOrEqual(8);
  for (const { title, platforms, turns } of scripts) {
    expect(title).not.toBe("");
    expect(platforms.filter((name) => name in STAGES)).not.toEqual([]);
    expect(turns.some(({ expected }) => expected.length > 0)).toBe(true);
  }
});

describe.each(files)("%s", (name) => {
  const script = readScript(readFileSync(new URL(name, folder), "utf8"));
  test.each(script.platforms)(`${script.title}: on %s`, async (platform) => {
    const open = STAGES[platform];
    if (!open) throw new Error(`There is no stage for ${platform}.`);
    await perform(script, open);
  });
});
