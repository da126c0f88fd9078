/** What a person would call an object, by where it stands: `members` holds a member, "Get user" answers a user. */
import { GENERIC_KEY, GLOBAL_TYPES, IDENTITY_WORDS, WRAPPER_KEY } from "../heuristics-json.js";
import {
  elementWords,
  operationWords,
  positionWords,
  subjectAt,
  thingOf,
} from "./context-words.js";
import { find, isRoot, leastHome, type Home, type ObjectNode, type Step } from "./graph.js";
import {
  isPlural as isPluralWord,
  joinWords,
  singularOf,
  withoutNumber,
  wordsOf,
  type Words,
} from "./words.js";

/** The words of an object at one of its homes; its own, without those of what is around it. */
export function nounOf(home: Home, node: ObjectNode): Words {
  const last = home.path.at(-1);
  return last?.kind === "variant"
    ? variantNoun(last, plainNoun(home, node))
    : plainNoun(home, node);
}

function variantNoun({ label, isTag }: Step & { readonly kind: "variant" }, noun: Words): Words {
  const words = wordsOf(label);
  if (!isTag) return [...noun, "with", ...words];
  return joinWords(words, noun);
}

function isMember(step: Step): step is Step & { readonly kind: "member" } {
  return step.kind === "member";
}

function plainNoun(home: Home, node: ObjectNode): Words {
  return ownNoun(home, node) ?? joinWords(surroundingNoun(home), keyWords(home));
}

/** Whether it is only named together with what is around it. */
export function isNamedByParent(home: Home, node: ObjectNode): boolean {
  return home.path.at(-1)?.kind !== "variant" && ownNoun(home, node) === undefined;
}

/** `undefined` where its key alone says too little, as `attributes` does, or `errors` without what went wrong. */
function ownNoun(home: Home, node: ObjectNode): Words | undefined {
  const { path, position } = home;
  const member = path.findLast(isMember);
  if (member === undefined) return rootNoun(home, node);
  const { role } = position.context;
  if (role === "failure" && /^errors?$/i.test(member.key)) return ["api", "error"];
  const thing = thingOf(position.context);
  const isThing = role === "success" && isWrapped(home, thing) && !isEnvelope(node, thing);
  if (isThing && thing.length > 0) return thing;
  const words = keyWords(home);
  const isGeneric = GENERIC_KEY.test(member.key) || GLOBAL_TYPES.has(words.join(" "));
  if (isGeneric || wordsOf(member.key).length === 0) return undefined;
  return isListed(home) && holdsItself(node, words) ? [...words, "entry"] : words;
}

function isListed({ path }: Home): boolean {
  return path.at(-1)?.kind === "items";
}

/** `deployments` whose elements have a `deployment`, and something beside it. */
function holdsItself(node: ObjectNode, words: Words): boolean {
  const { fields } = find(node);
  return [...fields].some(
    ([key, { place }]) =>
      place.objects.length > 0 && fields.size > 1 && wordsOf(key).join(" ") === words.join(" "),
  );
}

/** The words of the key that it stands at, or in a list at; none at the top of a body. */
export function keyWords({ path }: Home): Words {
  const index = path.findLastIndex(isMember);
  const member = path.findLast(isMember);
  if (member === undefined) return [];
  const isElement = path.slice(index).some(({ kind }) => kind === "items" || kind === "values");
  const words = wordsOf(member.key);
  if (words.length === 0) return ["value"];
  return withoutNumber(isElement ? singularOf(words) : words);
}

/** Whether there is nothing but wrappers around it: `{ "data": { "items": [ … ] } }`. */
function isWrapped({ path, parent }: Home, thing: Words): boolean {
  if (!path.filter(isMember).every(({ key }) => WRAPPER_KEY.test(key))) return false;
  for (let around = parent; around !== undefined; around = around.home.parent) {
    if (
      around.home.parent === undefined
        ? isThingItself(around.home, around)
        : hasIdentity(around, thing)
    ) {
      return false;
    }
  }
  return true;
}

function rootNoun(home: Home, node: ObjectNode): Words {
  const { context } = home.position;
  if (context.role === "failure") return ["error", "response"];
  const isElement = home.path.some(({ kind }) => kind !== "variant");
  if (context.role === "success") {
    const thing = thingOf(context);
    if (thing.length > 0 && (isElement || isThingItself(home, node))) return thing;
  }
  return isElement ? elementWords(context) : positionWords(context);
}

/** Whether a body is what its operation is about, and not an envelope around it or a word of success. */
export function isThingItself(home: Home, node: ObjectNode): boolean {
  const { context } = home.position;
  const { noun, isPlural, verb } = subjectAt(context);
  if (context.role !== "success" || verb === "other" || isPlural || !isRoot(home)) return false;
  const { fields } = find(node);
  if (fields.size < 2) return false;
  return !isEnvelope(node, noun);
}

/** Whether it is what an operation is sent or answers with, and no thing that has a name of its own. */
export function isBody(home: Home, node: ObjectNode): boolean {
  return isRoot(home) && !isThingItself(home, node);
}

/** Where a kind is what it is called: what is deleted is known by where it is read. */
export function namingHome(kind: ObjectNode): Home {
  const homes = kind.homes.filter((home) => !isBody(home, kind));
  const [first, ...others] = homes.length > 0 ? homes : kind.homes;
  return first === undefined ? kind.home : leastHome(first, others);
}

/** Whether it only wraps a thing, or several of them, and says how it went or what comes next. */
function isEnvelope(node: ObjectNode, thing: Words): boolean {
  if (hasIdentity(node, thing)) return false;
  return [...find(node).fields].some(([key, { place }]) => {
    const isThing = WRAPPER_KEY.test(key) || singularOf(wordsOf(key)).join(" ") === thing.join(" ");
    return isThing && place.text === undefined && place.number === undefined && !place.boolean;
  });
}

/** Whether it has a key to be known by: `id`, or in an order also `orderId`. */
function hasIdentity(node: ObjectNode, noun: Words): boolean {
  return [...find(node).fields.keys()].some((key) => {
    const words = wordsOf(key);
    const owner = words.slice(0, -1);
    const isOwn =
      owner.length === 0 ||
      (noun.length > 0 && owner.slice(-noun.length).join(" ") === noun.join(" "));
    return isOwn && IDENTITY_WORDS.has(words.at(-1) ?? "");
  });
}

/** What surrounds an object, in words to put before its own. */
export function surroundingNoun({ parent, position }: Home): Words {
  if (parent !== undefined && parent.home.path.length > 0) return nounOf(parent.home, parent);
  const thing = thingOf(position.context);
  return thing.length > 0 ? thing : operationWords(position.context);
}

/** What to call an object that stands at several keys of one object: of "Get scores", a score. */
export function partNoun(home: Home): Words {
  const { context } = home.position;
  const isListing = home.parent?.home.path.length === 0 && subjectAt(context).isPlural;
  return isListing ? thingOf(context) : joinWords(surroundingNoun(home), ["part"]);
}

/** Whether it stands at a key of an object, and not in a list. */
export function isNamedChild({ path }: Home): boolean {
  return path.at(-1)?.kind === "member";
}

/** The key of the object around a home, where that is a plural. */
export function pluralAround({ parent }: Home): Words | undefined {
  const last = parent?.home.path.at(-1);
  const words = last?.kind === "member" ? wordsOf(last.key) : [];
  return isPluralWord(words) ? words : undefined;
}
