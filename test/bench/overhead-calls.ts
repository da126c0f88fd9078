/** The same small JSON call with each client. */
export interface Call {
  readonly name: string;
  readonly send: () => Promise<unknown>;
}

const body = { name: "Autumn", status: "active", priority_group: 3 };
const headers = { accept: "application/json", authorization: "Bearer token" };
const path = "/v1/accounts/groups";

/** What of the generated client is called. */
interface Generated {
  readonly createClient: (options: object) => unknown;
  readonly createGroup: (client: unknown, params: object) => Promise<unknown>;
}

/** What of each library is called; its own types are of no matter here. */
interface Libraries {
  readonly ky: (url: string, options: object) => { readonly json: () => Promise<unknown> };
  readonly axios: {
    readonly post: (url: string, body: object, options: object) => Promise<unknown>;
  };
  readonly openapiFetch: (options: object) => {
    readonly POST: (path: string, options: object) => Promise<unknown>;
  };
  readonly heyApi: (options: object) => { readonly post: (options: object) => Promise<unknown> };
}

async function currentToken(): Promise<string> {
  return "token";
}

/** Bare fetch is the first. */
export async function overheadCalls(
  baseUrl: string,
  generated: string,
  withPeers: boolean,
): Promise<readonly Call[]> {
  const url = baseUrl + path;
  const bare = async (): Promise<unknown> => {
    const response = await fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
  /** As one writes it who wants to know what came, with a token that may change. */
  const byHand = async (): Promise<unknown> => {
    const response = await fetch(new URL(path, baseUrl), {
      method: "POST",
      headers: {
        ...headers,
        authorization: `Bearer ${await currentToken()}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
    });
    if (response.status !== 201) throw new Error(String(response.status));
    return { status: response.status, body: await response.json(), response };
  };
  const own = (await import(generated)) as Generated;
  const client = own.createClient({ baseUrl, auth: { bearerAuth: "token" }, variables: {} });
  const calls = [
    { name: "bare fetch", send: bare },
    // Twice, to show how far two runs of the same call are apart.
    { name: "bare fetch, again", send: bare },
    { name: "fetch, written with care", send: byHand },
    { name: "postwright", send: async () => own.createGroup(client, { body }) },
  ];
  return withPeers ? [...calls, ...libraryCalls(baseUrl, url, await libraries())] : calls;
}

function libraryCalls(
  baseUrl: string,
  url: string,
  { ky, axios, openapiFetch, heyApi }: Libraries,
): readonly Call[] {
  const open = openapiFetch({ baseUrl });
  const hey = heyApi({ baseUrl });
  return [
    { name: "ky", send: async () => ky(url, { method: "post", json: body, headers }).json() },
    { name: "axios", send: async () => axios.post(url, body, { headers }) },
    { name: "openapi-fetch", send: async () => open.POST(path, { body, headers }) },
    { name: "@hey-api/client-fetch", send: async () => hey.post({ url: path, body, headers }) },
  ];
}

/** Loaded by name at run time, since only who measures installs them. */
async function libraries(): Promise<Libraries> {
  const { default: ky } = await load("ky");
  const { default: axios } = await load("axios");
  const { default: openapiFetch } = await load("openapi-fetch");
  const { createClient: heyApi } = await load("@hey-api/client-fetch");
  return { ky, axios, openapiFetch, heyApi } as Libraries;
}

async function load(name: string): Promise<Record<string, unknown>> {
  return (await import(name)) as Record<string, unknown>;
}
