import { crash, inOneLine } from "./crash.ts";

// `npm run test:crash`: the whole of it; another seed may be given behind it.
const report = await crash({ kills: 100, messages: 1000, seed: Number(process.argv[2] ?? 1) });
for (const problem of report.problems) console.error(problem);
console.log(inOneLine(report));
process.exitCode = report.problems.length === 0 ? 0 : 1;
