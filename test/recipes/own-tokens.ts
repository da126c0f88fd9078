/** The recipe of docs/recipes.md: Tokens of one's own login, shared by all calls. */
import { createClient, refreshing } from "../../generated/zoom-im-groups/index.js";

export const login = refreshing(async () => {
  const response = await fetch(`${process.env["LOGIN_URL"]}/login`, { method: "POST" });
  if (!response.ok) throw new Error(`no login: status ${response.status}`);
  return { credential: await response.text(), expiresInSeconds: 600 };
});

export const zoom = createClient({ auth: { oauth2: login } });
