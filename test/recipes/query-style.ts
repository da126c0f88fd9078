/** The recipe of docs/recipes.md: Lists and nested objects in queries. */
import { createClient, queryStyle } from "../../generated/zoom-im-groups/index.js";

export const client = createClient({
  querySerializer: queryStyle({ lists: "brackets", objects: "brackets" }), // a[]=1&a[]=2&f[x]=1
});
