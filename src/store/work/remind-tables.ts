import type { Generated } from "kysely";
import type { Deferral, Standing } from "../../work/remind/decision.ts";
import type { Kind } from "../../work/remind/ladder.ts";
import type { Wish } from "../../work/remind/staff.ts";

/** The tables of reminders and the calendar as kysely knows them. */
export interface ReminderTables {
  reminder_fire: {
    number: Generated<number>;
    obligation: string;
    source: string;
    unit: string;
    due: string;
    rung: string;
    person: string;
    planned_at: number;
    at: number;
    standing: Standing;
    deferral: Deferral | null;
    message: string | null;
    decided_at: number | null;
    /** The message that told of an unknown one. */
    told_by: string | null;
  };
  reminder_source: { id: string; since: number };
  /** One row: which setup and day the fires were planned from, and up to which instant. */
  reminder_plan: { id: number; revision: number; day: string; until: number };
  reminder_wish: {
    number: Generated<number>;
    person: string;
    wish: Wish["wish"];
    kind: Kind | null;
    from_day: string;
    until_day: string | null;
    deputy: string | null;
    at: number;
    ended_at: number | null;
  };
  quiet_hours: { person: string; from_minute: number; until_minute: number };
  deadline: { id: string; body: string };
  deadline_done: { item: string; by: string; at: number };
  calendar_day: { day: string; works: 0 | 1; status: "gazetted" | "local"; name: string };
  school_holiday: { from_day: string; to_day: string; name: string };
}
