/** What a client knows of its servers. */
import type { ApiModel, Server } from "../model/api.js";

/** Whether the collection has a URL for it, and not just the variable that one would be in. */
export function hasUrl({ id, url }: Server): boolean {
  return url !== "" && url !== `{{${id}}}`;
}

/** Whether the user must give the URL of the default server. */
export function needsBaseUrl({ servers: [server] }: ApiModel): boolean {
  return server !== undefined && !hasUrl(server);
}
