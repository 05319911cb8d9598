import type { Api } from "grammy";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { readUpTo, type Fetched } from "../../src/chat/file.ts";
import { rootOf } from "./connection.ts";
import { answered, deliveryError } from "./failure.ts";
import { fileForm } from "./update.ts";

/** Nothing was changed by a call that asks: where its answer was lost, it may simply be made again. */
function asking(error: unknown): DeliveryError {
  const failure = deliveryError(error);
  const { message, retryAfterMs } = failure;
  return failure.reason === "unknown" ? new DeliveryError("unavailable", message, { retryAfterMs }) : failure;
}

/** Where a file lies; Telegram gives bots nothing above 20 MB. Source: https://core.telegram.org/bots/api#getfile */
async function pathOf(api: Api, reference: string): Promise<string | Fetched> {
  try {
    const { file_path } = fileForm.parse(await api.getFile(reference));
    return file_path ?? { ok: false, why: "gone" };
  } catch (error) {
    if (!answered(error) || error.error_code !== 400) throw asking(error);
    if (/too big/i.test(error.description)) return { ok: false, why: "too large" };
    if (/temporarily unavailable/i.test(error.description)) throw new DeliveryError("unavailable", "Telegram has the file, but not now.");
    return { ok: false, why: "gone" };
  }
}

function refusal(status: number): DeliveryError {
  const says = `Telegram said ${status} for a file.`;
  if (status === 429) return new DeliveryError("rate", says);
  if (status === 401) return new DeliveryError("revoked", says);
  return new DeliveryError(status >= 500 ? "unavailable" : "refused", says);
}

/** Fetches a file in Telegram's two steps. The address of the second holds the token and is never told to anybody. Throws DeliveryError. */
export async function fetchFile(
  { api, token, root }: { api: Api; token: string; root: string | undefined },
  reference: string,
  most: number,
  signal: AbortSignal,
): Promise<Fetched> {
  const path = await pathOf(api, reference);
  if (typeof path !== "string") return path;
  const place = path.split("/").map(encodeURIComponent).join("/");
  try {
    const response = await fetch(`${rootOf(root)}/file/bot${token}/${place}`, { redirect: "error", signal });
    if (response.status === 404) return { ok: false, why: "gone" };
    if (!response.ok) throw refusal(response.status);
    return await readUpTo(response.body, most);
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    throw new DeliveryError("unavailable", "A file could not be fetched from Telegram.");
  }
}
