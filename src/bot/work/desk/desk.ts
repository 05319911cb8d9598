import type { Said, Turn } from "../../turn.ts";
import { approving, approvePresses, waitingLists } from "../approve/approve.ts";
import { returns } from "../approve/send-back.ts";
import { auditing, auditPage } from "../audit/audit.ts";
import { helping } from "../help.ts";
import { erasing } from "../people/erase.ts";
import { handingOver } from "../people/hand-over.ts";
import { departures } from "../people/leave.ts";
import { roleOrders } from "../people/roles.ts";
import { roster } from "../people/roster.ts";
import type { Area, Presses } from "../area.ts";
import type { Worker } from "../worker.ts";
import { itemLists, itemOrders, itemsShown } from "../items/items.ts";
import { baselines } from "./baselines.ts";
import type { Listed } from "./deeds.ts";
import { dutiesShown, dutyOrders } from "./duties.ts";
import { exceptions } from "./exceptions.ts";
import { lists } from "./lists.ts";
import { orderArea, orderPresses, type Ordering } from "./order.ts";
import { terms } from "./terms.ts";

const ORDERINGS: readonly Ordering[] = [
  ...itemOrders,
  ...returns,
  ...exceptions,
  baselines,
  terms,
  ...dutyOrders,
  handingOver,
  ...departures,
  ...roleOrders,
  erasing,
];

/** What approvers and administrators do in chat. */
export const deskAreas: readonly Area[] = [helping, itemLists, approving, lists, roster, auditing, orderArea(ORDERINGS)];

type Page = (turn: Turn, worker: Worker, about: string, page: number) => Promise<Said>;

const PAGES: Record<Listed["list"], Page> = {
  ...waitingLists,
  audit: auditPage,
  items: async (turn, worker, _about, page) => itemsShown(turn, worker, page),
  duties: async (turn, worker, _about, page) => dutiesShown(turn, worker, page),
};

export const deskPresses: Presses<"preview" | "carry out" | "approve" | "list"> = {
  ...orderPresses(ORDERINGS),
  ...approvePresses,
  list: { how: "in place", does: (turn, worker, { list, about, page }) => PAGES[list](turn, worker, about, page) },
};
