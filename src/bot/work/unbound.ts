import { metricName, type Knowledge } from "../../../knowledge/index.ts";
import { deskWords } from "../../words/desk.ts";
import { reportNamed } from "../../work/submission/intent.ts";
import { intentOf } from "../../work/submission/message.ts";
import { createNames, type Names } from "../../work/submission/names.ts";
import type { Vocabulary } from "../../work/submission/vocabulary.ts";
import { plainly } from "../commands.ts";
import type { Said, Turn } from "../turn.ts";
import { hear } from "./hear.ts";
import type { Setting } from "./setting.ts";

/** Longer texts are no reports of one person, and are not read as such. */
const LONGEST = 400;

interface Kept {
  readonly revision: number;
  readonly names: Names;
}

// A plan's names are made ready once, and again when an administrator asks for something else.
const KEPT = new WeakMap<Knowledge, Kept>();
const NONE = createNames([]);

function namesOf(knowledge: Knowledge, setting: Setting | null): Names {
  const revision = setting?.revision ?? 0;
  const there = KEPT.get(knowledge);
  if (there?.revision === revision) return there.names;
  const measured = knowledge.plan.indicators.filter(({ value, redacted }) => value !== null || redacted);
  const called = [
    ...measured.map((one) => ({ key: one.metric_zh, names: [metricName(one, "zh"), metricName(one, "en")] })),
    ...(setting?.indicators ?? []).map(({ names, aliases }) => ({ key: names.zh, names: [names.zh, names.en, ...aliases] })),
  ];
  const names = createNames(called);
  KEPT.set(knowledge, { revision, names });
  return names;
}

/** What somebody without a bound account is told whose message reads as a report: how to be bound, and how to ask instead. Null for a question. */
export async function unboundReport(turn: Turn, message: string): Promise<Said | null> {
  if (message.length > LONGEST) return null;
  const { first, rest } = intentOf(message);
  if (first && rest.trim() === "") return plainly(turn, deskWords(turn.talk.lang).notBound, "not bound");
  const setting = await turn.settings(turn.tx);
  const moment = { instant: turn.clock.now(), zone: turn.zone, terms: setting?.terms ?? [] };
  const vocabulary: Vocabulary = {
    scope: { moment, indicators: [], schools: [], elsewhere: [], obligations: [], done: new Set() },
    indicators: namesOf(turn.knowledge, setting),
    schools: NONE,
    elsewhere: NONE,
    read: new Map<string, unknown>(),
  };
  const name = reportNamed(message, vocabulary);
  if (name === null) return null;
  hear(turn, message);
  return plainly(turn, deskWords(turn.talk.lang).notBoundReport(name), "not bound");
}
