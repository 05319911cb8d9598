import { z } from "zod";
import type { Action, Part } from "../../chat/card.ts";
import { deskWords } from "../../words/desk.ts";
import { baselineOf } from "../../work/duty/baseline.ts";
import type { Track } from "../../work/oversight/track.ts";
import { CARD_LASTS, cardLine, type CardLine } from "../../work/submission/card.ts";
import { changeShown, type Draft } from "../../work/submission/check.ts";
import { shown } from "../../work/submission/figure.ts";
import { problemText, refusalText, warningText } from "../../work/submission/say.ts";
import { button, card, text, type Said, type Turn } from "../turn.ts";
import { readMessage, type Line, type Read } from "./lines.ts";
import { MESSAGE, type Message } from "./message.ts";
import type { Worker } from "./worker.ts";

const LINE = z.object({
  line: z.number(),
  school: z.string(),
  indicator: z.string(),
  period: z.string(),
  value: z.number(),
  revision: z.number(),
  needsReason: z.boolean(),
});

/** A card as it was shown: the message, and each line with the revision that it was drawn on. */
export const SHOWN = MESSAGE.extend({ lines: z.array(LINE) });

export type Shown = z.infer<typeof SHOWN>;

interface Ready {
  line: Line;
  draft: Draft;
}

const ready = ({ lines }: Read): Ready[] => lines.flatMap((line) => (line.checked.ok ? [{ line, draft: line.checked.draft }] : []));

async function drawn({ tx }: Turn, { setting }: Worker, { line, draft }: Ready): Promise<CardLine | null> {
  const school = setting.organisation.units.get(line.claim.school);
  if (!school) return null;
  const baseline = baselineOf(await tx.work.duties.baselines(school.id), line.indicator.code, school.id);
  return cardLine(draft, { indicator: line.indicator, school, obligation: line.obligation, baseline });
}

function effectText(effect: Track, lang: "zh" | "en"): string {
  const say = deskWords(lang);
  if (effect.light === "grey") return say.none;
  return effect.light === "white" ? say.effects(effect.why, effect.met, 0) : say.effects("on path", effect.met, effect.lagDays);
}

/** What a line of the card says: the figure with its period's dates, the last value and the change, the target and the effect. */
function linePart({ talk: { lang } }: Turn, line: CardLine, draft: Draft): Part[] {
  const say = deskWords(lang);
  const { indicator, school, period, value, previous, target, effect } = line;
  const dates = `${period.from.slice(5)}—${period.to.slice(5)}`;
  const figure = `${school.name} · ${indicator.names[lang]} · ${period.code}（${dates}）`;
  const rows = [
    { label: say.value, text: shown(value, indicator) },
    { label: say.previous, text: previous ? `${shown(previous.value, indicator)}（${previous.period}）` : say.none },
    ...(previous ? [{ label: say.change, text: changeShown(previous.change, indicator) }] : []),
    ...(target
      ? [
          {
            label: say.target,
            text: `${say.comparators[target.comparator] ?? target.comparator} ${shown(target.value, indicator)}（${target.on}）`,
          },
        ]
      : []),
    { label: say.effect, text: effectText(effect, lang) },
    ...(line.unread ? [{ label: say.unread, text: line.unread }] : []),
  ];
  const implied = line.implied.period ? [{ type: "note" as const, text: say.impliedPeriod(period.code) }] : [];
  const warnings = line.warnings.map((warning) => ({ type: "note" as const, text: warningText(warning, draft, indicator, lang) }));
  return [{ type: "fact", text: figure }, { type: "fields", rows }, ...implied, ...warnings];
}

/** Lines that can't be taken as they stand, each with its rule and an example. */
function troubles({ talk: { lang } }: Turn, { submission, lines, vocabulary }: Read): Part[] {
  const say = deskWords(lang);
  const refused = lines.flatMap(({ checked, claim, indicator }) =>
    checked.ok
      ? []
      : [
          refusalText(claim, checked.refusal, indicator, vocabulary.scope, lang) ??
            say.sameAlready(indicator.names[lang], claim.period.code),
        ],
  );
  const problems = submission.problems.map((problem) => problemText(problem, vocabulary.scope, lang));
  const denied = submission.claims.length - lines.length;
  return [...refused, ...problems, ...(denied > 0 ? [say.mayNotReport] : [])].map(text);
}

function choices(turn: Turn, message: Message, { submission }: Read): Action[] {
  const problem = submission.problems.find((one) => one.choices.length > 0);
  return (problem?.choices ?? []).map(({ label, fixed }) =>
    button(turn, label, "tool", { type: "settle", message: { ...message, fixed: { ...message.fixed, [problem?.line ?? 1]: fixed } } }),
  );
}

const lineKept = ({ line: { claim, known }, draft }: Ready): Shown["lines"][number] => ({
  line: claim.line,
  school: claim.school,
  indicator: claim.indicator,
  period: claim.period.code,
  value: draft.value,
  revision: known.revision,
  needsReason: draft.needs === "reason",
});

async function keep(turn: Turn, worker: Worker, message: Message, drafts: Ready[]): Promise<void> {
  const { event, clock, tx, carrier } = turn;
  const body: Shown = { ...message, lines: drafts.map(lineKept) };
  const goes = { person: worker.person.id, platform: event.platform, account: event.person, conversation: event.conversation };
  const now = clock.now();
  await tx.work.cards.put({ id: carrier, ...goes, body, at: now, expiresAt: now + CARD_LASTS, usedFor: null });
}

/** Draws the confirm card of a message. Nothing is written but the card itself before its button is pressed. */
export async function reportSaid(turn: Turn, worker: Worker, message: Message, lead: Part[] = []): Promise<Said> {
  const say = deskWords(turn.talk.lang);
  const read = await readMessage(turn, worker, message);
  const drafts = ready(read);
  const parts: Part[] = [...lead];
  for (const one of drafts) {
    const line = await drawn(turn, worker, one);
    if (line) parts.push(...linePart(turn, line, one.draft));
  }
  parts.push(...troubles(turn, read));
  const sure = drafts.filter(({ draft }) => draft.needs !== "reason");
  const actions: Action[] = [];
  if (sure.length > 0) {
    const lines = sure.map(({ line }) => line.claim.line);
    const all = read.submission.problems.length === 0 && sure.length === read.submission.claims.length;
    const label = all && sure.length === 1 ? say.confirm : all ? say.confirmAll(sure.length) : say.confirmSome(sure.length);
    actions.push(button(turn, label, "tool", { type: "record", card: turn.carrier, lines }));
  }
  if (drafts.length > sure.length) parts.push({ type: "note", text: say.giveReason });
  if (drafts.length > 0) await keep(turn, worker, message, drafts);
  return { card: card(turn, parts, [...actions, ...choices(turn, message, read)]), outcome: "report" };
}
