/** The security schemes of a collection, each once, and what they are called. */
import type { SecurityScheme } from "../model/api.js";
import { compareText, groupBy } from "./json/groups.js";
import { wordsOf } from "./json/words.js";
import { compareSchemes, fullSchemeName, settingWords } from "./scheme-names.js";

export interface MergedSchemes {
  readonly schemes: readonly SecurityScheme[];
  /** The id of a scheme's one among `schemes`. */
  readonly idOf: (scheme: SecurityScheme) => string;
}

/** Schemes that differ in nothing but where they stand are one; those that send one credential in several ways share it. */
export function mergeSchemes(uses: readonly SecurityScheme[]): MergedSchemes {
  const bySubstance = new Map<string, SecurityScheme>();
  for (const scheme of uses) {
    const known = bySubstance.get(substance(scheme));
    if (known === undefined || scheme.origin.pointer < known.origin.pointer) {
      bySubstance.set(substance(scheme), scheme);
    }
  }
  const merged = new Map<string, SecurityScheme>();
  const named = namedFamilies([...bySubstance.values()]);
  const taken = new Set([...named.keys()].map(sound));
  for (const [id, family] of named) {
    for (const scheme of withIds(id, family, taken)) merged.set(substance(scheme), scheme);
  }
  return {
    schemes: [...merged.values()].toSorted((a, b) => compareText(a.id, b.id)),
    idOf: (scheme) => merged.get(substance(scheme))?.id ?? scheme.id,
  };
}

/** Names that differ in signs and capitals alone would give one identifier. */
function sound(id: string): string {
  return wordsOf(id).join(" ");
}

function substance({ kind, settings, bindings }: SecurityScheme): string {
  return JSON.stringify([kind, sorted(settings), sorted(bindings)]);
}

function sorted(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).toSorted(([a], [b]) => compareText(a, b));
}

/** Ways to send one credential, the plainest first. */
type Family = readonly [SecurityScheme, ...SecurityScheme[]];

function families(schemes: readonly SecurityScheme[]): readonly Family[] {
  return [...groupBy(schemes, credential).values()].flatMap((members): readonly Family[] => {
    const [first, ...others] = members.toSorted(
      (a, b) =>
        sorted(a.settings).length - sorted(b.settings).length ||
        compareText(substance(a), substance(b)),
    );
    return first === undefined ? [] : [[first, ...others]];
  });
}

/** What is the same for all schemes that the user of a client would give the same for. */
function credential(scheme: SecurityScheme): string {
  const { kind, settings, bindings } = scheme;
  const given = [kind, sorted(bindings)];
  switch (kind) {
    case "basic":
    case "bearer":
    case "oauth2":
      return JSON.stringify(given);
    case "apiKey":
      return JSON.stringify([...given, ...keyPlace(scheme)]);
    case "jwt":
      return JSON.stringify([...given, settings["algorithm"] ?? ""]);
    default: {
      // Who signs is told the settings, and all that have the same ones may be signed by one.
      const names = sorted(settings).flatMap(([name, text]) => (text === "" ? [] : [name]));
      return JSON.stringify([...given, names]);
    }
  }
}

/** A variable fills one key, wherever that goes; of others, each header and each word before the key has its own. */
function keyPlace({ settings, bindings }: SecurityScheme): readonly string[] {
  const { prefix, key = "" } = settings;
  if (prefix !== undefined) return [prefix.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")];
  return Object.keys(bindings).length > 0 ? [] : [key, settings["in"] ?? ""];
}

/** Beside the one that has the plain name: what names a family tries, each telling more. */
function furtherNames([lead]: Family, keeper: Family): readonly string[] {
  const [{ id, bindings }] = keeper;
  const isSame = JSON.stringify(sorted(lead.bindings)) === JSON.stringify(sorted(bindings));
  return [
    ...(isSame ? variantNames(id, lead, keeper[0]) : []),
    fullSchemeName(lead, false),
    fullSchemeName(lead, true),
    ...variantNames(fullSchemeName(lead, true), lead, keeper[0]),
    `${lead.id} ${substance(lead)}`,
  ];
}

/**
 * Families by their ids. Of those that share a plain name, the one whose variable says least keeps it: a literal that is
 * pasted beside `{{token}}` renames nothing.
 */
function namedFamilies(schemes: readonly SecurityScheme[]): ReadonlyMap<string, Family> {
  const named = new Map<string, Family>();
  const rivals = [...groupBy(families(schemes), ([{ id }]) => sound(id)).values()].map((members) =>
    members.toSorted(compareFamilies),
  );
  for (const [keeper] of rivals) if (keeper !== undefined) named.set(keeper[0].id, keeper);
  const taken = new Set([...named.keys()].map(sound));
  for (const [keeper, ...others] of rivals) {
    for (const family of others) {
      const names = furtherNames(family, keeper ?? family);
      const name = names.find((each) => !taken.has(sound(each))) ?? substance(family[0]);
      named.set(name, family);
      taken.add(sound(name));
    }
  }
  return named;
}

function compareFamilies([a]: Family, [b]: Family): number {
  return compareSchemes(a, b) || compareText(substance(a), substance(b));
}

/** The first has the name of all; what the others do otherwise is told, and `taken` has their ids then. */
function withIds(
  id: string,
  [lead, ...others]: Family,
  taken: Set<string>,
): readonly SecurityScheme[] {
  const variants = others.map((scheme) => {
    const own = scheme.id === lead.id ? [] : [scheme.id];
    const told = [...own, ...variantNames(id, scheme, lead)];
    const free = told.find((name) => !taken.has(sound(name))) ?? `${id} ${substance(scheme)}`;
    taken.add(sound(free));
    return { ...scheme, id: free, credentialOf: id };
  });
  return [{ ...lead, id }, ...variants];
}

/** What a scheme does otherwise than another of the same credential, told in ever more words. */
function variantNames(
  id: string,
  scheme: SecurityScheme,
  other: SecurityScheme,
): readonly string[] {
  const theirs = new Map(sorted(other.settings));
  const words = sorted(scheme.settings)
    .filter(([name, text]) => theirs.get(name) !== text)
    .map(([name, text]) => settingWords(name, text))
    .filter((told) => told.join("") !== "");
  return words.map((_, last) => {
    const told = words.slice(0, last + 1);
    return [...told.map(([before]) => before), id, ...told.map(([, after]) => after)]
      .filter(Boolean)
      .join(" ");
  });
}
