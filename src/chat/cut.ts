const DIGIT = /[\p{Nd}零〇一二三四五六七八九十百千万亿两]/u;
const JOINT = /[.,:/~～—–\-%％‰:：]/;

/** Whether a number, a pair of surrogates or a letter with its mark would be torn at this offset. */
function torn(text: string, at: number): boolean {
  const left = text[at - 1] ?? "";
  const right = text[at] ?? "";
  if (/[\uDC00-\uDFFF]/.test(right) || /\p{M}|\u200d|\ufe0f/u.test(right) || left === "\u200d") return true;
  const before = DIGIT.test(left) || (JOINT.test(left) && DIGIT.test(text[at - 2] ?? ""));
  const after = DIGIT.test(right) || (JOINT.test(right) && (/[%％‰]/.test(right) || DIGIT.test(text[at + 1] ?? "")));
  return before && after;
}

/** Where a text may be cut, best kind first: after sentences, after clauses, between words, anywhere. */
const KINDS = [/[。！？；!?;\n]["”’』」）)]*|[.](?=\s)/g, /[，、,：:]/g, /\s+/g];

function offsets(text: string, kind: RegExp): number[] {
  return [...text.matchAll(kind)].map((match) => match.index + match[0].length).filter((at) => at < text.length && !torn(text, at));
}

/** The last of the offsets, which run upwards, up to which the text still fits; 0 where none does. */
function lastFitting(found: number[], fits: (at: number) => boolean): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(found[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return found[low - 1] ?? 0;
}

function anywhere(text: string, fits: (at: number) => boolean): number {
  const all = Array.from({ length: text.length - 1 }, (_, at) => at + 1);
  const whole = all.filter((at) => !torn(text, at));
  // A single number longer than a message can only be torn, but no letter is.
  return lastFitting(whole, fits) || lastFitting(all, fits) || 1;
}

/** A text in pieces that each fit; joined they are the text. Sentences stay whole where they fit, numbers always do unless one alone is too long. */
export function cut(text: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== "" && !fits(rest)) {
    const whole = rest;
    const upTo = (at: number): boolean => fits(whole.slice(0, at));
    let at = 0;
    for (const kind of KINDS) at ||= lastFitting(offsets(whole, kind), upTo);
    at ||= anywhere(whole, upTo);
    pieces.push(whole.slice(0, at));
    rest = whole.slice(at);
  }
  return rest === "" ? pieces : [...pieces, rest];
}
