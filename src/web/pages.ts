import { html } from "hono/html";
import { labelOf, metricName, figureText, scopeText, type Indicator, type Knowledge, type Lang } from "../../knowledge/index.ts";
import { frame, header, type Html } from "./frame.ts";
import { pageWords, type PageWords } from "./page-words.ts";

/** The paper clip. On a phone its choice offers the camera too; what is listed makes a phone hand photos over in a form that is taken. */
function clip(say: PageWords): Html {
  return html`<button type="button" id="clip" class="clip" aria-label="${say.attach}" title="${say.attach}">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M20 11.5l-8 8a5.2 5.2 0 0 1-7.4-7.4l8.3-8.3a3.5 3.5 0 0 1 5 5l-8.3 8.3a1.8 1.8 0 0 1-2.5-2.5l7.6-7.6" />
      </svg></button
    ><input id="file" type="file" hidden multiple accept="${TAKEN}" aria-label="${say.attach}" />`;
}

const TAKEN = [
  "image/jpeg,image/png,image/webp,application/pdf,.pdf,.csv,.xlsx,text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
].join();

/** The chat page; what is said comes over /api/events and is drawn by chat.js. */
export function chatPage({ plan }: Knowledge, lang: Lang): Html {
  const say = pageWords(lang);
  const body = html`<body
    class="chat"
    data-lang="${lang}"
    data-lost="${say.lost}"
    data-retry="${say.retry}"
    data-too-large="${say.tooLarge}"
    data-near="${say.near}"
    data-file-too-large="${say.fileTooLarge}"
    data-file-lost="${say.fileLost}"
    data-drop="${say.drop}"
    data-you="${say.you}"
  >
    ${header(lang, say, "/", plan.title)}
    <main id="log" role="log" aria-live="polite" aria-label="${say.log}" tabindex="-1">
      <noscript><p class="note">${say.noScript}</p></noscript>
    </main>
    <form id="ask" class="ask">
      ${clip(say)}
      <label class="hidden" for="question">${say.label}</label>
      <textarea
        id="question"
        name="question"
        rows="1"
        maxlength="20000"
        placeholder="${say.placeholder}"
        autocomplete="off"
        enterkeyhint="send"
      ></textarea>
      <button type="submit">${say.send}</button>
    </form>
  </body>`;
  return frame(lang, `${say.name} · ${plan.title}`, body, "chat.js");
}

function outlineItem(knowledge: Knowledge, section: Knowledge["plan"]["sections"][number], say: PageWords): Html {
  const { plan } = knowledge;
  const own = plan.text.slice(section.text_start, section.end).trim();
  const name = html`<span class="label">${section.label}</span>
    ${section.title ?? say.noTitle}${section.truncated ? html` <em class="flag">${say.cut}</em>` : ""}`;
  if (own === "") return html`<li class="depth-${section.depth}" id="s-${section.id}"><span class="heading">${name}</span></li>`;
  return html`<li class="depth-${section.depth}" id="s-${section.id}">
    <details>
      <summary>${name}</summary>
      <p class="own" lang="zh-CN">${own}</p>
    </details>
  </li>`;
}

function row(knowledge: Knowledge, indicator: Indicator, lang: Lang, say: PageWords): Html {
  const { plan } = knowledge;
  const scope = scopeText(indicator.scope, plan, lang);
  const figure = indicator.redacted ? say.hidden : figureText(plan, indicator, lang);
  return html`<tr>
    <th scope="row">${metricName(indicator, lang)}</th>
    <td class="figure" data-label="${say.figure}">${figure}</td>
    <td data-label="${say.scope}">${scope || say.everybody}</td>
    <td data-label="${say.due}">${indicator.deadline ?? "—"}</td>
    <td data-label="${say.source}">
      <a href="#s-${indicator.section}">${labelOf(plan, indicator.section) || say.preamble}</a><q lang="zh-CN">${indicator.quote}</q>
    </td>
  </tr>`;
}

/** The plan's outline and its table of commitments, searchable. */
export function planPage(knowledge: Knowledge, lang: Lang): Html {
  const say = pageWords(lang);
  const { plan } = knowledge;
  const figures = plan.indicators.filter((indicator) => indicator.value !== null || indicator.redacted);
  const period = plan.period ? `${plan.period.from}–${plan.period.to}` : "";
  const body = html`<body class="plan" data-count="${say.count}" data-none="${say.none}">
    ${header(lang, say, "/plan", plan.title)}
    <main>
      <h1 lang="zh-CN">${plan.title}</h1>
      <p class="note">${period} ${say.summary(plan.sections.length - 1, figures.length)}</p>
      <section aria-labelledby="targets">
        <h2 id="targets">${say.targets}</h2>
        <p class="search">
          <label for="search">${say.search}</label> <input id="search" type="search" autocomplete="off" placeholder="${say.searchHint}" />
          <span id="found" role="status" class="note"></span>
        </p>
        <table id="table">
          <thead>
            <tr>
              <th scope="col">${say.metric}</th>
              <th scope="col">${say.figure}</th>
              <th scope="col">${say.scope}</th>
              <th scope="col">${say.due}</th>
              <th scope="col">${say.source}</th>
            </tr>
          </thead>
          <tbody>
            ${figures.map((indicator) => row(knowledge, indicator, lang, say))}
          </tbody>
        </table>
        <p id="none" class="note" hidden>${say.none}</p>
      </section>
      <section aria-labelledby="outline">
        <h2 id="outline">${say.outline}</h2>
        <ol class="outline">
          ${plan.sections.filter((section) => section.depth > 0).map((section) => outlineItem(knowledge, section, say))}
        </ol>
      </section>
    </main>
  </body>`;
  return frame(lang, `${say.plan} · ${plan.title}`, body, "plan.js");
}
