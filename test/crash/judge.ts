import { words } from "../../src/words/words.ts";
import type { Row } from "./rows.ts";
import type { Told } from "./town.ts";

const { mayBeMissing, showMissing } = words("zh");

/** What a run came to. */
export interface Report {
  kills: number;
  messages: number;
  lost: number;
  waits: number;
  answered: number;
  unknown: number;
  /** Unknown messages that were followed by another one, which had to tell of them. */
  announced: number;
  seconds: number;
  /** Everything that must not be; empty where all is well. */
  problems: string[];
}

function twice(told: Told[]): string[] {
  const counts = new Map<number, number>();
  for (const { number } of told) if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([number, count]) => `${number} was answered ${count} times`);
}

function missing(numbers: number[], told: Told[], rows: Row[]): string[] {
  const seen = new Set(told.map(({ number }) => number));
  const known = new Set(rows.filter(({ state }) => state === "unknown").map(({ number }) => number));
  return numbers.filter((number) => !seen.has(number) && !known.has(number)).map((number) => `${number} was lost without a word`);
}

/** Questions are asked in the order of their numbers, so each place must show them in that order. */
function outOfOrder(told: Told[]): string[] {
  const last = new Map<string, number>();
  return told.flatMap(({ place, number }) => {
    if (number === null) return [];
    const before = last.get(place) ?? 0;
    last.set(place, number);
    return before > number ? [`${number} came after ${before} in ${place}`] : [];
  });
}

/** What comes next in a conversation after an unknown message, each with whether it tells of it. */
function followers(told: Told[], rows: Row[]): { number: number | null; tells: boolean }[] {
  return rows
    .filter(({ state }) => state === "unknown")
    .flatMap(({ order, conversation }) => {
      const next = rows.find((row) => row.conversation === conversation && row.order > order);
      const seen = next && told.find(({ number }) => number === next.number);
      return seen ? [{ number: seen.number, tells: seen.text.startsWith(mayBeMissing) && seen.buttons.includes(showMissing) }] : [];
    });
}

interface Found {
  told: Told[];
  rows: Row[];
  numbers: number[];
  kills: number;
  lost: number;
}

/** Holds what people saw and what the program wrote down against what was promised. */
export function judge({ told, rows, numbers, kills, lost }: Found): Pick<Report, "answered" | "unknown" | "announced" | "problems"> {
  const unknown = rows.filter(({ state }) => state === "unknown").length;
  const next = followers(told, rows);
  const silent = next.filter(({ tells }) => !tells).map(({ number }) => `${number} does not tell that the answer before it may be missing`);
  const dead = rows.filter(({ state }) => state === "dead").map(({ number }) => `${number} was given up`);
  const many = unknown > kills + lost ? [`${unknown} unknown, more than ${kills} kills and ${lost} lost answers account for`] : [];
  return {
    answered: new Set(told.flatMap(({ number }) => number ?? [])).size,
    unknown,
    announced: next.length,
    problems: [...missing(numbers, told, rows), ...twice(told), ...outOfOrder(told), ...silent, ...dead, ...many],
  };
}
