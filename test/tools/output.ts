/** Runs a command and gives its exit code and what it wrote to standard output. */
export async function output(command: () => Promise<number>): Promise<{ code: number; out: string }> {
  const write = process.stdout.write.bind(process.stdout);
  let out = "";
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    out += String(chunk);
    return true;
  };
  try {
    return { code: await command(), out };
  } finally {
    process.stdout.write = write;
  }
}
