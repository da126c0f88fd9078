/** Generated files run in memory, on the runtime's own sources. */
import { posix } from "node:path";
import { ts } from "ts-morph";
import * as runtime from "../../../src/runtime/index.js";
import { fieldsOf, type Fields } from "../../tools/lib/unknown.js";

export interface LoadedClient {
  /** What the file exports, by its path. */
  load(path: string): Fields;
  /** Everything that the examples files export. */
  readonly examples: Fields;
}

export function loadedClient(files: ReadonlyMap<string, string>): LoadedClient {
  const loaded = new Map<string, object>();
  const load = (path: string): Fields => {
    const known = loaded.get(path);
    if (known !== undefined) return fieldsOf(known);
    const text = files.get(path);
    if (text === undefined) throw new Error(`there is no ${path}`);
    const module = {};
    loaded.set(path, module);
    run(text, module, (specifier) => {
      const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
      return target === "runtime/index.ts" ? runtime : load(target);
    });
    return fieldsOf(module);
  };
  const examples = [...files.keys()].filter((path) => path.endsWith(".examples.ts"));
  return {
    load,
    examples: Object.fromEntries(examples.flatMap((path) => Object.entries(load(path)))),
  };
}

type Require = (specifier: string) => object;

function run(text: string, exports: object, require: Require): void {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- that it can do no harm is what is tested
  Reflect.apply(new Function("exports", "require", outputText), undefined, [exports, require]);
}
