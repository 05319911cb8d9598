import { placesOf } from "../../../work/policy.ts";
import { card, type Said, type Turn } from "../../turn.ts";
import type { Area } from "../area.ts";
import { hear } from "../hear.ts";
import type { Worker } from "../worker.ts";
import { missingShown } from "./baselines.ts";
import { dutiesShown } from "./duties.ts";
import { termsShown } from "./terms.ts";

type List = (turn: Turn, worker: Worker) => Promise<Said>;

/** Words that stand alone and list something that an administrator keeps. */
const WORDS: [form: RegExp, list: List][] = [
  [/^(?:任务|任务清单|布置的任务|duties|duty list)$/i, async (turn, worker) => dutiesShown(turn, worker, 0)],
  [
    /^(?:基线|缺基线|基数|baselines?|missing baselines?)$/i,
    async (turn, worker) => ({ card: card(turn, await missingShown(turn, worker)), outcome: "baseline" }),
  ],
  [/^(?:学期|学期日期|terms?)$/i, async (turn, worker) => ({ card: card(turn, termsShown(turn, worker)), outcome: "terms" })],
];

const plain = (message: string): string => message.normalize("NFKC").trim().replace(/^\//, "");

/** What an administrator keeps, listed: duties, baselines that are missing, terms. For others the words are questions to the plan. */
export const lists: Area = {
  alone: true,
  hears: () => false,
  async said(turn, worker, message) {
    const list = WORDS.find(([form]) => form.test(plain(message)))?.[1];
    if (!list || placesOf(worker.actor, "administer").size === 0) return null;
    hear(turn, message);
    return list(turn, worker);
  },
};
