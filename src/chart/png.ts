import { trendOption, titlesOf } from "./option.ts";
import type { Trend } from "../work/oversight/trend.ts";
import { oversightWords } from "../words/oversight.ts";
import { fontFor } from "./font.ts";
import { charts } from "./charts.ts";

/** A picture is read on a phone, where it is as wide as the screen: few pixels for the layout, many for the eye. */
const WIDTH = 560;
const HEIGHT = 420;
const SHARP = 3;

/** Everything that may be written on the chart; numbers and signs always. */
function textOf(trend: Trend, lang: "zh" | "en"): string {
  const say = oversightWords(lang);
  const { title, note } = titlesOf(trend, lang);
  const codes = trend.points.map(({ period }) => period.code).join("");
  return [
    title,
    note,
    codes,
    say.reportedSeries,
    say.replacedSeries,
    say.pathSeries,
    say.gap,
    say.gapAwaited,
    "0123456789.,-−%:QHWT ≤≥…",
  ].join("");
}

/** A trend as a PNG of 1680 × 1260 pixels. The drawing library and the fonts are loaded with the first picture. */
export async function trendPng(trend: Trend, lang: "zh" | "en"): Promise<Uint8Array> {
  const { createCanvas, GlobalFonts } = await import("@napi-rs/canvas");
  const { init, setPlatformAPI } = await charts();
  const font = fontFor(textOf(trend, lang), GlobalFonts);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the canvas has everything of an HTML canvas that is drawn with
  const element = (width: number, height: number) => createCanvas(width, height) as unknown as HTMLCanvasElement;
  const ruler = createCanvas(1, 1).getContext("2d");
  setPlatformAPI({
    createCanvas: () => element(1, 1),
    measureText(text, letters = "12px sans-serif") {
      ruler.font = letters;
      // What is not written has no width, and this canvas refuses a zero byte.
      return ruler.measureText(text.replaceAll(/\p{Cc}/gu, ""));
    },
  });
  const canvas = createCanvas(WIDTH * SHARP, HEIGHT * SHARP);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  const chart = init(canvas as unknown as HTMLCanvasElement, null, {
    renderer: "canvas",
    width: WIDTH,
    height: HEIGHT,
    devicePixelRatio: SHARP,
  });
  // The font is a variable one, and is drawn in its thinnest weight unless the canvas, which has its size by now, is told otherwise.
  canvas.getContext("2d").fontVariationSettings = "'wght' 430";
  try {
    chart.setOption(trendOption(trend, lang, { width: WIDTH, height: HEIGHT, font }));
    return new Uint8Array(canvas.toBuffer("image/png"));
  } finally {
    chart.dispose();
  }
}
