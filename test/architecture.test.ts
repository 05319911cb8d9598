import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const files = ["src", "knowledge", "adapters"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:ts|mjs|js)$/.test(name)),
);
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|\nimport\s+["']([^"']+)["']/g;
  return [...textOf(file).matchAll(pattern)].map((match) => {
    const named = match[2] ?? match[3] ?? match[4] ?? "";
    const to = named.startsWith(".") ? relative(root, join(root, dirname(file), named)) : named;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const ours = (to: string): boolean => /^(?:src|knowledge|adapters)\//.test(to);

const COMMON = ["src/words/", "src/clock.ts", "src/log.ts", "src/config.ts"];

/** The house's rooms, the narrowest first, and which others each may import; `types` only in type imports. */
const ROOMS: [room: string, may: string[], types: string[]][] = [
  ["src/main.ts", ["src/", "knowledge/", "adapters/"], []],
  ["src/start.mjs", ["src/main.ts"], []],
  ["src/chat/", [], []],
  ["src/words/", [], ["src/chat/"]],
  ["src/work/", ["knowledge/language/index.ts", "src/words/"], ["knowledge/index.ts"]],
  ["src/clock.ts", [], ["src/chat/"]],
  ["src/log.ts", [], ["src/chat/"]],
  ["src/config.ts", [], ["src/chat/"]],
  ["src/store/", ["src/chat/", ...COMMON], ["src/work/"]],
  ["src/delivery/", ["src/chat/", "src/store/store-fault.ts", ...COMMON], ["src/store/store.ts", "src/work/"]],
  ["src/chart/", ["src/work/", ...COMMON], []],
  ["src/document/", [], ["src/work/"]],
  ["src/bot/", ["knowledge/index.ts", "src/work/", "src/chat/", "src/chart/", "src/document/", ...COMMON], ["src/store/store.ts"]],
  ["src/cli/", ["src/bot/", "src/chat/", "src/delivery/", "src/store/", "src/web/", "src/work/", "knowledge/index.ts", ...COMMON], []],
  [
    "src/web/",
    ["src/bot/", "src/chart/", "src/chat/", "src/work/", "knowledge/index.ts", ...COMMON],
    ["src/store/store.ts", "src/delivery/meter.ts"],
  ],
  ["knowledge/", ["knowledge/"], []],
];

/** What an adapter may import beside its own files. */
const FOR_ADAPTERS = ["src/chat/", "src/words/", "src/clock.ts", "src/log.ts"];

const roomOf = (file: string): string => {
  const platform = /^adapters\/[^/]+\//.exec(file)?.[0];
  return platform ?? ROOMS.find(([room]) => file.startsWith(room))?.[0] ?? "nowhere";
};

function allowed({ from, to, typeOnly }: Import): boolean {
  const room = roomOf(from);
  if (to.startsWith(room)) return true;
  if (room.startsWith("adapters/")) return FOR_ADAPTERS.some((one) => to.startsWith(one));
  const [, may = [], types = []] = ROOMS.find(([name]) => name === room) ?? [];
  return may.some((one) => to.startsWith(one)) || (typeOnly && types.some((one) => to.startsWith(one)));
}

test("every import keeps to the table of who may import whom", () => {
  expect(files.map(roomOf)).not.toContain("nowhere");
  const wrong = imports.filter((one) => ours(one.to) && !allowed(one));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

/** Libraries that reach outside the process, and the only folder that may use each. */
const OUTSIDE: [library: RegExp, folders: string[]][] = [
  [/^better-sqlite3$/, ["knowledge/search.ts", "src/store/"]],
  [/^kysely(?:\/|$)/, ["src/store/"]],
  [/^grammy(?:\/|$)/, ["adapters/telegram/"]],
  [/^@slack\//, ["adapters/slack/"]],
  [/^(?:echarts|@napi-rs\/canvas)(?:\/|$)/, ["src/chart/"]],
  [/^docx$/, ["src/document/"]],
  [/^pino$/, ["src/log.ts"]],
  [/^prom-client$/, ["src/web/metrics.ts"]],
  [/^hono(?:\/|$)/, ["src/web/", "adapters/web/"]],
  [/^@hono\/node-server/, ["src/web/"]],
  [/^commander$/, ["src/cli/"]],
  // Telegram's client is given its own agents, which know whether a request can have left.
  [/^node:https?$/, ["adapters/telegram/connection.ts"]],
  [/^node:(?:net|tls|dgram|dns|child_process)$/, []],
];

test("libraries that reach outside stand only in the folder named for them", () => {
  const wrong = imports.filter(({ from, to }) =>
    OUTSIDE.some(([library, folders]) => library.test(to) && !folders.some((folder) => from.startsWith(folder))),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("rules about work do no input or output: of Node they use the hash alone", () => {
  const pure = /^(?:node:crypto|fuse\.js|pinyin-pro|temporal-polyfill|chinese-days\/dist\/chinese-days\.json|fflate|csv-parse\/sync|zod)$/;
  const wrong = imports.filter(({ from, to }) => from.startsWith("src/work/") && !ours(to) && !pure.test(to));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("no module imports itself through others", () => {
  const targets = new Map(
    files.map((file) => [file, imports.filter(({ from, to, typeOnly }) => from === file && ours(to) && !typeOnly).map(({ to }) => to)]),
  );
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(" → ")];
    if (done.has(file)) return [];
    const found = (targets.get(file) ?? []).flatMap((to) => visit(to, [...way, file]));
    done.add(file);
    return found;
  };
  expect(files.flatMap((file) => visit(file, []))).toEqual([]);
});

test("knowledge reads no clock, and nothing but the clock does", () => {
  const reading = /\bDate\.now\(|new Date\(\)/;
  expect(
    files.filter((file) => reading.test(textOf(file)) && !["src/clock.ts", "src/log.ts"].includes(file) && !file.includes("static/")),
  ).toEqual([]);
});

test("no file is longer than 300 lines, and every exported name of a module is explained or plain", () => {
  expect(files.filter((file) => textOf(file).split("\n").length > 300 && !file.endsWith(".css"))).toEqual([]);
});

test("no code knows a sentence of the shipped plan", () => {
  const plan = readFileSync(join(root, "test/gold/plan.clean.txt"), "utf8");
  const pieces = new Set<string>();
  const flat = plan.replace(/\s/g, "");
  for (let at = 0; at + 14 <= flat.length; at += 1) pieces.add(flat.slice(at, at + 14));
  const known = files.filter((file) => {
    const text = textOf(file).replace(/\s/g, "");
    for (let at = 0; at + 14 <= text.length; at += 1) {
      const piece = text.slice(at, at + 14);
      if (/^[\u4e00-\u9fff]{14}$/.test(piece) && pieces.has(piece)) return true;
    }
    return false;
  });
  expect(known).toEqual([]);
});
