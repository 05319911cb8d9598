import { duty, INDICATORS, TERMS } from "../work/town.ts";
import type { Conversation } from "./conversation.ts";
import { office } from "./office.ts";

/** The fictional town in October 2023: anna administers the bureau, ben reports for the first school, erin reads in the southern district. */
export async function overseeing(): Promise<Conversation> {
  const talk = await office("2023-11-10T02:00:00Z");
  await talk.store.transaction(async ({ work: { places, duties, people, figures } }) => {
    await places.putTerms(TERMS);
    for (const indicator of INDICATORS) await duties.putIndicator(indicator);
    for (const code of ["MYOPIA", "FITNESS"]) await duties.putDuty(duty(code));
    await people.put({ id: "p-south", name: "丙科长", lang: "zh", left: null, erased: false });
    await people.begin([{ id: "m-south", person: "p-south", unit: "ds", role: "reader", from: "2022-01-01", until: null }]);
    await people.bind({ platform: "fake", tenant: "", user: "erin", person: "p-south", boundAt: 1, conversation: "erin-alone" });
    for (const school of ["s1", "s3"])
      await duties.putBaseline({
        indicator: "MYOPIA",
        school,
        on: "2019-12-31",
        value: 53.6,
        source: "示例",
        by: "p-admin",
        at: 0,
        version: 1,
      });
    const about = { operation: "set" as const, of: null, reverts: null, reason: null, by: "p-head", onBehalfOf: null, copied: false };
    const at = (day: string) => ({ occurredAt: Date.parse(`${day}T02:00:00Z`), recordedAt: Date.parse(`${day}T02:00:00Z`) });
    const q3 = { ...about, indicator: "MYOPIA", period: "2023Q3", revision: 1 };
    await figures.add({ ...q3, school: "s1", value: 51.2, event: "e1", lateDays: 0, ...at("2023-10-10") });
    await figures.add({ ...q3, school: "s3", value: 53, event: "e2", lateDays: 5, ...at("2023-10-30") });
    const again = { ...q3, school: "s1", revision: 2, value: 51.4, reason: "抄错了一行", event: "e3", lateDays: 0, ...at("2023-10-12") };
    await figures.add(again);
  });
  return talk;
}
