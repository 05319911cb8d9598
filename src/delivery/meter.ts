/** Counts what happens, for whoever watches. */
export interface Meter {
  /** Events that were new. */
  received(platform: string, count: number): void;
  /** An event was handled: how it was answered. */
  answered(platform: string, outcome: string): void;
  /** An attempt to send ended. `seconds` since its event was stored, for what was sent. */
  attempted(platform: string, outcome: "sent" | "retry" | "unknown" | "dead", seconds: number): void;
}

/** Counts nothing. */
export const noMeter: Meter = { received() {}, answered() {}, attempted() {} };
