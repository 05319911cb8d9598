import { gradesOf, readScopes } from "../language/scope.ts";
import type { Plan, Scope, Stage } from "../model.ts";

/** 除另有说明外,文中目标均以2026年底为完成时限. */
const ALL_DUE =
  /(?:目标|指标|任务|措施|事项)[^,。;]{0,10}?(?:均|都|一律|统一|全部)[^,。;]{0,4}?((?:19|20)\d\d)年(?:\d{1,2}月)?(?:底|末)?[^。;]{0,6}(?:时限|期限|截止|完成|节点)/;

/** The year by which a plan says that all its targets are due, or null. `text` is narrowed. */
export function dueOfAll(text: string): number | null {
  const found = ALL_DUE.exec(text);
  return found ? Number(found[1]) : null;
}

/** 以2023年为基期, 基期为2025年. */
const ALL_BASE = /以((?:19|20)\d\d)年(?:底|末)?为(?:基期|基准年|基年)|基期(?:为|是|:)?((?:19|20)\d\d)年/;

/** The year from which a plan says that it measures, or null. `text` is narrowed. */
export function baseOfAll(text: string): number | null {
  const found = ALL_BASE.exec(text);
  return found ? Number(found[1] ?? found[2]) : null;
}

/** What is reached once: 达到, 占, 新增; not what is kept at a level. */
const REACHED = /达到?|占|新增|新建|改扩建|总数|覆盖|提高到|提升到/;
const KEPT = /稳定|保持|不低于|不少于|不超过|不高于|控制|始终|每[年学周天月]/;

/** Whether a figure's words speak of something that is reached by a date. */
export const isReached = (words: string): boolean => REACHED.test(words) && !KEPT.test(words);

/** 职业教育与教师队伍建设: a subject beside the stages is not of them alone. */
const BESIDE = /(?:与|和|及|暨|、)(?:[\u4e00-\u9fff]{0,4})(?:教师|队伍|人才|校长)/;

/** The stages that a plan's title names, where it is not about all: 义务教育优质均衡行动方案. */
export function stagesOfPlan(title: string, system: Plan["system"]): Stage[] {
  return BESIDE.test(title) ? [] : [...new Set(readScopes(title, system).flatMap(({ stages }) => stages))];
}

const CHILDREN = /幼儿|园(?!区|地)|保教|托班|托位/;
const PUPILS = /学生|学校|校长|班额|课间|课后|作业|课|教师|交流|就读|考试|测评|谈心|参与率/;
const EVERYWHERE = /食堂|陪餐|近视|视力|资金|经费|财政|县\(|培训/;

/** Everybody in a plan for kindergartens and schools: pupils are those of its schools. */
export function scopeInPlan(stages: Stage[], words: string, system: Plan["system"]): Scope | null {
  if (stages.length === 0 || EVERYWHERE.test(words)) return null;
  const schools = stages.filter((stage) => stage !== "kindergarten");
  const kindergarten = stages.length > schools.length;
  const meant = !kindergarten ? stages : PUPILS.test(words) && !CHILDREN.test(words) ? schools : [];
  return meant.length > 0 ? { stages: meant, grades: gradesOf(meant, system), region: null } : null;
}
