/** A number from 0 up to, but not including, 1; injected so that tests know it. */
export type Chance = () => number;

const FIRST = 1_000;
const LONGEST = 5 * 60_000;

/** How long to wait after the n-th failure (from 1): doubling from a second to five minutes, of that a random half to whole. */
export function backoff(failures: number, chance: Chance): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(20, failures - 1));
  return Math.round(whole * (0.5 + chance() / 2));
}
