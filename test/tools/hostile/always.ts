/** What must hold for every entry, whatever it attacks. */
import { MAX_MEBIBYTES, MAX_SECONDS } from "./bounded-process.js";
import type { Reply } from "./messages.js";
import type { Trial } from "./trial.js";

/** What is wrong, one sentence each; empty where all is as it must be. */
export type Check = (trial: Trial) => readonly string[];

export const always: Check = (trial) => [
  ...bounds(trial),
  ...noHarm(trial),
  ...noFault(trial),
  ...paths(trial),
  ...syntax(trial),
  ...sameBytes(trial),
];

function replies({ first, second, inspected, strict, called, marked }: Trial): readonly Reply[] {
  return [first, second, inspected, strict, called, marked];
}

function bounds(trial: Trial): readonly string[] {
  const { seconds, mebibytes } = trial.first.traces;
  return [
    ...unless(seconds <= MAX_SECONDS, `generating took ${seconds.toFixed(1)} s`),
    ...unless(mebibytes <= MAX_MEBIBYTES, `the process took ${mebibytes.toFixed(0)} MiB`),
  ];
}

function noHarm(trial: Trial): readonly string[] {
  const traces = replies(trial).map((reply) => reply.traces);
  const connections = traces.flatMap((each) => each.connections);
  return [
    ...unless(!traces.some(({ pwned }) => pwned), "globalThis.PWNED is set"),
    ...traces.flatMap((each) => each.prototypeKeys).map((key) => `Object.prototype has ${key}`),
    ...connections.map((place) => `a connection to ${place}`),
  ];
}

/** Refusing all is an answer; a fault of the generator is none. */
function noFault(trial: Trial): readonly string[] {
  const thrown = replies(trial).flatMap(({ error }) => (error ? [error] : []));
  const faults = thrown.filter(({ isExpected }) => !isExpected).map(({ message }) => message);
  const codes = [trial.second, trial.inspected, trial.strict].map((reply) => reply.command?.code);
  return [
    ...new Set(faults),
    ...unless(!codes.includes(70), "the command line reports a fault of its own"),
  ];
}

const MAX_SEGMENT_BYTES = 100;
const MAX_PATH_BYTES = 240;
/** No file name on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;
const FORBIDDEN = /[<>:"|?*\\\p{Cc}\p{Cf}]|[. ]$|^[ .-]/u;

function paths({ strays, files }: Trial): readonly string[] {
  const lower = [...files.keys()].map((path) => path.normalize("NFC").toLowerCase());
  return [
    ...strays.map((path) => `${path} is outside of the output folder`),
    ...unless(new Set(lower).size === lower.length, "two paths differ in case alone"),
    ...[...files]
      .filter(([, text]) => text.startsWith("link to "))
      .map(([path]) => `${path} is a link`),
    ...[...files.keys()].flatMap((path) => [
      ...unless(Buffer.byteLength(path) <= MAX_PATH_BYTES, `${path} is too long`),
      ...path
        .split("/")
        .flatMap((segment) => [
          ...unless(Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES, `${segment} is too long`),
          ...unless(
            !DEVICE.test(segment) && !FORBIDDEN.test(segment),
            `${segment} is no file name`,
          ),
        ]),
    ]),
  ];
}

function syntax({ parsed }: Trial): readonly string[] {
  return parsed.flatMap(({ path, errors }) => errors.map((error) => `${path}: ${error}`));
}

function sameBytes({ files, filesAgain, filesMarked }: Trial): readonly string[] {
  return [
    ...unless(isSame(files, filesAgain), "the second run wrote other bytes"),
    ...unless(isSame(files, filesMarked), "a byte order mark changes the output"),
  ];
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}

/** The problem, unless something holds. */
export function unless(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem];
}
