/** What must hold for the entries of one family, found by the words in which an entry says so. */
import { isArray, isObject, parseJson, type JsonValue } from "../lib/json.js";
import { unless, type Check } from "./always.js";
import { PATH_VALUES } from "./calls.js";
import type { Entry } from "./entry.js";
import { refused } from "./refusal.js";
import { shapeDifference } from "./shape.js";
import type { Trial } from "./trial.js";

/** In the order of a report; `bytes` needs Postman's own runtime and stands elsewhere. */
const families: readonly (readonly [phrase: RegExp, check: Check])[] = [
  [/parse with 0 syntax errors/, shape],
  [/^(?!either).*the item is refused/, refused],
  [/^either the client that the oracle describes/, clientOr(refused)],
  [/^ends within/, clientOrOneError],
  [/every written path/, () => []],
  [/in no generated file, log line or error text/, secret],
  [/never opens the path/, unopened],
  [/one encoded segment/, encodedSegments],
  [/opens no connection/, () => []],
  [/readable in the JSDoc/, readable],
  [/comes out unchanged/, unchanged],
  [/valid, non-reserved identifier/, names],
  [/own index, client, runtime and types files/, ownFiles],
  [/import specifiers are built/, specifiers],
  [/emitted as a quoted key/, () => []],
  [/__proto__=all is sent/, sendsPrototypeKey],
  [/last wins/, lastWins],
  [/three distinct types/, threeTypes],
  [/no Infinity or NaN/, finite],
  [/tsc --strict still checks/, () => []],
  [/bytes sent equal/, () => []],
];

export function familyProblems(trial: Trial): readonly string[] {
  const { mustHold } = trial.entry;
  const checks = families.filter(([phrase]) => phrase.test(mustHold));
  if (checks.length === 0) return [`nothing is known to check "${mustHold}"`];
  return checks.flatMap(([, check]) => check(trial));
}

function shape({ parsed, benignParsed, called, first }: Trial): readonly string[] {
  const difference = shapeDifference(parsed, benignParsed);
  return [
    ...unless(difference === undefined, `another shape: ${difference}`),
    ...(called.called?.surprises ?? []).map((surprise) => `a call threw ${surprise}`),
    ...unless((first.generated?.functions ?? 0) > 0, "nothing is generated"),
  ];
}

function clientOr(otherwise: Check): Check {
  return (trial) => {
    const isWhole = trial.first.generated?.functions === trial.benign.generated?.functions;
    return isWhole ? shape({ ...trial, benignParsed: trial.parsed }) : otherwise(trial);
  };
}

/** Bounds are checked always; what is left to see is that nothing half-done stays. */
function clientOrOneError({ first, files, second }: Trial): readonly string[] {
  if (first.generated !== undefined) return unless(files.size > 0, "no file is written");
  return [
    ...unless(files.size === 0, "files are written in spite of an error"),
    ...unless(second.command?.code !== 0, "the exit code is 0 in spite of an error"),
  ];
}

/** Texts that are the secret or a telling part of it, in every form that a file may hold it in. */
function secretsOf({ string, json }: Entry): readonly string[] {
  const texts = json ? secretValues(parseJson(string)) : [string];
  const parts = texts.flatMap((text) => [text, ...text.split(/[\s.:@/]+/)]);
  const long = [...new Set(parts)].filter((part) => part.length > 5);
  return long.flatMap((part) => [part, Buffer.from(part).toString("base64").replace(/=+$/, "")]);
}

/** Values of a row are secrets, its name and type are not. */
function secretValues(value: JsonValue): readonly string[] {
  if (typeof value === "string") return [value];
  if (isArray(value)) return value.flatMap(secretValues);
  if (!isObject(value)) return [];
  const entries = Object.entries(value).filter(([key]) => key !== "key" && key !== "type");
  return entries.flatMap(([, member]) => secretValues(member));
}

function secret({ entry, files, second, inspected, strict, first }: Trial): readonly string[] {
  const commands = [second, inspected, strict].flatMap(({ command }) => (command ? [command] : []));
  const texts = [
    ...files,
    ...commands.flatMap(({ out, err }) => [
      ["the output", out] as const,
      ["the log", err] as const,
    ]),
    ["the error", first.error?.message ?? ""] as const,
  ];
  const leaks = texts.filter(([, text]) => secretsOf(entry).some((part) => text.includes(part)));
  const codes = first.generated?.diagnostics.map(({ code }) => code) ?? [];
  return [
    ...leaks.map(([place]) => `the secret is in ${place}`),
    ...unless(codes.includes("PW1203") || codes.includes("PW1104"), "PW1203 does not report it"),
  ];
}

function unopened({ entry, first, second, files }: Trial): readonly string[] {
  const opened = [first, second].flatMap(({ traces }) => traces.opened);
  return [
    ...unless(!opened.includes(entry.string), `${entry.string} is opened`),
    ...unless(![...files.values()].some((text) => text.includes(entry.string)), "it is in a file"),
  ];
}

function encodedSegments({ called }: Trial): readonly string[] {
  const sent = called.called?.sent ?? [];
  const [climbing] = PATH_VALUES;
  const encoded = encodeURIComponent(climbing).replaceAll("%3D", "=");
  return [
    ...unless(
      sent.some((line) => line.includes(`/${encoded}`)),
      `no call sent ${encoded}`,
    ),
    ...unless(!sent.some((line) => /\/\.{1,2}(?:[/?#]|$)|\/admin/.test(line)), "a value climbs"),
  ];
}

function readable({ entry, files }: Trial): readonly string[] {
  const comments = [...files].flatMap(([path, text]) =>
    path.startsWith("runtime/") ? [] : (text.match(/\/\*\*[^]*?\*\/|\/\/.*/g) ?? []),
  );
  const words = entry.string.match(/[A-Za-z]{4,}/g) ?? [];
  const shown = comments.join("\n");
  return words.filter((word) => !shown.includes(word)).map((word) => `no comment shows "${word}"`);
}

function unchanged({ entry, files }: Trial): readonly string[] {
  const isThere = [...files.values()].some((text) => text.includes(entry.string));
  return unless(isThere, "the text is nowhere as it stands");
}

function names({ called, first, benign }: Trial): readonly string[] {
  const exported = called.called?.exported ?? [];
  return [
    ...unless(!exported.includes("then"), "the module can be awaited"),
    ...exported.filter((name) => name in {}).map((name) => `${name} is every object's`),
    ...unless(
      first.generated?.functions === benign.generated?.functions,
      "the folder's requests cannot all be reached",
    ),
  ];
}

function ownFiles({ files }: Trial): readonly string[] {
  const own = ["index.ts", "client.ts", "runtime/index.ts"];
  return own.filter((path) => !files.has(path)).map((path) => `${path} is missing`);
}

function specifiers({ parsed }: Trial): readonly string[] {
  return parsed
    .flatMap((file) => file.specifiers)
    .filter((specifier) => !/^\.{1,2}\/[\w./-]+$/.test(specifier))
    .map((specifier) => `${specifier} is imported`);
}

function sendsPrototypeKey({ called }: Trial): readonly string[] {
  const sent = called.called?.sent ?? [];
  return unless(
    sent.some((line) => line.includes("?__proto__=all")),
    "?__proto__=all is not sent",
  );
}

function lastWins({ files }: Trial): readonly string[] {
  const types = [...files].flatMap(([path, text]) =>
    path.startsWith("runtime/") ? [] : (text.match(/^ {2}a\??: .*;$/gm) ?? []),
  );
  return unless(types.length === 1 && types[0] === "  a: string;", `a is ${types.join()}`);
}

function threeTypes({ parsed, files }: Trial): readonly string[] {
  const keys = ["Item", "item", "ITEM"];
  const text = parsed.map(({ path }) => files.get(path)).join("\n");
  const types = keys.map((key) => new RegExp(`^\\s+${key}: (\\w+)`, "m").exec(text)?.[1]);
  const areThree = new Set(types).size === keys.length && !types.includes(undefined);
  return unless(areThree, `the types are ${types.join()}`);
}

function finite({ files }: Trial): readonly string[] {
  return [...files]
    .filter(([path]) => !path.startsWith("runtime/"))
    .filter(([, text]) => /\b(?:Infinity|NaN|1e999)\b/.test(text))
    .map(([path]) => `${path} holds a number that is none`);
}
