import { random, type Random } from "../tools/random.ts";

const PLACES = ["城关", "河东", "南湖", "北山", "西郊", "开发区", "新城", "滨江", "老城", "高新"];
// prettier-ignore
const THINGS = [
  "校舍安全排查", "图书馆藏书更新", "实验教学装备", "食堂陪餐记录", "教师培训学时", "心理辅导室建设", "校车路线勘察", "宿舍消防检查", "操场翻新", "课后服务参与",
  "家访记录", "阅读活动", "科技节作品", "劳动基地合作", "合唱比赛", "急救培训", "用眼卫生检查", "营养午餐供应", "多媒体教室维护", "校园网络升级",
];
const ACTS = ["开展", "完成", "组织", "推进", "安排", "实施", "落实"];
const HOW = ["建立台账，逐校核对", "由专人负责并公示结果", "纳入年度考核", "听取师生意见后改进", "按月通报进度", "与镇街共同办理"];

function pick<T>(list: T[], chance: Random): T {
  const found = list[chance.below(list.length)];
  if (found === undefined) throw new Error("an empty list");
  return found;
}

/** One invented clause; about one in twelve states a figure. */
function clause(chance: Random, number: number): string {
  const [place, thing, act, how] = [pick(PLACES, chance), pick(THINGS, chance), pick(ACTS, chance), pick(HOW, chance)];
  if (number % 12 === 0) return `${place}第${1 + chance.below(40)}组每年${act}${thing}不少于${2 + chance.below(30)}次。`;
  return `${place}第${1 + chance.below(40)}组${act}${thing}，${how}。`;
}

/** A plan of `many` invented clauses behind the given text, the same for the same seed. */
export function enlarged(text: string, many: number, seed = 7): string {
  const chance = random(seed);
  const parts: string[] = [];
  for (let at = 0; at < many; at += 1) {
    if (at % 500 === 0) parts.push(`\n第${at / 500 + 1}条 `);
    parts.push(clause(chance, at));
  }
  return `${text}\n${parts.join("")}\n`;
}
