/**
 * The pure language functions that rules about work may use: how a text is made comparable, which numbers
 * stand in it, how a word sounds. Apart from `knowledge/index.ts`, since that opens the search index.
 */
export { isCjk, normalize } from "./normalize.ts";
export { chineseNumber, englishNumber, isQuantity, readNumbers, type NumberHit } from "./numerals.ts";
export { soundOf } from "./spelling.ts";
