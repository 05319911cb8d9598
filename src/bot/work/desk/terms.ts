import type { Part } from "../../../chat/card.ts";
import { orderWords } from "../../../words/orders.ts";
import { missingTerms, termProblem, termTyped, type TermProblem } from "../../../work/desk/terms.ts";
import { daysBetween } from "../../../work/period/day.ts";
import type { TermDates } from "../../../work/period/period.ts";
import { mayGovern } from "../../../work/policy.ts";
import { text, type Turn } from "../../turn.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "./order.ts";

type Lang = "zh" | "en";

const nameOf = ({ year, term }: Pick<TermDates, "year" | "term">, lang: Lang): string => orderWords(lang).termName(year, term);
const datesOf = ({ from, to }: TermDates, lang: Lang): string => orderWords(lang).termDates(from, to, daysBetween(from, to) + 1);

function problemSaid(problem: TermProblem, lang: Lang): string {
  const say = orderWords(lang);
  switch (problem.type) {
    case "backwards":
      return say.termBackwards;
    case "length":
      return say.termLength(problem.days);
    case "overlaps":
      return say.termOverlaps(nameOf(problem.other, lang));
    default:
      return problem satisfies never;
  }
}

/** The dates that are loaded, and which are missing. */
export function termsShown({ talk: { lang } }: Turn, { setting, actor }: Worker): Part[] {
  const say = orderWords(lang);
  const rows = setting.terms.slice(-6).map((term) => ({ label: nameOf(term, lang), text: datesOf(term, lang) }));
  const missing = missingTerms(setting.terms, actor.today).map((one) => text(say.termMissing(nameOf(one, lang))));
  return [text(say.termsTitle), ...(rows.length > 0 ? [{ type: "fields" as const, rows }] : []), ...missing];
}

async function setting({ turn, worker, text: line }: Asked): Promise<Planned> {
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const { organisation, terms, duties } = worker.setting;
  const decision = mayGovern(worker.actor);
  const root = [...organisation.units.values()].find(({ parent }) => parent === null);
  if (!decision.may) return { ok: false, say: denied(turn, worker, decision, root?.name ?? "") };
  const term = termTyped(line, worker.actor.today);
  if (!term) return { ok: false, say: say.termForm };
  const problem = termProblem(term, terms);
  if (problem) return { ok: false, say: problemSaid(problem, lang) };
  const old = terms.find((one) => one.year === term.year && one.term === term.term);
  const moved = duties.filter(({ cadence }) => cadence === "term").length;
  const rows = [
    { label: say.term, text: nameOf(term, lang) },
    { label: say.after, text: datesOf(term, lang) },
    ...(old ? [{ label: say.termOld, text: datesOf(old, lang) }] : []),
    ...(moved > 0 ? [{ label: say.affects, text: say.termMoves(moved) }] : []),
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.termTitle },
      { type: "fields", rows },
    ],
    go: say.termGo,
    async carry() {
      await turn.tx.work.places.putTerms([term]);
      const subject = `${term.year}-${term.year + 1}T${term.term}`;
      const fact = { at: turn.clock.now(), actor: worker.person.id, action: "set term", unit: root?.id ?? "", subject };
      await audited(turn.tx, { ...fact, from: old ? [old.from, old.to] : null, to: [term.from, term.to] }, line);
      return [text(say.termSet(nameOf(term, lang), term.from, term.to))];
    },
  };
}

/** 学期 2023-2024第一学期 9月1日至1月20日, by the bureau; the word alone lists what is loaded. */
export const terms: Ordering = {
  order: "terms",
  ofThePlan: true,
  typed: (message) => {
    const line = behind(/学期|设定学期|terms?/)(message);
    return line !== null && /\d{4}/.test(line) ? line : null;
  },
  plan: setting,
};
