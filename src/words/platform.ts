const NAMES: Record<string, { zh: string; en: string }> = {
  web: { zh: "网页", en: "Browser" },
  telegram: { zh: "Telegram", en: "Telegram" },
  slack: { zh: "Slack", en: "Slack" },
  terminal: { zh: "终端", en: "Terminal" },
};

/** What people call a platform; the adapter's own name where there is no other. */
export const platformName = (platform: string, lang: "zh" | "en"): string => NAMES[platform]?.[lang] ?? platform;
