import type { Inbound } from "../../src/chat/event.ts";
import type { Conversation } from "./conversation.ts";
import { office } from "./office.ts";
import { platform } from "./platform.ts";

/** The fictional office on a platform with files, with two figures asked of every school each quarter. */
export async function withDuties(): Promise<Conversation> {
  const talk = await office("2022-10-09T02:00:00Z", { platform: platform("fake", { can: { files: true } }) });
  for (const line of ["督办 儿童青少年总体近视率 每季度 全部学校", "督办 学生体质健康测试优良率 每季度 全部学校"]) {
    await talk.say(line);
    await talk.press("确认布置");
  }
  return talk;
}

/** Somebody sends a file; gives what they read then. */
export async function sends(talk: Conversation, name: string, content: Uint8Array, more: Partial<Inbound> = {}): Promise<string> {
  talk.platform.holds = async () => ({ ok: true, content });
  return talk.come({
    type: "file",
    name,
    size: content.byteLength,
    reference: name,
    about: null,
    person: "ben",
    ...more,
  });
}
