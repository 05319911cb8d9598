import { html, raw } from "hono/html";
import type { Knowledge } from "../../../knowledge/index.ts";
import { lightsOf } from "../../work/oversight/count.ts";
import { frame, header, type Html } from "../frame.ts";
import { pageWords } from "../page-words.ts";
import type { Asked, Nothing, Overview } from "./data.ts";
import { lightBar, lightCounts } from "./lights.ts";
import { pageLink, queryOf } from "./link.ts";
import { figureRows, indicatorRows, missingRows, placeRows, tiles } from "./parts.ts";
import { trendSection } from "./trend.ts";
import { overviewWords } from "./words.ts";

type Lang = "zh" | "en";

function shell(knowledge: Knowledge, lang: Lang, asked: Asked, title: string, main: Html | Html[]): Html {
  const say = pageWords(lang);
  const body = html`<body class="overview">
    ${header(lang, say, "/overview", knowledge.plan.title, queryOf(asked))}
    <main>${main}</main>
  </body>`;
  return frame(lang, `${title} · ${overviewWords(lang).title}`, body, null, ["overview.css"]);
}

/** Where a page leads that has nothing to show: what is so, and what to do about it. */
function empty(title: string, how: string, way: { label: string; href: string }): Html {
  return html`<div class="empty">
    <h1>${title}</h1>
    <p>${how}</p>
    <p><a class="button" href="${way.href}">${way.label}</a></p>
  </div>`;
}

/** The page for who is not signed in. It says nothing of any place. */
export function signInPage(knowledge: Knowledge, lang: Lang, asked: Asked): Html {
  const say = overviewWords(lang);
  return shell(knowledge, lang, asked, say.signIn, empty(say.signIn, say.signInHow, { label: say.toChat, href: `/?lang=${lang}` }));
}

/** The page for what has nothing to show. */
export function emptyPage(knowledge: Knowledge, lang: Lang, asked: Asked, why: Nothing): Html {
  const say = overviewWords(lang);
  const chat = { label: say.toChat, href: `/?lang=${lang}` };
  const own = { label: say.toOwn, href: pageLink(lang, {}) };
  const latest = { label: say.toLatest, href: pageLink(lang, asked, { period: undefined, asof: undefined }) };
  const said: Record<Nothing, [string, string, typeof chat]> = {
    "no scope": [say.noScope, say.noScopeHow, chat],
    outside: [say.outside, say.outsideHow, own],
    "nothing asked": [say.nothingAsked, say.nothingAskedHow, chat],
    "nothing then": [say.nothingThen, say.nothingThenHow, latest],
  };
  const [title, how, way] = said[why];
  return shell(knowledge, lang, asked, title, empty(title, how, way));
}

function way({ path, tops, asked, sight }: Overview, lang: Lang): Html {
  const say = overviewWords(lang);
  const steps = path.map(({ code, name, id }) =>
    id === sight.place.id
      ? html`<li aria-current="page" lang="zh-CN">${name}</li>`
      : html`<li><a href="${pageLink(lang, asked, { place: code })}" lang="zh-CN">${name}</a></li>`,
  );
  const others = tops.filter(({ id }) => id !== path[0]?.id);
  return html`<nav class="way" aria-label="${say.way}">
    <ol>
      ${steps}
    </ol>
    ${
      others.length > 0
        ? html`<p>
            ${say.places}:
            ${others.map(({ code, name }) => html`<a href="${pageLink(lang, asked, { place: code })}" lang="zh-CN">${name}</a> `)}
          </p>`
        : ""
    }
  </nav>`;
}

function choose({ asked, periods, today }: Overview, lang: Lang): Html {
  const say = overviewWords(lang);
  const option = (code: string): Html => html`<option value="${code}" ${asked.period === code ? raw(" selected") : ""}>${code}</option>`;
  const kept = (name: "place" | "indicator"): Html =>
    asked[name] === undefined ? html`` : html`<input type="hidden" name="${name}" value="${asked[name]}" />`;
  return html`<form class="choose" method="get" action="/overview">
    <input type="hidden" name="lang" value="${lang}" />${kept("place")}${kept("indicator")}
    <label
      >${say.period}
      <select name="period">
        <option value="">${say.latest}</option>
        ${periods.map(option)}
      </select></label
    >
    <label title="${say.asOfHint}">${say.asOf} <input type="date" name="asof" value="${asked.asof ?? ""}" max="${today}" /></label>
    <button type="submit">${say.view}</button>
  </form>`;
}

function stampOf({ sight }: Overview): string {
  const { instant, zone } = sight.asOf;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(instant);
}

/** The overview of a place: counts, progress, its parts or its figures, the trend, and who has not reported. */
export async function overviewPage(knowledge: Knowledge, lang: Lang, overview: Overview): Promise<Html> {
  const say = overviewWords(lang);
  const { sight, asked, single } = overview;
  const lights = lightsOf(sight.entries);
  const main = html`${way(overview, lang)}
    <div class="head">
      <div>
        <h1 lang="zh-CN">${sight.place.name}</h1>
        <p class="stamp">${sight.periods.join(lang === "zh" ? "、" : ", ")} · ${say.stamp(stampOf(overview))}</p>
      </div>
      ${choose(overview, lang)}
    </div>
    ${tiles(overview, lang)}
    <section aria-labelledby="progress" class="progress">
      <h2 id="progress">${say.progress}</h2>
      ${lightBar(lights)}${lightCounts(lights, lang)}
      <p class="note">${say.progressNote}</p>
    </section>
    <div class="columns">
      <div>${single ? figureRows(overview, lang) : placeRows(overview, lang)}${single ? "" : missingRows(overview, lang)}</div>
      <div>
        ${single ? "" : indicatorRows(overview, lang)}${await trendSection(overview, lang)}${single ? missingRows(overview, lang) : ""}
      </div>
    </div>`;
  return shell(knowledge, lang, asked, sight.place.name, main);
}
