import type { Generated } from "kysely";
import type { ReminderTables } from "./remind-tables.ts";

type Truth = 0 | 1;

/** The tables of the work as kysely knows them. Days are ISO days in the bureau's zone, times milliseconds since the epoch. */
export interface WorkTables extends ReminderTables {
  /** One row: its number goes up whenever what scopes are made of changes. */
  setup: { id: number; revision: number };
  unit: {
    id: string;
    code: string;
    kind: "bureau" | "district" | "school";
    name: string;
    aliases: string;
    parent: string | null;
    stages: string;
    opened: string | null;
    closed: string | null;
  };
  term: { year: number; term: 1 | 2; from_day: string; to_day: string };
  person: { id: string; name: string; lang: "zh" | "en"; left_on: string | null; erased: Truth };
  membership: {
    id: string;
    person: string;
    unit: string;
    role: "reader" | "reporter" | "approver" | "admin" | "auditor";
    from_day: string;
    until_day: string | null;
  };
  identity: {
    number: Generated<number>;
    platform: string;
    tenant: string;
    account: string;
    person: string;
    bound_at: number;
    unbound_at: number | null;
    /** The direct chat in which the person is written to unasked, as soon as one is known. */
    conversation: string | null;
    paused_at: number | null;
  };
  invite: {
    hash: string;
    person: string;
    unit: string | null;
    role: WorkTables["membership"]["role"] | null;
    issued_by: string;
    issued_at: number;
    expires_at: number;
    used_at: number | null;
    voided_at: number | null;
  };
  wrong_code: { platform: string; account: string; at: number };
  indicator: { code: string; body: string };
  duty: { id: string; indicator: string; body: string };
  duty_before: { number: Generated<number>; duty: string; body: string | null; until: number };
  waiver: { number: Generated<number>; obligation: string; reason: string; by: string; at: number; ended_at: number | null };
  lock_exception: { number: Generated<number>; obligation: string; reason: string; by: string; at: number; opens_until: string };
  baseline: {
    indicator: string;
    school: string;
    version: number;
    on_day: string;
    value: number;
    source: string;
    by: string;
    at: number;
  };
  observation: {
    id: Generated<number>;
    school: string;
    indicator: string;
    period: string;
    revision: number;
    operation: "set" | "retract" | "restore";
    value: number | null;
    numerator: number | null;
    denominator: number | null;
    reverts: number | null;
    reason: string | null;
    by: string;
    on_behalf_of: string | null;
    event: string;
    occurred_at: number;
    recorded_at: number;
    late_days: number;
    copied: Truth;
  };
  approval: {
    number: Generated<number>;
    observation: number;
    reporter: string;
    act: "approve" | "return";
    by: string;
    comment: string | null;
    at: number;
  };
  audit: {
    seq: number;
    at: number;
    actor: string;
    action: string;
    unit: string;
    subject: string;
    from_json: string;
    to_json: string;
    raw: string | null;
    previous: string;
    hash: string;
  };
  raw_words: { hash: string; salt: string; words: string; at: number };
  evidence: {
    number: Generated<number>;
    hash: string;
    type: string;
    size: number;
    by: string;
    card: string;
    at: number;
    keep_until: number;
  };
  evidence_of: { evidence: number; observation: number };
  evidence_gone: { hash: string; at: number };
  upload: { id: string; person: string; body: string; at: number; expires_at: number; used_for: string | null };
  form: { platform: string; conversation: string; account: string; body: string; expires_at: number };
  report_card: {
    id: string;
    person: string;
    platform: string;
    account: string;
    conversation: string;
    body: string;
    at: number;
    expires_at: number;
    used_for: string | null;
  };
  /** A follow-up item as it was opened; `closed` is 1 once its office has closed it. */
  item: {
    id: Generated<number>;
    unit: string;
    topic: string;
    topic_key: string;
    indicator: string | null;
    demand: string;
    due: string;
    closed: Truth;
  };
  item_event: {
    number: Generated<number>;
    item: number;
    act: "open" | "acknowledge" | "answer" | "done" | "close" | "return";
    by: string;
    words: string | null;
    at: number;
  };
}
