/** Names of the types that the operations of a group share. */
import type { Group, NamedType } from "../model/api.js";
import { allot, type Level, type Levels } from "./allot.js";
import { cutWords, pascalCase } from "./case.js";
import { capitalize, startsIdentifier } from "./characters.js";
import { planMembers } from "./enum-members.js";
import { MAX_OWN_WORDS, MAX_TYPE_NAME } from "./heuristics.js";
import { namesOf } from "./operations.js";
import type { OperationNames, TypeNames } from "./plan.js";
import { typeOwners } from "./type-owners.js";
import { imperativeWordsOfName, wordsOf, wordsOfName, type Words } from "./words.js";

/** Tells a type apart from another kind of thing of the same name: `Error` is a global, `ErrorObject` is not. */
const KIND_WORDS: Readonly<Record<NamedType["kind"], string>> = {
  object: "object",
  enum: "value",
  alias: "type",
};

/** As numbers are said in front of "D". */
const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ["2", "two"],
  ["3", "three"],
]);

export function planTypes(
  group: Group,
  operations: ReadonlyMap<string, OperationNames>,
  reserved: ReadonlySet<string>,
): ReadonlyMap<string, TypeNames> {
  if (group.types.length === 0) return new Map();
  const ofOperations = new Set([...operations.values()].flatMap(namesOf));
  const allotted = allot({
    claimants: group.types,
    id: ({ id }) => id,
    levels: levels(group, operations),
    claims: (name) => [name],
    isReserved: (name) => reserved.has(name) || ofOperations.has(name),
  });
  return new Map(
    group.types.map((type) => [
      type.id,
      {
        name: allotted.get(type.id)?.name ?? "",
        members: type.kind === "enum" ? planMembers(type) : new Map(),
      },
    ]),
  );
}

/** The hints one by one, then together, then after the operation that the type belongs to, then with its kind. */
function levels(group: Group, operations: ReadonlyMap<string, OperationNames>): Levels<NamedType> {
  const most = group.types.reduce((max, { nameHints }) => Math.max(max, nameHints.length), 1);
  const ownerOf = ownersIn(group, operations);
  const hintAt =
    (index: number): Level<NamedType> =>
    () =>
    (type) =>
      hintedName(hint(type, index), ownerOf(type));
  return [
    hintAt(0),
    ...Array.from({ length: most - 1 }, (_, index) => hintAt(index + 1)),
    () => (type) => typeName(joined(hint(type, most), hint(type, 0))),
    () => (type) => ownedName(hint(type, 0), ownerOf(type)),
    () => (type) => typeName([...hint(type, 0), KIND_WORDS[type.kind]]),
  ];
}

/** The operation that a type belongs to. */
interface Owner {
  /** Of the item's name. */
  readonly words: Words;
  /** The first of them as functions are named: `delete` of "Deletes a pet". */
  readonly verb: string | undefined;
  /** As a type is spelled. */
  readonly name: string;
}

function ownersIn(
  group: Group,
  names: ReadonlyMap<string, OperationNames>,
): (type: NamedType) => Owner | undefined {
  const owners = typeOwners(group);
  const operations = new Map(
    group.operations.map(({ id, name }): [string, Owner] => [
      id,
      {
        words: wordsOfName(name),
        verb: imperativeWordsOfName(name)[0],
        name: capitalize(names.get(id)?.function ?? ""),
      },
    ]),
  );
  return (type) => operations.get(owners.get(type.id) ?? "");
}

/** Where the words are not the whole of the item's name, they still begin with the verb of the function. */
function hintedName(words: Words, owner: Owner | undefined): string {
  const whole = nameAfterOwner(words, owner);
  if (whole !== undefined) return whole;
  const [first, ...others] = words;
  const isAct = owner?.verb !== undefined && first === owner.words[0] && others.length > 0;
  return typeName(isAct ? [owner.verb, ...others] : words);
}

/** Spelled as the function is, and as short: `MakePaymentBody` beside `MakePaymentParams`, whatever the item's name. */
function nameAfterOwner(words: Words, owner: Owner | undefined): string | undefined {
  if (owner === undefined || owner.words.length === 0) return undefined;
  const own = withoutText(words, owner.words.join(""));
  return own === undefined ? undefined : owner.name + pascalCase(own);
}

function ownedName(words: Words, owner: Owner | undefined): string {
  if (owner === undefined) return typeName(words);
  const own = withoutStart(words, owner.words);
  return owner.name + pascalCase(own.slice(-MAX_OWN_WORDS));
}

/** What follows the text, wherever it is parted into words ("3D secure", "3 d secure"); absent where that is nothing. */
function withoutText(words: Words, text: string): Words | undefined {
  let length = 0;
  const start = words.findIndex((word) => {
    length += word.length;
    return length > text.length;
  });
  const isWhole = start > 0 && words.slice(0, start).join("") === text;
  return isWhole ? words.slice(start) : undefined;
}

/** The last hint where there are fewer, the id where there is none. */
function hint({ id, nameHints }: NamedType, index: number): Words {
  const words = wordsOfName(nameHints[Math.min(index, nameHints.length - 1)] ?? "");
  return words.length > 0 ? words : wordsOf(id);
}

function joined(qualifier: Words, words: Words): Words {
  const says = words.every(
    (word, index) => word === qualifier[qualifier.length - words.length + index],
  );
  return says ? qualifier : [...qualifier, ...words];
}

/** Words that both begin with are said by the first. */
function withoutStart(words: Words, start: Words): Words {
  const end = words.findIndex((word, index) => word !== start[index]);
  return end === -1 ? [] : words.slice(end);
}

/** Without numbers in front, which are those of steps: "1 authorize transaction body". "3D secure" is no step. */
function typeName(words: Words): string {
  const [, dimensions = "", rest = ""] = /^([23]) ?(d(?: .*)?)$/i.exec(words.join(" ")) ?? [];
  const spelled = DIMENSIONS.get(dimensions);
  const start = Math.max(
    words.findIndex((word) => !/^\p{N}+$/u.test(word)),
    0,
  );
  const kept = spelled === undefined ? words.slice(start) : [spelled, ...rest.split(" ")];
  const name = pascalCase(cutWords(kept, MAX_TYPE_NAME, ""));
  return startsIdentifier(name) ? name : `Type${name}`;
}
