/** A generated client, loaded and ready to make the documented call of any of its operations. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { InspectedOperation, Inspection } from "../../../src/index.js";
import type { Operation } from "../../../src/model/api.js";
import type { GeneratedClient } from "../lib/generated-client.js";
import type { SentRecord } from "../lib/oracle/record.js";
import type { Slice } from "../lib/oracle/slices.js";
import { collectionVariables, type Variables } from "../lib/oracle/variables.js";
import { fieldsOf, functionOf, type Fields } from "../lib/unknown.js";
import type { MakeNumber } from "./caller-json.js";
import type { ClientRecord } from "./compare.js";
import { literalCredential, literalHeaders } from "./credentials.js";
import { documentedCall, type DocumentedCall } from "./documented-call.js";
import type { RecordingFetch } from "./recording-fetch.js";
import { secretRows } from "./secrets.js";
import { resolver, type Makers } from "./variables.js";

/** Bounds a call that hangs. */
const TIMEOUT_MS = 10_000;

/** An item of the collection, its function, and what Postman sent for it. */
export interface Documented {
  readonly slice: Slice;
  readonly operation: InspectedOperation;
  readonly postman: SentRecord;
  /** All values that Postman had: the collection's, the environment's, and those made up for the rest. */
  readonly variables: Variables;
}

/** What came of one call. */
export interface Called extends DocumentedCall {
  /** What the client sent; absent where it sent nothing. */
  readonly client?: ClientRecord;
  /** What the function threw. */
  readonly error?: unknown;
}

export class ReplayClient {
  readonly #generated: GeneratedClient;
  readonly #recording: RecordingFetch;

  constructor(generated: GeneratedClient, recording: RecordingFetch) {
    this.#generated = generated;
    this.#recording = recording;
  }

  /** Calls the item's function with its documented arguments. */
  async call(documented: Documented): Promise<Called> {
    const { operation, postman, variables } = documented;
    const send = functionOf(await this.#load(operation.file), operation.function);
    const examples = await this.#load(operation.file.replace(/\.ts$/, ".examples.ts"));
    const makers = makersOf(postman.dynamic);
    const resolve = resolver(variables, makers);
    const example = examples[`${operation.function}Examples`];
    const model = this.#modelOf(operation);
    const secrets = secretRows(documented.slice);
    const makeNumber = await this.#makeNumber();
    const context = { operation, model, postman, resolve, secrets, makeNumber };
    const call = documentedCall(example, context);
    const client = await this.#client(documented, resolve, makers);
    this.#recording.take();
    const error = await thrownBy(() => send(client, call.params));
    const sent = this.#recording.take().at(-1);
    return { ...call, ...(sent !== undefined && { client: sent }), error };
  }

  #modelOf({ function: name, origin }: InspectedOperation): Operation {
    const operations = this.#generated.api.groups.flatMap((group) => group.operations);
    const found = operations.find((each) => each.origin.pointer === origin.pointer);
    if (found === undefined) throw new Error(`there is no operation for ${name}`);
    return found;
  }

  async #client(
    { slice, variables }: Documented,
    resolve: (text: string) => string,
    makers: Makers,
  ): Promise<unknown> {
    const { inspection } = this.#generated;
    const create = functionOf(await this.#load("client.ts"), "createClient");
    const credential = literalCredential(slice.collection, resolve);
    // An item has one scheme; whatever its name, it is given the item's credential.
    const isUsed = credential !== undefined && inspection.security.length > 0;
    const schemes = isUsed ? Object.keys(await this.#load("auth.ts")) : [];
    return await create({
      ...serverOptions(inspection, variables),
      variables: neededVariables(inspection, slice, variables),
      auth: Object.fromEntries(schemes.map((name) => [name, credential])),
      headers: literalHeaders(slice.collection, resolve),
      ...(await this.#expand(makers)),
      fetch: this.#recording.fetch,
      timeoutMs: TIMEOUT_MS,
    });
  }

  /** The client replaces its variables by itself; dynamic ones it is told, since they are drawn by chance. */
  async #expand(makers: Makers): Promise<object> {
    if (Object.keys(makers).length === 0) return {};
    const expander = functionOf(await this.#load("runtime/index.ts"), "expander");
    return { expand: expander(makers) };
  }

  async #makeNumber(): Promise<MakeNumber> {
    const { JsonNumber: found } = await this.#load("runtime/index.ts");
    if (typeof found !== "function") throw new Error("the client has no JsonNumber");
    return (text) => {
      const number: unknown = Reflect.construct(found, [text]);
      return number;
    };
  }

  async #load(file: string): Promise<Fields> {
    const module: unknown = await import(pathToFileURL(join(this.#generated.folder, file)).href);
    return fieldsOf(module);
  }
}

/** Dynamic values as Postman drew them, so that both sides send the same. */
function makersOf(drawn: Readonly<Record<string, string>>): Makers {
  return Object.fromEntries(Object.entries(drawn).map(([name, value]) => [name, () => value]));
}

async function thrownBy(action: () => unknown): Promise<unknown> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Servers of which the collection knows a variable alone: their URLs are options of the client. */
function serverOptions({ servers }: Inspection, variables: Variables): object {
  const named = servers
    .filter(({ id, url }) => url === `{{${id}}}`)
    .flatMap(({ id }) => (variables.has(id) ? [[id, variables.get(id)] as const] : []));
  const [first] = servers;
  const isFirst = named.find(([id]) => id === first?.id);
  return {
    servers: Object.fromEntries(named),
    ...(isFirst !== undefined && { baseUrl: isFirst[1] }),
  };
}

/** Those that the client has no value of its own for, and those that the caller of Postman overrode. */
function neededVariables(
  inspection: Inspection,
  { collection }: Slice,
  variables: Variables,
): Readonly<Record<string, string>> {
  const known = new Set(
    inspection.variables.filter((each) => each.default !== undefined).map(({ name }) => name),
  );
  const own = collectionVariables(collection);
  return Object.fromEntries(
    [...variables].filter(([name, value]) => !known.has(name) || own.get(name) !== value),
  );
}
