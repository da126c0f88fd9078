/** The recipe of docs/recipes.md: A test without a server. */
import {
  createClient,
  createImDirectoryGroup,
  type Fetch,
} from "../../generated/zoom-im-groups/index.js";

const taken: Fetch = async () =>
  Response.json({ code: 4132, message: "Group name Support is already in use." }, { status: 409 });

export async function nameIsTaken(): Promise<boolean> {
  const zoom = createClient({ fetch: taken });
  const result = await createImDirectoryGroup(zoom, { body: { name: "Support" } });
  return !result.ok && result.code === 4132;
}
