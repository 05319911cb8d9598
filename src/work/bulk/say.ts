import { workWords } from "../../words/work.ts";
import { problemText } from "../submission/say.ts";
import type { ReportingScope } from "../submission/scope.ts";
import type { FileTrouble } from "./table.ts";
import type { RowTrouble } from "./upload.ts";

/** Why a file was refused whole, in three lines: what is wrong, the rule, and what works. */
export function fileText(trouble: FileTrouble, lang: "zh" | "en"): string {
  const { file } = workWords(lang);
  switch (trouble.type) {
    case "not a table":
      return file.notTable;
    case "too large":
      return file.tooLarge(trouble.limit);
    case "macros":
      return file.macros;
    case "formula":
      return file.formula(trouble.cell);
    case "broken":
      return file.broken;
    case "headings":
      return file.headings(trouble.found);
    case "pupils":
      return file.pupils(trouble.cell);
    default:
      return trouble satisfies never;
  }
}

/** What is wrong and the rule, without the example: an example of a message is none of a cell. */
export const inOneLine = (said: string): string => said.split("\n").slice(0, 2).join(" ");

/** Why one row of an upload cannot be taken, in one line for the list by cell. */
export function rowText(trouble: RowTrouble, scope: ReportingScope, lang: "zh" | "en"): string {
  const { cell } = workWords(lang);
  switch (trouble.type) {
    case "school":
      return `${trouble.word}: ${cell.unknownSchool}`;
    case "indicator":
      return `${trouble.word}: ${cell.unknownIndicator}`;
    case "period":
      return `${trouble.word}: ${cell.unknownPeriod}`;
    case "number":
      return `${trouble.word}: ${cell.number}`;
    case "twice":
      return cell.twice(trouble.cell);
    case "value":
      return inOneLine(problemText({ trouble: trouble.trouble, choices: [], about: { indicator: null, school: null } }, scope, lang));
    default:
      return trouble satisfies never;
  }
}
