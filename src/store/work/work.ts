import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { auditOf } from "./audit.ts";
import { cardsOf } from "./cards.ts";
import { dutiesOf } from "./duties.ts";
import { figuresOf } from "./figures.ts";
import { invitesOf } from "./invites.ts";
import { oversightOf } from "./oversight.ts";
import { itemsOf } from "./items.ts";
import { peopleOf } from "./people.ts";
import { placesOf, revisionOf } from "./places.ts";
import type { WorkTx } from "./port.ts";

/** What the store keeps about the work, over one transaction. */
export function workOf(tx: Kysely<Tables>): WorkTx {
  return {
    revision: () => revisionOf(tx),
    places: placesOf(tx),
    people: peopleOf(tx),
    invites: invitesOf(tx),
    duties: dutiesOf(tx),
    figures: figuresOf(tx),
    oversight: oversightOf(tx),
    audit: auditOf(tx),
    cards: cardsOf(tx),
    items: itemsOf(tx),
  };
}
