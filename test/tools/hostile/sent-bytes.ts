/** Whether the client sends what Postman's own runtime sends, item by item. */
import type { PostmanOracle } from "../lib/postman-oracle.js";
import { replayCollection } from "../replay/replay-collection.js";
import type { Trial } from "./trial.js";

export function needsPostman({ entry, first }: Trial): boolean {
  const isGenerated = first.generated !== undefined;
  return isGenerated && /bytes sent equal|that the oracle describes/.test(entry.mustHold);
}

export async function sameAsPostman(
  { file }: Trial,
  oracle: PostmanOracle,
): Promise<readonly string[]> {
  const { items } = await replayCollection(file, {
    oracle,
    environments: [],
    variables: new Map(),
  });
  return items.flatMap((item) =>
    item.verdict === "different"
      ? item.differences.map(
          ({ aspect, postman, client }) => `${aspect}: Postman ${postman}, the client ${client}`,
        )
      : [],
  );
}
