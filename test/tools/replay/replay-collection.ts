/** One collection: every request sent by Postman and by the generated client, and the two compared. */
import type { InspectedOperation } from "../../../src/index.js";
import { generateClient, type GeneratedClient } from "../lib/generated-client.js";
import { readJsonFile, type JsonValue } from "../lib/json.js";
import { leftOut } from "../lib/left-out.js";
import type { OracleRecord, SentRecord } from "../lib/oracle/record.js";
import { messageOf } from "../lib/oracle/run-slice.js";
import { slices, type Slice } from "../lib/oracle/slices.js";
import { collectionVariables, type Variables } from "../lib/oracle/variables.js";
import type { PostmanOracle } from "../lib/postman-oracle.js";
import { compare } from "./compare.js";
import { documentedFiles } from "./documented-files.js";
import { withMadeUpValues } from "./made-up-values.js";
import { matchOperations } from "./match.js";
import { reasonForNothing, reasonsFor } from "./reasons.js";
import { startRecordingFetch } from "./recording-fetch.js";
import { ReplayClient, type Documented } from "./replay-client.js";
import type { CollectionResult, ItemResult, Verdict } from "./report.js";
import { resolver } from "./variables.js";

export interface ReplaySettings {
  readonly oracle: PostmanOracle;
  /** Files, for the generator. */
  readonly environments: readonly string[];
  /** Their values, which the oracle has, too. */
  readonly variables: Variables;
}

/** @throws UnusableInputError */
export async function replayCollection(
  file: string,
  settings: ReplaySettings,
): Promise<CollectionResult> {
  const generated = await generateClient(file, settings.environments);
  try {
    return { file, items: await replayClient(generated, readJsonFile(file), settings) };
  } finally {
    await generated.remove();
  }
}

/** @param json the collection that the client was generated from */
export async function replayClient(
  generated: GeneratedClient,
  json: JsonValue,
  { oracle, variables }: Pick<ReplaySettings, "oracle" | "variables">,
): Promise<readonly ItemResult[]> {
  const items = slices(json);
  const records = await oracle.record(json);
  const recording = await startRecordingFetch();
  try {
    const client = new ReplayClient(generated, recording);
    const replay = new Replay({ generated, client, oracle, items, given: variables });
    const results: ItemResult[] = [];
    for (const [index, slice] of items.entries()) {
      const record = records[index];
      if (record !== undefined) results.push(await replay.item(slice, record));
    }
    return results;
  } finally {
    await recording.close();
  }
}

interface ReplaySubject {
  readonly generated: GeneratedClient;
  readonly client: ReplayClient;
  readonly oracle: PostmanOracle;
  readonly items: readonly Slice[];
  /** Of the environment. */
  readonly given: Variables;
}

class Replay {
  readonly #client: ReplayClient;
  readonly #oracle: PostmanOracle;
  readonly #given: Variables;
  readonly #operations: ReturnType<typeof matchOperations>;
  readonly #leftOut: ReadonlyMap<string, readonly string[]>;

  constructor({ generated: { inspection }, client, oracle, items, given }: ReplaySubject) {
    this.#client = client;
    this.#oracle = oracle;
    this.#given = given;
    this.#operations = matchOperations(items, inspection.operations);
    const paths = items.map(({ itemPath }) => itemPath);
    this.#leftOut = new Map(
      leftOut(paths, inspection).map(({ item, codes }) => [JSON.stringify(item), codes]),
    );
  }

  async item(slice: Slice, record: OracleRecord): Promise<ItemResult> {
    const item = slice.itemPath;
    if (!record.sent) return { item, verdict: "not sent", detail: record.error };
    const operation = this.#operations.get(slice);
    if (operation === undefined) return this.#withoutFunction(slice);
    const verdict = await this.#compared(slice, operation, record);
    if (verdict.verdict !== "not comparable") return { item, ...verdict };
    return { item, ...((await this.#withValues(slice, operation)) ?? verdict) };
  }

  /** What cannot be compared as it is saved, because something in it is empty, is compared with a made-up value for that. */
  async #withValues(saved: Slice, operation: InspectedOperation): Promise<Verdict | undefined> {
    const slice = withMadeUpValues(saved);
    const record = await this.#oracle.recordWithValues(slice);
    if (!record.sent) return undefined;
    const verdict = await this.#compared(slice, operation, record);
    if (verdict.verdict === "equal") return { verdict: "equal", withValues: true };
    return verdict.verdict === "not comparable" ? verdict : undefined;
  }

  #withoutFunction({ itemPath: item }: Slice): ItemResult {
    const codes = this.#leftOut.get(JSON.stringify(item)) ?? [];
    return codes.length > 0
      ? { item, verdict: "not comparable", reasons: ["leftOut"], detail: codes.join(" ") }
      : { item, verdict: "different", differences: [{ aspect: "function", client: "none" }] };
  }

  async #compared(
    slice: Slice,
    operation: InspectedOperation,
    postman: SentRecord,
  ): Promise<Verdict> {
    const variables = new Map([
      ...collectionVariables(slice.collection),
      ...this.#given,
      ...Object.entries(postman.filled),
    ]);
    const documented: Documented = { slice, operation, postman, variables };
    const { client, error, pathValues } = await this.#client.call(documented);
    if (client === undefined) return unsent(postman, error, pathValues);
    const differences = compare(postman, client);
    if (differences.length === 0) return { verdict: "equal" };
    const files = documentedFiles(slice.collection, resolver(variables));
    const compared = { client, operation, pathValues, files, variables };
    const reasons = reasonsFor(postman, compared);
    if (reasons === undefined) return { verdict: "different", differences };
    const detail = differences.map(({ aspect }) => aspect).join(", ");
    return { verdict: "not comparable", reasons, detail };
  }
}

function unsent(postman: SentRecord, error: unknown, pathValues: readonly string[]): Verdict {
  const message = messageOf(error);
  const reason = reasonForNothing({ postman, pathValues, message });
  if (reason !== undefined) {
    return { verdict: "not comparable", reasons: [reason], detail: message };
  }
  const line = `${postman.method} ${postman.origin}${postman.target}`;
  const differences = [{ aspect: "call", postman: line, client: message }];
  return { verdict: "different", differences };
}
