import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const start = fileURLToPath(new URL("../../src/start.mjs", import.meta.url));

function duban(args: string[], input = ""): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [start, ...args], { input, encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

test("ask prints an answer with its clause, and an abstention is no failure", () => {
  const { code, out } = duban(["ask", "三年级一周几节体育课", "--today", "2022-09-01"]);
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toBe("每周3课时（小学三至六年级）");
  expect(out).toContain("依据：二、(一)3. “小学三至六年级和初中每周3课时”");
  expect(duban(["ask", "今天天气怎么样"]).code).toBe(0);
});

test("ask --json prints the contract's keys", () => {
  const answer = JSON.parse(duban(["ask", "how many PE periods in grade 3", "--json"]).out) as Record<string, unknown>;
  expect(Object.keys(answer)).toEqual(["outcome", "text", "verdict", "values", "citations", "truncated", "trace"]);
});

test("ask --jsonl keeps the order, skips blank lines and goes on after a bad one", () => {
  const lines = [
    '{"id":"a","turns":["三年级体育课几节","一年级呢"]}',
    "",
    "nonsense",
    '{"id":7,"turns":[]}',
    '{"id":"b","turns":["hello"]}',
  ];
  const { code, out } = duban(["ask", "--jsonl"], `${lines.join("\n")}\n`);
  const rows = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: unknown; error?: string; outcome?: string; text?: string });
  expect(code).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(["a", null, 7, "b"]);
  expect(rows[0]?.text).toContain("每周4课时");
  expect(rows[1]?.error).toBeTruthy();
  expect(rows[3]?.outcome).toBe("abstain");
});

test("a file that is no plan is refused in one sentence, wrong usage exits with 2", () => {
  const refused = duban(["read", "package.json.missing"]);
  expect(refused.code).toBe(1);
  expect(refused.err.trim().split("\n")).toHaveLength(1);
  expect(duban(["ask"]).code).toBe(2);
  expect(duban(["nonsense"]).code).toBe(2);
  expect(duban(["ask", "x", "--today", "yesterday"]).code).toBe(2);
});

test("read --json has the contract's keys, and the text and what was removed are the input", () => {
  const plan = JSON.parse(
    duban(["read", fileURLToPath(new URL("../../knowledge/plans/seed.txt", import.meta.url)), "--json"]).out,
  ) as Record<string, unknown>;
  expect(Object.keys(plan)).toEqual(["title", "period", "sections", "indicators", "removed", "warnings", "text"]);
});

test("eval fails below --min and passes above it", () => {
  const gold = fileURLToPath(new URL("../gold/qa.json", import.meta.url));
  expect(duban(["eval", gold, "--today", "2022-09-01", "--min", "0.9"]).code).toBe(0);
  expect(duban(["eval", gold, "--today", "2022-09-01", "--min", "1"]).code).toBe(1);
});
