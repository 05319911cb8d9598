import { PlanError, type Section } from "../model.ts";
import { afterBoundary, findMarkers, type Family, type Marker } from "./markers.ts";
import { lineHeadings } from "./line-headings.ts";
import { titleAfter } from "./titles.ts";
import { documentTitle } from "./document-title.ts";

/** The section tree of a text, flat and in order, with what was odd about its numbers. */
export interface Outline {
  title: string;
  sections: Section[];
  warnings: string[];
}

interface Open {
  marker: Marker;
  /** Ordinals from the top down to this section. */
  path: number[];
}

interface Reading {
  text: string;
  open: Open[];
  accepted: Open[];
  warnings: string[];
  /** The last 第N条: articles run on through the chapters. */
  lastArticle: number;
}

/** Families that are only ever whole headings on lines of their own. */
const LINE_FAMILIES = new Set<Family>(["part", "chapter", "section", "article", "heading", "dotted-1", "dotted-2", "dotted-3", "dotted-4"]);

const depthOf = (family: Family): number => (family.startsWith("dotted") ? Number(family.slice(-1)) : 0);

/** Whether the parent's heading runs straight into this number: 二、工作任务(一)实施…. */
function followsHeading(reading: Reading, marker: Marker): boolean {
  const last = reading.accepted.at(-1);
  if (!last || marker.ordinal !== 1) return false;
  const between = reading.text.slice(last.marker.end, marker.start);
  return between.length <= 40 && !/[。；;，,\n]/.test(between);
}

/** Whether the next number of the family comes later: a counter that never reaches 2 mid-line is no list. */
function goesOn(markers: Marker[], index: number): boolean {
  const first = markers[index];
  return markers.slice(index + 1, index + 400).some((later) => later.family === first?.family && later.ordinal === 2);
}

/** 第一章 with 1.1 below it: a top section of another family, which the dotted number repeats. */
const isTop = ({ marker, path }: Open): boolean => path.length === 1 && ["chapter", "part", "cn"].includes(marker.family);

function dotted(reading: Reading, marker: Marker): Open[] | null {
  const depth = depthOf(marker.family);
  const parent = reading.open.findLast(
    (one) =>
      depth > 1 &&
      (depthOf(one.marker.family) === depth - 1 || (depth === 2 && isTop(one))) &&
      one.marker.path.every((ordinal, at) => marker.path[at] === ordinal),
  );
  if (depth > 1 && !parent) return null;
  const kept = parent ? reading.open.slice(0, reading.open.indexOf(parent) + 1) : [];
  const sister = reading.open[kept.length];
  if (sister && sister.marker.family === marker.family && marker.ordinal <= sister.marker.ordinal) return null;
  if (
    !sister &&
    marker.ordinal !== 1 &&
    reading.accepted.some(
      (one) =>
        one.marker.family === marker.family &&
        one.path.length === kept.length + 1 &&
        kept.every((open, at) => one.path[at] === open.path[at]),
    )
  )
    return null;
  return kept;
}

/** The sections that stay open above a marker, or null where its number does not fit the sequence. */
function placeOf(reading: Reading, marker: Marker, markers: Marker[], index: number): Open[] | null {
  const { open } = reading;
  if (marker.family.startsWith("dotted")) return dotted(reading, marker);
  if (marker.family === "article") return articlePlace(reading, marker);
  const sister = open.findLastIndex((one) => one.marker.family === marker.family);
  if (sister >= 0) {
    const last = open[sister]?.marker.ordinal ?? 0;
    if (marker.ordinal === last + 1) return open.slice(0, sister);
    if (marker.lineStart && marker.ordinal > last + 1 && marker.ordinal <= last + 3) {
      reading.warnings.push(`number skips from ${last} to ${marker.ordinal} at “${reading.text.slice(marker.start, marker.start + 16)}”`);
      return open.slice(0, sister);
    }
    return null;
  }
  if (marker.ordinal !== 1) return null;
  if (!marker.lineStart && !goesOn(markers, index)) return null;
  return open;
}

/** Beside the open article, or below whatever is open where a new chapter has closed it. */
function articlePlace({ open, lastArticle }: Reading, marker: Marker): Open[] | null {
  if (marker.ordinal !== lastArticle + 1) return null;
  const sister = open.findIndex((one) => one.marker.family === "article");
  return sister < 0 ? open : open.slice(0, sister);
}

function accept(reading: Reading, marker: Marker, above: Open[]): void {
  const path = [...above.map((one) => one.path.at(-1) ?? 0), marker.ordinal];
  const opened = { marker, path };
  reading.open = [...above, opened];
  reading.accepted.push(opened);
  if (marker.family === "article") reading.lastArticle = marker.ordinal;
}

function sequence(text: string, markers: Marker[]): Reading {
  const reading: Reading = { text, open: [], accepted: [], warnings: [], lastArticle: 0 };
  markers.forEach((marker, index) => {
    if (!afterBoundary(text, marker) && !followsHeading(reading, marker)) return;
    if (LINE_FAMILIES.has(marker.family) && !marker.lineStart) return;
    const above = placeOf(reading, marker, markers, index);
    if (above) accept(reading, marker, above);
  });
  return reading;
}

/** Words that a text may end on without a full stop: a signature, a date, a closing bracket. */
const COMPLETE = /[。！!？?.;；)）”"]\s*$|[年月]\d{1,2}日\s*$|(?:局|委员会|政府|厅|办公室|委)\s*$/;

/** Whether the source breaks off: its last words end no sentence and are no signature. */
function breaksOff(text: string): boolean {
  const end = text.trimEnd();
  const lastLine = end.slice(end.lastIndexOf("\n") + 1);
  if (/\|/.test(lastLine) || COMPLETE.test(end)) return false;
  return end.length > 200;
}

/**
 * Reads the section tree by sequence: each counter runs 1, 2, 3 under its parent and restarts under the next,
 * so numbers that do not fit (0.5课时, 1+X) are text. Throws PlanError where no section is found.
 */
export function outline(text: string): Outline {
  const markers = lineHeadings(text, findMarkers(text));
  const { accepted, warnings } = sequence(text, markers);
  if (accepted.length === 0) {
    throw new PlanError("The text has no numbered section (一、/（一）/1./第一章) and no headings: check that this is the plan itself.");
  }
  const { title, end } = documentTitle(text, accepted[0]?.marker.start ?? text.length);
  const truncated = breaksOff(text);
  const first = accepted[0]?.marker.start ?? text.length;
  const preamble: Section = { id: "0", label: "", title, depth: 0, start: 0, text_start: end, end: first, truncated: false };
  const sections = accepted.map(({ marker, path }, at): Section => {
    const stop = accepted[at + 1]?.marker.start ?? text.length;
    const leaf = (accepted[at + 1]?.path.length ?? 0) <= path.length;
    const heading = titleAfter(text, marker, stop, leaf);
    const last = at === accepted.length - 1;
    const id = path.join(".");
    return {
      id,
      label: marker.label,
      title: heading.title,
      depth: path.length,
      start: marker.start,
      text_start: heading.end,
      end: stop,
      truncated: last && truncated,
    };
  });
  return { title, sections: [preamble, ...sections], warnings };
}
