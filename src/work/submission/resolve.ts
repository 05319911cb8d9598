import type { Indicator } from "../duty/indicator.ts";
import { todayOf } from "../period/period.ts";
import { isCourtesy } from "./asides.ts";
import { fitValue, unitFits } from "./figure.ts";
import type { LineReading } from "./line.ts";
import { entriesOf, intentOf, type Entry, type Intent } from "./message.ts";
import type { Choice, Claim, Problem, Trouble } from "./problem.ts";
import type { NameMatch } from "./names.ts";
import { settlePeriod } from "./due.ts";
import { ask, MOST, settled, type Settled } from "./settled.ts";
import { owed, type Fixed, type ReportingScope } from "./scope.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a message is, read against a scope: the figures it claims, and what must be asked or refused. Each line is one or the other. */
export interface Submission {
  readonly intent: Intent;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

const indicatorBy = (scope: ReportingScope, code: string): Indicator | undefined => scope.indicators.find((one) => one.code === code);

function indicatorChoices(scope: ReportingScope, codes: readonly string[]): Choice[] {
  return codes.slice(0, MOST).flatMap((code) => {
    const indicator = indicatorBy(scope, code);
    return indicator ? [{ label: indicator.names.zh, fixed: { indicator: code } }] : [];
  });
}

/** The indicators that are still owed, the first due first. */
export function openIndicators(scope: ReportingScope): string[] {
  const open = scope.obligations.filter(({ key, period }) => !scope.done.has(key) && period.from <= todayOf(scope.moment));
  return [...new Set(open.toSorted((a, b) => a.due.localeCompare(b.due)).map(({ indicator }) => indicator))];
}

/** 体育 65分钟: of several indicators the one whose unit fits. */
function narrowed({ indicator, value }: LineReading, scope: ReportingScope): NameMatch {
  if (indicator.type !== "several") return indicator;
  const fit = indicator.keys.filter((key) => {
    const found = indicatorBy(scope, key);
    return found !== undefined && unitFits(value, found);
  });
  const [only, ...more] = fit;
  return only !== undefined && more.length === 0 ? { type: "one", key: only } : indicator;
}

function settleIndicator({ text, reading }: Entry, scope: ReportingScope, fixed: Fixed): Settled<Indicator> {
  const { indicatorWords: word } = reading;
  const indicator = narrowed(reading, scope);
  const code = fixed.indicator ?? (indicator.type === "one" ? indicator.key : null);
  const found = code === null ? undefined : indicatorBy(scope, code);
  if (found) return settled(found);
  switch (indicator.type) {
    case "several":
      return ask({ type: "which indicator", word }, indicatorChoices(scope, indicator.keys));
    case "near":
      return ask({ type: "did you mean", word }, indicatorChoices(scope, indicator.keys));
    case "one":
    case "none":
      return ask({ type: "no indicator", word: word === "" ? text.slice(0, 20) : word }, indicatorChoices(scope, openIndicators(scope)));
    default:
      return indicator satisfies never;
  }
}

function schoolChoices(scope: ReportingScope, ids: readonly string[]): Choice[] {
  return ids.slice(0, MOST).map((school) => ({ label: scope.schools.find(({ id }) => id === school)?.name ?? school, fixed: { school } }));
}

type School = { id: string; implied: boolean };

function settleSchool({ school }: LineReading, scope: ReportingScope, indicator: Indicator, fixed: Fixed): Settled<School> {
  const named = fixed.school ?? (school.type === "one" ? school.key : null);
  if (named !== null) return settled({ id: named, implied: false });
  switch (school.type) {
    case "several":
      return ask({ type: "which school", word: indicator.names.zh }, schoolChoices(scope, school.keys));
    case "foreign":
      return ask({ type: "not your school", word: school.word });
    case "unknown":
      return ask(
        { type: "unknown school", word: school.word },
        schoolChoices(
          scope,
          scope.schools.map(({ id }) => id),
        ),
      );
    case "one":
    case "none":
      return impliedSchool(scope, indicator);
    default:
      return school satisfies never;
  }
}

function impliedSchool(scope: ReportingScope, indicator: Indicator): Settled<School> {
  const asked = scope.schools.filter(({ id }) => owed(scope, indicator.code, id).length > 0).map(({ id }) => id);
  const [only, ...more] = asked.length > 0 ? asked : scope.schools.map(({ id }) => id);
  if (only !== undefined && more.length === 0) return settled({ id: only, implied: true });
  return ask({ type: "which school", word: indicator.names.zh }, schoolChoices(scope, only === undefined ? [] : [only, ...more]));
}

const empty = ({ indicator, value, periods, school, indicatorWords }: LineReading): boolean =>
  indicator.type === "none" && value.type === "none" && periods.length === 0 && school.type === "none" && indicatorWords.length < 40;

/** A normalised word as it stands in the message, S003 for s003; unchanged where it does not stand there. */
function asTyped(word: string, text: string): string {
  const plain = text.normalize("NFKC");
  const at = word === "" ? -1 : plain.toLowerCase().indexOf(word);
  return at < 0 ? word : plain.slice(at, at + word.length);
}

/** Settles one entry, in this order: what is reported, by which place, that a value is there, that it is owed, for when, and that the value fits. */
function settle({ line, text, reading }: Entry, scope: ReportingScope, fixed: Fixed): Claim | Problem {
  const about: { indicator: string | null; school: string | null } = { indicator: null, school: null };
  const problem = ({ trouble, choices }: { trouble: Trouble; choices: readonly Choice[] }): Problem => ({
    line,
    text,
    trouble: { ...trouble, word: asTyped(trouble.word, text) },
    about,
    choices: choices.map(({ label, fixed: more }) => ({ label, fixed: { ...fixed, ...more } })),
    fixed,
  });
  if ((empty(reading) || isCourtesy(text)) && fixed.indicator === undefined) {
    return problem(ask({ type: "nothing read", word: text.slice(0, 20) }, indicatorChoices(scope, openIndicators(scope))));
  }
  const indicator = settleIndicator({ line, text, reading }, scope, fixed);
  if (!indicator.ok) return problem(indicator);
  const { code } = indicator.value;
  about.indicator = code;
  const school = settleSchool(reading, scope, indicator.value, fixed);
  if (!school.ok) return problem(school);
  about.school = school.value.id;
  const value = fitValue(reading.value, indicator.value, fixed.value);
  if (!value.ok && value.trouble.type === "no value")
    value.trouble = { ...value.trouble, word: reading.indicatorWords || value.trouble.word };
  const list = owed(scope, code, school.value.id);
  if (!value.ok && (value.trouble.type === "no value" || value.trouble.type === "vague")) return problem(value);
  if (list.length === 0) return problem(ask({ type: "no duty", word: indicator.value.names.zh, school: school.value.id }));
  const due = settlePeriod(reading, scope, indicator.value, list, fixed);
  // Which period is asked only of a value that could be taken.
  if (!due.ok) return problem(!value.ok && due.trouble.type === "period needed" ? value : due);
  if (!value.ok) return problem(value);
  return {
    line,
    text,
    indicator: code,
    school: school.value.id,
    period: due.value.obligation.period,
    obligation: due.value.obligation.key,
    value: value.value,
    of: value.of,
    implied: { school: school.value.implied, period: due.value.implied },
    note: reading.note,
    reason: reading.reason,
    unread: reading.unread,
    fixed,
  };
}

const nothing = (trouble: Trouble, text: string): Problem => ({
  line: 1,
  text,
  trouble,
  about: { indicator: null, school: null },
  choices: [],
  fixed: {},
});

const naming = (text: string, vocabulary: Vocabulary): boolean =>
  entriesOf(text, vocabulary).some(({ reading }) => reading.indicator.type !== "none");

/**
 * Undo takes back what was last written. A zero report without a name is for everything open that takes one, in the period
 * named or in all; what has a value already is left alone.
 */
function withoutNames(intent: Intent, rest: string, vocabulary: Vocabulary, fixed: Readonly<Record<number, Fixed>>): Submission {
  const { scope } = vocabulary;
  if (intent === "undo") return { intent, claims: [], problems: [] };
  const zero = scope.indicators.filter(({ zeroReport }) => zeroReport).flatMap(({ code }) => scope.schools.map(({ id }) => ({ code, id })));
  const outcomes = zero.flatMap(({ code, id }, at) => {
    const owes = owed(scope, code, id).some(({ key }) => !scope.done.has(key));
    const [entry] = owes ? entriesOf(`${code} 0 ${rest}`, vocabulary) : [];
    const line = at + 1;
    return entry ? [settle({ ...entry, line }, scope, { ...fixed[line], indicator: code, school: id, value: 0 })] : [];
  });
  const claims = outcomes.filter((one): one is Claim => "obligation" in one && !scope.done.has(one.obligation));
  const problems = outcomes.filter((one): one is Problem => "trouble" in one).slice(0, 1);
  if (outcomes.length > 0) return { intent, claims, problems };
  return { intent, claims, problems: [nothing({ type: "nothing open", word: rest.trim() }, rest)] };
}

/**
 * Reads a message into claims and problems. `fixed` holds, by line, what buttons have settled since: the same message is read
 * again, so that nothing of a conversation but its text and these choices needs to be kept.
 */
export function readSubmission(text: string, vocabulary: Vocabulary, fixed: Readonly<Record<number, Fixed>> = {}): Submission {
  const { intent, rest } = intentOf(text);
  if (intent === "undo" || (intent === "zero report" && !naming(rest, vocabulary))) return withoutNames(intent, rest, vocabulary, fixed);
  const zero = intent === "zero report" ? { value: 0 } : {};
  const outcomes = entriesOf(rest, vocabulary).map((entry) => settle(entry, vocabulary.scope, { ...zero, ...fixed[entry.line] }));
  if (outcomes.length === 0 && (intent === "correct" || intent === "on behalf")) {
    return {
      intent,
      claims: [],
      problems: [
        nothing(
          {
            type: "command alone",
            word:
              text
                .trim()
                .split(/[\n\r]/)[0]
                ?.slice(0, 20) ?? "",
            intent,
          },
          text,
        ),
      ],
    };
  }
  return {
    intent,
    claims: outcomes.filter((one): one is Claim => "obligation" in one),
    problems: outcomes.filter((one): one is Problem => "trouble" in one),
  };
}
