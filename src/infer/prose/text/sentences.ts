/** Sentences and what stands before a place in its sentence: the context that turns a statement into its opposite. */
import { LEAD_MAX_LENGTH } from "../../heuristics-prose.js";

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Full stops after these end no sentence: "e.g. USD", "max. 10", "incl. tax". */
const ABBREVIATION =
  /\b(?:e\.?g|i\.?e|etc|vs|approx|max|min|incl|excl|resp|ex|no|cf|fig|dept|st|u\.s)$/i;
const ABBREVIATION_MAX_LENGTH = 8;
/** Literals are matched to be stepped over: "`v1. beta`" is one. */
const SENTENCE_END = /`[^`\n]*`|[.!?;](?=\s|$)|\n/g;

/** Sentences without their final mark; a line break and a semicolon end one too. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const sentence = text.slice(start, end);
    const from = start + (sentence.length - sentence.trimStart().length);
    const words = sentence.trim();
    if (words !== "") sentences.push({ text: words, start: from, end: from + words.length });
    start = end + 1;
  };
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const before = text.slice(Math.max(start, index - ABBREVIATION_MAX_LENGTH), index);
    if (mark.startsWith("`") || (mark === "." && ABBREVIATION.test(before))) continue;
    close(index);
  }
  close(text.length);
  return sentences;
}

export interface Lead {
  /** The sentence up to the place. */
  readonly sentence: string;
  /** What of it stands since the last comma, colon, dash or bracket. */
  readonly clause: string;
}

/** A character that ends no sentence, so that blanks before the place do not end the sentence either. */
const HERE = "\u0001";

export function leadOf(text: string, place: number): Lead {
  const window = text.slice(Math.max(0, place - LEAD_MAX_LENGTH), place);
  // "… time.Default: 1", where no blank stands between two sentences.
  const isTight = /[\p{L})\]`]\.$/u.test(window) && /^\p{Lu}/u.test(text.charAt(place));
  if (isTight) return { sentence: "", clause: "" };
  const sentence =
    sentencesOf(window + HERE)
      .at(-1)
      ?.text.slice(0, -1) ?? "";
  return {
    sentence,
    clause:
      /[^,:;()[\]]*$/
        .exec(sentence)?.[0]
        .split(/ [-–] /)
        .at(-1) ?? "",
  };
}

const OPENING_MAX_LENGTH = 16;

/** A phrase starts here: the text, a line, a sentence, what stands in brackets, or what follows them. */
export function opensPhrase(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - OPENING_MAX_LENGTH), place);
  const window = place <= OPENING_MAX_LENGTH ? `\n${before}` : before;
  return /[\n.;!?([\])•–][\s*_"'`]*(?:(?:this is )?an? )?$/i.test(window);
}

const SUBJECT_MAX_LENGTH = 60;

/** The last words before a place, in its sentence. */
export function wordsBefore(text: string, place: number): readonly string[] {
  const before = text.slice(Math.max(0, place - SUBJECT_MAX_LENGTH), place);
  const words = /(?:[\w.'`-]+ )*[\w.'`-]*\s*$/.exec(before)?.[0].trim().split(/\s+/) ?? [];
  return words.slice(words.findLastIndex((word) => /\.`?$/.test(word)) + 1);
}
