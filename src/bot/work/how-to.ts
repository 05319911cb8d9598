import { deskWords } from "../../words/desk.ts";
import { placesOf } from "../../work/policy.ts";
import { exampleLine } from "../../work/submission/say.ts";
import { plainly } from "../commands.ts";
import type { Area } from "./area.ts";
import { hear } from "./hear.ts";
import { vocabularyAt } from "./scope.ts";

/** How is reported, without a word of what: with one it may be a question to the plan. */
const HOW: readonly RegExp[] = [
  /^(?:请问|我|我们|学校)*(?:要|想|该|应该)?(?:怎么|怎样|如何)(?:去|来)?(?:上报|填报|报数|报数据|上报数据|填报数据|上报指标|填数|填表)(?:呢|啊|呀|的)?$/,
  /^(?:上报|填报|报数)(?:方法|办法|流程|步骤|怎么弄|怎么做|怎么写)$/,
  /^how (?:do|can|should|shall) (?:i|we) (?:report|submit|send)(?: (?:in )?(?:it|a figure|figures|the figures|a number|numbers|the numbers|data|the data|an update))?$/i,
  /^how (?:does one|to) report(?: figures?| numbers?| data)?$/i,
];

const asksHow = (message: string): boolean => {
  const said = message
    .normalize("NFKC")
    .trim()
    .replace(/^\//, "")
    .replace(/[\s?。.!！]+$/, "");
  return HOW.some((form) => form.test(said));
};

/** 怎么上报: the ways to report, with an example of one's own; who is not bound is asked for a code. */
export const howTo: Area = {
  hears: asksHow,
  async said(turn, worker, message) {
    if (!asksHow(message)) return null;
    hear(turn, message);
    const { lang } = turn.talk;
    const say = deskWords(lang);
    if (placesOf(worker.actor, "report").size === 0) return plainly(turn, say.howNobody, "how to report");
    const { scope } = await vocabularyAt(turn, worker, turn.clock.now());
    const [indicator] = scope.indicators;
    return plainly(turn, indicator ? say.how(exampleLine(indicator, scope, lang)) : say.howNothing, "how to report");
  },
};
