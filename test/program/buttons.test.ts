import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../src/words/words.ts";
import { until } from "../contract/recording-core.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { onSlack, onTelegram, openWhole, type Friend, type Whole } from "./people.ts";

const say = words("zh");
const QUESTION = "三年级一周几节体育课";
const data = join(temporaryFolder(), "data");
let whole: Whole;
let admin: Friend & { id: number };

beforeAll(async () => {
  // The first person of a fake has this number; it is in the settings before the person is there.
  whole = await openWhole(data, { DUBAN_ADMINS: "telegram:1002" });
  admin = onTelegram(whole.telegram, "司徒明");
});
afterAll(() => whole.end());

function inDatabase<T>(work: (database: Database.Database) => T): T {
  const database = new Database(join(data, "duban.db"));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** The token of the newest button that was made for an answer's source. */
const newestToken = (): string =>
  inDatabase((database) => (database.prepare("SELECT token FROM token ORDER BY rowid DESC LIMIT 1").get() as { token: string }).token);

describe.each(["telegram", "slack"] as const)("a button on %s", (name) => {
  const friend = (): Friend => whole.friends[name];

  test("whose token nobody gave out is told to be gone", async () => {
    await friend().asks(QUESTION);
    expect(await friend().forges("no-such-token")).toBe(say.gone);
  });

  test("of another person does nothing for who presses it", async () => {
    await friend().asks(QUESTION);
    const token = newestToken();
    const other = name === "telegram" ? onTelegram(whole.telegram, "别人") : onSlack(whole.slack, "U0OTHER");
    await other.asks(QUESTION);
    expect(await other.forges(token)).toBe(say.notYours);
  });

  test("that has expired says so", async () => {
    await friend().asks(QUESTION);
    const token = newestToken();
    inDatabase((database) => database.prepare("UPDATE token SET until = 1 WHERE token = ?").run(token));
    expect(await friend().forges(token)).toBe(say.gone);
  });

  test("that asks a question, pressed twice, answers once and points to the answer", async () => {
    const starter = "学生体质健康测试优良率是多少？";
    await friend().asks("帮助");
    expect(await friend().presses(starter)).not.toBe(say.answeredAlready);
    expect(await friend().presses(starter)).toBe(say.answeredAlready);
  });

  test("a text of 4,097 characters is answered", async () => {
    const answer = await friend().asks(`${QUESTION}？${"学校情况如下。".repeat(600)}`.slice(0, 4097));
    expect(answer).toContain(say.long);
  });
});

test("a platform that refuses a message has it given up, and the administrator told, without a word of it", async () => {
  const { telegram, friends } = whole;
  telegram.faults.plan("sendMessage", { kind: "error", code: "Forbidden: bot was blocked by the user" });
  await friends.telegram.asks(QUESTION, 0);
  const report = await until("the report", () => admin.reads().find((text) => text.includes("没有送到")), 15_000);
  expect(report).toContain("duban doctor");
  expect(report).not.toContain("体育");
});

test("a scope that is missing when something is to be sent is told, and nothing ends", async () => {
  const { slack, friends, program } = whole;
  slack.withhold("chat:write");
  await friends.slack.asks(QUESTION, 0);
  await until("the report", () => admin.reads().some((text) => text.includes("Slack")), 15_000);
  expect(program.child.exitCode).toBeNull();
});

test("tokens that are taken back while it runs: it says so, keeps what waits, and goes on", async () => {
  const { slack, telegram, friends, program, url } = whole;
  slack.refuse("token_revoked");
  await friends.slack.asks(QUESTION, 0);
  await until("the line about Slack", () => program.output().includes("the platform refuses the token"));
  telegram.revoke();
  telegram.cutConnections();
  await until("the line about Telegram", () => program.output().includes("Telegram does not accept the token"), 15_000);
  const health = (await (await fetch(`${url}/healthz`)).json()) as { ok: boolean; waiting: number };
  expect(health).toMatchObject({ ok: true, waiting: 1 });
  for (const secret of [telegram.token, ...Object.values(slack.tokens)]) expect(program.output()).not.toContain(secret);
});
