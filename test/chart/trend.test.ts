import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { drawn, trendDrawing } from "../../src/chart/drawing.ts";
import { trendPng } from "../../src/chart/png.ts";
import { trendSvg } from "../../src/chart/svg.ts";
import { expectedOn, pathOf } from "../../src/work/oversight/path.ts";
import type { Trend } from "../../src/work/oversight/trend.ts";
import { quarterOf } from "../../src/work/period/period.ts";
import { indicatorBy, target } from "../work/town.ts";

const VALUES: [quarter: number, value: number | null, replaced: number[]][] = [
  [1, 53, []],
  [2, 52.6, []],
  [3, null, []],
  [4, 52.3, [53.1]],
];

function trend(place = "云汀市第一中学"): Trend {
  const indicator = { ...indicatorBy("MYOPIA"), targets: [target("2023-12-31", "<=", 51.6)] };
  const path = pathOf(indicator, { on: "2019-12-31", value: 53.6 });
  if (typeof path === "string") throw new Error(path);
  const points = VALUES.map(([quarter, value, replaced]) => {
    const period = quarterOf(2022, quarter);
    return { period, value, replaced, expected: expectedOn(path, period.to), reported: null, rolled: null };
  });
  return { indicator, place, points, path };
}

test("what is left to be drawn later is drawn the same", async () => {
  const shown = trend();
  const yearly = { by: -0.5, since: 2019, until: 2023, clause: null };
  const later = await drawn(trendDrawing({ ...shown, indicator: { ...shown.indicator, yearly } }, "zh"));
  expect(Buffer.from(later).equals(Buffer.from(await trendPng(shown, "zh")))).toBe(true);
  await expect(drawn('{"trend":{}}')).rejects.toThrow();
});

/** The picture's dark pixels within a part of it, as a text of a row each: letters, not grid lines. */
async function ink(png: Uint8Array, x: number, y: number, width: number, height: number): Promise<boolean[][]> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const { data } = canvas.getContext("2d").getImageData(x, y, width, height);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const at = (row * width + column) * 4;
      return (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 450;
    }),
  );
}

const count = (rows: boolean[][]): number => rows.flat().filter(Boolean).length;

/** How many words stand beside each other: columns with ink, with gaps wider than between letters. */
function words(rows: boolean[][], gap: number): number {
  const inked = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column]));
  let [found, since] = [0, gap];
  for (const one of inked) {
    if (one && since >= gap) found += 1;
    since = one ? 0 : since + 1;
  }
  return found;
}

test("the picture has ink where its labels are: title, note, numbers, every period and the legend", async () => {
  const png = await trendPng(trend(), "zh");
  const image = await loadImage(Buffer.from(png));
  expect([image.width, image.height]).toEqual([1680, 1260]);
  expect(count(await ink(png, 40, 50, 900, 80))).toBeGreaterThan(2_000);
  expect(count(await ink(png, 40, 140, 900, 60))).toBeGreaterThan(1_000);
  expect(count(await ink(png, 0, 220, 130, 800))).toBeGreaterThan(500);
  // The four quarters of the year below the axis, then three names in the legend.
  expect(words(await ink(png, 140, 1030, 1500, 50), 60)).toBe(4);
  expect(count(await ink(png, 40, 1160, 1000, 80))).toBeGreaterThan(2_000);
});

test("Chinese letters are drawn as themselves, not as boxes: other names make another picture", async () => {
  const title = async (place: string) => JSON.stringify(await ink(await trendPng(trend(place), "zh"), 40, 50, 500, 80));
  const one = await title("云汀市第一中学");
  expect(await title("云汀市第一中学")).toBe(one);
  expect(await title("青禾镇实验小学")).not.toBe(one);
});

test("the page's chart is one SVG that names what it shows; a gap is not joined and a corrected value is hollow", async () => {
  const svg = await trendSvg(trend(), "zh");
  expect(svg).toMatch(/^<svg role="img" aria-label="云汀市第一中学 · 近视率\. 单位：%；目标 不高于 51\.6%（2023-12-31）"/);
  expect(svg).toContain("未报");
  expect(svg).not.toMatch(/<script|<style|style=|href=|url\((?!#)/);
  const lines = [...svg.matchAll(/<path d="(M[^"]*)"[^>]*stroke="#1f5c4d"[^>]*stroke-width="3"/g)].map(([, d = ""]) => d);
  expect(lines.join(" ").match(/M/g)?.length).toBe(2);
  expect(svg).toMatch(/fill="#ffffff"[^>]*stroke="#1f5c4d"|stroke="#1f5c4d"[^>]*fill="#ffffff"|fill="#fff"/);
});

/** Where the texts of a chart stand, and its horizontal lines: the highest text of each, in the chart's own pixels. */
function textsOf(svg: string): { text: string; y: number }[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const moved = /transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(attributes)?.[2] ?? "0";
    return { text, y: Number(moved) + Number(/ y="([-\d.]+)"/.exec(attributes)?.[1] ?? 0) };
  });
}

test("a long title takes lines of its own: what stands below it makes room", async () => {
  const long = {
    ...trend("云汀市第一中学附属实验学校（东校区）"),
    indicator: {
      ...indicatorBy("MYOPIA"),
      names: { zh: "儿童青少年总体近视率", en: "share of safety hazards that were put right in time" },
    },
  };
  for (const lang of ["zh", "en"] as const) {
    const texts = textsOf(await trendSvg(long, lang));
    const note = texts.find(({ text }) => /单位：|unit:/.test(text));
    const axis = texts.filter(({ text }) => /^\d+(?:\.\d)?%$/.test(text)).map(({ y }) => y);
    expect(note && Math.min(...axis) - note.y).toBeGreaterThan(16);
  }
});

test("a number never lies on what was corrected, on whichever side the path is", async () => {
  for (const old of [53.9, 53.2, 51.2, 50.5]) {
    const all = trend();
    // A first value far off makes the others lie close together.
    const points = all.points.map((point, at) => ({ ...point, value: at === 0 ? 46 : point.value, replaced: at === 3 ? [old] : [] }));
    const svg = await trendSvg({ ...all, points }, "zh");
    const number = textsOf(svg).find(({ text }) => text === "52.3%");
    const [, hollow = "0"] = /<(?:path|circle)[^>]*transform="matrix\([^)]*,([-\d.]+)\)"[^>]*fill="#(?:fff|ffffff)"/.exec(svg) ?? [];
    expect(Number(hollow)).toBeGreaterThan(84);
    expect(Math.abs((number?.y ?? 0) - Number(hollow))).toBeGreaterThan(10);
  }
});

test("without a baseline there is no path, and one value is a chart too", async () => {
  const all = trend();
  const bare = { ...all, path: null, points: all.points.slice(0, 1).map((point) => ({ ...point, expected: null })) };
  expect(await trendSvg(bare, "en")).not.toContain("path to the target");
  expect((await trendPng(bare, "en")).length).toBeGreaterThan(10_000);
});
