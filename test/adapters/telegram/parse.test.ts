import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../../adapters/telegram/parse.ts";
import type { Inbound } from "../../../src/chat/event.ts";

const FOLDER = new URL("../../fixtures/events/telegram/", import.meta.url);
const ME = { id: 777_000_001, username: "duban_test_bot" };
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")) as Record<string, unknown>;

const WANG = { person: "5201314001", lang: "zh" } as const;
const ANN = { person: "5201314002", lang: "en" } as const;
const GROUP = { conversation: "-1001700000001", private: false };

/** Each recorded update, and the event that it is; null where it was not meant for the bot. */
const EVENTS: Record<string, Partial<Inbound> | null> = {
  "text-private": {
    ...WANG,
    type: "text",
    key: "734100001",
    conversation: "5201314001",
    private: true,
    message: "11",
    text: "三年级每周几节体育课？",
    edited: false,
  },
  "text-other-language": { type: "text", lang: null, text: "how many PE lessons in grade 3?" },
  "start-with-code": { ...ANN, type: "joined", code: "Sch00l-7_x" },
  "start-alone": { ...ANN, type: "joined", code: null },
  "start-with-question": { ...WANG, type: "text", text: "三年级每周几节体育课？" },
  "group-mention": { ...WANG, ...GROUP, type: "text", text: "三年级每周几节体育课？ 谢谢" },
  "group-mention-inside": { ...WANG, ...GROUP, type: "text", text: "请问 初中呢？" },
  "group-text-mention": { ...ANN, ...GROUP, type: "text", text: "how many nurses for 1450 students?" },
  "group-command": { ...ANN, type: "text", conversation: "-4200001", text: "/plan" },
  "group-command-of-another-bot": null,
  "group-unaddressed": null,
  "group-reply-to-bot": { ...ANN, ...GROUP, type: "text", text: "and grade 7?" },
  "group-reply-to-person": null,
  "topic-mention": { ...ANN, type: "text", conversation: "-1001700000002/45", text: "targets for 2025" },
  "topic-made-by-bot": null,
  "edited-private": { ...WANG, type: "text", message: "11", text: "四年级每周几节体育课？", edited: true },
  "edited-document": null,
  press: { ...WANG, type: "action", conversation: "5201314001", private: true, message: "31", token: "pV3x-Qk_9aTzR0bLw7Yd2A" },
  "press-on-old-message": { ...ANN, ...GROUP, type: "action", message: "32", token: "何'; drop--" },
  "press-without-message": null,
  document: { ...WANG, type: "file", name: "实施方案（2023）.docx", size: 48_211, reference: "BQACAgUAAxkBAAIC" },
  photo: { ...ANN, type: "file", name: "photo.jpg", size: 88_000, reference: "AgAClarge" },
  "group-document-mention": { ...ANN, ...GROUP, type: "file", name: "report.csv" },
  "group-document": null,
  "other-bot": null,
  "anonymous-admin": null,
  channel: null,
  "group-upgraded": null,
  sticker: null,
};

test("every recorded update is looked at here", () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(
    Object.keys(EVENTS)
      .map((name) => `${name}.json`)
      .toSorted(),
  );
});

test.each(Object.entries(EVENTS))("recorded: %s", (name, event) => {
  const { events, known } = parse(read(name), ME);
  expect(known).toBe(true);
  if (event === null) expect(events).toEqual([]);
  else expect(events).toEqual([expect.objectContaining({ platform: "telegram", shared: null, ...event })]);
});

test("a press is acknowledged also where it is no event", () => {
  expect(parse(read("press-without-message"), ME)).toMatchObject({ events: [], press: "22339901234567892" });
});

test("only the bot's name in a group calls it", () => {
  const update = read("group-mention") as { message: { text: string } };
  update.message.text = "@duban_test_bot";
  expect(parse(update, ME).events).toMatchObject([{ type: "joined", code: null }]);
});

test("the names of other bots, and of people whose names begin the same, call nobody", () => {
  const update = read("group-mention") as { message: { text: string; entities: { length: number }[] } };
  update.message.text = "@duban_test_bottle 三年级？";
  update.message.entities = [{ ...update.message.entities[0], length: 18 }];
  expect(parse(update, ME).events).toEqual([]);
});

test("whatever comes, parsing gives events or nothing, and never throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("message", "edited_message", "callback_query"), (value, kind) => {
      expect(Array.isArray(parse(value, ME).events)).toBe(true);
      expect(Array.isArray(parse({ update_id: 1, [kind]: value }, ME).events)).toBe(true);
    }),
  );
});
