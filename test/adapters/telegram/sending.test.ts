import { createServer } from "node:http";
import { createServer as createListener, type AddressInfo, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Adapter, Outgoing } from "../../../src/chat/adapter.ts";
import type { Card } from "../../../src/chat/card.ts";
import { DeliveryError } from "../../../src/chat/delivery-error.ts";
import { startFakeTelegram, TELEGRAM_RATE, type FakeTelegram } from "../../fakes/telegram.ts";
import type { Person } from "../../fakes/telegram/people.ts";
import { adapterFor } from "./harness.ts";

let fake: FakeTelegram;
let person: Person;
let adapter: Adapter;

beforeEach(async () => {
  fake = await startFakeTelegram();
  person = fake.person();
  adapter = adapterFor(fake);
});
afterEach(() => fake.goDown());

const saying = (text: string): Card => ({ lang: "zh", parts: [{ type: "text", text }], actions: [] });
const to = (conversation: string | number, card: Card, answers: string | null = null): Outgoing => ({
  number: 1,
  conversation: String(conversation),
  card,
  answers,
});
const failure = (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => null,
    (error: unknown) => error,
  );

test("4,096 characters arrive, 4,097 are refused, and the error does not repeat them", async () => {
  await adapter.send(to(person.id, saying("督".repeat(4096))));
  const error = await failure(adapter.send(to(person.id, saying("督".repeat(4097)))));
  expect(error).toMatchObject({ reason: "refused", message: "Telegram said 400: Bad Request: message is too long" });
});

test("a group that became a supergroup meanwhile: sent and edited there, once", async () => {
  const group = fake.group({ type: "group" });
  const other = group.upgrades();
  const id = await adapter.send(to(group.id, saying("一")));
  await adapter.edit(id, to(group.id, saying("二")));
  await adapter.sendFile({ number: 2, conversation: String(group.id), name: "a.csv", content: new Uint8Array(3), caption: "" });
  expect(fake.shownIn(other.id).map(({ text, versions }) => [text, versions])).toEqual([
    ["二", ["一", "二"]],
    ["", [""]],
  ]);
  expect(fake.shownIn(group.id)).toEqual([]);
});

test.each(["blocks", "is thrown out", "is in no such chat"])("where the bot %s, it is refused for good", async (what) => {
  const group = fake.group();
  if (what === "blocks") person.blocks();
  if (what === "is thrown out") group.throwsOut();
  const chat = { blocks: person.id, "is thrown out": group.id }[what] ?? 4711;
  expect(await failure(adapter.send(to(chat, saying("一"))))).toMatchObject({ name: "DeliveryError", reason: "refused" });
});

test("an answer that comes too late is unknown, and the message is there once", async () => {
  fake.faults.plan("sendMessage", { kind: "hang", ms: 1500 });
  expect(await failure(adapter.send(to(person.id, saying("一"))))).toMatchObject({ reason: "unknown" });
  expect(fake.shownIn(person.id)).toHaveLength(1);
  expect(fake.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
});

test("an edit whose answer was lost may be done again", async () => {
  const id = await adapter.send(to(person.id, saying("一")));
  fake.faults.plan("editMessageText", { kind: "lost" });
  expect(await failure(adapter.edit(id, to(person.id, saying("二"))))).toMatchObject({ reason: "unknown" });
  await adapter.edit(id, to(person.id, saying("二")));
  expect(fake.shownIn(person.id)[0]?.versions).toEqual(["一", "二"]);
});

test("a message that is gone can't be edited, and a question that is gone can be answered", async () => {
  expect(await failure(adapter.edit("999", to(person.id, saying("二"))))).toMatchObject({ reason: "refused" });
  await adapter.send(to(person.id, saying("一"), "999"));
  const asked = person.says("?");
  await adapter.send(to(person.id, saying("二"), String(asked)));
  expect(fake.shownIn(person.id).map(({ replyTo }) => replyTo)).toEqual([null, asked]);
});

test("an answer goes to the topic that was asked in", async () => {
  const group = fake.group();
  await adapter.send(to(`${group.id}/45`, saying("一")));
  expect(fake.shownIn(group.id)[0]?.thread).toBe(45);
});

test("the names of files can't break the upload", async () => {
  await adapter.sendFile({
    number: 1,
    conversation: String(person.id),
    name: 'a"; name="chat_id\r\nx.csv',
    content: Buffer.from("a"),
    caption: "",
  });
  expect(fake.shownIn(person.id)[0]?.file?.name).toBe("a__ name=_chat_id__x.csv");
});

test("buttons whose token is too long are refused, not cut", async () => {
  const card: Card = { ...saying("一"), actions: [{ label: "好", token: "x".repeat(65), kind: "tool" }] };
  expect(await failure(adapter.send(to(person.id, card)))).toMatchObject({ reason: "refused" });
});

test("faster than Telegram allows: told to wait, with the time", async () => {
  fake.limiter.rate = TELEGRAM_RATE;
  await adapter.send(to(person.id, saying("一")));
  expect(await failure(adapter.send(to(person.id, saying("二"))))).toMatchObject({ reason: "rate", retryAfterMs: 1000 });
  const many = await Promise.all(Array.from({ length: 31 }, () => failure(adapter.send(to(fake.person().id, saying("一"))))));
  expect(many.filter((error) => error instanceof DeliveryError && error.reason === "rate")).toHaveLength(2);
});

test.each([
  ["a page of something on the way", 502, "<html>Bad gateway</html>"],
  ["a body that is cut off", 200, '{"ok":true,"result":{"mess'],
  ["an answer in another form", 200, '{"ok":true,"result":true}'],
  ["an error in another form", 502, '{"error":"upstream"}'],
  ["no body", 200, ""],
])("%s says nothing about the message: unknown", async (_, status, body) => {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const other = adapterFor({ token: fake.token, api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  const error = await failure(other.send(to(1, saying("一"))));
  expect(error).toMatchObject({ name: "DeliveryError", reason: "unknown" });
  expect(JSON.stringify([error, String(error), (error as Error).cause])).not.toContain(fake.token);
  server.closeAllConnections();
  server.close();
});

test.each([
  ["stays silent", (): void => undefined],
  ["hangs up", (socket: Socket): void => void socket.destroy()],
  ["speaks another language", (socket: Socket): void => void socket.end("220 mail.example ready\r\n")],
])("a server that %s when the connection is made: nothing can have left, so it is sent again later", async (_, greets) => {
  const sockets: Socket[] = [];
  const server = createListener((socket) => {
    sockets.push(socket.on("error", () => undefined));
    greets(socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const other = adapterFor({ token: fake.token, api: `https://127.0.0.1:${(server.address() as AddressInfo).port}` });
  expect(await failure(other.send(to(1, saying("一"))))).toMatchObject({ reason: "unavailable" });
  for (const socket of sockets) socket.destroy();
  server.close();
});

test.each([
  ["7000001:wrong-token", "Telegram said 401: Unauthorized"],
  ["no-token", "Telegram said 404: Not Found"],
])("the wrong token %s: nothing goes out, and doctor says what to do", async (token, says) => {
  const wrong = adapterFor({ token, api: fake.api });
  expect(await failure(wrong.send(to(person.id, saying("一"))))).toMatchObject({ reason: "revoked" });
  expect(await wrong.check()).toEqual({ ok: false, says, remedy: expect.stringContaining("@BotFather") as string });
});

test("doctor says which bot it is", async () => {
  expect(await adapter.check()).toEqual({ ok: true, says: "Telegram: the bot is @duban_test_bot." });
});
