import { expect, test } from "vitest";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { firstAdminCode } from "../../src/cli/first-admin.ts";
import { bureau } from "../tools/bureau.ts";
import type { Conversation } from "../tools/conversation.ts";
import { conversation } from "../tools/conversation.ts";

const codeIn = (text: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? "no code";
const DAY = 86_400_000;

async function withSomebodyNew(): Promise<Conversation> {
  const talk = await bureau();
  await talk.store.transaction(async ({ work: { people } }) => {
    await people.put({ id: "p-new", name: "丙老师", lang: "zh", left: null, erased: false });
    await people.begin([{ id: "m-new", person: "p-new", unit: "s1", role: "reporter", from: "2023-01-01", until: null }]);
  });
  return talk;
}

/** Everything that the outbox holds, as it stands in the database. */
const kept = (talk: Conversation): Promise<string> =>
  talk.store.transaction(async ({ outbox }) => {
    const bodies = [];
    for (let number = 1; ; number += 1) {
      const row = await outbox.read(number);
      if (!row) return JSON.stringify(bodies);
      bodies.push(row.body);
    }
  });

test("a code that was sent is kept nowhere, and can still be used", async () => {
  const talk = await withSomebodyNew();
  const code = codeIn(await talk.say("邀请 S001"));
  expect(await kept(talk)).not.toContain(code);
  expect(await kept(talk)).toContain("绑定码不再显示");
  expect(await talk.say(code, "nina")).toContain("给云汀市第一中学填报人丙老师的");
});

test("where nobody knows whether it arrived it can be shown again, until it is used", async () => {
  const talk = await withSomebodyNew();
  let code = "";
  talk.platform.after = ({ card }) => {
    if (code !== "") return;
    code = codeIn(JSON.stringify(card.parts));
    throw new DeliveryError("unknown", "the answer was lost");
  };
  await talk.say("邀请 S001");
  expect(await kept(talk)).toContain(code);
  let again = "";
  talk.platform.after = ({ card }) => void (again = card.actions.at(-1)?.token ?? again);
  await talk.say("任务");
  talk.platform.after = ({ card }) => void (again = JSON.stringify(card.parts));
  await talk.come({ type: "action", token: again });
  expect(again).toContain(code);
  expect(await kept(talk)).toContain(code);
  await talk.say(code, "nina");
  await talk.store.transaction(async ({ work: { invites, people } }) => {
    expect(await people.accountsOf("p-new")).toEqual([]);
    expect(await invites.failures("fake", "nina", 0)).toEqual([]);
  });
  talk.clock.pass(8 * DAY);
  await talk.store.transaction((tx) => tx.outbox.fade(talk.clock.now()));
  expect(await kept(talk)).not.toContain(code);
});

test("the first administrator's code: each start voids the one before, and who left is not asked to come back", async () => {
  const talk = await conversation();
  const at = { now: talk.clock.now(), today: "2022-09-01" };
  const first = (await firstAdminCode(talk.store, at)) ?? "";
  const second = (await firstAdminCode(talk.store, at)) ?? "";
  expect(await talk.say(first)).toContain("已被新的取代");
  await talk.say(second);
  await talk.press("是我，绑定");
  expect(await firstAdminCode(talk.store, at)).toBeNull();
  await talk.store.transaction(async ({ work: { people } }) => {
    const person = await people.person("first-admin");
    if (person) await people.put({ ...person, left: "2022-08-31" });
    await people.unbind("first-admin", 1);
  });
  expect(await talk.say((await firstAdminCode(talk.store, at)) ?? "")).toContain("教育局");
  await talk.press("是我，绑定");
  expect(await talk.say("学期")).toContain("学期日期");
});
