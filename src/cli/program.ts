import { existsSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { LexiconError, PlanError } from "../../knowledge/index.ts";
import { ask, askLines } from "./ask.ts";
import { FileError } from "./documents.ts";
import { evaluate } from "./eval/eval.ts";
import { systemClock } from "../clock.ts";
import { ConfigError, readConfig } from "../config.ts";
import { read } from "./read.ts";
import type { Platforms } from "./platforms.ts";
import type { StartOptions } from "./start.ts";

/** Exit codes of the command-line contract. */
const REFUSED = 1;
const USAGE = 2;

function isoDate(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError("write it as 2024-03-01.");
  return text;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError("write a share from 0 to 1, such as 0.98.");
  return value;
}

/** Today in the bureau's zone, as an ISO date. */
const today = (): string => systemClock(readConfig(process.env).zone).today();

/** The commands of the work. Each loads what it needs when it is called, so that a question is not kept waiting for a database. */
function commands(platforms: Platforms, finish: (code: number) => void): Command {
  const program = new Command("duban")
    .description("Reads a public education plan and answers from it, word for word.")
    .exitOverride()
    .showHelpAfterError();
  program
    .command("start")
    .description("serve the chat and the plan in the browser (PORT, HOST: see .env.example)")
    .addOption(new Option("--document <file>", "serve this plan instead of the shipped one").conflicts("demo"))
    .option("--demo", "a fictional bureau with a year of reports, in a folder that is gone afterwards; never beside real data")
    .action(async (options: StartOptions) => finish(await (await import("./start.ts")).start(platforms, options)));
  program
    .command("chat")
    .description("the conversation in this terminal")
    .option("--document <file>", "ask this plan instead of the shipped one")
    .action(async ({ document }: { document?: string }) => finish(await (await import("./chat.ts")).chat(platforms, document)));
  program
    .command("doctor")
    .description("check Node, the data folder, the plan and each configured token, a line each with the remedy")
    .option("--document <file>", "check this plan instead of the shipped one")
    .action(async ({ document }: { document?: string }) => finish(await (await import("./doctor.ts")).doctor(platforms, document)));
  program
    .command("backup <file>")
    .description("copy the data to a file, also while Duban runs (DUBAN_DATA: see .env.example)")
    .action(async (file: string) => finish(await (await import("./backup.ts")).backup(file)));
  program
    .command("restore <file>")
    .description("put a backup in the data's place; the old data is kept beside it")
    .action(async (file: string) => finish(await (await import("./backup.ts")).restore(file)));
  program
    .command("people")
    .description("places and people")
    .command("import <file>")
    .description("take places or people from CSV or XLSX; prints a code for every new person")
    .option("--dry-run", "say what would happen and write nothing")
    .action(async (file: string, { dryRun }: { dryRun?: boolean }) =>
      finish(await (await import("./people.ts")).people(file, dryRun ?? false)),
    );
  program
    .command("remind")
    .description("rehearse reminders: who would get what, when, on which platform")
    .requiredOption("--dry-run", "send nothing; nothing else is offered here")
    .requiredOption("--from <date>", "the first day, ISO", isoDate)
    .requiredOption("--to <date>", "the last day, ISO", isoDate)
    .action(async (days: { from: string; to: string }) => finish(await (await import("./remind.ts")).remindDryRun(platforms, days)));
  program
    .command("calendar")
    .description("workdays and holidays")
    .command("import <file>")
    .description("take days from a text file, a line each: 2027-10-01至10-07 休 国庆节")
    .option("--local", "days that are different here only, not a year's notice")
    .option("--dry-run", "say what would change and write nothing")
    .action(async (file: string, { dryRun, local }: { dryRun?: boolean; local?: boolean }) =>
      finish(await (await import("./calendar.ts")).calendar(file, { dryRun: dryRun ?? false, local: local ?? false })),
    );
  program
    .command("audit")
    .description("what was done, as a chain that shows every change")
    .command("verify")
    .description("recompute the chain, also while Duban runs; names the first bad row (exit 1)")
    .action(async () => finish(await (await import("./audit.ts")).auditVerify()));
  return addReading(program, finish);
}

/** The commands that read a plan and answer from it, without any data folder. */
function addReading(program: Command, finish: (code: number) => void): Command {
  program
    .command("read <file>")
    .description("read a plan: title, period, outline, commitments, and what was removed from the file")
    .option("--json", "print everything as one JSON object")
    .action((file: string, options: { json?: boolean }) => finish(read(file, options)));
  program
    .command("ask [question]")
    .description("ask one question, or one conversation a line with --jsonl")
    .option("--document <file>", "ask this plan instead of the shipped one")
    .option("--today <date>", "the day of asking, ISO", isoDate)
    .option("--json", "print the answer as one JSON object")
    .option("--jsonl", 'read {"id","turns":[…]} a line from standard input, write an answer a line')
    .action(async (question: string | undefined, options: { document?: string; today?: string; json?: boolean; jsonl?: boolean }) => {
      const asked = { ...options, today: options.today ?? today() };
      if (options.jsonl) return finish(await askLines(asked));
      if (question === undefined)
        throw new CommanderError(USAGE, "duban.question", "error: ask wants a question, or --jsonl with questions on standard input");
      return finish(ask(question, asked));
    });
  program
    .command("eval <gold>")
    .description("score the answers to a gold file: per kind and language, with every miss and its trace")
    .option("--document <file>", "the plan that the gold is about, instead of the shipped one")
    .option("--min <share>", "fail unless this share is right in each language", share)
    .option("--ids <file>", "only the questions whose ids this file lists")
    .option("--today <date>", "the day of asking, ISO", isoDate)
    .action((gold: string, options: { document?: string; min?: number; ids?: string; today?: string }) =>
      finish(evaluate(gold, { ...options, today: options.today ?? today() })),
    );
  return program;
}

function complain(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === "duban.question") process.stderr.write(`${error.message}\n`);
    return USAGE;
  }
  if (error instanceof FileError || error instanceof PlanError || error instanceof ConfigError || error instanceof LexiconError) {
    process.stderr.write(`${error.message}\n`);
    return REFUSED;
  }
  throw error;
}

/** Settings in `.env` of the working folder count where the environment does not say otherwise. */
function loadSettings(): void {
  if (!existsSync(".env")) return;
  try {
    process.loadEnvFile(".env");
  } catch (error) {
    throw new ConfigError("The file .env can't be read: write it as .env.example is written.", { cause: error });
  }
}

/** Runs one command line; gives its exit code: 0 done, 1 refused or below the mark, 2 wrong usage. */
export async function run(args: string[], platforms: Platforms): Promise<number> {
  let code = 0;
  try {
    loadSettings();
    await commands(platforms, (exit) => (code = exit)).parseAsync(args, { from: "user" });
  } catch (error) {
    code = complain(error);
  }
  return code;
}
