type Lang = "zh" | "en";

const MONTH = 365.25 / 12;
/** Up to so many days they are counted one by one; beyond that nobody reads them as time. */
const DAY_BY_DAY = 60;

/** Days as a person would say them: 41天, 约5个月, 约3年9个月; 41 d, about 5 months, about 3 years 9 months. */
export function span(days: number, lang: Lang): string {
  if (days <= DAY_BY_DAY) return lang === "zh" ? `${days}天` : `${days} d`;
  const months = Math.round(days / MONTH);
  const [years, rest] = months < 24 ? [0, months] : [Math.floor(months / 12), months % 12];
  if (lang === "zh") return `约${years > 0 ? `${years}年` : ""}${rest > 0 ? `${rest}个月` : ""}`;
  return `about ${[...(years > 0 ? [`${years} years`] : []), ...(rest > 0 ? [`${rest} month${rest > 1 ? "s" : ""}`] : [])].join(" ")}`;
}

/** The same behind an exact number of days, where the days alone say little; empty where they say enough. */
export function spanBeside(days: number, lang: Lang): string {
  if (days <= DAY_BY_DAY) return "";
  return lang === "zh" ? `（${span(days, lang)}）` : ` (${span(days, lang)})`;
}
