import type { Part } from "../../../chat/card.ts";
import { trendDrawing } from "../../../chart/drawing.ts";
import { oversightWords } from "../../../words/oversight.ts";
import type { Indicator } from "../../../work/duty/indicator.ts";
import { baselinesAt } from "../../../work/oversight/oversee.ts";
import { goalOn } from "../../../work/oversight/path.ts";
import { goalText, reportedText, rolledText } from "../../../work/oversight/say.ts";
import { trendOf, type Trend, type TrendPoint } from "../../../work/oversight/trend.ts";
import { shown } from "../../../work/submission/figure.ts";
import { fileName, lookButton, nameOf, periodText, stamp, type Looking, type View } from "./view.ts";

const SCHOOLS = 8;

function rowOf({ turn }: Looking, indicator: Indicator, point: TrendPoint): { label: string; text: string } {
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const { value, replaced, expected, reported, rolled } = point;
  const given = rolled ? rolledText(rolled, indicator, lang) : value === null ? say.noFigure : shown(value, indicator);
  const before = replaced.length > 0 ? [`${say.replacedSeries} ${replaced.map((one) => shown(one, indicator)).join(", ")}`] : [];
  const path = expected === null ? [] : [`${say.expected} ${shown(expected, indicator)}`];
  const when = reported && reported.type !== "on time" ? [reportedText(reported, lang)] : [];
  return { label: point.period.code, text: [given, ...before, ...path, ...when].join(lang === "zh" ? "；" : "; ") };
}

/** The table that says in text what the picture shows. */
function table(looking: Looking, trend: Trend): Part[] {
  const { lang } = looking.turn.talk;
  const { indicator, place, points, path } = trend;
  const last = points.at(-1)?.period.to;
  const goal = path && last ? [{ type: "text" as const, text: goalText(goalOn(path, last), indicator, lang) }] : [];
  return [
    { type: "fact", text: oversightWords(lang).trendTitle(place, indicator.names[lang]) },
    ...goal,
    { type: "fields", rows: points.map((point) => rowOf(looking, indicator, point)) },
    stamp(looking),
  ];
}

/** Rates of several schools make no total: one of them is to be chosen. */
function chooseSchool(looking: Looking, indicator: Indicator): View {
  const { lang } = looking.turn.talk;
  const given = looking.sight.entries.filter(({ seen }) => seen).map(({ obligation }) => obligation.school);
  const schools = [...new Set(given)].slice(0, SCHOOLS);
  const actions = schools.map((place) => lookButton(looking, nameOf(looking, place), { place }));
  const text = oversightWords(lang).trendNeedsSchool(indicator.names[lang], indicator.measure === "percent");
  const parts: Part[] = [{ type: "text", text }];
  return { counts: parts, parts, actions, outcome: "trend" };
}

/** The picture goes out behind the card, and is drawn then. */
function sendPicture({ turn }: Looking, trend: Trend): void {
  const { lang } = turn.talk;
  const { platform, conversation, person } = turn.event;
  const say = oversightWords(lang);
  const title = say.trendTitle(trend.place, trend.indicator.names[lang]);
  const content = { draws: trendDrawing(trend, lang) };
  const name = say.trendFile(trend.place, trend.indicator.names[lang], trend.points.at(-1)?.period.code ?? "");
  const goes = { key: `${turn.key}:trend`, platform, conversation, person, bulk: false };
  turn.told.push({ ...goes, type: "file", name: fileName(name), content, caption: title, beside: true });
}

/** How one indicator went at a place: a table, and the same as a picture where files can be sent. */
export async function trendSaid(looking: Looking): Promise<View> {
  const { sight, look, turn, worker } = looking;
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const indicator = worker.setting.indicators.find(({ code }) => code === look.indicators?.[0]);
  const back = lookButton(looking, say.toOverview, { at: "overview", periods: null, indicators: null });
  const none = (name: string): View => {
    const { place } = sight;
    const said = look.periods === null ? say.trendNone(place.name, name) : say.trendNoneIn(place.name, name, periodText(looking));
    const parts: Part[] = [{ type: "text", text: said }];
    return { counts: parts, parts, actions: [back], outcome: "trend" };
  };
  if (!indicator || !sight.entries.some(({ seen }) => seen)) return none(indicator?.names[lang] ?? "");
  const baseline = baselinesAt(sight.records.baselines, sight.asOf.instant).get(`${indicator.code}|${sight.place.id}`) ?? null;
  const trend = trendOf(sight.entries, { indicator, place: sight.place, baseline });
  if (!trend.points.some(({ value }) => value !== null)) return chooseSchool(looking, indicator);
  if (turn.event.private) sendPicture(looking, trend);
  const parts = table(looking, trend);
  return { counts: parts.slice(0, 1), parts, actions: [back], outcome: "trend" };
}
