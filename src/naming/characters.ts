/**
 * Which characters names are made of, and how any text is brought to them.
 *
 * Latin letters lose their accents (é → e, ß → ss). Letters of other scripts stay as they are, since TypeScript allows
 * them in identifiers: whoever names requests 获取用户 can type 获取用户, but has to guess at huoQuYongHu, and transliteration
 * reads Japanese as Chinese and drops the vowels of Arabic and Hebrew. Nor do names then change with a library's tables.
 */
import { MAX_NAME_TEXT } from "./heuristics.js";

/** Most names: nothing is to be done. */
const PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/u;

/** Latin letters that Unicode does not decompose. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ẞ", "SS"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["œ", "oe"],
  ["Œ", "OE"],
  ["ø", "o"],
  ["Ø", "O"],
  ["đ", "d"],
  ["Đ", "D"],
  ["ð", "d"],
  ["Ð", "D"],
  ["ħ", "h"],
  ["Ħ", "H"],
  ["ı", "i"],
  ["ł", "l"],
  ["Ł", "L"],
  ["þ", "th"],
  ["Þ", "TH"],
]);

/** Bidirectional marks, joiners, variation selectors, Hangul fillers: what nobody sees in a name. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const APOSTROPHE = /(?<=\p{L})['’ʼ](?=\p{L})/gu;

/**
 * What separates words. Beside all that no identifier may hold: `_`, letters beyond the basic plane, and the blocks that
 * the newest Unicode versions still added to, about which compilers and engines in use disagree.
 */
const SEPARATOR =
  /[^\p{ID_Continue}]|[\u1ab0-\u1aff\p{P}\p{S}\p{No}\u0870-\u089f\u0c5c\u0cdc\u1c80-\u1c8f\ua720-\ua7ff\u{10000}-\u{10ffff}]/gu;

/** Past the scripts with two cases: Georgian capitals, for one, are no capitals in names. */
const FIRST_CASELESS = 0x0590;

/** The text with its words separated by single spaces and no other character than those that identifiers may hold. */
export function nameCharacters(text: string): string {
  const start = text.slice(0, MAX_NAME_TEXT);
  if (PLAIN.test(start)) return start;
  return foldLatin(start)
    .replace(INVISIBLE, "")
    .replace(APOSTROPHE, "")
    .replace(SEPARATOR, " ")
    .replace(/(?<![^ ])\p{M}+/gu, "")
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** Also brings full-width forms, ligatures and superscripts to plain letters and digits. */
function foldLatin(text: string): string {
  if (/^[ -~\s]*$/u.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/[ßẞæÆœŒøØđĐðÐħĦıłŁþÞ]/gu, (letter) => LATIN.get(letter) ?? letter)
    .replace(/(?<=[A-Za-z])[\u0300-\u036f]+/gu, "")
    .normalize("NFC");
}

export function capitalize(word: string): string {
  const first = word.charAt(0);
  const capital = first.toUpperCase();
  const simple = capital.length === first.length && capital.charCodeAt(0) < FIRST_CASELESS;
  return simple ? capital + word.slice(1) : word;
}

/** Whether an identifier may begin with the name's first character. */
export function startsIdentifier(name: string): boolean {
  return /^\p{ID_Start}/u.test(name);
}
