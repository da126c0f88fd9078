/** The same calls with each client, as modules for a bundler: one call, and several. */
import { join } from "node:path";
import { benchFolder } from "./outputs.js";

export interface Entry {
  readonly name: string;
  /** A module with the call that creates a group with a form of several parts. */
  readonly one: string;
  /** A module with further calls beside that one. */
  readonly more: string;
  /** How many these are. */
  readonly further: number;
}

const zoom = JSON.stringify(join(benchFolder, "../../generated/zoom-im-groups/index.js"));
const base = "https://api.zoom.us/v2";

/** All functions that one of the generated clients has beside the first. */
const furtherFunctions = 7;

const setUp = "const headers = { authorization: `Bearer ${token}` };";

/** Calls as people write them by hand over a library: one that sends a form, one that reads a list. */
function handWritten(name: string, head: string, create: string, list: string): Entry {
  const one = [
    head,
    "export async function create(token: string, form: FormData) {",
    `  ${setUp}\n  ${create}\n}`,
  ].join("\n");
  const second = [
    "export async function list(token: string, id: string, page_size: number) {",
    `  ${setUp}\n  ${list}\n}`,
  ].join("\n");
  return { name, one, more: `${one}\n${second}`, further: 1 };
}

const members = "/im/groups/${encodeURIComponent(id)}/members";

const libraries: readonly Entry[] = [
  handWritten(
    "bare fetch",
    "",
    `const response = await fetch("${base}/im/groups", { method: "POST", headers, body: form });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();`,
    `const response = await fetch(\`${base}${members}?page_size=\${page_size}\`, { headers });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();`,
  ),
  handWritten(
    "ky",
    'import ky from "ky";',
    `return ky.post("${base}/im/groups", { headers, body: form }).json();`,
    `return ky.get(\`${base}${members}\`, { headers, searchParams: { page_size } }).json();`,
  ),
  handWritten(
    "axios",
    'import axios from "axios";',
    `return (await axios.post("${base}/im/groups", form, { headers })).data;`,
    `return (await axios.get(\`${base}${members}\`, { headers, params: { page_size } })).data;`,
  ),
  handWritten(
    "openapi-fetch",
    `import createClient from "openapi-fetch";\nconst client = createClient<any>({ baseUrl: "${base}" });`,
    'return client.POST("/im/groups", { headers, body: form });',
    'return client.GET("/im/groups/{id}/members", { headers, params: { path: { id }, query: { page_size } } });',
  ),
  handWritten(
    "@hey-api/client-fetch",
    `import { createClient } from "@hey-api/client-fetch";\nconst client = createClient({ baseUrl: "${base}" });`,
    'return client.post({ url: "/im/groups", headers, body: form, bodySerializer: null });',
    'return client.get({ url: "/im/groups/{id}/members", headers, path: { id }, query: { page_size } });',
  ),
];

/** @param outputs the folder with what the generators made of the Zoom collection */
export function entries(outputs: string): readonly Entry[] {
  const generated = (name: string, module: string, first: string, all: string): Entry => ({
    name,
    one: `export { ${first} } from ${module};`,
    more: `export { ${first} } from ${module};\n${all}`,
    further: furtherFunctions,
  });
  const at = (place: string): string => JSON.stringify(join(outputs, place));
  const folder = JSON.stringify(join(benchFolder, "../../generated/zoom-im-groups/im-groups.js"));
  const ofOrval = at("orval/client.ts");
  const sdk = at("openapi-ts/sdk.gen.ts");
  return [
    generated(
      "postwright",
      zoom,
      "createClient, createImDirectoryGroup",
      `export * from ${folder};`,
    ),
    ...libraries,
    generated("orval, fetch", ofOrval, "postImGroups", `export * from ${ofOrval};`),
    generated("openapi-ts", sdk, "postImGroups", `export * from ${sdk};`),
  ];
}
