import { adapterFor } from "../adapters/slack/harness.ts";
import { createFakeSlack } from "../fakes/slack.ts";
import type { Person } from "../fakes/slack/person.ts";
import type { Deed } from "./script.ts";
import type { Stage } from "./stage.ts";

const CHANNEL = "C0EDU";

/** Slack with the people of a script: each in a direct chat, all of them in one channel. Slack tells no language. */
export async function onSlack(): Promise<Stage> {
  const fake = await createFakeSlack();
  const people = new Map<string, Person>();
  let thread = "";
  const known = (who: string): Person => {
    const there = people.get(who) ?? fake.person(`U0${who.toUpperCase()}`);
    fake.workspace.channel(CHANNEL, [there.id]);
    people.set(who, there);
    return there;
  };
  const press = (person: Person, label: string): void => {
    const shown = person.sees().some(({ buttons }) => buttons.some((button) => button.label === label));
    if (shown) person.presses(label);
    else person.pressesAtHome(label);
  };
  const does = (who: string, deed: Deed): void => {
    const person = known(who);
    switch (deed.type) {
      case "starts":
        return person.opensHome();
      case "says":
        for (let time = 0; time < deed.times; time += 1) person.says(deed.text);
        return;
      case "mentions":
        return void (thread = person.mentions(`@duban ${deed.text}`, { channel: CHANNEL }, "both"));
      case "follows up":
        return void person.mentions(`@duban ${deed.text}`, { channel: CHANNEL, thread });
      case "mutters":
        return void person.says(deed.text, { channel: CHANNEL });
      case "edits":
        return person.revises(deed.text);
      case "commands":
        return person.commands(deed.text, CHANNEL);
      case "presses":
        return press(person, deed.text);
      case "sends file":
        return void person.sendsFile(deed.text, new TextEncoder().encode("一、总体要求"));
      default:
        deed satisfies never;
    }
  };
  return {
    adapter: adapterFor(fake),
    does,
    sees(who) {
      const person = known(who);
      const home = fake.workspace.homes.get(person.id);
      const shown = home ? [{ id: "home", ts: "", file: null, ...home }] : [];
      return [...shown, ...person.sees().map((one) => ({ id: `${one.channel}/${one.ts}`, ...one }))].map(({ id, text, buttons, file }) => ({
        id,
        text,
        buttons: buttons.map(({ label }) => label),
        file: file?.name ?? null,
      }));
    },
    taken: () => fake.envelopes.every(({ acknowledged }) => acknowledged),
    close: () => fake.stop(),
  };
}
