import { adapterFor } from "../adapters/telegram/harness.ts";
import { startFakeTelegram } from "../fakes/telegram.ts";
import type { Person } from "../fakes/telegram/people.ts";
import type { Deed, Script } from "./script.ts";
import type { Stage } from "./stage.ts";

/** Telegram with the people of a script: each in a direct chat, all of them in one group. */
export async function onTelegram(langs: Script["langs"]): Promise<Stage> {
  const fake = await startFakeTelegram();
  const group = fake.group();
  const people = new Map<string, { person: Person; last: number; grouped: boolean }>();
  const known = (who: string) => {
    const there = people.get(who) ?? { person: fake.person({ name: who, lang: langs.get(who) ?? "zh-hans" }), last: 0, grouped: false };
    people.set(who, there);
    return there;
  };
  const say = (who: string, text: string, where: { group: typeof group; replyTo?: number } | null = null): void => {
    const one = known(who);
    Object.assign(one, { last: one.person.says(text, where ?? {}), grouped: where !== null });
  };
  /** The newest message before that person's eyes that has such a button; what others read has buttons of the same names. */
  const newestWith = (who: string, label: string) => {
    const own = fake.world.shown.filter(({ chat }) => chat === known(who).person.id || chat === group.id);
    const found = own.findLast(({ keyboard }) => keyboard.flat().some((button) => button.label === label));
    if (!found) throw new Error(`${who} sees no button "${label}".`);
    return found;
  };
  const does = (who: string, deed: Deed): void => {
    const { person, last, grouped } = known(who);
    switch (deed.type) {
      case "starts":
        return say(who, deed.code === null ? "/start" : `/start ${deed.code}`);
      case "says":
        for (let time = 0; time < deed.times; time += 1) say(who, deed.text);
        return;
      case "mentions":
        return say(who, `@${fake.world.me.username} ${deed.text}`, { group });
      case "follows up":
        return say(who, deed.text, { group, replyTo: fake.shownIn(group.id).at(-1)?.message ?? 0 });
      case "mutters":
        return say(who, deed.text, { group });
      case "edits":
        return person.revises(last, deed.text, grouped ? { group } : {});
      case "presses":
        return person.presses(deed.text, newestWith(who, deed.text));
      case "sends file":
        return void person.sendsFile(deed.text, new TextEncoder().encode("一、总体要求"));
      case "commands":
        throw new Error("Telegram's commands are said: teacher says /help");
      default:
        deed satisfies never;
    }
  };
  return {
    adapter: adapterFor(fake),
    does,
    sees: (who) =>
      fake.world.shown
        .filter(({ chat, deleted }) => !deleted && (chat === known(who).person.id || chat === group.id))
        .map(({ chat, message, text, keyboard, file }) => ({
          id: `${chat}/${message}`,
          text,
          buttons: keyboard.flat().map(({ label }) => label),
          file: file?.name ?? null,
        })),
    taken: () => fake.updates.waiting.length === 0,
    close: () => fake.goDown(),
  };
}
