/** Chance that repeats itself: the same seed gives the same numbers. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`; 0 where the limit is 0. */
  below(limit: number): number;
}

/** A linear congruential generator over 32 bits, read from its upper half: good enough to choose test cases. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  return { below: (limit) => Math.floor(next() * limit) };
}
