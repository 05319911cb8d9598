import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

function complaintOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

test("every wrong key is named at once with what to do, and no value is repeated", () => {
  const complaint = complaintOf({
    PORT: "many",
    DUBAN_ZONE: "Mars/Olympus",
    DUBAN_ADMINS: "anna",
    DUBAN_PUBLIC_URL: "http://duban.example.org",
    TELEGRAM_TOKEN: "hush-hush",
    SLACK_BOT_TOKEN: "hush-hush",
  });
  for (const key of ["PORT", "DUBAN_ZONE", "DUBAN_ADMINS", "DUBAN_PUBLIC_URL", "TELEGRAM_TOKEN", "SLACK_BOT_TOKEN"])
    expect(complaint).toMatch(new RegExp(`^  ${key}: (?:write|copy) .+`, "m"));
  expect(complaint).not.toMatch(/hush|Mars|anna/);
});

test("keys that need each other say so", () => {
  expect(complaintOf({ SLACK_BOT_TOKEN: "xoxb-1" })).toContain("SLACK_APP_TOKEN: set it");
  expect(complaintOf({ SLACK_APP_TOKEN: "xapp-1" })).toContain("SLACK_BOT_TOKEN: set it");
  expect(complaintOf({ TELEGRAM_TOKEN: "1:a", TELEGRAM_SECRET: "0123456789abcdef" })).toContain("DUBAN_PUBLIC_URL: set it");
});

test("a platform is configured when its token is set, an empty key is not set", () => {
  const { telegram, slack, admins, data } = readConfig({
    TELEGRAM_TOKEN: "1:abc",
    TELEGRAM_SECRET: "",
    DUBAN_PUBLIC_URL: "https://duban.example.org",
    DUBAN_ADMINS: "telegram:123, slack:T1/D1",
    PORT: "",
  });
  expect(telegram).toEqual({ token: "1:abc", api: "https://api.telegram.org", webhook: null });
  expect(slack).toBeNull();
  expect(data).toBe("./data");
  expect(admins).toEqual([
    { platform: "telegram", conversation: "123" },
    { platform: "slack", conversation: "T1/D1" },
  ]);
});

test("the example file names every key, and is itself a good configuration", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const lines = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, key = "", value = ""]): [string, string] => [key, value]);
  const source = readFileSync(new URL("../src/config.ts", import.meta.url), "utf8");
  const keys = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, key]) => key);
  expect(new Set(lines.map(([key]) => key))).toEqual(new Set(keys));
  expect(readConfig(Object.fromEntries(lines)).port).toBe(3000);
});
