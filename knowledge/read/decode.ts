import { PlanError } from "../model.ts";

/** Larger files are no plan; a three-hundred-page plan has about 1 MB of text. */
const MOST_BYTES = 50 * 1024 * 1024;
/** What a file is shows in so many of its bytes. */
const SAMPLE = 100_000;

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);

/** Names what a file is by its first bytes, where it is plainly no text. */
function otherFormat(bytes: Uint8Array): string | null {
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return "a Word, Excel or zip file";
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return "a PDF file";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "an old Word or Excel file";
  return bytes.subarray(0, SAMPLE).includes(0) ? "a binary file" : null;
}

/** UTF-16 by its mark, or because read so it is Chinese. */
function isUtf16(bytes: Uint8Array): boolean {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return true;
  if (bytes.length % 2 === 1 || !bytes.subarray(0, SAMPLE).includes(0)) return false;
  return ["utf-16le", "utf-16be"].some((encoding) => {
    const text = attempt(bytes.subarray(0, SAMPLE), encoding);
    return text !== null && /[\u4e00-\u9fff]/.test(text) && !text.includes("\0") && looksChinese(text);
  });
}

/** How much of a text is what a Chinese document is made of; wrongly decoded bytes give rare characters instead. */
function looksChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const usual = sample.match(/[的一是在和教学育校生年市区工发展实施推进]/g)?.length ?? 0;
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han === 0 || usual / han > 0.05;
}

/**
 * Decodes a plan's bytes: UTF-8 (with or without its mark), else GB18030.
 * Throws PlanError where they are empty, too large, binary or in another encoding.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new PlanError("The file is empty: choose the plan's text file and try again.");
  if (bytes.length > MOST_BYTES) {
    throw new PlanError(
      `The file has ${Math.round(bytes.length / 1024 / 1024)} MB, more than the 50 MB that a plan may have: save only the plan's text.`,
    );
  }
  if (isUtf16(bytes)) throw new PlanError("The file is UTF-16 text: save it as UTF-8 and try again.");
  const format = otherFormat(bytes);
  if (format) throw new PlanError(`This is ${format}, not plain text: save the plan as a text file (.txt, UTF-8) and try again.`);
  const utf8 = attempt(bytes, "utf-8");
  if (utf8?.trim() === "") throw new PlanError("The file has no text, only blanks: choose the plan's text file and try again.");
  if (utf8 !== null) return utf8;
  const gb = attempt(bytes, "gb18030");
  if (gb !== null && looksChinese(gb)) return gb;
  throw new PlanError("The file's encoding is neither UTF-8 nor GB18030: save it as UTF-8 and try again.");
}
