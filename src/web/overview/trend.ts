import { html, raw } from "hono/html";
import { trendSvg } from "../../chart/svg.ts";
import { oversightWords } from "../../words/oversight.ts";
import { rolledText } from "../../work/oversight/say.ts";
import type { Trend, TrendPoint } from "../../work/oversight/trend.ts";
import { shown } from "../../work/submission/figure.ts";
import type { Html } from "../frame.ts";
import type { Overview } from "./data.ts";
import { pageLink } from "./link.ts";
import { overviewWords } from "./words.ts";

type Lang = "zh" | "en";

/** What stood there before a correction has a column only where something was corrected. */
const wasCorrected = ({ points }: Trend): boolean => points.some(({ replaced }) => replaced.length > 0);

function row({ period, value, replaced, expected, rolled }: TrendPoint, trend: Trend, lang: Lang): Html {
  const { indicator } = trend;
  const say = oversightWords(lang);
  const given = rolled ? rolledText(rolled, indicator, lang) : value === null ? say.noFigure : shown(value, indicator);
  const before = replaced.map((one) => shown(one, indicator)).join(", ");
  return html`<tr>
    <th scope="row">${period.code}</th>
    <td data-label="${say.value}">${given}</td>
    <td data-label="${say.expected}">${expected === null ? "—" : shown(expected, indicator)}</td>
    ${wasCorrected(trend) ? html`<td data-label="${say.replacedSeries}">${before || "—"}</td>` : ""}
  </tr>`;
}

function table(trend: Trend, lang: Lang): Html {
  const say = oversightWords(lang);
  return html`<details>
    <summary>${overviewWords(lang).chartTable}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.period}</th>
          <th scope="col">${say.value}</th>
          <th scope="col">${say.expected}</th>
          ${wasCorrected(trend) ? html`<th scope="col">${say.replacedSeries}</th>` : ""}
        </tr>
      </thead>
      <tbody>
        ${trend.points.map((point) => row(point, trend, lang))}
      </tbody>
    </table>
  </details>`;
}

async function drawn(trend: Trend, lang: Lang): Promise<Html> {
  const say = overviewWords(lang);
  const given = trend.points.some(({ value }) => value !== null);
  if (given)
    return html`<figure class="chart">${raw(await trendSvg(trend, lang))}</figure>
      ${table(trend, lang)}`;
  const some = trend.points.some(({ rolled }) => rolled && rolled.covered > 0);
  return html`<p class="note">${some ? say.noTotal : say.noTrend}</p>`;
}

/** The trend of the chosen indicator, with the others to choose from. */
export async function trendSection({ trend, indicators, asked }: Overview, lang: Lang): Promise<Html> {
  const say = overviewWords(lang);
  if (!trend) return html``;
  const tabs = indicators.map(({ code, names }) => {
    const here = code === trend.indicator.code ? raw(' aria-current="true"') : "";
    return html`<a href="${pageLink(lang, asked, { indicator: code })}#trend" ${here}>${names[lang]}</a>`;
  });
  return html`<section aria-labelledby="trend" class="trend">
    <h2 id="trend">${say.trend}</h2>
    ${indicators.length > 1 ? html`<nav class="tabs" aria-label="${say.chooseIndicator}">${tabs}</nav>` : ""}${await drawn(trend, lang)}
  </section>`;
}
