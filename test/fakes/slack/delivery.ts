import { createHmac, randomUUID } from "node:crypto";
import type { Link } from "./frames.ts";

/** What Slack hands over; over HTTP the last two come as forms. */
export type Kind = "events_api" | "slash_commands" | "interactive";

/** One thing that Slack hands over until it is acknowledged. */
export interface Envelope {
  id: string;
  kind: Kind;
  payload: object;
  /** How often it was handed over. */
  attempts: number;
  acknowledged: boolean;
}

/** Takes what is posted to the request URL of an app. */
export type Webhook = (request: Request) => Promise<Response>;

const bodyOf = ({ kind, payload }: Envelope): { body: string; type: string } => {
  if (kind === "events_api") return { body: JSON.stringify(payload), type: "application/json" };
  const form = kind === "interactive" ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return { body: new URLSearchParams(form).toString(), type: "application/x-www-form-urlencoded" };
};

/** A request as Slack signs it. Source: docs.slack.dev/authentication/verifying-requests-from-slack. */
export function signedRequest(
  { body, type }: { body: string; type: string },
  { secret, at = Math.floor(Date.now() / 1000), headers = {} }: { secret: string; at?: number; headers?: Record<string, string> },
): Request {
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`;
  return new Request("http://127.0.0.1/slack/events", {
    method: "POST",
    body,
    headers: { "content-type": type, "x-slack-request-timestamp": String(at), "x-slack-signature": signature, ...headers },
  });
}

/** Hands envelopes over: on the newest open socket, or by signed posts; again and again until each is acknowledged. */
export function createDelivery({ secret, retryMs }: { secret: string; retryMs: number }) {
  const links: Link[] = [];
  const envelopes: Envelope[] = [];
  const timers = new Map<Envelope, NodeJS.Timeout>();
  let webhook: Webhook | null = null;
  let ended = false;

  const later = (envelope: Envelope): void => {
    clearTimeout(timers.get(envelope));
    if (!ended)
      timers.set(
        envelope,
        setTimeout(() => void hand(envelope), retryMs),
      );
  };
  const overSocket = (envelope: Envelope): void => {
    const link = links.findLast(({ open }) => open);
    if (!link) return;
    const retry =
      envelope.attempts > 0 ? { retry_attempt: envelope.attempts, retry_reason: "timeout" } : { retry_attempt: 0, retry_reason: "" };
    envelope.attempts += 1;
    const { id, kind, payload } = envelope;
    link.send(JSON.stringify({ envelope_id: id, type: kind, payload, accepts_response_payload: kind !== "events_api", ...retry }));
    later(envelope);
  };
  const overHttp = async (envelope: Envelope, to: Webhook): Promise<void> => {
    const headers =
      envelope.attempts > 0 ? { "x-slack-retry-num": String(envelope.attempts), "x-slack-retry-reason": "http_error" } : undefined;
    envelope.attempts += 1;
    const response = await to(signedRequest(bodyOf(envelope), { secret, ...(headers && { headers }) })).catch(() => null);
    if (response?.ok) envelope.acknowledged = true;
    else later(envelope);
  };
  const hand = async (envelope: Envelope): Promise<void> => {
    if (envelope.acknowledged || ended) return;
    if (webhook) await overHttp(envelope, webhook);
    else overSocket(envelope);
  };
  const cut = (): void => {
    // A link that is cut leaves the list at once.
    for (const link of links.splice(0)) link.cut();
  };
  return {
    envelopes,
    add(kind: Kind, payload: object): Envelope {
      const envelope: Envelope = { id: randomUUID(), kind, payload, attempts: 0, acknowledged: false };
      envelopes.push(envelope);
      void hand(envelope);
      return envelope;
    },
    /** Hands the newest envelope over once more, as happens when an acknowledgement was lost. */
    repeat: async (): Promise<void> => {
      const envelope = envelopes.at(-1);
      if (!envelope) return;
      envelope.acknowledged = false;
      await hand(envelope);
    },
    acknowledge(id: string): void {
      const envelope = envelopes.find((one) => one.id === id);
      if (!envelope) return;
      envelope.acknowledged = true;
      clearTimeout(timers.get(envelope));
    },
    /** A new socket; what waits is handed over on it. */
    connected(link: Link): void {
      links.push(link);
      for (const envelope of envelopes) void hand(envelope);
    },
    disconnected(link: Link): void {
      if (links.includes(link)) links.splice(links.indexOf(link), 1);
    },
    sockets: () => links.length,
    sendAll(message: object): void {
      for (const link of links) link.send(JSON.stringify(message));
    },
    cut,
    postTo: (to: Webhook) => void (webhook = to),
    stop(): void {
      ended = true;
      for (const timer of timers.values()) clearTimeout(timer);
      cut();
    },
  };
}
