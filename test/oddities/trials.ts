/** Fixtures generated into folders that stay until the end, and replayed against Postman's runtime. */
import { rm, symlink } from "node:fs/promises";
import path from "node:path";
import type { Inspection } from "../../src/index.js";
import { generateClient, type GeneratedClient } from "../tools/lib/generated-client.js";
import { readJsonFile } from "../tools/lib/json.js";
import { readVariables, type Variables } from "../tools/lib/oracle/variables.js";
import { PostmanOracle } from "../tools/lib/postman-oracle.js";
import { replayClient } from "../tools/replay/replay-collection.js";
import { differenceLines, type ItemResult } from "../tools/replay/report.js";
import type { Fixture } from "./fixtures.js";

export interface Tried {
  readonly inspection: Inspection;
  readonly replay: {
    /** How many items were sent alike, and all others. */
    readonly lines: readonly string[];
    /** What has no reason. */
    readonly differences: readonly string[];
  };
}

/** One process runs Postman for all fixtures that bring no environment. */
export class Trials {
  readonly #oracle = new PostmanOracle({ fill: true });
  readonly #clients: GeneratedClient[] = [];

  async run({ file, environments }: Fixture): Promise<Tried> {
    const client = await generateClient(file, environments);
    await this.#shareRuntime(client);
    this.#clients.push(client);
    const values = environments.flatMap((each) => [...readVariables(readJsonFile(each))]);
    const items = await this.#replay(client, file, new Map(values));
    return {
      inspection: client.inspection,
      replay: { lines: replayLines(items), differences: differenceLines(items) },
    };
  }

  async #replay(
    client: GeneratedClient,
    file: string,
    variables: Variables,
  ): Promise<readonly ItemResult[]> {
    const oracle =
      variables.size === 0 ? this.#oracle : new PostmanOracle({ fill: true, variables });
    try {
      return await replayClient(client, readJsonFile(file), { oracle, variables });
    } finally {
      if (oracle !== this.#oracle) oracle.close();
    }
  }

  /** All clients have the same runtime, which would take most of the time if each had its own. */
  async #shareRuntime({ folder }: GeneratedClient): Promise<void> {
    const [first] = this.#clients;
    if (first === undefined) return;
    const own = path.join(folder, "runtime");
    await rm(own, { recursive: true });
    await symlink(path.join(first.folder, "runtime"), own, "junction");
  }

  /** Of all clients so far. */
  get folders(): readonly string[] {
    return this.#clients.map(({ folder }) => folder);
  }

  async close(): Promise<void> {
    this.#oracle.close();
    await Promise.all(this.#clients.map((client) => client.remove()));
  }
}

function replayLines(items: readonly ItemResult[]): readonly string[] {
  const equal = items.filter(({ verdict }) => verdict === "equal");
  return [
    "",
    `replay: ${equal.length} of ${items.length} equal`,
    ...items.flatMap((item) => {
      const name = item.item.join(" / ");
      if (item.verdict === "not sent") return [`  ${name}: not sent, ${item.detail}`];
      if (item.verdict !== "not comparable") return [];
      return [`  ${name}: not comparable, ${item.reasons.join(", ")} (${item.detail})`];
    }),
  ];
}
