import type { webApi } from "@slack/bolt";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { deliveryError, deliveryErrorBefore } from "./failure.ts";
import { escapeText } from "./text.ts";

interface Upload {
  channel: string;
  thread: string | null;
  name: string;
  content: Uint8Array;
  caption: string;
}

async function putBytes(client: webApi.WebClient, { name, content }: Upload): Promise<string> {
  const { upload_url, file_id } = await client.files.getUploadURLExternal({ filename: name, length: content.byteLength });
  if (!upload_url || !file_id) throw new DeliveryError("unavailable", "Slack gave no place for the file.");
  const body = new Uint8Array(content);
  const { ok, status } = await fetch(upload_url, { method: "POST", body, redirect: "error", signal: AbortSignal.timeout(60_000) });
  if (!ok) throw new DeliveryError(status < 500 ? "refused" : "unavailable", `Slack: HTTP ${status} for the file.`);
  return file_id;
}

/**
 * Uploads a file in Slack's three steps and shows it; gives the id of the file. Nobody sees it before the last step, so only there can
 * an answer that was lost leave it open whether it arrived. Source: docs.slack.dev/messaging/working-with-files#upload.
 */
export async function upload(client: webApi.WebClient, file: Upload): Promise<string> {
  const id = await putBytes(client, file).catch((error: unknown) => {
    throw deliveryErrorBefore(error);
  });
  const { channel, thread, name, caption } = file;
  const files: [{ id: string; title: string }] = [{ id, title: name }];
  const comment = caption === "" ? {} : { initial_comment: escapeText(caption) };
  try {
    const where = thread === null ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
    await client.files.completeUploadExternal({ files, ...where, ...comment });
    return `file:${id}`;
  } catch (error) {
    throw deliveryError(error);
  }
}
