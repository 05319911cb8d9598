import { pino } from "pino";

/** What a line says beside its words: counts, names of platforms and outcomes, trace ids. */
type Facts = Record<string, string | number | boolean | null>;

/** Writes one line for the operator. Never a message's text, a name or a token. */
export type Log = (line: string, facts?: Facts) => void;

/** Lines of JSON go to standard error, with their time. */
export function standardLog(): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
  return (line, facts = {}) => logger.info(facts, line);
}
