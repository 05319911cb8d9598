import type { Kysely } from "kysely";
import type { Bytes } from "../bytes.ts";
import type { Tables } from "../tables.ts";
import { auditOf } from "./audit.ts";
import { cardsOf } from "./cards.ts";
import { dutiesOf } from "./duties.ts";
import { evidenceOf } from "./evidence.ts";
import { figuresOf } from "./figures.ts";
import { formsOf } from "./forms.ts";
import { invitesOf } from "./invites.ts";
import { oversightOf } from "./oversight.ts";
import { itemsOf } from "./items.ts";
import { peopleOf } from "./people.ts";
import { placesOf, revisionOf } from "./places.ts";
import type { WorkTx } from "./port.ts";
import { uploadsOf } from "./uploads.ts";
import { remindersOf } from "./reminders.ts";

/** What the store keeps about the work, over one transaction; the bytes of evidence lie in `bytes`. */
export function workOf(tx: Kysely<Tables>, bytes: Bytes): WorkTx {
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
    evidence: evidenceOf(tx, bytes),
    uploads: uploadsOf(tx),
    reminders: remindersOf(tx),
    items: itemsOf(tx),
    forms: formsOf(tx),
  };
}
