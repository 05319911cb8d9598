import { html, raw } from "hono/html";
import { oversightWords } from "../../words/oversight.ts";
import type { Completeness } from "../../work/oversight/count.ts";
import type { Reported } from "../../work/oversight/reported.ts";
import { gapWord, percent, reportedWord } from "../../work/oversight/say.ts";
import type { Light, Track } from "../../work/oversight/track.ts";
import type { Html } from "../frame.ts";

type Lang = "zh" | "en";

/** Each light has a shape of its own, drawn in 16 × 16: colour is never alone. */
const SHAPES: Record<Light | Reported["type"], string> = {
  green: '<circle cx="8" cy="8" r="6"/>',
  yellow: '<path d="M8 2 15 14H1Z"/>',
  red: '<rect x="2" y="2" width="12" height="12" rx="1.5"/>',
  grey: '<circle cx="8" cy="8" r="5" class="hollow"/>',
  white: '<path d="M8 2 14 8 8 14 2 8Z" class="hollow"/>',
  "on time": '<path d="M2.5 8.5 6.5 12.5 13.5 4" class="stroke"/>',
  late: '<path d="M2.5 8.5 6.5 12.5 13.5 4" class="stroke"/><circle cx="3" cy="3" r="1.6"/>',
  awaited: '<circle cx="3" cy="8" r="1.6"/><circle cx="8" cy="8" r="1.6"/><circle cx="13" cy="8" r="1.6"/>',
  missing: '<path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" class="stroke"/>',
  waived: '<path d="M3 8H13" class="stroke"/>',
};

const shape = (light: Light | Reported["type"]): Html =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${raw(SHAPES[light])}</svg>`;

const tone = (light: Light | Reported["type"]): string => `light is-${light.replace(" ", "-")}`;

/** A light of the progress, with its word and what is said beside it. */
export function trackChip(track: Track, lang: Lang): Html {
  return html`<span class="${tone(track.light)}">${shape(track.light)}${oversightWords(lang).lights[track.light]}</span>`;
}

/** How far from the path, as a text of its own. */
export const gapText = (track: Track, lang: Lang): string => gapWord(track, lang);

/** The light of the report. */
export function reportedChip(reported: Reported, lang: Lang): Html {
  return html`<span class="${tone(reported.type)}">${shape(reported.type)}${reportedWord(reported, lang)}</span>`;
}

const ORDER: readonly Light[] = ["green", "yellow", "red", "grey", "white"];

/** How many figures have each light: those that some have, in a fixed order. */
export function lightCounts(lights: Record<Light, number>, lang: Lang): Html {
  const some = ORDER.filter((light) => lights[light] > 0);
  return html`<ul class="lights">
    ${some.map((light) => html`<li class="${tone(light)}">${shape(light)}${oversightWords(lang).lights[light]} <b>${lights[light]}</b></li>`)}
  </ul>`;
}

/** The same as a bar; what it says stands beside it in words. */
export function lightBar(lights: Record<Light, number>): Html {
  const all = ORDER.reduce((sum, light) => sum + lights[light], 0);
  let from = 0;
  const bars = ORDER.filter((light) => lights[light] > 0).map((light) => {
    const width = (100 * lights[light]) / Math.max(1, all);
    // Between two colours is a gap, and none behind the last.
    const drawn = from + width > 99.9 ? 100 - from : Math.max(0, width - 0.5);
    const bar = `<rect class="is-${light}" x="${from.toFixed(2)}" y="0" width="${drawn.toFixed(2)}" height="10"/>`;
    from += width;
    return bar;
  });
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${raw(bars.join(""))}
  </svg>`;
}

/** Reported of expected as a bar: what was on time, then what was late. */
export function reportBar({ expected, onTime, late }: Completeness): Html {
  const part = (count: number): number => (100 * count) / Math.max(1, expected);
  const bars = [
    `<rect class="ground" x="0" y="0" width="100" height="10"/>`,
    `<rect class="is-on-time" x="0" y="0" width="${part(onTime).toFixed(2)}" height="10"/>`,
    `<rect class="is-late" x="${part(onTime).toFixed(2)}" y="0" width="${part(late).toFixed(2)}" height="10"/>`,
  ];
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${raw(bars.join(""))}
  </svg>`;
}

/** A share as a text. */
export const shareText = percent;
