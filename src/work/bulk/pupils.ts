import { cellText, type Cell, type Table } from "./table.ts";

/** Weights and check characters of the resident identity number (GB 11643-1999, ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** Whether a text is a resident identity number: 18 places, a date of birth, and the right last character. */
export function isIdentityNumber(text: string): boolean {
  const digits = text.toUpperCase();
  if (!/^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11] === digits[17];
}

const OWN_HEADING =
  /身份证|证件号|学籍号|学号|出生(?:日期|年月)|家长|监护人|家庭(?:住址|地址)|手机|联系电话|联系方式|identity (?:card|number)|student (?:id|number)|date of birth|guardian|parent'?s? (?:name|phone)|phone/i;
const NAME_HEADING = /^(?:学生)?姓名$|^(?:student|pupil)(?:'s)? name$|^(?:full )?name$/i;
const GRADE_HEADING = /^(?:年级|班级|所在班级|班|性别)$|^(?:grade|class|sex|gender)$/i;

function personal(cell: Cell): boolean {
  if (cell.type === "number") return Math.abs(cell.value) >= 1e14;
  const text = cell.text.replace(/[\s-]/g, "");
  return isIdentityNumber(text) || isIdentityNumber(text.replace(/^[GJL]/i, "")) || /^(?:\+?86)?1[3-9]\d{9}$/.test(text);
}

function headingOf(cells: readonly Cell[]): Cell | null {
  const own = cells.find((cell) => OWN_HEADING.test(cellText(cell)));
  const name = cells.find((cell) => NAME_HEADING.test(cellText(cell)));
  const grade = cells.some((cell) => GRADE_HEADING.test(cellText(cell)));
  return own ?? (name && grade ? name : null);
}

/** The first cell that shows data about single pupils, or null: an identity or telephone number, or headings that ask for such. Looks at every sheet. */
export function pupilCell(tables: readonly Table[]): string | null {
  for (const { rows } of tables) {
    for (const [at, { cells }] of rows.entries()) {
      const row = [...cells.values()];
      const found = (at < 10 ? headingOf(row) : null) ?? row.find(personal);
      if (found) return found.ref;
    }
  }
  return null;
}
