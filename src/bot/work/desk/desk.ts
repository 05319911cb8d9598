import type { Said, Turn } from "../../turn.ts";
import { approving, approvePresses, returns, waitingLists } from "../approve/approve.ts";
import type { Area, Presses } from "../area.ts";
import type { Worker } from "../worker.ts";
import type { Listed } from "./deeds.ts";
import { exceptions } from "./exceptions.ts";
import { orderArea, orderPresses, type Ordering } from "./order.ts";

const ORDERINGS: readonly Ordering[] = [...returns, ...exceptions];

/** What approvers and administrators do in chat. */
export const deskAreas: readonly Area[] = [approving, orderArea(ORDERINGS)];

type Page = (turn: Turn, worker: Worker, about: string, page: number) => Promise<Said>;

const PAGES: Record<Listed["list"], Page> = { ...waitingLists };

export const deskPresses: Presses<"preview" | "carry out" | "approve" | "list"> = {
  ...orderPresses(ORDERINGS),
  ...approvePresses,
  list: { how: "in place", does: (turn, worker, { list, about, page }) => PAGES[list](turn, worker, about, page) },
};
