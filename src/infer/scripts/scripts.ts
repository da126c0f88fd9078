/** What scripts would do in Postman: they never run, so that the client's user must do without it, or do it. */
import type { Collection, Script } from "../../model/collection.js";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.js";
import type { DiagnosticCode } from "../../model/diagnostic-catalogue.js";
import { enumeration } from "../../model/enumeration.js";
import { MAX_EFFECTS } from "../heuristics-scripts.js";
import { groupBy } from "../json/groups.js";
import { maskedText } from "../secrets/text.js";
import { effectsOf, type Effect } from "./effects.js";

/** Each script is told of where it stands: one of a folder or of the collection once, and not with each request. */
export function scriptDiagnostics(collection: Collection): readonly Diagnostic[] {
  const found = [...toldOf([], collection.scripts)];
  const pending = collection.items.map((node): Level => ({ folders: [], node }));
  for (let level = pending.pop(); level !== undefined; level = pending.pop()) {
    const { folders, node } = level;
    const path = [...folders, node.name];
    found.push(...toldOf(path, node.scripts));
    if (node.kind === "folder") {
      pending.push(...node.items.map((inner): Level => ({ folders: path, node: inner })));
    }
  }
  return found;
}

interface Level {
  readonly folders: readonly string[];
  readonly node: Collection["items"][number];
}

const CODES: Readonly<Record<Effect["kind"], DiagnosticCode>> = {
  variable: "PW1204",
  computed: "PW1208",
  request: "PW1209",
  exchange: "PW1210",
};

function toldOf(item: readonly string[], scripts: readonly Script[] = []): readonly Diagnostic[] {
  return scripts.flatMap(({ source, listen, pointer }) => {
    const when = listen === "test" ? "after the request" : "before the request";
    const byCode = groupBy(effectsOf(source, listen), ({ kind }) => CODES[kind]);
    return [...byCode].map(([code, effects]) =>
      diagnostic(code, { item, pointer }, `a script ${doings(effects)} ${when}`),
    );
  });
}

/** `sets "a" and "b"`, `changes the URL and adds the header "X-A"`. */
function doings(effects: readonly Effect[]): string {
  const byVerb = groupBy(effects, ({ verb }) => verb);
  return enumeration(
    [...byVerb].map(([verb, same]) => {
      const things = same.map(({ what }) => maskedText(what));
      return `${verb} ${enumeration(things, MAX_EFFECTS)}`;
    }),
  );
}
