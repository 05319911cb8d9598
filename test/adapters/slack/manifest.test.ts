import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SCOPES } from "../../../adapters/slack/check.ts";

const manifest = readFileSync(new URL("../../../adapters/slack/manifest.yaml", import.meta.url), "utf8");
/** The lines of a list in the manifest, without their comments. */
const listOf = (name: string): string[] => {
  const [, list = ""] = new RegExp(`\\n +${name}:\\n((?: +- .*\\n)+)`).exec(manifest) ?? [];
  return [...list.matchAll(/- (\S+)/g)].map((match) => match[1] ?? "");
};

test("the manifest asks for the scopes that are checked, and for no others", () => {
  expect(listOf("bot")).toEqual(SCOPES);
});

test("the manifest subscribes to what is parsed, has the command, and opens sockets", () => {
  expect(listOf("bot_events")).toEqual(["app_home_opened", "app_mention", "message.im"]);
  expect(manifest).toContain("command: /duban");
  expect(manifest).toContain("socket_mode_enabled: true");
  // New apps can only have this one.
  expect(manifest).toContain("agent_view:");
});
