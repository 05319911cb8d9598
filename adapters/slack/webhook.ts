import { isValidSlackRequest, type App, type Receiver } from "@slack/bolt";

/** Slack's own posts are far smaller; what is larger is not Slack. */
const MOST_BYTES = 2 * 1024 * 1024;

/** The raw body, or null where it is too large; what comes after that is not read. */
async function readBody(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The payload out of a JSON body, a form, or the JSON in a form; undefined where it is malformed. */
function payloadOf(type: string, body: string): unknown {
  try {
    if (!type.includes("application/x-www-form-urlencoded")) return JSON.parse(body);
    const form = Object.fromEntries(new URLSearchParams(body));
    return form["payload"] === undefined ? form : JSON.parse(form["payload"]);
  } catch {
    return undefined;
  }
}

const challengeOf = (payload: object): string | null =>
  "type" in payload && payload.type === "url_verification" && "challenge" in payload && typeof payload.challenge === "string"
    ? payload.challenge
    : null;

const answer = (status: number, text = ""): Response => new Response(text, { status, headers: { "content-type": "text/plain" } });

/**
 * Events that Slack posts. A request counts only with Slack's signature over its raw body, compared in constant time, and not more
 * than five minutes old: 401 otherwise. Source: docs.slack.dev/authentication/verifying-requests-from-slack.
 */
export function createWebhook({ signingSecret, log }: { signingSecret: string; log: (line: string) => void }) {
  let app: App | undefined;
  const genuine = (request: Request, body: string): boolean =>
    isValidSlackRequest({
      signingSecret,
      body,
      headers: {
        "x-slack-signature": request.headers.get("x-slack-signature") ?? "",
        "x-slack-request-timestamp": Number(request.headers.get("x-slack-request-timestamp") ?? Number.NaN),
      },
    });
  const hand = async (body: Record<string, unknown>): Promise<Response> => {
    try {
      let taken = false;
      await app?.processEvent({ body, ack: async () => void (taken = true) });
      return taken ? answer(200) : answer(503);
    } catch {
      log("Slack: an event could not be stored and acknowledged; Slack will hand it over again.");
      return answer(503);
    }
  };
  const receiver: Receiver = { init: (given) => void (app = given), start: async () => undefined, stop: async () => undefined };
  return {
    receiver,
    /** Takes one request; answers 200 only once what it brought is stored. */
    take: async (request: Request): Promise<Response> => {
      const body = await readBody(request);
      if (body === null) return answer(413);
      if (!genuine(request, body)) return answer(401);
      const payload = payloadOf(request.headers.get("content-type") ?? "", body);
      if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return answer(400);
      const challenge = challengeOf(payload);
      return challenge === null ? hand({ ...payload }) : answer(200, challenge);
    },
  };
}
