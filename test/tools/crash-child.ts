import { appendFileSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { systemClock } from "../../src/clock.ts";
import { takeFolder } from "../../src/store/folder.ts";
import { openFolderStore } from "../../src/store/open.ts";
import { echo } from "./desk.ts";
import { platform } from "./platform.ts";

// A program of its own for the crash test: texts come in by lines, what people see stands in a file, and it may die at any time.
const [folder = "", ledger = ""] = process.argv.slice(2);
const clock = systemClock();
const held = takeFolder(folder);
const store = await openFolderStore(held, () => clock.now());
const fake = platform("fake", { limits: { perSecond: 500, conversationMs: 0 } });
fake.send = async ({ conversation, card }) => {
  const [text] = card.parts.slice(-1);
  const note = card.parts.length > 1 ? " missing" : "";
  appendFileSync(ledger, `${conversation} ${text && "text" in text ? text.text : ""}${note}\n`);
  await new Promise((resolve) => setTimeout(resolve, 1));
  return String(readFileSync(ledger, "utf8").length);
};
const delivery = createDelivery({ store, handle: echo, adapters: [fake], clock, log: () => {} });
await delivery.start();
process.stdout.write("ready\n");
createInterface({ input: process.stdin }).on("line", (line) => {
  const [key = "", conversation = ""] = line.split(" ");
  const came = { platform: "fake", key, person: "anna", conversation, private: true, shared: null, message: null, lang: null };
  void fake.core.receive([{ ...came, type: "text", text: key, edited: false }]).then(() => process.stdout.write(`ack ${key}\n`));
});
