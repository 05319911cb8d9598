import type { Part } from "../../../chat/card.ts";
import { oversightWords } from "../../../words/oversight.ts";
import { missingIn, type Missing } from "../../../work/oversight/missing.ts";
import { dayAt } from "../../../work/period/day.ts";
import { lookButton, nameOf, pageButtons, pageOf, periodText, stamp, type Looking, type View } from "./view.ts";

/** When each place last reported anything that is looked at: the day, never who was online when. */
function lastReports({ sight }: Looking): Map<string, string> {
  const last = new Map<string, number>();
  for (const { school, recordedAt } of sight.records.revisions)
    if (recordedAt <= sight.asOf.instant && recordedAt > (last.get(school) ?? 0)) last.set(school, recordedAt);
  return new Map([...last].map(([school, at]) => [school, dayAt(at, sight.asOf.zone)]));
}

type Names = ReadonlyMap<string, string>;

function rowOf(looking: Looking, one: Missing, { people, last }: { people: Names; last: Names }): { label: string; text: string } {
  const { turn } = looking;
  const say = oversightWords(turn.talk.lang);
  const comma = turn.talk.lang === "zh" ? "、" : ", ";
  const figures = one.entries.map(({ indicator, obligation }) => `${indicator.names[turn.talk.lang]} ${obligation.period.code}`);
  const names = one.reporters.map((id) => people.get(id) || say.erased);
  const day = last.get(one.place);
  const who = names.length > 0 ? say.reporters(names.join(comma)) : say.nobody;
  const when = day === undefined ? say.neverReported : say.lastReport(day);
  return { label: nameOf(looking, one.place), text: [say.missingLine(figures.join(comma), one.due), `${who} · ${when}`].join("\n") };
}

/** Who has not reported: what each place owes and by when, who reports for it, and when it last did. */
export async function missingOf(looking: Looking): Promise<View> {
  const { sight, turn, worker } = looking;
  const say = oversightWords(turn.talk.lang);
  const { people } = turn.tx.work;
  const { organisation } = worker.setting;
  const all = missingIn(sight.entries, { organisation, memberships: await people.memberships(), day: sight.day });
  const back = lookButton(looking, say.toOverview, { at: "overview" });
  if (all.length === 0) {
    const none: Part[] = [{ type: "fact", text: say.missingNone(sight.place.name, periodText(looking)) }, stamp(looking)];
    return { counts: none, parts: none, actions: [back], outcome: "missing" };
  }
  const figures = all.reduce((sum, { entries }) => sum + entries.length, 0);
  const counts: Part[] = [{ type: "fact", text: say.missingTitle(sight.place.name, periodText(looking), all.length, figures) }];
  const names = new Map((await people.persons()).map(({ id, name }) => [id, name]));
  const page = pageOf(looking, all);
  const about = { people: names, last: lastReports(looking) };
  const rows = page.map((one) => rowOf(looking, one, about));
  const parts: Part[] = [...counts, { type: "fields", rows }, stamp(looking)];
  return { counts, parts, actions: [...pageButtons(looking, all.length), back], outcome: "missing" };
}
