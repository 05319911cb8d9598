import type { Baseline } from "../../work/duty/baseline.ts";
import type { Duty } from "../../work/duty/duty.ts";
import type { LockException, Waiver } from "../../work/duty/exceptions.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import type { Item, ItemEvent } from "../../work/item/item.ts";
import type { Unit } from "../../work/organisation.ts";
import type { Invite } from "../../work/people/invite.ts";
import type { ChatIdentity, Membership, Person } from "../../work/people/membership.ts";
import type { Revision } from "../../work/oversight/seen.ts";
import type { TermDates } from "../../work/period/period.ts";
import type { ApprovalEvent } from "../../work/record/approval.ts";
import type { AuditRow } from "../../work/record/audit.ts";
import type { NewObservation, Observation } from "../../work/record/observation.ts";
import type { RemindersTx } from "./remind-port.ts";

/** A chat account: a person as a platform knows them. */
type Account = Pick<ChatIdentity, "platform" | "tenant" | "user">;

/** The tree and the dates of its terms. */
interface Places {
  units(): Promise<Unit[]>;
  /** Adds units, or puts them in the place of those with the same id. */
  putUnits(units: readonly Unit[]): Promise<void>;
  terms(): Promise<TermDates[]>;
  putTerms(terms: readonly TermDates[]): Promise<void>;
}

/** Persons, their roles and their accounts. */
interface People {
  person(id: string): Promise<Person | null>;
  persons(): Promise<Person[]>;
  put(person: Person): Promise<void>;
  memberships(): Promise<Membership[]>;
  membershipsOf(person: string): Promise<Membership[]>;
  begin(memberships: readonly Membership[]): Promise<void>;
  /** The last day of a membership. */
  end(membership: string, until: string): Promise<void>;
  /** The live binding of an account. */
  bound(account: Account): Promise<ChatIdentity | null>;
  /** The live bindings of a person. */
  accountsOf(person: string): Promise<ChatIdentity[]>;
  /** Binds an account; a live binding that it has ends at the same time. */
  bind(identity: Omit<ChatIdentity, "unboundAt" | "pausedAt" | "conversation"> & { conversation?: string | null }): Promise<void>;
  /** Whether an account was bound and is no longer. */
  ended(account: Account): Promise<boolean>;
  /** Ends the live binding of an account. */
  release(account: Account, at: number): Promise<void>;
  /** Ends every live binding of a person. */
  unbind(person: string, at: number): Promise<void>;
  /** Every live binding. */
  accounts(): Promise<ChatIdentity[]>;
  /** The direct chat in which an account's person is written to from now on; a pause ends with it. */
  meet(account: Account, conversation: string): Promise<void>;
  /** The chat of an account refuses: it is written to no more until its person writes again. Gives whether that is news. */
  pause(account: Pick<ChatIdentity, "platform" | "user">, at: number): Promise<boolean>;
  /** Takes the names of a person's accounts out of all their bindings, and gives the bindings as they were. Unbind first. */
  forgetAccounts(person: string): Promise<ChatIdentity[]>;
}

/** One-time codes by their hashes. */
interface Invites {
  get(hash: string): Promise<Invite | null>;
  /** Keeps a code; open ones of the same person are void from then on. */
  put(invite: Invite): Promise<void>;
  use(hash: string, at: number): Promise<void>;
  /** Open codes of a person are void from then on. */
  void(person: string, at: number): Promise<void>;
  /** When an account typed wrong codes since a time. */
  failures(platform: string, account: string, since: number): Promise<number[]>;
  fail(platform: string, account: string, at: number): Promise<void>;
}

/** What is asked, and what was decided about it. */
interface Duties {
  indicators(): Promise<Indicator[]>;
  putIndicator(indicator: Indicator): Promise<void>;
  duties(): Promise<Duty[]>;
  /** `at`: when it was decided; what stood until then is kept. Left out, the duty stands as if it always had. */
  putDuty(duty: Duty, at?: number): Promise<void>;
  waivers(obligations: readonly string[]): Promise<Waiver[]>;
  waive(waiver: Waiver): Promise<void>;
  locks(obligations: readonly string[]): Promise<LockException[]>;
  unlock(exception: LockException): Promise<void>;
  /** A waiver that holds is taken back. */
  endWaiver(obligation: string, at: number): Promise<void>;
  baselines(school: string): Promise<Baseline[]>;
  putBaseline(baseline: Baseline): Promise<void>;
}

/** What was reported: rows are only ever added. */
interface Figures {
  /** Every revision of an indicator at a place, over all periods, in the order in which they were written. */
  of(figure: { school: string; indicator: string }): Promise<Observation[]>;
  /** The newest revision of every figure of some places. */
  heads(schools: readonly string[]): Promise<Observation[]>;
  find(id: number): Promise<Observation | null>;
  /** The newest revisions with a value on which nobody has decided, at some places, in the order in which they were written. */
  waiting(schools: readonly string[]): Promise<Observation[]>;
  /** What one event wrote. */
  byEvent(event: string): Promise<Observation[]>;
  /** A person's newest rows, the newest first. */
  lastOf(person: string, limit: number): Promise<Observation[]>;
  add(row: NewObservation): Promise<Observation>;
  acts(observations: readonly number[]): Promise<ApprovalEvent[]>;
  act(event: ApprovalEvent): Promise<void>;
}

/** What oversight reads: few queries, each over many places. */
interface Oversight {
  /** Every revision of the figures of some places, of all indicators and periods where these are null; in no certain order. */
  revisions(part: {
    places: readonly string[];
    indicators: readonly string[] | null;
    periods: readonly string[] | null;
  }): Promise<Revision[]>;
  /** What was asked as it stood at an instant: duties that were made later are not among them. */
  dutiesAt(instant: number): Promise<Duty[]>;
  /** All waivers, ended ones too. */
  waivers(): Promise<Waiver[]>;
  /** Every version of the baselines of some indicators, at all places; of all indicators where null. */
  baselines(indicators: readonly string[] | null): Promise<Baseline[]>;
}

/** The chain of what was done, and apart from it the words that led there. */
interface Audit {
  last(): Promise<AuditRow | null>;
  add(row: AuditRow): Promise<void>;
  /** Rows with a number above `after`, in order. */
  page(after: number, limit: number): Promise<AuditRow[]>;
  /** The newest rows of some places before a number, whose subject holds one of these texts where any are named; the newest first. */
  of(places: readonly string[], about: readonly string[], before: number, limit: number): Promise<AuditRow[]>;
  keepWords(words: { hash: string; salt: string; words: string; at: number }): Promise<void>;
  /** The words that a hash stands for; null once they are purged. */
  words(hash: string): Promise<string | null>;
  /** Lets go of words older than a time. */
  purgeWords(before: number): Promise<void>;
  /** Lets go of the words that one person wrote. */
  purgeWordsOf(actor: string): Promise<void>;
}

/** A confirm card as it was shown. */
interface ReportCard {
  /** The key of the effect that shows it. */
  id: string;
  person: string;
  platform: string;
  account: string;
  conversation: string;
  /** The bot's own: it checks what it reads. */
  body: unknown;
  /** When its message was written. */
  at: number;
  expiresAt: number;
  usedFor: number[] | null;
}

/** Confirm cards that wait. */
interface ReportCards {
  get(id: string): Promise<ReportCard | null>;
  /** Keeps a card, or puts it in the place of the one with the same id. */
  put(card: ReportCard): Promise<void>;
  /** The newest card of an account in a conversation. */
  newest(account: { platform: string; person: string; conversation: string }): Promise<ReportCard | null>;
  /** The cards that an account was shown since a time, the newest first. */
  recent(account: { platform: string; person: string }, since: number): Promise<ReportCard[]>;
  use(id: string, observations: readonly number[]): Promise<void>;
  /** A person's open cards can no longer be confirmed. */
  expire(person: string, at: number): Promise<void>;
  /** Forgets a person's cards, and the words on them. */
  forget(person: string): Promise<void>;
}

/** Follow-up items and what was done to them: acts are only ever added. */
interface Items {
  /** The items of some places that are not closed, the earliest due first. */
  open(units: readonly string[]): Promise<Item[]>;
  /** Every item of some places, closed ones too, the earliest due first. */
  all(units: readonly string[]): Promise<Item[]>;
  find(id: number): Promise<Item | null>;
  /** The acts on some items, in the order in which they were done. */
  events(items: readonly number[]): Promise<ItemEvent[]>;
  /** Opens an item; rejects where one with the same key (a place and topic) is open. */
  add(item: Omit<Item, "id">, opened: { key: string; by: string; at: number }): Promise<Item>;
  act(event: ItemEvent): Promise<void>;
}

/** A photo or PDF on record. Its bytes lie beside the database under their hash, for as long as they are kept. */
interface EvidenceRow {
  number: number;
  /** SHA-256 of the bytes, in hex. */
  hash: string;
  type: string;
  /** Bytes. */
  size: number;
  by: string;
  /** The card that it was sent for. */
  card: string;
  at: number;
  /** Until when the bytes are kept; the row stays. Milliseconds since the epoch. */
  keepUntil: number;
}

/** What was sent with reports: rows are only ever added. */
interface EvidenceRows {
  /** Keeps bytes and row; null where this card has the same file already. */
  add(row: Omit<EvidenceRow, "number">, content: Uint8Array): Promise<EvidenceRow | null>;
  ofCard(card: string): Promise<EvidenceRow[]>;
  /** What was sent for a card counts for the card that takes its place. */
  carry(from: string, to: string): Promise<void>;
  /** Says which observations some evidence is for. */
  link(evidence: readonly number[], observations: readonly number[]): Promise<void>;
  /** The evidence of some observations, a row for each pair. */
  of(observations: readonly number[]): Promise<(EvidenceRow & { observation: number })[]>;
  find(number: number): Promise<(EvidenceRow & { observations: number[] }) | null>;
  /** The bytes of a hash; null once they are gone. */
  content(hash: string): Promise<Uint8Array | null>;
  /** Lets go of bytes whose time is over, and of those that no row speaks of. */
  purge(now: number): Promise<void>;
}

/** A table as its dry run showed it. */
interface Upload {
  /** The key of the effect that shows the dry run. */
  id: string;
  person: string;
  /** The bot's own: it checks what it reads. */
  body: unknown;
  /** When its file was sent. */
  at: number;
  expiresAt: number;
  usedFor: number[] | null;
}

/** Tables that wait for their one confirmation. */
interface Uploads {
  get(id: string): Promise<Upload | null>;
  /** Keeps a dry run, or puts it in the place of the one with the same id. */
  put(upload: Upload): Promise<void>;
  /** It was confirmed: what it said goes, since the record has it. */
  use(id: string, observations: readonly number[]): Promise<void>;
}

/** Whose form: one account in one conversation. */
type Filler = { platform: string; conversation: string; person: string };

/** Guided forms that are under way. The body is the bot's own: it checks what it reads. */
interface Forms {
  get(filler: Filler): Promise<{ body: unknown; expiresAt: number } | null>;
  put(filler: Filler, form: { body: unknown; expiresAt: number }): Promise<void>;
  end(filler: Filler): Promise<void>;
}

/** Everything about the work that one transaction may read and change. */
export interface WorkTx {
  /** Goes up with every change of places, roles, terms, indicators, duties, deadlines and days: what was made of them before is out of date. */
  revision(): Promise<number>;
  places: Places;
  people: People;
  invites: Invites;
  duties: Duties;
  figures: Figures;
  oversight: Oversight;
  audit: Audit;
  cards: ReportCards;
  evidence: EvidenceRows;
  uploads: Uploads;
  reminders: RemindersTx;
  items: Items;
  forms: Forms;
}
