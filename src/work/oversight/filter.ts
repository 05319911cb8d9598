import type { Entry } from "./oversee.ts";
import type { Condition } from "./request.ts";

/** Whether an entry fits what was asked. `unmet` and `met` need a target and a value: what can't be judged is in neither. */
export function fits({ track, reported }: Entry, condition: Condition): boolean {
  switch (condition) {
    case "missing":
    case "late":
    case "waived":
      return reported.type === condition || (condition === "missing" && reported.type === "awaited");
    case "behind":
      return track.light === "yellow" || track.light === "red";
    case "met":
    case "unmet":
      return judged(track) && track.met === (condition === "met");
    default:
      return condition satisfies never;
  }
}

type Judged = Exclude<Entry["track"], { light: "grey" }>;

const judged = (track: Entry["track"]): track is Judged => track.light !== "grey" && (track.light !== "white" || track.goal !== null);
