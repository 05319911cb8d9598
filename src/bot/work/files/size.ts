/** A size in bytes as people read it: 812 kB, 3.4 MB. */
export function sizeSaid(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
