/** All that a kind of object may be called, from its own noun to everything that is around it. */
import { GENERAL_NOUNS, MIN_COMMON_PART } from "../heuristics-json.js";
import { find, isRoot, type Home, type ObjectNode, type Step } from "./graph.js";
import { aroundNoun, classNoun } from "./class-noun.js";
import {
  elementWords,
  operationWords,
  positionWords,
  thingOf,
  verbOf,
  wholeWords,
} from "./context-words.js";
import { isThingItself, keyWords, namingHome, nounOf } from "./nouns.js";
import type { PositionContext } from "./samples.js";
import { isVerb } from "./subject.js";
import { joinWords, wordsOf, type Words } from "./words.js";

/** Best first, each more exact than the one before it. */
export function candidateNames(kind: ObjectNode): readonly Words[] {
  const home = namingHome(kind);
  if (isRoot(home)) return bodyNames(home, kind);
  return home.path.some((step) => step.kind === "member")
    ? innerNames(home, kind)
    : elementNames(home, kind);
}

/** A `member` of what is answered to "List team members" is a team member, since many things have members. */
function fullNoun(kind: ObjectNode): Words {
  const noun = classNoun(kind);
  const [only = ""] = noun;
  if (noun.length !== 1 || !GENERAL_NOUNS.has(only)) return noun;
  const things = kind.homes
    .map(({ position }) => position.context)
    .filter(({ role }) => role === "success")
    .map(thingOf)
    .filter((thing) => thing.at(-1) === only && thing.length > 1);
  const [first = noun, ...others] = things;
  return others.every((other) => other.join(" ") === first.join(" ")) ? first : noun;
}

/** Operations in whose bodies a kind stands. */
export function operationsOf({ homes }: ObjectNode): number {
  return new Set(homes.map(({ position }) => position.context.operation)).size;
}

function bodyNames(home: Home, kind: ObjectNode): readonly Words[] {
  const { context } = home.position;
  const exact = [positionWords(context), ...lastResorts(home, kind)];
  const outcomes = new Set(kind.homes.map(({ position }) => position.context.outcome));
  const noun = fullNoun(kind);
  if (context.role === "failure") {
    // "Not found response" is no name for what is answered to everything that fails.
    const byOutcome =
      outcomes.size === 1 ? [joinWords(wordsOf(context.outcome), ["response"])] : [];
    return [noun, ...byOutcome, ...exact];
  }
  const isShared = operationsOf(kind) > 1;
  // What creates a thing may answer with a part of it; where others answer so too, it is the thing.
  if (isThingItself(home, kind)) {
    return verbOf(context) === "reading" || isShared ? [noun, ...exact] : exact;
  }
  const isVariant = home.path.length > 0;
  return [
    ...(isVariant ? [noun] : []),
    ...(isShared ? [sharedBodyName(kind, context)] : []),
    ...exact,
  ];
}

/** What the names of operations have in common: of "Send text message" and "Send image message", `send message`. */
function sharedBodyName({ homes }: ObjectNode, context: PositionContext): Words {
  const names = new Map(
    homes.map(({ position }) => [position.context.operation, operationWords(position.context)]),
  );
  const common = commonWords([...names.values()]);
  const isNamed = common.some((word) => !isVerb(word));
  return joinWords(isNamed ? common : wordsOf(context.group), wordsOf(context.outcome));
}

/** Words of nearly all names, so that one more that lacks them renames nothing for all the others. */
function commonWords(names: readonly Words[]): Words {
  const isCommon = (word: string): boolean =>
    names.filter((words) => words.includes(word)).length >= names.length * MIN_COMMON_PART;
  const common = [...new Set(names.flat())].filter(isCommon);
  const whole = names.find((words) => common.every((word) => words.includes(word))) ?? [];
  return whole.filter(isCommon);
}

/** Of the elements of a body that is a list. */
function elementNames(home: Home, kind: ObjectNode): readonly Words[] {
  const { context } = home.position;
  const noun = fullNoun(kind);
  return [
    noun,
    joinWords(operationWords(context), noun),
    elementWords(context),
    ...lastResorts(home, kind),
  ];
}

function innerNames(home: Home, kind: ObjectNode): readonly Words[] {
  const { context } = home.position;
  const noun = fullNoun(kind);
  const around = home.parent && find(home.parent);
  const key = keyWords(home);
  const own = noun.slice(-key.length).join(" ") === key.join(" ") ? key : noun;
  return [
    noun,
    joinWords(aroundNoun(kind), own),
    joinWords(thingOf(context), own),
    joinWords(operationWords(context), own),
    joinWords(positionWords(context), own),
    joinWords(wholeWords({ ...context, outcome: "" }), own),
    joinWords(wholeWords(context), own),
    ...(around === undefined
      ? []
      : [joinWords(aroundNoun(around), joinWords(aroundNoun(kind), own))]),
    ...furtherNames(home, own),
    ...lastResorts(home, kind),
  ];
}

/** By one that is further out, where all that is nearer has namesakes: a `hop` of `ipv4-routes`, a `hop` of `ipv6-routes`. */
function furtherNames({ parent, position }: Home, own: Words): readonly Words[] {
  const nouns: Words[] = [];
  for (let around = parent; around?.home.parent !== undefined; around = around.home.parent) {
    nouns.push(joinWords(nounOf(around.home, around), own));
  }
  return [...nouns, ...nouns.map((noun) => joinWords(operationWords(position.context), noun))];
}

/** Everything that is around it, and then what is in it: exact, and hardly ever needed. */
function lastResorts({ position: { context }, path }: Home, kind: ObjectNode): readonly Words[] {
  const whole = [...wholeWords(context), ...path.flatMap(stepWords)];
  const [key = ""] = kind.keyOrders.merged();
  return [whole, [...whole, "with", ...wordsOf(key)]];
}

function stepWords(step: Step): Words {
  switch (step.kind) {
    case "member":
      return wordsOf(step.key);
    case "items":
      return ["item"];
    case "values":
      return ["value"];
    case "variant":
      return wordsOf(step.label);
  }
}
