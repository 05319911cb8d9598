import type { Organisation } from "../organisation.ts";
import { holdsOn, type Membership } from "../people/membership.ts";
import type { Entry } from "./oversee.ts";

/** A place that has not reported, with what it owes: the earliest due first. */
export interface Missing {
  readonly place: string;
  readonly entries: readonly Entry[];
  /** The first day on which one of them is due. */
  readonly due: string;
  /** Ids of the persons who report for it; empty where nobody does. */
  readonly reporters: readonly string[];
}

interface Around {
  readonly organisation: Organisation;
  readonly memberships: readonly Membership[];
  readonly day: string;
}

/** Who has not reported, by code of place. What is waived is not owed; what may still be on time is listed as well, with its day. */
export function missingIn(entries: readonly Entry[], { organisation, memberships, day }: Around): Missing[] {
  const open = entries.filter(({ reported }) => reported.type === "awaited" || reported.type === "missing");
  const groups = Map.groupBy(open, ({ obligation }) => obligation.school);
  const code = (place: string): string => organisation.units.get(place)?.code ?? place;
  const reporters = Map.groupBy(
    memberships.filter((one) => one.role === "reporter" && holdsOn(one, day)),
    ({ unit }) => unit,
  );
  const made = [...groups].map(([place, own]): Missing => {
    const sorted = own.toSorted((a, b) => a.obligation.due.localeCompare(b.obligation.due));
    const due = sorted[0]?.obligation.due ?? day;
    return { place, entries: sorted, due, reporters: [...new Set((reporters.get(place) ?? []).map(({ person }) => person))] };
  });
  return made.toSorted((a, b) => (code(a.place) < code(b.place) ? -1 : 1));
}
