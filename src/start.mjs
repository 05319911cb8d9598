// The way in. Nothing of the program is loaded before it is known that this Node can run it.
import { nodeProblem } from "./node.mjs";

const problem = nodeProblem();
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}
const { main } = await import("./main.ts");
await main(process.argv.slice(2));
