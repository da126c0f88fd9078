/** The recipe of docs/recipes.md: Numbers with all their digits. */
import {
  exactJson,
  exactNumbers,
  listImDirectoryGroups,
  unwrap,
  type Client,
  type Success,
} from "../../generated/zoom-im-groups/index.js";

export async function report(client: Client): Promise<void> {
  const groups = unwrap(await exactNumbers(listImDirectoryGroups, client, {}));
  const total = groups.total_records; // number | bigint | JsonNumber, as it came
  await client.send<Success<204>>(
    {
      method: "PUT",
      path: "/total",
      body: exactJson,
      responses: { 204: { ok: true, body: "none" } },
    },
    { body: { total } },
  );
}
