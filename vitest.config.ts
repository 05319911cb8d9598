import { nodeProblem } from "./src/start.mjs";
import { defineConfig } from "vitest/config";

const problem = nodeProblem();
if (problem) throw new Error(problem);

export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } });
