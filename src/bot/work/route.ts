import { deskWords } from "../../words/desk.ts";
import { peopleWords } from "../../words/people.ts";
import { mayShowRecord } from "../../work/policy.ts";
import { plainly } from "../commands.ts";
import type { Deed } from "../deed.ts";
import type { Said, Turn } from "../turn.ts";
import { accountPresses, accounts } from "./accounts.ts";
import type { Area, DeedOf, Press, Presses, WorkDeed } from "./area.ts";
import { assigning, assignPresses } from "./assign.ts";
import { deskAreas, deskPresses } from "./desk/desk.ts";
import { filePresses, filing } from "./files/area.ts";
import { editing } from "./forms/editing.ts";
import { filling, formPresses } from "./forms/filling.ts";
import { hear } from "./hear.ts";
import { howTo } from "./how-to.ts";
import { inviting } from "./inviting.ts";
import { mine } from "./mine.ts";
import { overseeing, overseePresses } from "./oversee/oversee.ts";
import { reminding, remindPresses } from "./remind/route.ts";
import { reporting, reportPresses } from "./report-area.ts";
import { unboundReport } from "./unbound.ts";
import { workerOf } from "./worker.ts";

/** Who answers, in this order. */
const AREAS: readonly Area[] = [
  accounts,
  inviting,
  howTo,
  mine,
  filing,
  ...deskAreas,
  assigning,
  reminding,
  overseeing,
  editing,
  filling,
  reporting,
];

/** What each button about the work does. */
const PRESSES: Presses = {
  ...accountPresses,
  ...assignPresses,
  ...deskPresses,
  ...overseePresses,
  ...filePresses,
  ...formPresses,
  ...remindPresses,
  ...reportPresses,
};

const stranger = (turn: Turn): Said => plainly(turn, deskWords(turn.talk.lang).notBound, "not bound");

/** What a message about the work leads to; null for everything else, which is a command or a question to the plan. */
export async function worked(turn: Turn, message: string): Promise<Said | null> {
  const heard = AREAS.some(({ hears }) => hears(message));
  if (heard) hear(turn, message);
  const worker = await workerOf(turn);
  if (!worker) return heard ? stranger(turn) : unboundReport(turn, message);
  for (const area of AREAS) {
    const said = await area.said(turn, worker, message);
    if (said)
      return area.alone && !mayShowRecord(turn.event) ? plainly(turn, peopleWords(turn.talk.lang).privateOnly, "not private") : said;
  }
  return null;
}

/** Whether a button is about the work. */
export function isWork(deed: Deed): deed is WorkDeed {
  return Object.hasOwn(PRESSES, deed.type);
}

/** How the press of a button about the work is shown. */
export const howPressed = ({ type }: WorkDeed): Press<never>["how"] => PRESSES[type].how;

/** What a button about the work does. */
export async function workPressed<K extends WorkDeed["type"]>(turn: Turn, deed: DeedOf<K>): Promise<Said> {
  const worker = await workerOf(turn);
  if (!worker) return stranger(turn);
  return PRESSES[deed.type].does(turn, worker, deed);
}
