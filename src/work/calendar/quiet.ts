import { dawnOf, isQuiet } from "./hours.ts";

/** A stretch of each day in which a person wants nothing unasked, as minutes of the day; over midnight where `from` lies behind `until`. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const DAY = 24 * 60;
/** So many minutes of a day must be left in which something may be sent: what is owed is not silenced by hours. */
const LEAST = 120;

const within = (minute: number, { from, until }: QuietHours): boolean =>
  from <= until ? from <= minute && minute < until : minute >= from || minute < until;

/** Whether nothing may be sent at a minute of the day: the bureau's quiet hours hold for everybody, a person's come on top. */
export const isQuietFor = (minute: number, own: QuietHours | null): boolean => isQuiet(minute) || (own !== null && within(minute, own));

/** Whether a person's hours leave enough of the day. */
export function leavesEnough(own: QuietHours): boolean {
  let free = 0;
  for (let minute = 0; minute < DAY; minute += 1) if (!isQuietFor(minute, own)) free += 1;
  return free >= LEAST;
}

/**
 * The minute at which what is held back goes to a person, from a minute of the day on: shortly after the quiet hours that hold it, each
 * person at their own minute. Null where the day has no such minute any more.
 */
export function endOfQuiet(minute: number, person: string, own: QuietHours | null): number | null {
  let end = minute;
  while (end < DAY && isQuietFor(end, own)) end += 1;
  if (end >= DAY) return null;
  const spread = dawnOf(person, end);
  return isQuietFor(spread, own) ? end : spread;
}
