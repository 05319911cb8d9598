import { normalize } from "../../../knowledge/language/index.ts";
import { takeIndicator, takePlaces } from "../desk/slots.ts";
import { takeDeadline } from "../desk/until.ts";
import type { Indicator } from "../duty/indicator.ts";
import type { Organisation, Unit } from "../organisation.ts";
import type { Item } from "./item.ts";

const LONGEST_TOPIC = 40;
const MARKS = /^[\s,，:：;；、。]+|[\s,，:：;；、]+$/g;

/** What a line asks for: the places, the topic before the day, and behind it what is to be done; the demand is the topic where none stands. */
export function itemWanted(
  line: string,
  { organisation, indicators, today }: { organisation: Organisation; indicators: readonly Indicator[]; today: string },
): { places: Unit[]; wanted: Omit<Item, "id"> } | null {
  const deadline = takeDeadline(line, today);
  if (!deadline) return null;
  const { units, rest } = takePlaces(normalize(deadline.before), organisation);
  const demand = deadline.behind.replace(MARKS, "");
  const topic = rest.replace(/\s+/g, " ").replace(MARKS, "") || demand;
  const { indicator } = takeIndicator(normalize(topic), indicators);
  const named = indicator.type === "one" ? indicator.key : null;
  return {
    places: units,
    wanted: { unit: units[0]?.id ?? "", topic: topic.slice(0, LONGEST_TOPIC), indicator: named, demand, due: deadline.day },
  };
}
