import type { ListedDay, SchoolHoliday } from "../../work/calendar/calendar.ts";
import type { QuietHours } from "../../work/calendar/quiet.ts";
import type { Deadline } from "../../work/remind/deadline.ts";
import type { Deferral, Fire, Standing } from "../../work/remind/decision.ts";
import type { FireName, PlannedFire } from "../../work/remind/plan.ts";
import type { Wish } from "../../work/remind/staff.ts";

/** Which setup and day the fires were planned from, and up to which instant. */
interface PlanState {
  readonly revision: number;
  readonly day: string;
  readonly until: number;
}

/** What a person's message stands for: its key, its person and what the outbox says of it. */
interface OpenMessage {
  readonly message: string;
  readonly person: string;
}

/** Fires: none is ever deleted, and a decision is made once. */
interface Fires {
  /** Adds fires that wait; one that is there already (same item, due day, rung and person) stays as it is. */
  add(fires: readonly PlannedFire[]): Promise<void>;
  waiting(): Promise<Fire[]>;
  /** The fires of items due on or after a day that wait no more. */
  decided(dueFrom: string): Promise<FireName[]>;
  /** Who has which fire of items due on or after a day, and what became of it. */
  holders(dueFrom: string): Promise<(FireName & Pick<Fire, "standing">)[]>;
  /** The fires whose time has come, of at most so many persons, the earliest first. */
  dueAt(now: number, persons: number): Promise<Fire[]>;
  /** When the next fire is due, or null. */
  nextAt(): Promise<number | null>;
  move(number: number, at: number, deferral: Deferral | null): Promise<void>;
  /** A fire's due time was changed by a new plan, not put off. */
  replan(number: number, at: number): Promise<void>;
  decide(numbers: readonly number[], standing: Standing, message: string | null, at: number): Promise<void>;
  /** Messages whose end is not known yet. */
  open(): Promise<OpenMessage[]>;
  /** The end of a message is known. */
  settle(message: string, standing: "sent" | "unknown" | "refused", at: number): Promise<void>;
  inMessage(message: string): Promise<Fire[]>;
  /** Fires of a person whose message may not have arrived and that no later one told of. */
  untold(person: string): Promise<Fire[]>;
  tell(numbers: readonly number[], by: string): Promise<void>;
  /** Every fire of a person that stands in a message, the newest first. */
  lastOf(person: string, limit: number): Promise<Fire[]>;
  /** Of these items, those that a message of today has told of or that wait for one. */
  toldSince(items: readonly string[], instant: number): Promise<string[]>;
  /** Every fire with a number above `after`, in order. */
  page(after: number, limit: number): Promise<Fire[]>;
}

/** What falls due beside duties, and since when each source is reminded of. */
interface Deadlines {
  all(): Promise<Deadline[]>;
  put(deadline: Deadline): Promise<void>;
  done(items: readonly string[]): Promise<string[]>;
  tickOff(item: string, by: string, at: number): Promise<void>;
  sources(): Promise<Map<string, number>>;
  addSource(id: string, since: number): Promise<void>;
}

/** What people asked for themselves. */
interface Wishes {
  open(): Promise<Wish[]>;
  add(wish: Omit<Wish, "number"> & { readonly at: number }): Promise<void>;
  end(numbers: readonly number[], at: number): Promise<void>;
}

/** When people want nothing unasked. */
interface Quiet {
  all(): Promise<Map<string, QuietHours>>;
  /** Null takes a person's hours back. */
  put(person: string, hours: QuietHours | null): Promise<void>;
}

/** The days that administrators entered. */
interface Days {
  listed(): Promise<ListedDay[]>;
  putDays(days: readonly ListedDay[]): Promise<void>;
  holidays(): Promise<SchoolHoliday[]>;
  putHolidays(holidays: readonly SchoolHoliday[]): Promise<void>;
}

/** Reminders, over one transaction. */
export interface RemindersTx {
  plan(): Promise<PlanState | null>;
  planned(state: PlanState): Promise<void>;
  fires: Fires;
  deadlines: Deadlines;
  wishes: Wishes;
  quiet: Quiet;
  days: Days;
}
