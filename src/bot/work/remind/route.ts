import { remindWords } from "../../../words/remind.ts";
import { dayAt } from "../../../work/period/day.ts";
import { remindTyped, type RemindForm, type RemindRequest } from "../../../work/remind/request.ts";
import { plainly } from "../../commands.ts";
import type { Said, Turn } from "../../turn.ts";
import type { Area, Presses } from "../area.ts";
import { hear } from "../hear.ts";
import type { Worker } from "../worker.ts";
import { comingSaid } from "./coming.ts";
import { daysDone, daysSaid } from "./days.ts";
import { deadlineDone, deadlineSaid, planDatesDone, planDatesSaid, tickedOff } from "./deadlines.ts";
import type { RemindAct } from "./deed.ts";
import { nudgeDone, nudgeSaid } from "./nudge.ts";
import { quietSaid, settingsSaid } from "./quiet.ts";
import { rehearsalSaid } from "./rehearsal.ts";
import { backSaid, leaveSaid, onDutySaid, resumeSaid, snoozeSaid, stopSaid } from "./wishes.ts";

/** What a message about reminders leads to. */
async function remindSaid(turn: Turn, worker: Worker, asked: RemindRequest | RemindForm): Promise<Said> {
  switch (asked.type) {
    case "coming":
      return comingSaid(turn, worker);
    case "snooze":
      return snoozeSaid(turn, worker, asked.days);
    case "leave":
      return leaveSaid(turn, worker, asked);
    case "back":
      return backSaid(turn, worker);
    case "on duty":
      return onDutySaid(turn, worker, asked);
    case "stop":
      return stopSaid(turn, worker, asked.kind);
    case "resume":
      return resumeSaid(turn, worker);
    case "nudge":
      return nudgeSaid(turn, worker, asked.words);
    case "rehearse":
      return rehearsalSaid(turn, worker, asked.words);
    case "deadline":
      return deadlineSaid(turn, worker, asked);
    case "plan dates":
      return planDatesSaid(turn, worker);
    case "days":
      return daysSaid(turn, worker, asked);
    case "settings":
      return settingsSaid(turn, worker);
    case "quiet":
      return quietSaid(turn, worker, asked.hours);
    case "form":
      return plainly(turn, remindWords(turn.talk.lang).forms[asked.of] ?? "", "remind");
    default:
      return asked satisfies never;
  }
}

/** What a button about reminders does. */
async function remindDone(turn: Turn, worker: Worker, deed: RemindAct): Promise<Said> {
  switch (deed.act) {
    case "tick off":
      return tickedOff(turn, worker, deed.item);
    case "nudge":
      return nudgeDone(turn, worker, deed.words);
    case "deadline":
      return deadlineDone(turn, worker, deed);
    case "plan dates":
      return planDatesDone(turn, worker);
    case "days":
      return daysDone(turn, worker, deed);
    default:
      return deed satisfies never;
  }
}

/** Any day will do to tell whether a message is about reminders at all. */
const SOME_DAY = "2000-01-01";

/** Reminders: what comes (提醒计划), what a person wishes (稍后, 请假, 停止提醒), and what administrators set, send and rehearse. */
export const reminding: Area = {
  hears: (message) => remindTyped(message, SOME_DAY) !== null,
  async said(turn, worker, message) {
    const asked = remindTyped(message, dayAt(turn.clock.now(), turn.zone));
    if (!asked) return null;
    hear(turn, message);
    return remindSaid(turn, worker, asked);
  },
};

export const remindPresses: Presses<"remind"> = {
  remind: { how: "new", does: (turn, worker, { act }) => remindDone(turn, worker, act) },
};
