import { expect, test } from "vitest";
import type { Conversation } from "../tools/conversation.ts";
import { office } from "../tools/office.ts";
import { platform } from "../tools/platform.ts";

const codeIn = (text: string): string => /#code=([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(text)?.[1] ?? "no code";
const furnishWeb = ({ store }: Conversation): Promise<void> =>
  store.transaction(({ work: { people } }) => people.bind({ platform: "web", tenant: "", user: "ben", person: "p-head", boundAt: 1 }));
const address = "https://duban.example.org";

test("a link from the chat binds the browser that opens it, after one tap, once, for fifteen minutes", async () => {
  const talk = await office(undefined, { address });
  const link = await talk.say("网页", "ben");
  expect(link).toContain("https://duban.example.org/?lang=zh#code=");
  const open = (code: string, person: string) => talk.come({ type: "joined", code, lang: "zh", person });
  expect(await open(codeIn(link), "browser")).toContain("为甲校长增加一个账号。是您本人吗");
  // Opening it, as often as a preview likes, binds nobody.
  await open(codeIn(link), "preview");
  expect(await talk.say("我的", "preview")).toContain("还不知道您是谁");
  await open(codeIn(link), "browser");
  expect(await talk.press("是我，绑定", "browser")).toContain("已绑定：甲校长。");
  expect(await talk.say("我的", "browser")).toContain("我的上报");
  expect(await open(codeIn(link), "other")).toContain("已经用过");
  const second = codeIn(await talk.say("web", "ben"));
  talk.clock.pass(15 * 60_000);
  expect(await open(second, "late")).toContain("已过期");
});

test("the link is kept as a hash, in private chats only, and wants a public address", async () => {
  const talk = await office(undefined, { address });
  const code = codeIn(await talk.say("网页", "ben"));
  const kept = await talk.store.transaction(({ work }) => work.invites.get(code));
  expect(kept).toBeNull();
  expect(await talk.come({ type: "text", text: "网页", edited: false, person: "ben", private: false })).toContain("只在私聊里办");
  expect(await talk.say("网页", "nobody")).toContain("还不知道您是谁");
  expect(await (await office()).say("web", "ben")).toContain("DUBAN_PUBLIC_URL");
});

test("on the web page 网页 says where the overview is; a page that was opened in English goes on in English", async () => {
  const page = await office(undefined, { platform: platform("web"), address });
  await furnishWeb(page);
  const link = await page.say("web", "ben");
  expect(link).toContain("Overview");
  expect(await page.come({ type: "joined", code: codeIn(link), lang: "en", person: "browser" })).toContain(
    "This code adds an account for 甲校长",
  );
  expect(await page.press("That's me", "browser")).toContain("Bound: 甲校长");
  const local = await office(undefined, { platform: platform("web") });
  await furnishWeb(local);
  const told = await local.say("网页", "ben");
  expect(told).toBe("您就在网页里，已经登录。总体进度在页面上方的“总览”。");
});

test("a person sees their devices, unbinds another and leaves this one; nobody else's button works", async () => {
  const talk = await office(undefined, { address });
  const code = codeIn(await talk.say("网页", "ben"));
  await talk.come({ type: "joined", code, lang: "zh", person: "browser" });
  await talk.press("是我，绑定", "browser");
  const list = await talk.say("设备", "ben");
  expect(list).toContain("已绑定 2 个设备");
  expect(list.match(/就是这里/g)).toHaveLength(1);
  expect(await talk.press("解绑 2 fake", "dora")).toContain("这个按钮不是给您的");
  await talk.say("设备", "ben");
  expect(await talk.press("解绑 2 fake", "ben")).toContain("已解绑");
  expect(await talk.say("我的", "browser")).toContain("还不知道您是谁");
  await talk.say("退出", "ben");
  expect(await talk.press("退出", "ben")).toContain("已退出");
  expect(await talk.say("我的", "ben")).toContain("还不知道您是谁");
  expect(await talk.say("sign out", "ben")).toContain("I do not know you yet");
});
