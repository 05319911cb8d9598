import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Lang } from "../../knowledge/index.ts";
import type { PageWords } from "./page-words.ts";

/** A piece of a page; what comes from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole page around a body, with its script and further styles by their file names; the script may be left out. */
export function frame(lang: Lang, title: string, body: Html, script: string | null, styles: readonly string[] = []): Html {
  return html`<!doctype html>
    <html lang="${lang === "zh" ? "zh-CN" : "en"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/static/duban.css" />
        ${styles.map((style) => html`<link rel="stylesheet" href="/static/${style}" />`)}
        ${script === null ? "" : html`<script type="module" src="/static/${script}"></script>`}
      </head>
      ${body}
    </html>`;
}

type Page = "/" | "/plan" | "/overview";

/** The head of every page: the pages to go to, and this one in the other language. */
export function header(lang: Lang, say: PageWords, here: Page, title: string, query = ""): Html {
  const other = lang === "zh" ? "en" : "zh";
  const tab = (href: Page, label: string): Html =>
    html`<a href="${href}?lang=${lang}" ${here === href ? raw(' aria-current="page"') : ""}>${label}</a>`;
  return html`<header class="top">
    <div class="brand"><strong>${say.name}</strong><span class="plan-title" lang="zh-CN">${title}</span></div>
    <nav aria-label="${say.name}">
      ${tab("/", say.ask)}${tab("/plan", say.plan)}${tab("/overview", say.overview)}<a
        class="lang"
        href="${here}?lang=${other}${query}"
        lang="${other === "zh" ? "zh-CN" : "en"}"
        hreflang="${other}"
        >${say.otherLanguage}</a
      >
    </nav>
  </header>`;
}
