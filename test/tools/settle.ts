/** Lets everything run that waits for nothing but its turn: promises, and what they start. */
export async function settle(turns = 30): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until something holds; fails after `ms`, five seconds where nothing is said. */
export async function until(holds: () => boolean | Promise<boolean>, what = "what was waited for", ms = 5_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what} did not come about`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
