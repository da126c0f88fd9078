/** What scripts would do in Postman: they never run, so that the client's user must do without it, or do it. */
import type { Collection, Script } from "../../model/collection.js";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.js";
import type { DiagnosticCode } from "../../model/diagnostic-catalogue.js";
import { MAX_EFFECTS } from "../heuristics-scripts.js";
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
    const effects = effectsOf(source, listen);
    const told = effects
      .slice(0, MAX_EFFECTS)
      .map(({ kind, does }) =>
        diagnostic(CODES[kind], { item, pointer }, `a script ${maskedText(does)} ${when}`),
      );
    const [further] = effects.slice(MAX_EFFECTS);
    if (further === undefined) return told;
    const message = `a script does ${effects.length - MAX_EFFECTS} more of such things ${when}`;
    return [...told, diagnostic(CODES[further.kind], { item, pointer }, message)];
  });
}
