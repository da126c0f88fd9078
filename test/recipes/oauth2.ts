/** The recipe of docs/recipes.md: Tokens by the client credentials grant of OAuth 2.0. */
import { clientCredentialsGrant, createClient } from "../../generated/zoom-im-groups/index.js";

export const zoom = createClient({
  auth: {
    oauth2: clientCredentialsGrant({
      tokenUrl: process.env["TOKEN_URL"] ?? "https://zoom.us/oauth/token",
      clientId: "my-app",
      clientSecret: process.env["CLIENT_SECRET"] ?? "",
      scope: ["imgroup:read:admin"],
    }),
  },
});
