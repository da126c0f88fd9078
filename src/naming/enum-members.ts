/** Keys of an enum's constant, made of its wire values. */
import type { EnumMember, EnumType } from "../model/api.js";
import { allot } from "./allot.js";
import { cutWords, pascalCase } from "./case.js";
import { startsIdentifier } from "./characters.js";
import { MAX_MEMBER_DOC_WORDS, MAX_NAME, SYMBOL_WORDS } from "./heuristics.js";
import { wordsOf, type Words } from "./words.js";

/** For values that no key can begin with: `1` is `Value1`. */
const VALUE = "value";

/** The value `""`; its longer name is for an enum that has the value `"empty"`, too. */
const EMPTY = "empty";
const EMPTY_STRING = ["empty", "string"];

/** By wire value. */
export function planMembers({ members }: EnumType): ReadonlyMap<string | number, string> {
  const allotted = allot<EnumMember>({
    claimants: members,
    id: idOf,
    levels: [
      () => (member) => key(plainWords(member)),
      () => (member) => key(member.nameHint === undefined ? plainWords(member) : allWords(member)),
      () =>
        ({ value }) =>
          key(value === "" ? EMPTY_STRING : symbolWords(String(value))),
      () =>
        ({ value }) =>
          isPlainKey(value) ? String(value) : key(wordsOf(String(value))),
      () => (member) => key([...plainWords(member), ...docWords(member)]),
    ],
    claims: (name) => [name],
    isReserved: () => false,
  });
  return new Map(members.map((member) => [member.value, allotted.get(idOf(member))?.name ?? ""]));
}

/** `1` and `"1"` are two values. */
function idOf({ value }: EnumMember): string {
  return JSON.stringify(value);
}

/** `all_orgs` is `all orgs`, `+1` is `plus 1`, `1` is what its short description says. */
function plainWords(member: EnumMember): Words {
  const hinted = wordsOf(member.nameHint ?? "");
  if (hinted.length > 0) return hinted;
  const text = String(member.value);
  if (text === "") return [EMPTY];
  if (/^[+-]\d/u.test(text)) return symbolWords(text);
  const words = wordsOf(text);
  if (words.length === 0) return symbolWords(text);
  const doc = /^\d+$/u.test(text) ? docWords(member) : [];
  return doc.length > 0 && doc.length <= MAX_MEMBER_DOC_WORDS ? doc : words;
}

/** Two codes may mean the same: `NotFound404`, `NotFound4130`. */
function allWords({ nameHint = "", value }: EnumMember): Words {
  return [...wordsOf(nameHint), ...wordsOf(String(value))];
}

function docWords({ doc = "" }: EnumMember): Words {
  return wordsOf(doc);
}

function symbolWords(text: string): Words {
  return wordsOf(
    text.replace(/[^\p{L}\p{M}\p{N}\s_]/gu, (symbol) => ` ${SYMBOL_WORDS.get(symbol) ?? ""} `),
  );
}

function key(words: Words): string {
  const name = pascalCase(cutWords(words, MAX_NAME, ""));
  return startsIdentifier(name) ? name : pascalCase([VALUE, ...cutWords(words, MAX_NAME, "")]);
}

/** `ASC` beside `asc`: values that differ in case alone are their own keys. */
function isPlainKey(value: string | number): boolean {
  const text = String(value);
  return (
    text.length <= MAX_NAME &&
    /^[A-Za-z][A-Za-z\d]*$/u.test(text) &&
    !Object.hasOwn(Object.prototype, text)
  );
}
