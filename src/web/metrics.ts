import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Meter } from "../delivery/meter.ts";
import type { Counts } from "./health.ts";

/** The counts of this process, for Prometheus. */
export interface Metrics {
  meter: Meter;
  contentType: string;
  /** The page that Prometheus reads. */
  text(counts: Counts): Promise<string>;
}

/** Makes counts that begin at zero. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[]) => new Counter({ name, help, labelNames, registers });
  const received = counter("duban_received_total", "Events that were new", ["platform"]);
  const answered = counter("duban_answered_total", "Events handled, by the kind of answer", ["platform", "outcome"]);
  const sent = counter("duban_sent_total", "Messages that the platform took", ["platform"]);
  const retries = counter("duban_retries_total", "Attempts to send that failed and are tried again", ["platform"]);
  const dead = counter("duban_dead_total", "Messages that were given up", ["platform"]);
  const unknown = counter("duban_unknown_total", "Messages whose fate is not known", ["platform"]);
  const latency = new Histogram({
    name: "duban_reply_seconds",
    help: "From storing an event to its reply being taken by the platform",
    labelNames: ["platform"],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const standing = new Gauge({ name: "duban_messages", help: "Messages in the outbox, by state", labelNames: ["state"], registers });
  const ends = { sent, retry: retries, unknown, dead };
  return {
    meter: {
      received: (platform, count) => received.inc({ platform }, count),
      answered: (platform, outcome) => answered.inc({ platform, outcome }),
      attempted(platform, outcome, seconds) {
        ends[outcome].inc({ platform });
        if (outcome === "sent") latency.observe({ platform }, seconds);
      },
    },
    contentType: registry.contentType,
    async text({ waiting, unknown, dead }) {
      standing.set({ state: "waiting" }, waiting);
      standing.set({ state: "unknown" }, unknown);
      standing.set({ state: "dead" }, dead);
      return registry.metrics();
    },
  };
}
