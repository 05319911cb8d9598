import type { webApi } from "@slack/bolt";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { readUpTo, type Fetched } from "../../src/chat/file.ts";
import { deliveryErrorBefore, slackWord } from "./failure.ts";

/** Slack's words for a file that nobody will ever fetch again. Source: docs.slack.dev/reference/methods/files.info#errors. */
const GONE = ["file_not_found", "file_deleted", "invalid_file_id"];

/** The token is shown to Slack's own machines alone, or to the one that a test runs in their place. */
function isSlacks(url: URL, api: string | undefined): boolean {
  const own = api === undefined ? null : new URL(api).host;
  return url.host === own || (url.protocol === "https:" && /(?:^|\.)slack(?:-files)?\.com$/.test(url.hostname));
}

interface Place {
  client: webApi.WebClient;
  token: string;
  api: string | undefined;
}

async function addressOf({ client, api }: Place, reference: string, most: number): Promise<URL | Fetched> {
  try {
    const { file } = await client.files.info({ file: reference });
    if ((file?.size ?? 0) > most) return { ok: false, why: "too large" };
    const url = URL.parse(file?.url_private_download ?? file?.url_private ?? "");
    // A file that lies elsewhere, linked into Slack, is none that Slack would give.
    return url && isSlacks(url, api) ? url : { ok: false, why: "gone" };
  } catch (error) {
    if (GONE.includes(slackWord(error) ?? "")) return { ok: false, why: "gone" };
    throw deliveryErrorBefore(error);
  }
}

function refusal(status: number): DeliveryError {
  const says = `Slack: HTTP ${status} for a file.`;
  if (status === 429) return new DeliveryError("rate", says);
  return new DeliveryError(status >= 500 ? "unavailable" : "refused", says);
}

/**
 * Fetches a file that a person shared. Where the token may not read it, Slack does not refuse but leads to a page for people, which is
 * no file. Throws DeliveryError. Source: docs.slack.dev/messaging/working-with-files.
 */
export async function fetchFile(place: Place, reference: string, most: number, signal: AbortSignal): Promise<Fetched> {
  const url = await addressOf(place, reference, most);
  if (!(url instanceof URL)) return url;
  try {
    const headers = { authorization: `Bearer ${place.token}` };
    const response = await fetch(url, { headers, redirect: "manual", signal });
    if (response.status === 404 || response.status === 410) return { ok: false, why: "gone" };
    if (response.status >= 300 && response.status < 400)
      throw new DeliveryError("refused", "Slack: the bot may not read the file; its scope files:read is missing.");
    if (!response.ok) throw refusal(response.status);
    return await readUpTo(response.body, most);
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    throw new DeliveryError("unavailable", "Slack: a file could not be fetched.");
  }
}
