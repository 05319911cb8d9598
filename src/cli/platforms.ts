import type { Adapter } from "../chat/adapter.ts";
import type { Config, SlackConfig, TelegramConfig } from "../config.ts";
import type { ChatRoutes } from "../web/app.ts";
import type { Sessions } from "../web/session.ts";

/** The web chat: an adapter whose routes hang on the one web app. */
type WebAdapter = Adapter & { routes: ChatRoutes };

/** What main hands to the command line, so that nothing here knows a platform. Each is loaded only when it is called. */
export interface Platforms {
  web(sessions: Sessions): Promise<WebAdapter>;
  terminal(options: { lang: "zh" | "en"; onEnd: () => void }): Promise<Adapter>;
  telegram(config: TelegramConfig): Promise<Adapter>;
  slack(config: SlackConfig): Promise<Adapter>;
}

/** The adapters of the platforms whose token is set. */
export async function configured(platforms: Platforms, { telegram, slack }: Config): Promise<Adapter[]> {
  const made = await Promise.all([telegram && platforms.telegram(telegram), slack && platforms.slack(slack)]);
  return made.filter((one) => one !== null);
}
