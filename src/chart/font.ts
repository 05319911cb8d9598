import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import type { GlobalFonts } from "@napi-rs/canvas";
import { z } from "zod";

const OURS = "Duban";

type Ranges = { name: string; from: number; to: number }[];

interface Subsets {
  folder: string;
  ranges: Ranges;
}

let subsets: Subsets | undefined;
const registered = new Set<string>();

/** The font comes in a hundred files, each for some characters; which, its own table says: `{"[4]": "U+1f1e9-1f1f5,U+1f21a"}`. */
function read(): Subsets {
  const require = createRequire(import.meta.url);
  const file = require.resolve("@fontsource-variable/noto-sans-sc/unicode.json");
  const table = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
  const ranges = Object.entries(table).flatMap(([name, list]) =>
    list.split(",").map((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      return { name: name.replaceAll(/[[\]]/g, ""), from, to };
    }),
  );
  return { folder: join(dirname(file), "files"), ranges };
}

/** Letters first, so that figures and Latin words never come out of another subset. */
const order = (a: string, b: string): number => Number(/^\d/.test(a)) - Number(/^\d/.test(b)) || (a < b ? -1 : 1);

/**
 * Makes the letters of a text known to the canvas, and gives the font list that draws it. Only the files with these characters are read, each
 * once in the life of the process: all of them would take more than half a second.
 */
export function fontFor(text: string, fonts: typeof GlobalFonts): string {
  subsets ??= read();
  const { folder, ranges } = subsets;
  const needed = new Set<string>(["latin"]);
  for (const char of new Set(text)) {
    const code = char.codePointAt(0) ?? 0;
    for (const { name, from, to } of ranges) if (code >= from && code <= to) needed.add(name);
  }
  for (const name of needed) {
    if (registered.has(name)) continue;
    fonts.registerFromPath(join(folder, `noto-sans-sc-${name}-wght-normal.woff2`), `${OURS} ${name}`);
    registered.add(name);
  }
  return [...needed]
    .toSorted(order)
    .map((name) => `"${OURS} ${name}"`)
    .join(", ");
}
