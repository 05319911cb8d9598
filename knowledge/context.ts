import { pathTo, type Knowledge } from "./compile.ts";
import type { Citation } from "./model.ts";

/** A quoted clause in its surroundings: the clause before and after it in the same section, and the path of titles. */
export interface Context {
  before: string;
  clause: string;
  after: string;
  path: { id: string; label: string; title: string | null }[];
}

/** Shows where a citation stands: its whole clause, its neighbours, and the way there. */
export function context({ plan }: Knowledge, citation: Citation): Context {
  const own = plan.clauses.filter((clause) => clause.section === citation.section);
  const at = own.findLastIndex((clause) => clause.start <= citation.start);
  const words = (index: number): string => {
    const clause = own[index];
    return clause ? plan.text.slice(clause.start, clause.end) : "";
  };
  const path = pathTo(plan, citation.section).map(({ id, label, title }) => ({ id, label, title }));
  return { before: words(at - 1), clause: words(at) || citation.quote, after: words(at + 1), path };
}
