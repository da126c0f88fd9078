/** The words of a position's context: what its operation does, to what, and which part of it the position is. */
import {
  ARTICLES,
  CONTAINER_NOUNS,
  MAX_OPERATION_WORDS,
  PREPOSITIONS,
} from "../heuristics-json.js";
import type { PositionContext } from "./samples.js";
import { mainPart, subjectOf, withoutOrdinal, type Subject } from "./subject.js";
import { isPlural, joinWords, singularOf, wordsOf, type Words } from "./words.js";

/** What an operation is about, or its folder where the item's name is a verb alone. */
export function thingOf(context: PositionContext): Words {
  const { noun } = subjectAt(context);
  return noun.length > 0 ? noun : singularOf(wordsOf(context.group));
}

export function verbOf(context: PositionContext): Subject["verb"] {
  return subjectAt(context).verb;
}

/** Names are read again for each type in a body; each context's name is taken apart once. */
const subjects = new WeakMap<PositionContext, Subject>();

export function subjectAt(context: PositionContext): Subject {
  const known = subjects.get(context);
  if (known !== undefined) return known;
  const subject = subjectOf(context.operation, context.method);
  subjects.set(context, subject);
  return subject;
}

/** The whole of a position, however long. */
export function wholeWords({ operation, outcome }: PositionContext): Words {
  return joinWords(withoutArticles(wordsOf(withoutOrdinal(operation))), wordsOf(outcome));
}

function withoutArticles(words: Words): Words {
  return words.filter((word) => !ARTICLES.has(word));
}

/** The beginning of the item's name, as long as it takes to say what is done to what. */
export function operationWords({ operation }: PositionContext): Words {
  const words = withoutArticles(wordsOf(mainPart(operation)));
  if (words.length <= MAX_OPERATION_WORDS) return words;
  const end = words.findIndex(
    (word, index) =>
      index > 1 && PREPOSITIONS.has(word) && !CONTAINER_NOUNS.has(words[index - 1] ?? ""),
  );
  return end === -1 ? words : words.slice(0, end);
}

export function positionWords(context: PositionContext): Words {
  return joinWords(operationWords(context), wordsOf(context.outcome));
}

/**
 * An element of a body is an item of it, an element of a parameter `members` a member;
 * of "Add team members", a team member as it is sent.
 */
export function elementWords(context: PositionContext): Words {
  const outcome = wordsOf(context.outcome);
  if (!isPlural(outcome)) return [...positionWords(context), "item"];
  const element = singularOf(outcome);
  const thing = thingOf(context);
  const isThing =
    context.role === "request" && thing.slice(-element.length).join(" ") === element.join(" ");
  return isThing ? [...thing, "input"] : [...operationWords(context), ...element];
}
