/** What descriptions of answers say that nobody need read. */
import type { ResponseOutcome } from "../model/api.js";
import { STATUS_PHRASES } from "../model/status-phrases.js";

/**
 * Words that tell no success from another: `Successful response`, `successful operation`, `200 OK`, `The request has
 * succeeded.`, `Expected response to a valid request`, `Created - the request has been fulfilled and has resulted in one or
 * more new resources being created.`
 */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    "a an and as be been being by for has have in is it of one or more that the this to was were will with your",
    "success successful successfully succeeded ok okay done valid expected normal default sample example",
    "api body call code data endpoint http json operation payload query request requests response responses result",
    "resulted results resource resources status",
    "accepted completed created deleted executed fulfilled new processed received returned returns updated",
  ].flatMap((line) => line.split(" ")),
);
/** `The members were added.`, `IM group created`, `Successfully analyzed the name`: of the call, not of what came of it. */
const EVENT =
  /\b(?:was|were|has|have|been|success(?:ful(?:ly)?)?)\b|\p{L}{2}(?:ed|en)(?: successfully)?[.!]?$/iu;

const PHRASES: ReadonlySet<string> = new Set([...STATUS_PHRASES.values()].map(plain));

/** Whether a text says no more than that all went well, or than a status does. */
export function isCommonplace(text: string): boolean {
  const words = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^2\d\d$/.test(word));
  return PHRASES.has(words.join(" ")) || words.every((word) => EMPTY_WORDS.has(word));
}

export function saysWhatHappened(text: string): boolean {
  return EVENT.test(text);
}

/** `Upload image (JSON)` of a request of that name is a label, not a description. */
export function startsWithName(text: string, name: string): boolean {
  return plain(text).startsWith(plain(name));
}

/** Less what is said of successes that the status says, too, or the name of the request. */
export function withoutCommonplaces(
  outcomes: readonly ResponseOutcome[],
  name: string,
): readonly ResponseOutcome[] {
  return outcomes.map((outcome) => {
    const { doc, ...rest } = outcome;
    if (doc?.summary === undefined) return outcome;
    const isEmpty = outcome.ok && isCommonplace(doc.summary);
    return isEmpty || plain(doc.summary) === plain(name) ? rest : outcome;
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();
}
