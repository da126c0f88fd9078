/** The recipe of docs/recipes.md: A download into a file. */
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import {
  rawResponse,
  retrieveImDirectoryGroup,
  type Client,
} from "../../generated/zoom-im-groups/index.js";

export async function save(client: Client, groupId: string, file: string): Promise<void> {
  const response = await rawResponse(retrieveImDirectoryGroup, client, { path: { groupId } });
  if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
  await pipeline(response.body, createWriteStream(file));
}
