import { readFileSync } from "node:fs";
import { compile, readPlan } from "../../knowledge/index.ts";

/** The shipped plan as knowledge. */
export const seed = compile(readPlan(readFileSync(new URL("../../knowledge/plans/seed.txt", import.meta.url))));
