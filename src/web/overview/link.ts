import type { Asked } from "./data.ts";

type Lang = "zh" | "en";

/** The address of the page for what is asked, with some of it changed; `undefined` takes it away. */
export function pageLink(lang: Lang, asked: Asked, more: { [Key in keyof Asked]?: Asked[Key] | undefined } = {}): string {
  return `/overview?lang=${lang}${queryOf({ ...asked, ...more })}`;
}

/** What is asked, as it stands behind the language in an address. */
export function queryOf(asked: { [Key in keyof Asked]?: Asked[Key] | undefined }): string {
  const parts = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [`&${name}=${encodeURIComponent(value)}`]));
  return parts.join("");
}
