import { unitClass } from "../language/units.ts";
import type { Draft, Reading } from "./reading.ts";

/** What is paid or charged, at the end of a stretch without a figure: 新教师享受租房补贴, 公办园保教费按等级收取. */
const PAID =
  /((?:(?![园校生])[\u4e00-\u9fff]){0,2}(?:补贴|补助|津贴)|奖励金?|(?:安家费|保教费|住宿费|服务费|学费|伙食费|奖学金|助学金|奖补))(?:标准)?(?:[为是]|按[\u4e00-\u9fff]{2,8}|分[\u4e00-\u9fff]{1,6})?$/;
/** A name that says itself what money is meant. */
const OF_MONEY = /[费金贴助励补资款]|经费|标准|收入|投入/;
/** 最长发放36个月 */
const RUNS = /^(?:最长|最多)?(?:发放|享受|补助|补贴)$/;

/** 租房补贴,博士每月2000元: a figure that names only who is paid takes what is paid from the stretch before its list. */
export function namePaid({ clause, segments, figured }: Reading, drafts: Draft[]): void {
  for (const draft of drafts) {
    const head = segments.findLastIndex((_, at) => at < draft.segment && !figured.has(at));
    const { start, end } = segments[head] ?? { start: 0, end: 0 };
    const paid = PAID.exec(clause.slice(start, end))?.[1]?.replace(/^(?:享受|给予|发放|领取|受)/, "");
    if (!paid) continue;
    const money = unitClass(draft.mention.unit) === "money" && draft.own && !OF_MONEY.test(draft.metric);
    if (money) draft.metric = `${draft.metric}${paid}`;
    else if (draft.mention.unit === "month" && RUNS.test(draft.metric)) draft.metric = `${paid}发放`;
  }
}
