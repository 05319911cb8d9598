type Lang = "zh" | "en";

/** What is said about a person's own devices and the way into the browser: the same keys in both languages. */
const zh = {
  private: "这件事只在私聊里办。请打开与督办的私聊再发一次。",
  linkTitle: "点开链接，再按一下“是我，绑定”，这个浏览器就是您的：",
  linkHint: "15 分钟内有效，只能用一次。请不要转发；不用了发“设备”可以解绑。",
  here: "您就在网页里，已经登录。总体进度在页面上方的“总览”。",
  another: "要在别的浏览器里登录，在那里点开这个链接，再按一下“是我，绑定”：",
  noAddress: "督办还没有可以从外面打开的网页地址。\n请管理员设置 DUBAN_PUBLIC_URL。",
  title: (count: number): string => `已绑定 ${count} 个设备`,
  since: (day: string, here: boolean): string => `${day} 起${here ? "，就是这里" : ""}`,
  device: (platform: string, number: number): string => `${number}. ${platform}`,
  unbind: (platform: string, number: number): string => `解绑 ${number} ${platform}`,
  more: "丢了的设备，请马上解绑。要离开这里，发“退出”。",
  unbound: (platform: string): string => `已解绑：${platform}。那里的人不再是您。`,
  gone: "这个设备已经解绑。",
  leaveAsk: "退出后，这里不再是您；要回来需要新的绑定码或链接。",
  leave: "退出",
  left: "已退出。这里不再是您。",
};

const en: typeof zh = {
  private: "This works in a private chat only. Open the private chat with Duban and send it again.",
  linkTitle: 'Open the link and press "That\'s me": that browser is yours then.',
  linkHint: 'Good for 15 minutes, and once. Do not pass it on; "devices" unbinds the browser again.',
  here: 'You are on the web page, and signed in. How it stands is under "Overview", above.',
  another: 'To sign another browser in, open this link there and press "That\'s me":',
  noAddress: "Duban has no web address that can be opened from outside yet.\nAn administrator sets DUBAN_PUBLIC_URL.",
  title: (count) => `Your devices: ${count}`,
  since: (day, here) => `since ${day}${here ? ", this one" : ""}`,
  device: (platform, number) => `${number}. ${platform}`,
  unbind: (platform, number) => `Unbind ${number} ${platform}`,
  more: 'Unbind a device that you lost at once. To leave this one, send "sign out".',
  unbound: (platform) => `Unbound: ${platform}. Whoever writes from there is no longer you.`,
  gone: "This device is unbound already.",
  leaveAsk: "After signing out, this is no longer you; to come back you need a new code or link.",
  leave: "Sign out",
  left: "Signed out. This is no longer you.",
};

export type AccountWords = typeof zh;

/** The words of a language about a person's own devices. */
export function accountWords(lang: Lang): AccountWords {
  return lang === "zh" ? zh : en;
}
