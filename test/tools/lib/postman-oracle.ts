/**
 * The oracle: what does Postman itself put on the wire for each item of a collection?
 *
 * Items run in Postman's own runtime, in a process that can reach nothing but a recorder on 127.0.0.1.
 * Scripts are taken out, no file that a collection names is read, and an item that hangs or crashes
 * costs itself alone. URL, Host and signatures stay those of the real host: nothing is rewritten.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonValue } from "../../../src/model/origin.js";
import type { Job } from "./oracle/messages.js";
import { WorkerPool } from "./oracle/pool.js";
import type { OracleRecord } from "./oracle/record.js";
import { messageOf } from "./oracle/run-slice.js";
import { slices, type Slice } from "./oracle/slices.js";
import type { Variables } from "./oracle/variables.js";

export interface OracleOptions {
  /** Values that win over the collection's own. */
  readonly variables?: Variables;
  /** Give each variable that nothing defines a fixed value. Default false. */
  readonly fill?: boolean;
  /** Challenge items with digest auth once before accepting them. Default true. */
  readonly challenge?: boolean;
  /** Milliseconds for one request. Default 5,000. */
  readonly timeout?: number;
  /** Milliseconds for a whole collection; items left over are recorded as not run. Default 300,000. */
  readonly total?: number;
}

/** Use one oracle for many collections: its process takes a second to start. */
export class PostmanOracle {
  readonly #options: Required<Omit<OracleOptions, "fill" | "variables">>;
  readonly #fill: Job["fill"];
  readonly #variables: Variables;
  readonly #scratch = mkdtempSync(join(tmpdir(), "postman-oracle-"));
  readonly #pool: WorkerPool;

  constructor({ variables = new Map(), fill = false, ...options }: OracleOptions = {}) {
    this.#fill = fill ? "undefined" : "none";
    this.#options = { challenge: true, timeout: 5000, total: 300_000, ...options };
    this.#variables = variables;
    const { timeout, challenge } = this.#options;
    this.#pool = new WorkerPool({ scratch: this.#scratch, timeout, challenge });
  }

  /** One record per request item, in file order. */
  async record(collection: JsonValue): Promise<readonly OracleRecord[]> {
    const deadline = performance.now() + this.#options.total;
    const records: OracleRecord[] = [];
    for (const slice of slices(collection)) {
      const isLate = performance.now() > deadline;
      records.push(isLate ? unsent(slice, "not run: time was up") : await this.#recordItem(slice));
    }
    return records;
  }

  /** The same for one item, with made-up values also for variables that are empty. */
  async recordWithValues(slice: Slice): Promise<OracleRecord> {
    return await this.#recordItem(slice, "empty");
  }

  close(): void {
    this.#pool.stop();
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  async #recordItem(slice: Slice, fill = this.#fill): Promise<OracleRecord> {
    if (!slice.hasRequest) return unsent(slice, "this item has no request");
    const job = { slice, variables: [...this.#variables], fill };
    try {
      return await this.#pool.run(job);
    } catch (error) {
      return unsent(slice, messageOf(error));
    }
  }
}

function unsent({ itemPath, pointer }: Slice, error: string): OracleRecord {
  const nothing = { auth: null, dynamic: {}, filled: {}, warnings: [] };
  return { ...nothing, itemPath, pointer, sent: false, error };
}
