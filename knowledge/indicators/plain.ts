// prettier-ignore
const PAIRS: Record<string, string> = {
  "（": "(", "）": ")", "，": ",", "；": ";", "：": ":", "％": "%", "．": ".", "＋": "+", "－": "-", "—": "-", "–": "-", "～": "-", "~": "-",
  "〔": "(", "〕": ")", "【": "(", "】": ")", "＊": "*", "×": "x", "X": "x", "Ｘ": "x", "　": " ", "∶": ":", "“": '"', "”": '"', "≧": "≥", "≦": "≤",
};

/** The text with full-width signs and digits made narrow, character for character, so that places stay the same. */
export function plain(text: string): string {
  return text.replace(/[（），；：％．＋－—–～~〔〕【】＊×XＸ\u3000∶“”≧≦０-９]/g, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0xff10 && code <= 0xff19 ? String(code - 0xff10) : (PAIRS[char] ?? char);
  });
}
