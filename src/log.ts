/** Writes one line for the operator. Never a message's text, a name or a token. */
export type Log = (line: string) => void;

/** Lines go to standard error, with their time. */
export const standardLog: Log = (line) => void process.stderr.write(`${new Date().toISOString()} ${line}\n`);
