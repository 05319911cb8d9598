import type { Trend } from "../work/oversight/trend.ts";
import { charts } from "./charts.ts";
import { titlesOf, trendOption, type Frame } from "./option.ts";
import { textWidth } from "./width.ts";

/** A page is read on a phone first: there it is drawn nearly as large as it is laid out. */
const SIZE = { width: 380, height: 330 };
const FONT = "PingFang SC, Hiragino Sans GB, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif";

const estimate = (text: string, font = "12px"): { width: number } => ({
  width: textWidth(text, Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "12")),
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Styles as attributes, since pages allow no styles inside their text; the letters are the page's own, and nothing reacts to a pointer. */
function withoutStyles(svg: string): string {
  return svg
    .replaceAll(/<style[^]*?<\/style>/g, "")
    .replaceAll(/ class="[^"]*"| ecmeta_\w+="[^"]*"| xml:space="[^"]*"/g, "")
    .replaceAll(/ style="([^"]*)"/g, (_, style: string) =>
      style
        .split(";")
        .flatMap((rule) => {
          const [name = "", value = ""] = rule.split(":");
          return /^font-(?:size|weight)$/.test(name.trim()) ? [` ${name.trim()}="${value.trim()}"`] : [];
        })
        .join(""),
    );
}

/** A trend as an SVG element for a page: it takes the width that it is given, and says what it shows to who can't see it. */
export async function trendSvg(trend: Trend, lang: "zh" | "en", size: Omit<Frame, "font"> = SIZE): Promise<string> {
  const { init, setPlatformAPI } = await charts();
  setPlatformAPI({ measureText: estimate });
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption(trendOption(trend, lang, { ...size, font: FONT }));
    const { title, note } = titlesOf(trend, lang);
    const drawn = chart.renderToSVGString({ useViewBox: true });
    return withoutStyles(drawn).replace(/^<svg /, `<svg role="img" aria-label="${escaped(`${title}. ${note}`)}" `);
  } finally {
    chart.dispose();
  }
}
