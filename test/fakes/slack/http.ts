import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "../faults.ts";
import type { Args } from "./web-api.ts";

const LISTS = ["blocks", "view", "files", "prompts", "attachments"];

export const readBody = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray());

/** The arguments of a call: JSON, or a form whose lists and objects are JSON. */
export function argsOf(request: IncomingMessage, raw: Buffer): Args {
  if (request.headers["content-type"]?.includes("json")) return JSON.parse(raw.toString() || "{}") as Args;
  const form = [...new URLSearchParams(raw.toString())];
  return Object.fromEntries(form.map(([name, value]) => [name, LISTS.includes(name) ? (JSON.parse(value) as unknown) : value]));
}

/** Answers with JSON. */
export function give(
  response: ServerResponse,
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** Does a call as far as its fault lets it, and answers as far as its fault lets it. */
export async function meet(
  fault: Fault | undefined,
  response: ServerResponse,
  act: () => unknown,
  headers: Record<string, string> = {},
): Promise<void> {
  switch (fault?.kind) {
    case "rate":
      return give(response, { ok: false, error: "ratelimited" }, { status: 429, headers: { "retry-after": String(fault.retryAfter) } });
    case "status":
      return give(response, { ok: false }, { status: fault.status });
    case "error":
      return give(response, { ok: false, error: fault.code });
    case "hang": {
      const answer = act();
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return give(response, answer, { headers });
    }
    case "lost":
      act();
      return void response.destroy();
    case "cut":
      return void response.destroy();
    case undefined:
      return give(response, act(), { headers });
    default:
      return fault satisfies never;
  }
}

/** Gives the bytes of a file as far as its fault lets it; whoever may not read it is led to the page where people sign in. */
export async function giveFile(
  fault: Fault | undefined,
  response: ServerResponse,
  content: Uint8Array | undefined,
  may: boolean,
): Promise<void> {
  if (fault?.kind === "lost") return void response.write((content ?? new Uint8Array()).subarray(0, 10), () => response.destroy());
  if (fault) return meet(fault, response, () => ({}));
  if (!may) return void response.writeHead(302, { location: "https://city.slack.com/?redir=files" }).end();
  if (!content) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "application/octet-stream" }).end(content);
}
