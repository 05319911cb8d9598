import type { Channel } from "../bot/work/remind/world.ts";
import type { Adapter } from "../chat/adapter.ts";
import type { Uploads } from "../chat/file.ts";
import type { Config, SlackConfig, TelegramConfig } from "../config.ts";
import type { ChatRoutes } from "../web/app.ts";
import type { Sessions } from "../web/session.ts";

/** The web chat: an adapter whose routes hang on the one web app. */
type WebAdapter = Adapter & { routes: ChatRoutes };

/** What main hands to the command line, so that nothing here knows a platform. Each is loaded only when it is called. */
export interface Platforms {
  web(sessions: Sessions, uploads: Uploads): Promise<WebAdapter>;
  terminal(options: { lang: "zh" | "en"; onEnd: () => void }): Promise<Adapter>;
  telegram(config: TelegramConfig): Promise<Adapter>;
  slack(config: SlackConfig): Promise<Adapter>;
}

/** The adapters of the platforms whose token is set. */
export async function configured(platforms: Platforms, { telegram, slack }: Config): Promise<Adapter[]> {
  const made = await Promise.all([telegram && platforms.telegram(telegram), slack && platforms.slack(slack)]);
  return made.filter((one) => one !== null);
}

/** The page is always there, and keeps what it is sent until somebody opens it. */
const PAGE: Channel = { name: "web", speaksFirst: true, perSecond: 1_000 };

/** Where people are reminded, the best first: on a chat platform that is configured, else on the web page, which they have to open. */
export function channelsOf(chats: readonly Adapter[]): Channel[] {
  return [...chats.map(({ name, can, limits }) => ({ name, speaksFirst: can.speaksFirst, perSecond: limits.perSecond })), PAGE];
}
