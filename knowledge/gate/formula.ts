import { readNumbers } from "../language/numerals.ts";

/** Arithmetic as it is printed, `1450 ÷ 600 = 2.42 → 3`, worked out again. */
export interface Worked {
  operands: number[];
  /** What the formula says it comes to. */
  result: number;
  /** The printed steps follow from each other. */
  right: boolean;
}

const TERM = String.raw`[\d.]+%?`;
const FORMULA = new RegExp(String.raw`(${TERM}(?: [+−×÷] ${TERM})+)(?: = (${TERM}))?(?: → ([\d.]+))?`);

const numberOf = (text: string): number => (text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text));

/** Products first, then sums, from the left. */
function evaluate(expression: string): number {
  let total = 0;
  let sign = 1;
  let product: number | null = null;
  let operator = "×";
  for (const part of expression.split(" ")) {
    if (part === "+" || part === "−") {
      total += sign * (product ?? 0);
      [sign, product, operator] = [part === "+" ? 1 : -1, null, "×"];
    } else if (part === "×" || part === "÷") operator = part;
    else if (product === null) product = numberOf(part);
    else product = operator === "×" ? product * numberOf(part) : product / numberOf(part);
  }
  return total + sign * (product ?? 0);
}

/** Reads the formula of a line, and the figure that the line states before it; null where there is none. */
export function readFormula(line: string): Worked | null {
  const found = FORMULA.exec(line);
  if (!found) return null;
  const [, left = "", printed, up] = found;
  const exact = evaluate(left);
  const operands = left
    .split(" ")
    .filter((part) => /\d/.test(part))
    .map((part) => Number(part.replace("%", "")));
  const equal = printed === undefined || Math.abs(exact - numberOf(printed)) <= 0.005 + 1e-9;
  const raised = up === undefined || Math.ceil(exact - 1e-9) === Number(up);
  const result = Number(up ?? printed ?? exact);
  return { operands, result, right: equal && raised && (printed !== undefined || up !== undefined) };
}

/** The figures of a line outside its formula. */
export function besideFormula(line: string): number[] {
  return readNumbers(line.replace(FORMULA, "")).map(({ value }) => value);
}
