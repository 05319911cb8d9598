import { crash, inOneLine } from "./crash.ts";
import { crashUpdates, updatesInOneLine } from "./updates.ts";

// `npm run test:crash`: the whole of it; another seed may be given behind it.
const seed = Number(process.argv[2] ?? 1);
const answers = await crash({ kills: 100, messages: 1000, seed });
for (const problem of answers.problems) console.error(problem);
console.log(inOneLine(answers));
const updates = await crashUpdates({ kills: 60, principals: 125, each: 4, seed });
for (const problem of updates.problems) console.error(problem);
console.log(updatesInOneLine(updates));
process.exitCode = answers.problems.length + updates.problems.length === 0 ? 0 : 1;
