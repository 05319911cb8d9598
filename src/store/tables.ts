import type { Generated } from "kysely";
import type { WorkTables } from "./work/tables.ts";

/** The tables as kysely knows them. Times are milliseconds since the epoch, truth values 0 or 1, JSON is text. */
export interface Tables extends WorkTables {
  schema_step: { number: number; name: string; at: number };
  inbox: {
    number: Generated<number>;
    platform: string;
    key: string;
    conversation: string;
    person: string;
    body: string;
    at: number;
    state: "new" | "done" | "dead";
    fault: string | null;
  };
  outbox: {
    number: Generated<number>;
    key: string;
    platform: string;
    conversation: string;
    person: string | null;
    kind: "send" | "edit" | "file";
    body: string;
    edits: string | null;
    answers: string | null;
    bulk: number;
    trace: string;
    at: number;
    state: "waiting" | "sending" | "sent" | "unknown" | "dead";
    not_before: number;
    attempts: number;
    message: string | null;
    reason: string | null;
    announced_by: number | null;
    /** A one-time code stands in its body. */
    fades: number;
  };
  attempt: {
    outbox: number;
    n: number;
    started: number;
    ended: number | null;
    outcome: string | null;
  };
  conversation: {
    platform: string;
    conversation: string;
    person: string;
    lang: "zh" | "en";
    memory: string;
    last: string;
    actions: string;
    at: number;
  };
  token: {
    token: string;
    person: string | null;
    until: number;
    lang: "zh" | "en";
    deed: string;
    effect: string;
    used: string | null;
  };
}
