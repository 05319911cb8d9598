import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, parseAnswerUrl } from "../../../adapters/slack/parse.ts";
import { readMessage, readPlace, writePlace } from "../../../adapters/slack/place.ts";

const folder = new URL("../../fixtures/events/slack/", import.meta.url);
const recorded = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

const LIN = { platform: "slack", person: "U0LIN", lang: null };
const FLAT = { ...LIN, conversation: "direct/T0CITY/U0LIN", private: true, shared: null };
const THREAD = { ...LIN, conversation: "thread/T0CITY/C0EDU/1763001300.000200", private: false, shared: null };
const MENTION = {
  ...THREAD,
  type: "text",
  key: "C0EDU:1763001300.000200",
  message: "C0EDU:1763001300.000200",
  text: "小学每天运动多久？ 见 方案 和 news",
  edited: false,
};
const ONLY = { ...LIN, conversation: "only/T0CITY/C0EDU//U0LIN", private: true, shared: "channel/T0CITY/C0EDU" };
const PLAN = { name: "plan-2023.docx", size: 48_213, reference: "F0PLAN" };
const TOKEN = "pV3x-Qk_9aTzR0bLw7Yd2A";

/** Each recorded payload, and what is to come of it. */
const EXPECTED: Record<string, object[]> = {
  "message-direct": [
    {
      ...FLAT,
      type: "text",
      key: "D0LIN:1763001234.000100",
      message: "D0LIN:1763001234.000100",
      text: "三年级每周几节体育课? a < b & c",
      edited: false,
    },
  ],
  "message-direct-thread": [{ ...FLAT, type: "text", text: "初中呢？", conversation: "thread/T0CITY/D0LIN/1763001200.000050" }],
  "app-mention": [MENTION],
  "message-of-mention": [MENTION],
  "app-mention-thread": [{ type: "text", text: "初中呢", conversation: "thread/T0CITY/C0EDU/1763001250.000150", private: false }],
  "message-without-mention": [],
  "app-mention-bare": [{ type: "joined", conversation: "thread/T0CITY/C0EDU/1763001301.000300", code: null }],
  "message-changed": [
    { ...FLAT, type: "text", key: "Ev0008", message: "D0LIN:1763001234.000100", text: "四年级每周几节体育课？", edited: true },
  ],
  "message-unfolded-link": [],
  "message-changed-own": [],
  "message-changed-root-of-panel": [],
  "message-deleted": [],
  "message-own": [],
  "message-other-bot": [],
  "message-joined-channel": [],
  "message-file": [{ ...FLAT, ...PLAN, type: "file", key: "D0LIN:1763001294.000800:F0PLAN" }],
  "message-file-with-text": [
    { ...FLAT, ...PLAN, type: "file" },
    { ...FLAT, type: "text", text: "这个方案里有几项指标？" },
  ],
  "app-home-opened": [
    { ...LIN, type: "joined", key: "Ev0017", conversation: "home/T0CITY/U0LIN", private: true, message: null, code: null, shared: null },
  ],
  "app-home-messages": [{ ...LIN, type: "joined", key: "Ev0018", conversation: "prompts/T0CITY/D0LIN", private: true }],
  "assistant-thread-started": [
    { ...LIN, type: "joined", key: "Ev0019", conversation: "thread/T0CITY/D0LIN/1763001298.001200", private: true, code: null },
  ],
  "slash-command": [{ ...ONLY, type: "text", key: "100.200.slash", text: "体育课每周几节", message: null, edited: false }],
  "slash-command-bare": [{ type: "joined", conversation: "only/T0CITY/D0WANG//U0LIN", private: true, shared: null }],
  "press-direct": [{ ...FLAT, type: "action", key: "100.300.press:0", token: TOKEN, message: "D0LIN:1763001235.000110" }],
  "press-thread": [{ ...THREAD, type: "action", token: TOKEN, message: "C0EDU:1763001305.000210" }],
  "press-ephemeral": [{ ...ONLY, type: "action", token: TOKEN, message: "C0EDU:1763001310.000220" }],
  "press-home": [{ ...FLAT, type: "action", token: TOKEN, message: null }],
  "press-select": [],
  "view-submission": [],
};

describe("what Slack hands over", () => {
  test.each(Object.entries(EXPECTED))("%s", (name, events) => {
    const parsed = parse(recorded(name));
    expect(parsed).toHaveLength(events.length);
    expect(parsed).toMatchObject(events);
  });

  test("every recorded payload is tried", () => {
    const names = readdirSync(folder).map((name) => name.replace(".json", ""));
    expect(names.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  test.each([null, 7, "text", [], {}, { type: "event_callback" }, { type: "event_callback", event: null }, { command: "/duban" }])(
    "what is no event gives none: %j",
    (body) => {
      expect(parse(body)).toEqual([]);
      expect(parseAnswerUrl(body)).toBeNull();
    },
  );

  test("a text of 20,000 characters comes whole", () => {
    const body = recorded("message-direct") as { event: { text: string } };
    body.event.text = "督".repeat(20_000);
    expect(parse(body)).toMatchObject([{ text: "督".repeat(20_000) }]);
  });

  test("addresses for answers come with commands, and with presses on what one person alone sees", () => {
    const ofCommand = { of: ONLY.conversation, url: "https://hooks.slack.com/commands/T0CITY/100/abc" };
    expect(parseAnswerUrl(recorded("slash-command"))).toEqual(ofCommand);
    const ofPress = { of: "C0EDU:1763001310.000220", url: "https://hooks.slack.com/actions/T0CITY/103/abc" };
    expect(parseAnswerUrl(recorded("press-ephemeral"))).toEqual(ofPress);
    expect(parseAnswerUrl(recorded("press-direct"))).toBeNull();
    expect(parseAnswerUrl(recorded("press-home"))).toBeNull();
  });
});

describe("the name of a conversation", () => {
  test.each([
    { type: "direct", team: "T1", person: "U1" },
    { type: "home", team: "T1", person: "U1" },
    { type: "channel", team: "T1", channel: "C1" },
    { type: "prompts", team: "T1", channel: "D1" },
    { type: "thread", team: "T1", channel: "C1", thread: "1.2" },
    { type: "only", team: "T1", channel: "C1", thread: "1.2", person: "U1" },
    { type: "only", team: "T1", channel: "C1", thread: null, person: "U1" },
  ] as const)("keeps the place: $type", (place) => {
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  test.each(["", "terminal", "direct", "direct/T1", "thread/T1/C1", "only/T1/C1/1.2", "web/T1/U1"])(
    "means nothing to Slack: %s",
    (name) => {
      expect(readPlace(name)).toBeNull();
    },
  );

  test("a message id that Slack did not give is none", () => {
    expect(readMessage("C1:1.2")).toEqual({ channel: "C1", ts: "1.2" });
    expect(readMessage("home:U1")).toBeNull();
  });
});
