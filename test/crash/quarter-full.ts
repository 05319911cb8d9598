import { quarter, quarterLine } from "./quarter.ts";

// `npm run test:quarter`: 300 schools with ten duties each, killed a hundred times; another seed, schools and kills may be given behind it.
const [seed = "1", schools = "300", kills = "100"] = process.argv.slice(2);
const report = await quarter({ schools: Number(schools), kills: Number(kills), seed: Number(seed) });
for (const problem of report.problems.slice(0, 50)) console.error(problem);
console.log(quarterLine(report));
process.exitCode = report.problems.length === 0 ? 0 : 1;
