import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBot } from "../../src/bot/bot.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { writeWorkbook, type Row } from "../../src/work/bulk/workbook.ts";
import { systemClock } from "../../src/clock.ts";
import { openStore } from "../../src/store/sqlite.ts";
import { workWords } from "../../src/words/work.ts";
import { platform } from "../tools/platform.ts";
import { seed } from "../tools/seed.ts";
import { duty, INDICATORS } from "../work/town.ts";

/** A figure of the run with a table of ten thousand rows. */
export interface TableRow {
  name: string;
  value: number;
  unit: "ms" | "MB";
  aim: string;
}

const ROWS = 10_000;
const SCHOOLS = 1_250;

const megabytes = (): number => process.memoryUsage.rss() / 1e6;

/** One office that reports for all schools sends a table of a row for each figure; the real bot over a database in a file. */
async function measure(): Promise<TableRow[]> {
  const system = systemClock();
  const ahead = Date.parse("2022-10-09T02:00:00Z") - system.now();
  const clock = { ...system, now: () => system.now() + ahead };
  const path = mkdtempSync(join(tmpdir(), "duban-bench-"));
  const store = await openStore(`${path}/duban.db`, { now: () => clock.now() });
  await store.transaction(async ({ work }) => {
    const unit = { aliases: [], stages: [], opened: null, closed: null };
    const bureau = { ...unit, id: "b", code: "B", kind: "bureau" as const, name: "示例市教育局", parent: null };
    const schools = Array.from({ length: SCHOOLS }, (_, at) => ({
      ...unit,
      id: `s${at}`,
      code: `S${at}`,
      kind: "school" as const,
      name: `示例第${at}学校`,
      parent: "b",
    }));
    await work.places.putUnits([bureau, ...schools]);
    await work.people.put({ id: "p", name: "示例", lang: "zh", left: null, erased: false });
    await work.people.begin([{ id: "m", person: "p", unit: "b", role: "reporter", from: "2022-01-01", until: null }]);
    await work.people.bind({ platform: "fake", tenant: "", user: "anna", person: "p", boundAt: 1 });
    for (const indicator of INDICATORS) await work.duties.putIndicator(indicator);
    for (const { code } of INDICATORS) await work.duties.putDuty(duty(code));
  });
  const rows = Array.from({ length: ROWS }, (_, at): Row => {
    const school = at % SCHOOLS;
    const code = INDICATORS[Math.floor(at / SCHOOLS)]?.code ?? "";
    return [`S${school}`, `示例第${school}学校`, code, "", "2022Q3", "", null, 1 + (at % 9), "示例说明"];
  });
  const content = writeWorkbook([{ title: "表", rows: [workWords("zh").sheet.headings, ...rows] }]);
  const fake = platform("fake", { can: { files: true } });
  fake.holds = async () => ({ ok: true, content });
  const delivery = createDelivery({ store, ...createBot({ knowledge: seed, clock }), adapters: [fake], clock: system, log: () => {} });
  await (
    await delivery.start()
  ).ready;
  const came = { platform: "fake", person: "anna", conversation: "one", private: true, shared: null, message: null, lang: null };
  const answered = (): Promise<void> => new Promise((resolve) => (fake.after = () => resolve()));
  // What is made ready once for a person is no part of a table.
  const warm = answered();
  await fake.core.receive([{ ...came, key: "0", type: "text", text: "历史", edited: false }]);
  await warm;
  globalThis.gc?.();
  const idle = megabytes();
  let most = idle;
  const watch = setInterval(() => (most = Math.max(most, megabytes())), 5);
  const tried = answered();
  const began = performance.now();
  const used = process.cpuUsage();
  await fake.core.receive([{ ...came, key: "1", type: "file", name: "表.xlsx", size: content.byteLength, reference: "x", about: null }]);
  await tried;
  const dry = performance.now() - began;
  const { user, system: kernel } = process.cpuUsage(used);
  most = Math.max(most, process.resourceUsage().maxRSS / 1000, megabytes());
  const { actions = [], parts = [] } = fake.seen.at(-1)?.card ?? {};
  const [fact] = parts;
  if (fact?.type !== "fact" || !fact.text.includes(String(ROWS))) throw new Error("the dry run did not find every row good");
  const written = answered();
  const pressed = performance.now();
  await fake.core.receive([{ ...came, key: "2", type: "action", token: actions[0]?.token ?? "" }]);
  await written;
  const write = performance.now() - pressed;
  clearInterval(watch);
  await delivery.stop();
  await store.close();
  rmSync(path, { recursive: true });
  const many = `XLSX of ${ROWS.toLocaleString("en")} rows`;
  return [
    { name: `${many}: dry run, file to card`, value: dry, unit: "ms", aim: "5000 ms" },
    { name: `${many}: the same, processor time alone`, value: (user + kernel) / 1000, unit: "ms", aim: "" },
    { name: `${many}: dry run, memory above idle (peak RSS)`, value: most - idle, unit: "MB", aim: "200 MB" },
    { name: `${many}: the one tap that writes them`, value: write, unit: "ms", aim: "" },
  ];
}

console.log(JSON.stringify(await measure()));
