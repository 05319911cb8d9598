// Plain JavaScript, so that a Node that cannot run the program still gets to say so.
import module from "node:module";
import { fileURLToPath } from "node:url";

const WANTED = 24;
const major = Number(process.versions.node.split(".")[0]);

/** The sentence for an operator whose Node is too old, or null. better-sqlite3 13 crashes on Node 20 without a word. */
export function nodeProblem(version = major) {
  if (version >= WANTED) return null;
  return `Duban needs Node ${WANTED} or newer and found ${process.versions.node}. Run it through npm after "npm ci" (which brings Node ${WANTED}), or install Node ${WANTED}.`;
}

const problem = nodeProblem();
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}
if (import.meta.main) {
  // What Node made of the source is kept for the next start: a third less memory and time. Where it can't be kept, nothing is lost.
  module.enableCompileCache?.(fileURLToPath(new URL("../node_modules/.cache/duban", import.meta.url)));
  // Node itself keeps it at a clean end only: a program that is killed leaves it too.
  setTimeout(() => module.flushCompileCache?.(), 3_000).unref();
  const { main } = await import("./main.ts");
  await main(process.argv.slice(2));
}
