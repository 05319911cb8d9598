import { bracketed } from "../../words/words.ts";
import { z } from "zod";
import type { Action, Part } from "../../chat/card.ts";
import { deskWords } from "../../words/desk.ts";
import { baselineOf } from "../../work/duty/baseline.ts";
import { isWorseThanBaseline } from "../../work/oversight/path.ts";
import type { Track } from "../../work/oversight/track.ts";
import { CARD_LASTS, cardLine, type CardLine } from "../../work/submission/card.ts";
import { changeShown, type Draft } from "../../work/submission/check.ts";
import { shown } from "../../work/submission/figure.ts";
import type { Choice, Problem } from "../../work/submission/problem.ts";
import { mayShowRecord } from "../../work/policy.ts";
import { standing } from "../../work/record/observation.ts";
import { problemText, refusalText, warningText } from "../../work/submission/say.ts";
import { button, card, text, type Said, type Turn } from "../turn.ts";
import { tellsRecord } from "./in-group.ts";
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
  if (effect.light === "white") return say.effects(effect.why, effect.met, 0);
  const worse = effect.lagDays > 0 && isWorseThanBaseline(effect.path, effect.value);
  return say.effects(worse ? "below baseline" : "on path", effect.met, effect.lagDays);
}

/** What a line of the card says: the figure with its period's dates, the last value and the change, the target and the effect. */
function linePart({ talk: { lang }, event }: Turn, line: CardLine, { draft, line: { onBehalf } }: Ready): Part[] {
  const say = deskWords(lang);
  const { indicator, school, period, value, previous, target, effect } = line;
  const dates = `${period.from.slice(5)}—${period.to.slice(5)}`;
  const figure = `${school.name} · ${indicator.names[lang]} · ${period.code}${bracketed(lang, dates)}`;
  const record = mayShowRecord(event);
  const before = [
    { label: say.previous, text: previous ? `${shown(previous.value, indicator)}${bracketed(lang, previous.period)}` : say.none },
    ...(previous ? [{ label: say.change, text: changeShown(previous.change, indicator) }] : []),
  ];
  const rows = [
    { label: say.value, text: shown(value, indicator) },
    ...(record ? before : []),
    ...(target
      ? [
          {
            label: say.target,
            text: `${say.comparators[target.comparator] ?? target.comparator} ${shown(target.value, indicator)}${bracketed(lang, target.on)}`,
          },
        ]
      : []),
    ...(record ? [{ label: say.effect, text: effectText(effect, lang) }] : []),
    ...(line.unread ? [{ label: say.unread, text: line.unread }] : []),
  ];
  const implied = line.implied.period ? [{ type: "note" as const, text: say.impliedPeriod(period.code) }] : [];
  const warnings = line.warnings.map((warning) => ({ type: "note" as const, text: warningText(warning, draft, indicator, lang) }));
  const behalf = onBehalf ? [{ type: "note" as const, text: say.onBehalf(school.name) }] : [];
  return [{ type: "fact", text: figure }, { type: "fields", rows }, ...behalf, ...implied, ...warnings];
}

/** So many things to mend are told at once; nobody reads more of them. */
const TROUBLES = 10;

/** Lines that can't be taken as they stand, each with its rule and an example. */
function troubles({ talk: { lang } }: Turn, { submission, lines, twice, vocabulary }: Read, held: readonly Line[]): Part[] {
  const say = deskWords(lang);
  const apart = held.map(({ claim, indicator }) => say.onlyPrivate(indicator.names[lang], claim.period.code));
  const refused = lines.flatMap(({ checked, claim, indicator }) =>
    checked.ok
      ? []
      : [
          refusalText(claim, checked.refusal, indicator, vocabulary.scope, lang) ??
            say.sameAlready(indicator.names[lang], claim.period.code),
        ],
  );
  const problems = submission.problems.map((problem) => problemText(problem, vocabulary.scope, lang));
  const denied = submission.claims.length - lines.length - held.length - twice.length;
  const nameOf = (code: string): string => vocabulary.scope.indicators.find((one) => one.code === code)?.names[lang] ?? code;
  const again = twice.map(({ indicator, period }) => say.saidTwice(nameOf(indicator), period.code));
  const all = [...refused, ...apart, ...problems, ...again, ...(denied > 0 ? [say.mayNotReport] : [])];
  const different = [...new Set(all)];
  const more = different.length > TROUBLES ? [say.moreTroubles(different.length - TROUBLES)] : [];
  return [...different.slice(0, TROUBLES), ...more].map(text);
}

/** The last value of what a line names without one; the person may take it as it is. */
async function lastValue(turn: Turn, { about, fixed, trouble }: Problem, { vocabulary }: Read): Promise<Choice[]> {
  const { indicator: code, school } = about;
  const indicator = vocabulary.scope.indicators.find((one) => one.code === code);
  if (!mayShowRecord(turn.event) || trouble.type !== "no value" || !indicator || school === null) return [];
  const observations = await turn.tx.work.figures.of({ school, indicator: indicator.code });
  const period = observations.map((one) => one.period).toSorted(latestFirst)[0];
  const { value } = standing(observations.filter((one) => one.period === period));
  if (period === undefined || value === null) return [];
  const label = deskWords(turn.talk.lang).asLast(shown(value, indicator), period);
  return [{ label, fixed: { ...fixed, value } }];
}

const latestFirst = (a: string, b: string): number => b.localeCompare(a);

async function choices(turn: Turn, message: Message, read: Read): Promise<Action[]> {
  const { submission } = read;
  const asked = submission.problems.find(({ choices: some, trouble }) => some.length > 0 || trouble.type === "no value");
  const problem = asked && { ...asked, choices: [...asked.choices, ...(await lastValue(turn, asked, read))] };
  const { indicators } = read.vocabulary.scope;
  // An indicator is offered by its name in the language of the talk.
  const named = ({ label, fixed: { indicator } }: Choice): string =>
    indicator === undefined || indicator === problem?.fixed.indicator || indicators.every(({ names }) => names.zh !== label)
      ? label
      : (indicators.find(({ code }) => code === indicator)?.names[turn.talk.lang] ?? label);
  return (problem?.choices ?? []).map(({ fixed, ...choice }) =>
    button(turn, named({ fixed, ...choice }), "tool", {
      type: "settle",
      message: { ...message, fixed: { ...message.fixed, [problem?.line ?? 1]: fixed } },
    }),
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

/** Draws the confirm card of a message. Nothing is written but the card itself before its button is pressed. `lead` stands above it, `go` on its button. */
export async function reportSaid(turn: Turn, worker: Worker, message: Message, lead: Part[] = [], go: string | null = null): Promise<Said> {
  const say = deskWords(turn.talk.lang);
  const whole = await readMessage(turn, worker, message);
  const held = mayShowRecord(turn.event) ? [] : whole.lines.filter(tellsRecord);
  const read = { ...whole, lines: whole.lines.filter((line) => !held.includes(line)) };
  const drafts = ready(read);
  const parts: Part[] = [...lead];
  for (const one of drafts) {
    const line = await drawn(turn, worker, one);
    if (line) parts.push(...linePart(turn, line, one));
  }
  if (drafts.length > 0 && !mayShowRecord(turn.event)) parts.push({ type: "note", text: say.restPrivate });
  parts.push(...troubles(turn, read, held));
  const sure = drafts.filter(({ draft }) => draft.needs !== "reason");
  const actions: Action[] = [];
  if (sure.length > 0) {
    const lines = sure.map(({ line }) => line.claim.line);
    const all = read.submission.problems.length === 0 && sure.length === read.submission.claims.length;
    const same = sure.length === 1 && sure[0]?.draft.needs === "tap";
    const usual =
      all && same
        ? say.confirmSame
        : all && sure.length === 1
          ? say.confirm
          : all
            ? say.confirmAll(sure.length)
            : say.confirmSome(sure.length);
    const label = go ?? usual;
    actions.push(button(turn, label, "tool", { type: "record", card: turn.carrier, lines, at: message.at }));
  }
  if (drafts.length > sure.length) parts.push({ type: "note", text: say.giveReason });
  if (drafts.length > 0) await keep(turn, worker, message, drafts);
  return { card: card(turn, parts, [...actions, ...(await choices(turn, message, read))]), outcome: "report" };
}
