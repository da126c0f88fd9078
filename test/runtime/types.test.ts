/** What the compiler holds: results narrow, and an operation cannot contradict its result. Checked by `tsc`. */
import { describe, expect, it } from "vitest";
import {
  createClient,
  unwrap,
  type Client,
  type ClientOptions,
  type CredentialSource,
  type Documented,
  type Failure,
  type NoParams,
  type Params,
  type Responses,
  type Success,
  type SuccessStatus,
} from "../../src/runtime/index.js";

type Fits<Given, Wanted> = [Given] extends [Wanted] ? true : false;
type Same<A, B> = [Fits<A, B>, Fits<B, A>] extends [true, true] ? true : false;

interface Group {
  id: string;
}
type Result =
  | Success<201, Group, { "content-location": string }>
  | Failure<200, 200>
  | Failure<404, 4130>
  | Failure<404, "E1", { why: string }>;

interface Described {
  201: { ok: true; body: "json" };
  200: { codes: [200] };
  404: { codes: [4130, "E1"]; body: "json" };
}
/** The same with another description of one status. */
type With<Status extends keyof Described, Other> = Omit<Described, Status> & Record<Status, Other>;

describe("an operation's responses", () => {
  it("agree with its result", () => {
    const agreeing = [
      true satisfies Fits<Described, Responses<Result>>,
      true satisfies Fits<
        With<404, { codes: [4130]; body: "json"; codePath: ["code"] }>,
        Responses<Result>
      >,
    ];
    expect(agreeing).not.toContain(false);
  });

  it("may not contradict it", () => {
    const contradicting = [
      // A documented status is missing.
      false satisfies Fits<Omit<Described, 201>, Responses<Result>>,
      // A failure is taken for a success, and the other way round.
      false satisfies Fits<With<404, { ok: true; body: "json" }>, Responses<Result>>,
      false satisfies Fits<With<201, { body: "json" }>, Responses<Result>>,
      // Codes are missing, or are others.
      false satisfies Fits<With<200, object>, Responses<Result>>,
      false satisfies Fits<With<200, { codes: [201] }>, Responses<Result>>,
      // A typed body is read by whatever comes, or not at all.
      false satisfies Fits<With<201, { ok: true }>, Responses<Result>>,
      false satisfies Fits<With<201, { ok: true; body: "none" }>, Responses<Result>>,
    ];
    expect(contradicting).not.toContain(true);
  });

  it("may be any success, none, or a success under the status of a failure", () => {
    type Any = Responses<Success<SuccessStatus, unknown> | Failure<404>>;
    type Empty = Responses<Success<204> | Failure<200, 1, undefined>>;
    type Shared = Responses<Success<200, Group> | Failure<200, 7>>;
    interface EmptyFailure {
      codes: [1];
      body: "none";
    }
    const held = [
      true satisfies Fits<{ "2xx": { ok: true }; 404: { ok: false } }, Any>,
      true satisfies Fits<{ "2xx": { ok: true; body: "text" }; 404: { body: "json" } }, Any>,
      true satisfies Fits<{ 204: { ok: true; body: "none" }; 200: EmptyFailure }, Empty>,
      true satisfies Fits<{ 200: { ok: true; body: "json"; codes: [7] } }, Shared>,
    ];
    expect(held).not.toContain(false);
    const refused = [
      false satisfies Fits<{ 200: { ok: true }; 404: { ok: false } }, Any>,
      false satisfies Fits<{ 204: { ok: true }; 200: EmptyFailure }, Empty>,
      false satisfies Fits<{ 200: { ok: true; body: "json" } }, Shared>,
    ];
    expect(refused).not.toContain(true);
  });
});

describe("a result", () => {
  const response = new Response();
  const created: Result = { ok: true, status: 201, body: { id: "1" }, headers: {}, response };
  const failed: Result = {
    ok: false,
    status: 404,
    code: "E1",
    body: { why: "gone" },
    headers: {},
    response,
  };

  /** A `switch` without a default: forgetting an outcome is an error of the compiler. */
  function told(result: Result): string {
    if (result.ok) return `${result.body.id} ${result.headers["content-location"] ?? "nowhere"}`;
    switch (result.status) {
      case 200:
        return `${result.code satisfies 200}`;
      case 404:
        return result.code === "E1" ? result.body.why : `${result.code satisfies 4130}`;
    }
  }

  it("narrows by ok, status and code", () => {
    expect(told(created)).toBe("1 nowhere");
    expect(told(failed)).toBe("gone");
  });

  it("unwraps to the body of its successes", () => {
    const unwrapped = (result: Result | Success<200, string>): Group | string => unwrap(result);
    const body = unwrapped(created);
    expect(body).toEqual({ id: "1" });
    expect(true satisfies Same<ReturnType<typeof unwrap<Result>>, Group>).toBe(true);
  });

  it("is documented without its response", () => {
    const fixture = { ok: false, status: 404, code: 4130, body: 1, headers: {} } as const;
    expect(fixture satisfies Documented<Result>).toBe(fixture);
    const other = { ...fixture, code: 200 } as const;
    expect(false satisfies Fits<typeof other, Documented<Result>>).toBe(false);
  });
});

describe("parameters", () => {
  it("are those of a request", () => {
    interface Given {
      path: { id: string };
      query?: { page?: number; tags?: string[]; flag?: boolean | null };
      headers?: { "x-a"?: string };
      body: Group;
    }
    const held = [
      true satisfies Fits<Given, Params>,
      true satisfies Fits<NoParams, Params>,
      true satisfies Fits<object, NoParams>,
    ];
    expect(held).not.toContain(false);
    const refused = [
      false satisfies Fits<{ query: { a: number } }, NoParams>,
      false satisfies Fits<{ path: { id: null } }, Params>,
      false satisfies Fits<{ headers: { a: string[] } }, Params>,
    ];
    expect(refused).not.toContain(true);
  });
});

describe("a collection's client", () => {
  interface Variables {
    tenant: string;
  }
  interface Credentials {
    oauth2: CredentialSource<string>;
    basic: CredentialSource<{ username: string; password: string }>;
  }
  type Options = ClientOptions<Variables, Credentials, { auth: string }>;

  it("serves wherever a client is wanted", () => {
    const client: Client<Options> = createClient({ baseUrl: "x" }).with({});
    const any: Client = client;
    expect(any).toBe(client);
  });

  it("knows its names", () => {
    const held = [
      true satisfies Fits<{ variables: { tenant: "a" }; auth: { oauth2: () => "t" } }, Options>,
      true satisfies Fits<{ auth: { basic: { username: "u"; password: "p" } } }, Options>,
    ];
    expect(held).not.toContain(false);
    const refused = [
      false satisfies Fits<{ variables: { tenant: 1 } }, Options>,
      false satisfies Fits<{ variables: { tenants: "a" } }, Options>,
      false satisfies Fits<{ auth: { basic: "token" } }, Options>,
      false satisfies Fits<{ servers: { other: "x" } }, Options>,
    ];
    expect(refused).not.toContain(true);
  });

  it("has any names where it is made by hand", () => {
    const client = createClient({ baseUrl: "x" });
    expect(client.with({ variables: { any: "a" }, servers: { other: "x" } })).not.toBe(client);
  });
});
