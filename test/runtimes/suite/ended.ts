/** Calls that come to nothing, or need more than one try: faults, limits, retries, redirects. */
import {
  apiKey,
  basic,
  bearer,
  layers,
  retry,
  type AuthScheme,
  type Hooks,
} from "../../../generated/zoom-im-groups/runtime/index.js";
import type { Answer, Fault } from "../protocol.js";
import { ending, onlyRequest, send, type Call } from "./outcome.js";
import type { Exceptions, Scenario } from "./scenario.js";

const SOON_MS = 150;

/** One way to end, however often it was tried. */
function ends(
  name: string,
  answers: readonly Answer[],
  call: Call,
  want: { readonly requests: number; readonly ending: object },
  except: Exceptions = {},
): Scenario {
  return {
    name,
    want,
    except,
    async play(stage) {
      const place = await stage.place(...answers);
      const how = await ending(place, send(place, call));
      return { requests: (await place.received()).length, ending: how };
    },
  };
}

const broken = { name: "NetworkError", message: "POST /: no whole answer" };
const done = { ok: true, status: 200 };
const post = { method: "POST" };
const quick = retry({ baseDelayMs: 1 });

const resent = (how: object): Exceptions => ({
  deno: {
    why: "Deno itself sends a request again whose connection ends before an answer begins",
    want: { requests: 2, ending: how },
  },
});

const exceptions: { readonly [Name in Fault]?: Exceptions } = {
  hangUp: resent(broken),
  halfHead: {
    ...resent(broken),
    chromium: {
      why: "Chromium takes headers that break off for whole ones",
      want: { requests: 1, ending: done },
    },
  },
  halfBody: {
    node20: {
      why: "Node 20 takes chunks that break off for a whole body, where the connection was to close",
      want: { requests: 1, ending: { ...done, body: '{"a":' } },
    },
  },
};

/** With POST, which platforms send again less readily. */
const faults = (["hangUp", "halfHead", "halfBody", "shortBody"] as const satisfies Fault[]).map(
  (fault) =>
    ends(
      `the server fails: ${fault}`,
      [{ fault }],
      { operation: post },
      { requests: 1, ending: broken },
      exceptions[fault],
    ),
);

const limits = (["silence", "drip"] as const satisfies Fault[]).flatMap((fault) => [
  ends(
    `the time is over: ${fault}`,
    [{ fault }],
    { options: { timeoutMs: SOON_MS } },
    {
      requests: 1,
      ending: { name: "TimeoutError", message: `GET /: no whole answer after ${SOON_MS} ms` },
    },
  ),
  {
    name: `the caller gives up: ${fault}`,
    want: { name: "RequestAbortedError", message: "GET /: aborted" },
    play: async (stage) => {
      const place = await stage.place({ fault });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), SOON_MS);
      return ending(place, send(place, { options: { signal: controller.signal } }));
    },
  } satisfies Scenario,
]);

const retries: readonly Scenario[] = [
  ends(
    "it tries again after transient statuses",
    [{ status: 503 }, { status: 429, headers: { "retry-after": "0" } }, {}],
    { options: { retry: quick } },
    { requests: 3, ending: done },
  ),
  ends(
    "it gives up at last",
    [{ status: 500 }],
    { options: { retry: quick } },
    {
      requests: 3,
      ending: {
        name: "UnexpectedResponseError",
        message: "GET /: status 500 is not documented",
        status: 500,
        body: "",
      },
    },
  ),
  ends(
    "it does not send a POST again",
    [{ fault: "hangUp" }, {}],
    { operation: post, options: { retry: quick } },
    { requests: 1, ending: broken },
    resent(done),
  ),
];

const browsersStop: Exceptions = {
  chromium: {
    why: "browsers do not say where a redirect leads, so that a key in a header stays where it is",
    want: { error: "NetworkError" },
  },
};

/** Where credentials go when the server sends the client on. */
function redirects(
  name: string,
  host: "url" | "elsewhere",
  auth: AuthScheme,
  want: string | undefined,
  except: Exceptions = {},
): Scenario {
  return {
    name,
    want: { status: 200, credential: want },
    except,
    async play(stage) {
      const target = await stage.place({});
      const headers = { location: `${target[host]}/there` };
      const place = await stage.place({ status: 307, headers });
      try {
        const client = { auth: { secret: "s3cret" } };
        const { status } = await send(place, { operation: { auth }, client });
        const [request] = await target.received();
        const credential = request?.headers["authorization"] ?? request?.headers["x-api-key"];
        return { status, credential };
      } catch (error) {
        return { error: error instanceof Error ? error.name : error };
      }
    },
  };
}

const token = bearer("secret");
const key = apiKey("secret", { in: "header", name: "X-Api-Key" });

const credentials: readonly Scenario[] = [
  redirects("a redirect keeps a token on the same origin", "url", token, "Bearer s3cret"),
  redirects("a redirect to another origin gets no token", "elsewhere", token, undefined),
  redirects("a redirect keeps a key on the same origin", "url", key, "s3cret", browsersStop),
  redirects("a redirect to another origin gets no key", "elsewhere", key, undefined, browsersStop),
  {
    name: "a credential is asked for before each attempt",
    want: ["Bearer 1", "Bearer 2"],
    async play(stage) {
      const place = await stage.place({ status: 503 }, {});
      let asked = 0;
      const count = async (): Promise<string> => String((asked += 1));
      await send(place, {
        operation: { auth: token },
        client: { auth: { secret: count }, retry: quick },
      });
      return (await place.received()).map(({ headers }) => headers["authorization"]);
    },
  },
  {
    name: "basic credentials are UTF-8",
    want: {
      method: "GET",
      target: "/",
      headers: { authorization: "Basic Wm/Dqzrimpo=" },
      body: "",
    },
    async play(stage) {
      const place = await stage.place({});
      const auth = { user: { username: "Zoë", password: "⚚" } };
      await send(place, { operation: { auth: basic("user") }, client: { auth } });
      return onlyRequest(place);
    },
  },
  {
    name: "hooks are layers",
    want: { way: ["out>", "in>", "<in", "<out"], header: "in" },
    async play(stage) {
      const place = await stage.place({});
      const way: string[] = [];
      const layer = (name: string): Hooks => ({
        onRequest: ({ headers }) => {
          way.push(`${name}>`);
          headers.set("x-layer", name);
        },
        onResponse: () => {
          way.push(`<${name}`);
        },
      });
      await send(place, { client: layers(layer("out"), layer("in")) });
      return { way, header: (await place.received())[0]?.headers["x-layer"] };
    },
  },
];

export const ended: readonly Scenario[] = [...faults, ...limits, ...retries, ...credentials];
