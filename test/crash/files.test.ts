import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { takeFolder } from "../../src/store/folder.ts";
import { openFolderStore } from "../../src/store/open.ts";
import { until } from "../contract/recording-core.ts";
import { startFakeTelegram } from "../fakes/telegram.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { furnish } from "../tools/office.ts";
import { startProgram } from "../tools/program.ts";
import { random } from "../tools/random.ts";
import { INDICATORS } from "../work/town.ts";

const KILLS = 3;
const PEOPLE = 8;
const EACH = 2;
const folder = temporaryFolder();
const data = join(folder, "data");

/** A store in which each of these accounts reports for the first school, and has just done so. */
async function prepare(accounts: string[]): Promise<void> {
  const held = takeFolder(data);
  const store = await openFolderStore(held, () => Date.now());
  await furnish(store, "telegram", (user) => `nobody-${user}`);
  await store.transaction(async ({ work: { people, duties, figures } }) => {
    for (const indicator of INDICATORS) await duties.putIndicator(indicator);
    for (const [at, user] of accounts.entries()) {
      const id = `p-${at}`;
      await people.put({ id, name: id, lang: "zh", left: null, erased: false });
      await people.begin([{ id: `m-${id}`, person: id, unit: "s1", role: "reporter", from: "2022-01-01", until: null }]);
      await people.bind({ platform: "telegram", tenant: "", user, person: id, boundAt: 1 });
      const times = { occurredAt: Date.now() - 1, recordedAt: Date.now() - 1, lateDays: 0, copied: false };
      const what = { school: "s1", indicator: "MYOPIA", period: "2022Q3", revision: at + 1, operation: "set" as const, value: at };
      await figures.add({ ...what, of: null, reverts: null, reason: null, by: id, onBehalfOf: null, event: `e${at}`, ...times });
    }
  });
  await store.close();
  held.release();
}

interface Account {
  evidence: { hash: string; by: string }[];
  waiting: number;
  unknown: number;
}

function account(): Account {
  const database = new Database(join(data, "duban.db"), { readonly: true });
  const count = (sql: string): number => Number(database.prepare(sql).pluck().get());
  const evidence = database.prepare('SELECT hash, "by" FROM evidence').all() as Account["evidence"];
  const waiting =
    count("SELECT count(*) FROM inbox WHERE state = 'new'") + count("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')");
  const unknown = count("SELECT count(*) FROM outbox WHERE state = 'unknown'");
  database.close();
  return { evidence, waiting, unknown };
}

test("killed while files are fetched and kept: each is kept once with its bytes, and answered once", { timeout: 180_000 }, async () => {
  const fake = await startFakeTelegram();
  const people = Array.from({ length: PEOPLE }, (_, at) => fake.person({ name: `人${at}` }));
  await prepare(people.map(({ id }) => String(id)));
  const chance = random(5);
  fake.faults.chance("download", { kind: "lost" }, 0.2, chance);
  const settings = { DUBAN_DATA: data, TELEGRAM_TOKEN: fake.token, TELEGRAM_API: fake.api };
  const photos: string[] = [];
  const send = (at: number): void => {
    const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200_000, at + 1)]);
    photos.push(createHash("sha256").update(photo).digest("hex"));
    people[at % PEOPLE]?.sendsFile(`${at}.jpg`, photo);
  };
  const total = PEOPLE * EACH;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const program = startProgram(settings);
    await program.ready;
    while (photos.length < (total * kill) / KILLS) send(photos.length);
    await new Promise((resolve) => setTimeout(resolve, chance.below(400)));
    await program.kill();
  }
  const program = startProgram(settings);
  await program.ready;
  const end = await until(
    "all files to be handled",
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = account();
      return fake.updates.waiting.length === 0 && now.evidence.length >= total && now.waiting === 0 && now;
    },
    120_000,
  );
  await program.kill();
  expect(end.evidence.map(({ hash }) => hash).toSorted()).toEqual(photos.toSorted());
  for (const hash of photos) {
    const path = join(data, "evidence", hash);
    expect(existsSync(path) && createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(hash);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  }
  const answers = fake.world.shown.filter(({ text }) => text.includes("已收下"));
  expect(answers.length).toBeLessThanOrEqual(total);
  expect(answers.length + end.unknown).toBeGreaterThanOrEqual(total);
  expect(end.unknown).toBeLessThanOrEqual(KILLS);
  await fake.goDown();
});
