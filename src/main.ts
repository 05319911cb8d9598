import { run } from "./cli/program.ts";

/** Runs the command line and sets the exit code. */
export async function main(args: string[]): Promise<void> {
  process.exitCode = await run(args);
}
