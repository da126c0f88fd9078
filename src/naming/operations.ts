/** Functions of the operations, each with the types and constants that are named after it. */
import type { Group } from "../model/api.js";
import { diagnostic, type Diagnosed, type Diagnostic } from "../model/diagnostic.js";
import { allot, type Allotted, type Level, type Levels } from "./allot.js";
import {
  candidateOf,
  fullWords,
  methodQualifier,
  pathQualifier,
  wholePathQualifier,
  type Candidate,
} from "./candidate.js";
import { camelCase, cutWords } from "./case.js";
import { capitalize, startsIdentifier } from "./characters.js";
import { facetsOf, inAll, type Facets } from "./facets.js";
import { MAX_FACETS, MAX_NAME, MAX_QUALIFIER } from "./heuristics.js";
import type { OperationNames } from "./plan.js";
import { wordsOf, type Words } from "./words.js";

export function planOperations(
  { operations }: Group,
  reserved: ReadonlySet<string>,
): Diagnosed<ReadonlyMap<string, OperationNames>> {
  const candidates = operations.map(candidateOf);
  const allotted = allotNames(candidates, reserved);
  const names = new Map<string, OperationNames>();
  const diagnostics: Diagnostic[] = [];
  for (const candidate of candidates) {
    const { name = "", level = 0 } = allotted.get(candidate.operation.id) ?? {};
    names.set(candidate.operation.id, operationNames(name));
    diagnostics.push(...diagnosticsOf(candidate, name, level));
  }
  return { value: names, diagnostics };
}

/** A copy has no part in what its original is called: whatever the copies, that keeps its name, and lends it to them. */
function allotNames(
  candidates: readonly Candidate[],
  reserved: ReadonlySet<string>,
): ReadonlyMap<string, Allotted> {
  const isReserved = (name: string): boolean => reserved.has(name);
  const shared = { id: ({ operation }: Candidate) => operation.id, claims: namesAfter };
  const originals = allot({
    ...shared,
    claimants: candidates.filter(({ operation }) => operation.copyOf === undefined),
    levels: levels(reserved),
    isReserved,
  });
  const taken = new Set([...originals.values()].flatMap(({ name }) => namesAfter(name)));
  const copies = allot({
    ...shared,
    claimants: candidates.filter(({ operation }) => operation.copyOf !== undefined),
    levels: [
      () =>
        ({ operation }) =>
          originals.get(operation.copyOf ?? "")?.name ?? "",
    ],
    isReserved: (name) => isReserved(name) || taken.has(name),
  });
  return new Map([...originals, ...copies]);
}

function operationNames(name: string): OperationNames {
  const type = capitalize(name);
  return {
    function: name,
    params: `${type}Params`,
    result: `${type}Result`,
    examples: `${name}Examples`,
  };
}

/** The function itself first. */
export function namesOf(names: OperationNames): readonly [string, ...string[]] {
  return [names.function, names.params, names.result, names.examples];
}

/** All that is named after a function, itself first. */
export function namesAfter(name: string): readonly [string, ...string[]] {
  return namesOf(operationNames(name));
}

/** From the name alone to all that the request is sent with. */
function levels(reserved: ReadonlySet<string>): Levels<Candidate> {
  const withQualifier =
    (qualifier: (candidate: Candidate) => Words): Level<Candidate> =>
    () =>
    (candidate) =>
      functionName(candidate, candidate.words, qualifier(candidate), reserved);
  const withFacets =
    (kind: keyof Facets): Level<Candidate> =>
    (rivals) => {
      const qualifier = facetQualifier(rivals, kind);
      return (candidate) => {
        const all = [...pathQualifier(candidate), ...qualifier(candidate)];
        return functionName(candidate, candidate.words, all, reserved);
      };
    };
  return [
    withQualifier(() => []),
    () => (candidate) => functionName(candidate, fullWords(candidate), [], reserved),
    withQualifier(methodQualifier),
    withQualifier(pathQualifier),
    withQualifier((candidate) => [...pathQualifier(candidate), ...methodQualifier(candidate)]),
    withQualifier((candidate) => [...wholePathQualifier(candidate), ...methodQualifier(candidate)]),
    withFacets("keys"),
    withFacets("values"),
  ];
}

/** After the method where it could not stand alone: "Default" is `getDefault`, "2FA login" is `post2faLogin`. */
function functionName(
  { method }: Candidate,
  words: Words,
  qualifier: Words,
  reserved: ReadonlySet<string>,
): string {
  const all = [...cutWords(words, MAX_NAME, ""), ...cutWords(qualifier, MAX_QUALIFIER, "")];
  const name = camelCase(all);
  return startsIdentifier(name) && !reserved.has(name) ? name : camelCase([method, ...all]);
}

/** What a request is sent with, and not all of its rivals: `with tag`, `with page and limit`. */
function facetQualifier(
  rivals: readonly Candidate[],
  kind: keyof Facets,
): (candidate: Candidate) => Words {
  const facets = new Map(rivals.map((rival) => [rival, facetsOf(rival.operation)[kind]]));
  const common = inAll([...facets.values()]);
  return (candidate) =>
    [...(facets.get(candidate) ?? [])]
      .filter((facet) => !common.has(facet))
      .slice(0, MAX_FACETS)
      .flatMap((facet, index) => [index === 0 ? "with" : "and", ...wordsOf(facet)]);
}

function diagnosticsOf(
  { operation: { origin }, isNamed, words }: Candidate,
  name: string,
  level: number,
): readonly Diagnostic[] {
  const after = `the function is named ${name} after the request's method and ${isNamed ? "number" : "path"}`;
  const apart = `another item of this folder gives the same identifier; this one is named ${name}`;
  return [
    // "404" tells requests apart, but says of none what it does.
    ...(isNamed && /\p{L}/u.test(words.join("")) ? [] : [diagnostic("PW3002", origin, after)]),
    ...(level === 0 ? [] : [diagnostic("PW3001", origin, apart)]),
  ];
}
