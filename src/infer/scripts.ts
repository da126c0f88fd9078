/** What scripts would set in Postman: scripts never run, so that the client's user must provide it. */
import type { Collection, Script } from "../model/collection.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";

/**
 * `pm.environment.set("token", …)` · `pm.collectionVariables.set('id', …)` · `postman.setEnvironmentVariable("x", …)`;
 * a name that goes on after its quotes, as in `"item" + i`, or has a `${}` in them, is known to the script alone.
 */
const SETTER =
  /\b(?:pm\.(?:environment|globals|collectionVariables|variables)\.set|postman\.set(?:Environment|Global)Variable)\(\s{0,20}(["'`])([^"'`\n$]{1,200})\1\s{0,20},/g;

/** What is not run: `// pm.environment.set("token", …)`. */
const COMMENTED_LINE = /^[ \t]*\/\/.*$/gm;

export function scriptDiagnostics(collection: Collection): readonly Diagnostic[] {
  const found = [...settings([], collection.scripts)];
  const pending = collection.items.map((node): Level => ({ folders: [], node }));
  for (let level = pending.pop(); level !== undefined; level = pending.pop()) {
    const { folders, node } = level;
    const path = [...folders, node.name];
    found.push(...settings(path, node.scripts));
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

function settings(item: readonly string[], scripts: readonly Script[] = []): readonly Diagnostic[] {
  return scripts.flatMap(({ source, listen, pointer }) => {
    const run = source.replace(COMMENTED_LINE, "");
    const names = new Set([...run.matchAll(SETTER)].map((match) => match[2] ?? ""));
    const when = listen === "test" ? "after" : "before";
    return [...names].map((name) =>
      diagnostic("PW1204", { item, pointer }, `a script sets "${name}" ${when} the request`),
    );
  });
}
