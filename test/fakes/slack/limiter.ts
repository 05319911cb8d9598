import type { Args } from "./web-api.ts";

const POSTING = ["chat.postMessage", "chat.postEphemeral"];

/** Slack's rule of about one message a second and channel; off until it is turned on. Source: docs.slack.dev/apis/web-api/rate-limits. */
export function createLimiter() {
  const last = new Map<string, number>();
  let limited = false;
  return {
    turn: (on: boolean) => void (limited = on),
    /** How many whole seconds this call must wait; 0 where it may go on, and then it counts. */
    wait(method: string, args: Args): number {
      if (!limited || !POSTING.includes(method)) return 0;
      // A message to a person counts for the direct chat with them.
      const channel = String(args["channel"]).replace(/^[UW]/, "D");
      const now = performance.now();
      const left = (last.get(channel) ?? -Infinity) + 1000 - now;
      if (left > 0) return Math.ceil(left / 1000);
      last.set(channel, now);
      return 0;
    },
  };
}
