import type { Stage } from "../model.ts";

/** Things of one stage that do not print its name: 双师型教师 teach in vocational schools, 公办园 are kindergartens. */
const THINGS: [RegExp, Stage[]][] = [
  [/双师型|毕业生(?:初次)?就业率|对口就业率|产教|产业学院|(?:岗位|顶岗)实习|现场工程师|中高职|专业群|实训基地/, ["vocational"]],
  [
    /(?:公办|民办|普惠|示范|中心|配套|一般|级)园|在园|入园|幼儿(?!园)|(?:小|中|大|混龄)班(?:人数|班额|规模|$)|托位|托育|婴幼儿|保教|幼小衔接/,
    ["kindergarten"],
  ],
  [/教学点|村小/, ["primary"]],
  [
    /送教上门|送教|课后服务|控辍保学|残疾儿童(?:少年)?(?:义务教育)?入学率|小规模学校|集团化办学|集团内|教育集团|成员校|核心校|学区化/,
    ["primary", "junior"],
  ],
];

/** The stages to which what is measured belongs by its nature; none where it may be of any. */
export function stagesOfThing(metric: string): Stage[] {
  return [...(THINGS.find(([thing]) => thing.test(metric))?.[1] ?? [])];
}
