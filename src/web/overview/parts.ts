import { html } from "hono/html";
import { oversightWords } from "../../words/oversight.ts";
import { completenessOf, lightsOf } from "../../work/oversight/count.ts";
import type { Entry } from "../../work/oversight/oversee.ts";
import { rolledUp } from "../../work/oversight/roll-up.ts";
import { goalText, rolledText, whyLines } from "../../work/oversight/say.ts";
import { shown } from "../../work/submission/figure.ts";
import type { Html } from "../frame.ts";
import type { Overview } from "./data.ts";
import { gapText, lightCounts, reportBar, reportedChip, shareText, trackChip } from "./lights.ts";
import { pageLink } from "./link.ts";
import { overviewWords } from "./words.ts";

type Lang = "zh" | "en";

function counted(entries: readonly Entry[], lang: Lang): Html {
  const say = overviewWords(lang);
  const counts = completenessOf(entries);
  return html`<p class="counted">
      ${reportBar(counts)}<span
        >${say.reported}
        <b>${say.of(counts.satisfied, counts.expected)}</b>${counts.waived > 0 ? html` · ${say.waived} ${counts.waived}` : ""}</span
      >
    </p>
    ${lightCounts(lightsOf(entries), lang)}`;
}

/** The places one level below, each with its counts and the way into it. By code. */
export function placeRows({ setting, asked, parts }: Overview, lang: Lang): Html {
  const say = overviewWords(lang);
  const rows = [...parts].map(([id, entries]) => {
    const unit = setting.organisation.units.get(id);
    return html`<li>
      <h3><a href="${pageLink(lang, asked, { place: unit?.code })}" lang="zh-CN">${unit?.name ?? id}</a></h3>
      ${counted(entries, lang)}
    </li>`;
  });
  return html`<section aria-labelledby="parts">
    <h2 id="parts">${say.byPart}</h2>
    <ol class="rows">
      ${rows}
    </ol>
    <p class="note">${say.noRanks}</p>
  </section>`;
}

/** Each indicator over all the places below: how many came, how they stand, and the total where there is one. */
export function indicatorRows({ sight, asked, indicators }: Overview, lang: Lang): Html {
  const say = overviewWords(lang);
  const rows = indicators.map((indicator) => {
    const own = sight.entries.filter((entry) => entry.indicator.code === indicator.code);
    const periods = [...Map.groupBy(own, ({ obligation }) => obligation.period.code)];
    const totals = periods.map(
      ([code, entries]) => html`<p class="total"><b>${code}</b> ${rolledText(rolledUp(entries), indicator, lang)}</p>`,
    );
    return html`<li>
      <h3><a href="${pageLink(lang, asked, { indicator: indicator.code })}#trend">${indicator.names[lang]}</a></h3>
      ${counted(own, lang)}${totals}
    </li>`;
  });
  return html`<section aria-labelledby="indicators">
    <h2 id="indicators">${say.byIndicator}</h2>
    <ol class="rows">
      ${rows}
    </ol>
  </section>`;
}

function why(entry: Entry, place: string, lang: Lang): Html {
  const lines = whyLines(entry, place, lang);
  const { track } = entry;
  const clause = "goal" in track ? track.goal?.clause : null;
  return html`<details>
    <summary>${overviewWords(lang).why}<span class="hidden"> ${entry.indicator.names[lang]} ${entry.obligation.period.code}</span></summary>
    <ul class="why">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${clause ? html`<blockquote><p lang="zh-CN">${clause.quote}</p></blockquote>` : ""}
  </details>`;
}

function notes({ seen }: Entry, lang: Lang): string {
  const say = overviewWords(lang);
  const said = seen
    ? [...(seen.replaced.length > 0 ? [say.corrected(seen.replaced.length)] : []), ...(seen.copied ? [say.copied] : [])]
    : [];
  return said.join(" · ");
}

function figure(entry: Entry, { sight, asked }: Overview, lang: Lang): Html {
  const { indicator, obligation, seen, reported, track } = entry;
  const goal = "goal" in track && track.goal ? goalText(track.goal, indicator, lang) : "";
  const more = [goal, notes(entry, lang)].filter(Boolean).join(" · ");
  return html`<li class="figure">
    <h3>
      <a href="${pageLink(lang, asked, { indicator: indicator.code })}#trend">${indicator.names[lang]}</a>
      <span>${obligation.period.code}</span>
    </h3>
    <p class="value">${seen ? shown(seen.value, indicator) : oversightWords(lang).noFigure}</p>
    <p class="chips">
      ${reportedChip(reported, lang)}${seen ? html`${trackChip(track, lang)}<span class="gap">${gapText(track, lang)}</span>` : ""}
    </p>
    ${more ? html`<p class="note">${more}</p>` : ""}${why(entry, sight.place.name, lang)}
  </li>`;
}

/** A school's own figures, each with its two lights and the sum behind them. */
export function figureRows(overview: Overview, lang: Lang): Html {
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${overviewWords(lang).figures}</h2>
    <ol class="rows">
      ${overview.sight.entries.map((entry) => figure(entry, overview, lang))}
    </ol>
  </section>`;
}

const LISTED = 12;

/** Who has not reported, with what is owed, by when, and who reports there. */
export function missingRows({ missing, setting, people }: Overview, lang: Lang): Html {
  const say = overviewWords(lang);
  const comma = lang === "zh" ? "、" : ", ";
  const figures = missing.reduce((sum, { entries }) => sum + entries.length, 0);
  const rows = missing.map(({ place, entries, due, reporters }) => {
    const names = reporters.map((id) => people.get(id) || oversightWords(lang).erased).join(comma);
    return html`<li>
      <b lang="zh-CN">${setting.organisation.units.get(place)?.name ?? place}</b>
      <span>${entries.map(({ indicator, obligation }) => `${indicator.names[lang]} ${obligation.period.code}`).join(comma)}</span>
      <span class="note">${say.due(due)} · ${names ? say.reporter(names) : say.nobody}</span>
    </li>`;
  });
  const rest = rows.slice(LISTED);
  return html`<section aria-labelledby="missing">
    <h2 id="missing">${say.missing}</h2>
    ${
      missing.length === 0
        ? html`<p class="note">${say.missingNone}</p>`
        : html`<p class="note">${say.missingCount(missing.length, figures)}</p>
            <ol class="owing">
              ${rows.slice(0, LISTED)}
            </ol>`
    }
    ${
      rest.length > 0
        ? html`<details>
            <summary>${say.more(rest.length)}</summary>
            <ol class="owing">
              ${rest}
            </ol>
          </details>`
        : ""
    }
  </section>`;
}

/** Reported and on time as large figures, what is waived apart. */
export function tiles({ sight }: Overview, lang: Lang): Html {
  const say = overviewWords(lang);
  const counts = completenessOf(sight.entries);
  const comma = lang === "zh" ? "，" : ", ";
  const tile = (name: string, share: string, of: string, note: string): Html =>
    html`<div class="tile">
      <h2>${name}</h2>
      <p class="big">${share}</p>
      <p>${of}</p>
      <p class="note">${note}</p>
    </div>`;
  return html`<div class="tiles">
    ${tile(say.reported, shareText(counts.completeness), say.of(counts.satisfied, counts.expected), say.expectedNote(counts.awaited, counts.missing).join(comma))}
    ${tile(say.onTime, shareText(counts.timeliness), say.of(counts.onTime, counts.expected), say.onTimeNote(counts.late))}
    ${counts.waived > 0 ? tile(say.waived, String(counts.waived), "", say.waivedNote) : ""}
  </div>`;
}
