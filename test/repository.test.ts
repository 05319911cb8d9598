import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

test("the lock keeps better-sqlite3 from being compiled and names no download address", () => {
  const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, { gypfile?: boolean; resolved?: string }> };
  expect(lock.packages["node_modules/better-sqlite3"]?.gypfile).toBe(false);
  expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([]);
});

test("the readme's two commands are the ones that the scripts have", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(read("README.md")).toContain("npm ci && npm start");
  expect(read("README.md")).toContain("npm ci && npm test");
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test", "check", "duban", "chat", "bench"]));
});
