import type { Draft, Reading } from "./reading.ts";

/** 云帆小学设36个班, 其中市第六中学设48个教学班: a school by its own name, with how large it will be. */
const NEW_SCHOOL = /(?:^|[,;:、\s]|其中|新建(?:的)?)([\u4e00-\u9fff]{2,14}(?:小学|中学|学校|幼儿园|校区|分校))设(?:置)?\d+个(?:教学)?班/g;
/** Each school, or all of a sort, is none by name. */
const ANY_SCHOOL =
  /^(?:每|各|全|所有|其中|一般|普通|公办|民办|义务教育|特殊教育|九年一贯制|十二年一贯制|完全|寄宿制)|^(?:乡镇|农村|城区|县城)?(?:中心)?(?:小学|中学|初级中学|高级中学|中小学|学校|幼儿园)$/;
const SIZED = new Set(["class", "place", "mu", "hectare", "square metre", "yuan", "10,000 yuan", "100 million yuan"]);

/** 学位2400个 counts places too. */
const isSize = ({ mention, metric }: Draft): boolean =>
  SIZED.has(mention.unit) || (mention.unit === "item" && /(?:学位|床位)$/.test(metric));

/** The figures of a school that a clause describes by name carry its name: 投资2.1亿元 is 云帆小学投资. */
export function nameSchools({ clause }: Reading, drafts: Draft[]): void {
  const schools = [...clause.matchAll(NEW_SCHOOL)]
    .map((match) => ({ at: match.index, name: (match[1] ?? "").replace(/^其中|^新建/, "") }))
    .filter(({ name }) => !ANY_SCHOOL.test(name));
  for (const draft of drafts) {
    const school = schools.findLast(({ at }) => at <= draft.mention.start);
    if (!school || !isSize(draft)) continue;
    const ofClasses = draft.mention.unit === "class";
    if (ofClasses) draft.metric = `${school.name}班级`;
    else if (draft.metric !== "" && !draft.metric.includes(school.name)) draft.metric = `${school.name}${draft.metric}`;
  }
}
