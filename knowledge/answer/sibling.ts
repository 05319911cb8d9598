import type { Knowledge } from "../compile.ts";
import type { Profile } from "../profile.ts";
import type { Asked } from "./decide.ts";
import type { Draft } from "./draft.ts";
import { fitsScope } from "./fit.ts";
import { valueAnswer } from "./value.ts";

/** How many of a metric's concepts two commitments share. */
function shared(a: Profile, b: Profile): number {
  return a.own.filter((id) => b.own.includes(id)).length;
}

function before(knowledge: Knowledge, ids: string[]): Profile | undefined {
  return knowledge.profiles.find((profile) => ids.includes(profile.indicator.id));
}

/**
 * 幼儿园的呢 after the share of primary teachers with a degree: the same sentence sets a sister metric
 * for kindergartens. Only in a follow-up that changes the scope alone, and said aloud.
 */
export function sibling(draft: Draft, { question, memory, inherited }: Asked): Draft | null {
  if (!inherited || !memory || question.scopes.length === 0) return null;
  const last = before(draft.knowledge, memory.indicators);
  if (!last) return null;
  const sisters = draft.knowledge.profiles.filter(
    (profile) =>
      profile.indicator.unit === last.indicator.unit &&
      profile.indicator.section === last.indicator.section &&
      fitsScope(draft.knowledge, question.scopes, profile.indicator) &&
      shared(profile, last) >= 2,
  );
  const [sister] = sisters.toSorted((a, b) => shared(b, last) - shared(a, last));
  if (!sister) return null;
  valueAnswer(draft, question, [sister]);
  return draft.named(sister.indicator, draft.say.sibling);
}
