/** The public face of `knowledge/`: a plan document goes in, cited answers come out. */
export * from "./model.ts";
export { ask } from "./ask.ts";
export type { Memory } from "./question/question.ts";
export { compile, labelOf, type Knowledge } from "./compile.ts";
export { readPlan } from "./plan.ts";
export { starters } from "./starters.ts";
export { context } from "./context.ts";
export { figureText, metricName } from "./say/commitment.ts";
export { scopeText } from "./say/scope.ts";
export { LexiconError } from "./lexicon.ts";
