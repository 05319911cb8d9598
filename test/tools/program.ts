import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const START = fileURLToPath(new URL("../../src/start.mjs", import.meta.url));

/** The whole program as a child process, started with node itself, so that a signal reaches it and nothing between. */
export interface Program {
  readonly child: ChildProcess;
  /** Where its page is, once it says so; rejects where it ends before. */
  readonly ready: Promise<string>;
  /** Everything that it wrote: its log, and what it says to the operator. */
  output(): string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as an operator would; gives its exit code. */
  stop(): Promise<number | null>;
}

/** The environment of a program that knows only what it is told here. */
const environment = (settings: Record<string, string>): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"], PORT: "0", ...settings });

/** Starts `duban start` with these settings. `args` may name another command. */
export function startProgram(settings: Record<string, string>, { args = ["start"], flags = [] as string[] } = {}): Program {
  const child = spawn(process.execPath, [...flags, START, ...args], { env: environment(settings), stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const exited = once(child, "exit").then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (url) resolve(url);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    void exited.then((code) => reject(new Error(`The program ended with ${code} before it was ready: ${output}`)));
  });
  // Who kills a program that is still starting does not wait for it.
  ready.catch(() => undefined);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return exited;
  };
  return {
    child,
    ready,
    output: () => output,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
}

/** The settings that have a program listen to both fakes. */
export function settingsFor(
  telegram: { token: string; api: string },
  slack: { tokens: { bot: string; app: string }; api: string },
  data: string,
): Record<string, string> {
  return {
    DUBAN_DATA: data,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API: telegram.api,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API: slack.api,
  };
}
