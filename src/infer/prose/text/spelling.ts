/** Words that decide what a sentence says, put right where they are misspelt: "Defualt: 10", "comma seperated". */
import { MISSPELT } from "../../heuristics-prose.js";
import { type MappedText, rewrite } from "./mapped-text.js";

const ANY_MISSPELT = new RegExp(
  `(?<![\\w"'\`.-])(?:${[...MISSPELT.keys()].join("|")})(?=s\\b|\\b)(?!["'\`=])`,
  "gi",
);

export function spelledOut(source: MappedText): MappedText {
  return rewrite(source, ANY_MISSPELT, ([word]) => {
    const right = MISSPELT.get(word.toLowerCase());
    if (right === undefined) return undefined;
    return [/^[a-z]/.test(word) ? right : right.charAt(0).toUpperCase() + right.slice(1)];
  });
}
