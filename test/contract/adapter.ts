import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Outgoing } from "../../src/chat/adapter.ts";
import { plainText, type Card } from "../../src/chat/card.ts";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import type { Inbound } from "../../src/chat/event.ts";
import { words } from "../../src/words/words.ts";
import type { Fault } from "../fakes/faults.ts";
import type { Harness, Seen, Trait } from "./harness.ts";
import { ANSWER, cardOf, longestCard, QUESTION, saying, TOKEN } from "./cards.ts";
import { createRecordingCore, until, type RecordingCore } from "./recording-core.ts";

const SERVER: [
  what: string,
  fault: (harness: Harness) => Fault,
  reason: DeliveryError["reason"],
  retryAfterMs: number | null,
  seen: number,
][] = [
  ["a platform that says wait", () => ({ kind: "rate", retryAfter: 2 }), "rate", 2000, 0],
  ["a platform that is out of order", () => ({ kind: "status", status: 503 }), "unavailable", null, 0],
  ["a chat that wants nothing", ({ words }) => ({ kind: "error", code: words?.refused ?? "" }), "refused", null, 0],
  ["a token that is no longer good", ({ words }) => ({ kind: "error", code: words?.revoked ?? "" }), "revoked", null, 0],
  ["an answer that is lost", () => ({ kind: "lost" }), "unknown", null, 1],
  ["a connection that is cut", () => ({ kind: "cut" }), "unknown", null, 0],
];

/** What every adapter promises, tried on one platform. `traits` names what the platform has; `open` sets it up afresh for each test. */
export function adapterContract(name: string, traits: Trait[], open: () => Promise<Harness>): void {
  const where = (trait: Trait): typeof test => (traits.includes(trait) ? test : (test.skip as typeof test));

  describe(`the contract of an adapter: ${name}`, () => {
    let harness: Harness;
    let core: RecordingCore;
    let number = 0;

    beforeEach(async () => {
      harness = await open();
      core = createRecordingCore();
      await harness.adapter.start(core);
    });
    afterEach(async () => {
      const logged = core.lines.join("\n");
      for (const secret of [...harness.secrets, QUESTION, TOKEN]) expect(logged).not.toContain(secret);
      await harness.adapter.stop();
      await harness.close();
    });

    const outgoing = (to: Inbound, card: Card, answers: string | null = null): Outgoing => {
      number += 1;
      return { number, conversation: to.conversation, card, answers };
    };
    const send = async (to: Inbound, card: Card, answers: string | null = null): Promise<string> => {
      const message = outgoing(to, card, answers);
      core.remember({ ...message, id: null });
      return harness.adapter.send(message);
    };
    /** The bot's message number `at`, once the person sees it as `ready` wants it. */
    const seen = (at: number, ready: (one: Seen) => boolean = () => true): Promise<Seen> =>
      until(`message ${at} of the bot`, async () => {
        const one = (await harness.sees())[at];
        return one && ready(one) && one;
      });
    const asked = async (): Promise<Inbound> => {
      await harness.says(QUESTION);
      return core.event(0);
    };
    const failure = async (doing: Promise<unknown>): Promise<DeliveryError> => {
      const error: unknown = await doing.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(DeliveryError);
      return error as DeliveryError;
    };

    test("what a person says becomes one event", async () => {
      const event = await asked();
      expect(event).toMatchObject({ type: "text", platform: harness.adapter.name, text: QUESTION, edited: false, private: true });
      expect([event.key, event.person, event.conversation]).not.toContain("");
    });

    test("what is said in a row arrives in that row, each with a key of its own, in one conversation", async () => {
      for (const text of ["一", "二", "三"]) await harness.says(text);
      await core.event(2);
      expect(core.stored.map((event) => event.type === "text" && event.text)).toEqual(["一", "二", "三"]);
      expect(new Set(core.stored.map(({ key }) => key)).size).toBe(3);
      expect(new Set(core.stored.map(({ conversation }) => conversation)).size).toBe(1);
    });

    test("a card is seen whole and in its order, and nothing in it works as markup", async () => {
      await send(await asked(), ANSWER);
      const { text } = await seen(0);
      const inOrder = ["小学三至六年级：每周3课时", "范围", "小学三至六年级 & 初中", "小学三至六年级和初中每周<3>课时", "三（二）2 体育"];
      const places = [...inOrder, "a < b && *not bold* _nor this_ `or that` 🏀"].map((piece) => text.indexOf(piece));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    test("a card may answer the message that was asked", async () => {
      const event = await asked();
      expect(await send(event, saying("好"), event.message)).not.toBe("");
      expect((await seen(0)).text).toContain("好");
    });

    test("a clause that is only near is never shown like the answer", async () => {
      const event = await asked();
      const quote = { type: "quote", text: "每周5节", source: "三（二）2" } as const;
      await send(event, cardOf({ ...quote, answers: true }));
      await send(event, cardOf({ ...quote, answers: false }));
      const [answer, near] = [await seen(0), await seen(1)];
      expect(near.text).toContain("每周5节");
      expect(near.text).not.toBe(answer.text);
    });

    test("a card that was turned into plain text keeps its lines and has no buttons", async () => {
      await send(await asked(), saying(plainText(ANSWER, words("zh"))));
      const { text, buttons } = await seen(0);
      for (const line of plainText(ANSWER, words("zh")).split("\n")) expect(text).toContain(line);
      expect(buttons).toEqual([]);
    });

    test("a message as long as the platform allows arrives whole", async () => {
      const card = longestCard((one) => harness.adapter.measure(one), harness.adapter.can.longest);
      await send(await asked(), card);
      const { text } = await seen(0);
      expect(text).toContain(card.parts[0]?.type === "text" ? card.parts[0].text : "?");
      expect(await harness.sees()).toHaveLength(1);
    });

    test("the limits and the measure are such that a core can work with them", () => {
      const { can, limits } = harness.adapter;
      const measure = (card: Card): number => harness.adapter.measure(card);
      expect(can.longest).toBeGreaterThan(500);
      expect(limits.perSecond).toBeGreaterThan(0);
      expect(limits.conversationMs).toBeGreaterThanOrEqual(0);
      expect(measure(ANSWER)).toBeGreaterThan(measure(saying("好")));
    });

    test("the platform says that it can be reached", async () => {
      expect(await harness.adapter.check()).toMatchObject({ ok: true });
    });

    where("press")("a press hands the button's token back, once for each press", async () => {
      const id = await send(await asked(), ANSWER);
      const { buttons } = await seen(0);
      expect(buttons).toEqual(["初中呢？", "为什么"]);
      await harness.presses?.("初中呢？");
      const press = await core.event(1);
      expect(press).toMatchObject({ type: "action", token: TOKEN, private: true });
      expect(press.conversation).toBe(core.stored[0]?.conversation);
      expect(press.person).toBe(core.stored[0]?.person);
      expect([null, id]).toContain(press.message);
      await harness.presses?.("初中呢？");
      expect((await core.event(2)).key).not.toBe(press.key);
    });

    where("edit")("a message is changed in its place, and changing it twice does no harm", async () => {
      const event = await asked();
      const id = await send(event, ANSWER);
      await seen(0);
      const changed = outgoing(event, { ...saying("改过了"), actions: ANSWER.actions.slice(0, 1) });
      await harness.adapter.edit(id, changed);
      await harness.adapter.edit(id, changed);
      const now = await seen(0, ({ text }) => text.includes("改过了"));
      expect(now.text).not.toContain("每周3课时");
      expect(now.buttons).toEqual(traits.includes("press") ? ["初中呢？"] : []);
      expect(await harness.sees()).toHaveLength(1);
    });

    where("revise")("what a person changed comes as an edited text of the same message", async () => {
      const first = await asked();
      await harness.revises?.("四年级呢？");
      const second = await core.event(1);
      expect(second).toMatchObject({
        type: "text",
        text: "四年级呢？",
        edited: true,
        message: first.message,
        conversation: first.conversation,
      });
      expect(second.key).not.toBe(first.key);
    });

    where("file")("a file comes in with its name and size", async () => {
      const content = new TextEncoder().encode("一、总体要求");
      await harness.sendsFile?.("方案 2023.txt", content);
      expect(await core.event(0)).toMatchObject({ type: "file", name: "方案 2023.txt", size: content.byteLength });
    });

    where("file")("a file goes out byte for byte, with its caption", async () => {
      const event = await asked();
      const content = Uint8Array.from({ length: 1000 }, (_, at) => at % 256);
      number += 1;
      const file = { number, conversation: event.conversation, name: "指标 & 表.csv", content, caption: "2023 <年>" };
      core.rememberFile(file);
      const id = await harness.adapter.sendFile(file);
      expect(id).not.toBe("");
      const { file: shown, text } = await seen(0, (one) => one.file !== null);
      expect(shown?.name).toBe("指标 & 表.csv");
      expect(Buffer.from(shown?.content ?? [])).toEqual(Buffer.from(content));
      expect(text).toContain("2023 <年>");
    });

    const never = new AbortController().signal;
    const sentFile = async (content: Uint8Array): Promise<string> => {
      await harness.sendsFile?.("表 1.csv", content);
      const event = await core.event(0);
      return event.type === "file" ? event.reference : "no file";
    };

    where("file")("a file that came in is fetched byte for byte, as often as it is asked for", async () => {
      const content = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7) % 256);
      const reference = await sentFile(content);
      for (let time = 0; time < 2; time += 1) {
        const fetched = await harness.adapter.fetch(reference, 400_000, never);
        expect(fetched.ok && Buffer.from(fetched.content).equals(Buffer.from(content))).toBe(true);
      }
    });

    where("file")("no more is fetched of a file than was asked for", async () => {
      const reference = await sentFile(new Uint8Array(200_000));
      expect(await harness.adapter.fetch(reference, 100_000, never)).toEqual({ ok: false, why: "too large" });
    });

    where("file")("a file that the platform has no more is gone", async () => {
      const reference = await sentFile(new Uint8Array(100));
      harness.losesFiles?.();
      expect(await harness.adapter.fetch(reference, 1_000, never)).toEqual({ ok: false, why: "gone" });
    });

    for (const [what, fault] of [
      ["a platform that is out of order", { kind: "status", status: 503 }],
      ["an answer that breaks off", { kind: "lost" }],
      ["a connection that is cut", { kind: "cut" }],
    ] as const) {
      where("server")(`a file from ${what}: the next try may go well, and does`, async () => {
        if (!traits.includes("file")) return;
        const reference = await sentFile(new Uint8Array(500_000));
        harness.fails?.("fetch", fault);
        const error = await failure(harness.adapter.fetch(reference, 1_000_000, never));
        expect(error.reason).toBe("unavailable");
        for (const secret of harness.secrets) expect(error.message).not.toContain(secret);
        expect(await harness.adapter.fetch(reference, 1_000_000, never)).toMatchObject({ ok: true });
      });
    }

    where("again")("the same thing handed over twice has the same key", async () => {
      const event = await asked();
      const times = (): Inbound[] => core.handed.filter(({ type }) => type === "text");
      await harness.repeats?.();
      await until("the second time", () => times().length > 1);
      expect(times()[1]).toEqual(event);
      expect(core.stored).toHaveLength(1);
    });

    where("again")("what could not be stored is handed over again", async () => {
      core.failNext(2);
      await harness.says(QUESTION);
      await core.event(0);
      await harness.says("又一个问题");
      await core.event(1);
      expect(core.handed.filter(({ type }) => type === "text").length).toBeGreaterThanOrEqual(4);
      expect(core.stored.map((event) => event.type === "text" && event.text)).toEqual([QUESTION, "又一个问题"]);
    });

    for (const [what, fault, reason, retryAfterMs, arrived] of SERVER) {
      where("server")(`${what}: ${reason}, and nothing is sent a second time`, async () => {
        const event = await asked();
        harness.fails?.("send", fault(harness));
        const error = await failure(send(event, ANSWER));
        expect(error).toMatchObject({ reason, retryAfterMs });
        for (const secret of [...harness.secrets, "每周3课时"]) expect(error.message).not.toContain(secret);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(await harness.sees()).toHaveLength(arrived);
        await send(event, saying("下一条"));
        expect((await seen(arrived)).text).toContain("下一条");
      });
    }

    where("server")("a server that does not listen: unavailable", async () => {
      const event = await asked();
      await harness.goesDown?.();
      expect((await failure(send(event, ANSWER))).reason).toBe("unavailable");
      expect(await harness.adapter.check()).toMatchObject({ ok: false });
    });

    where("server")("a token that was taken back is told to the operator, with the remedy", async () => {
      harness.revokes?.();
      const check = await harness.adapter.check();
      expect(check.ok).toBe(false);
      for (const secret of harness.secrets) expect(JSON.stringify(check)).not.toContain(secret);
    });
  });
}
