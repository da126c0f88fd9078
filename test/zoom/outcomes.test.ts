/** Every documented outcome of the eight calls comes back as its member of the result's union. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createClient,
  createImDirectoryGroup,
  FailureError,
  retrieveImDirectoryGroup,
  unwrap,
  updateImDirectoryGroup,
  type Client,
  type Outcome,
} from "../../generated/zoom-im-groups/index.js";
import { reply, startApi, type Answer, type Api } from "./api-server.js";
import { calls, namedCalls, type Call } from "./calls.js";

let api: Api;
let client: Client;

beforeAll(async () => {
  api = await startApi();
  client = createClient({ baseUrl: api.baseUrl });
});

afterAll(() => api.close());

async function answered(answer: Answer, { make }: Pick<Call, "make">): Promise<Outcome> {
  api.answer = answer;
  return make(client);
}

const failures = namedCalls.flatMap(([name, call]) =>
  call.failures.map(([status, code]) => [name, status, code, call] as const),
);

describe("a documented success", () => {
  it.each(namedCalls)("of %s is a value with its status and body", async (_, call) => {
    const { status, body } = call.success;
    const result = await answered(reply(status, body), call);
    expect(result).toMatchObject({ ok: true, status, body });
    expect(result).not.toHaveProperty("code");
  });
});

describe("a documented failure", () => {
  it.each(failures)("of %s, %i with code %i, may say nothing but its status", async (...row) => {
    const [, status, code, call] = row;
    const result = await answered(reply(status, ""), call);
    expect(result).toMatchObject({ ok: false, status, code, message: undefined, body: undefined });
  });

  it.each(failures)("of %s, %i with code %i, may say its code in JSON", async (...row) => {
    const [, status, code, call] = row;
    const body = { code, message: "Group does not exist: 1." };
    const result = await answered(reply(status, body), call);
    expect(result).toMatchObject({ ok: false, status, code, message: body.message, body });
  });

  it.each<[string, unknown, { readonly message?: string | undefined }]>([
    ["a code in text", { code: "4130" }, { message: undefined }],
    ["the usual other names", { errorCode: 4130, errorMessage: "Gone" }, { message: "Gone" }],
    ["an object for the error", { error: { code: 4130, message: "Gone" } }, { message: "Gone" }],
    ["JSON without a code", { reason: "gone" }, { message: undefined }],
    ["no JSON", "<h1>Not found</h1>", { message: undefined }],
  ])("is read from %s, too", async (_, body, said) => {
    const result = await answered(reply(404, body), calls.retrieveImDirectoryGroup);
    expect(result).toMatchObject({ ok: false, status: 404, code: 4130, body, ...said });
  });
});

describe("a documented header", () => {
  const location = "https://api.zoom.us/v2/im/groups/1";

  it("is there by its name, as the others are in the response", async () => {
    api.answer = reply(201, {}, { "Content-Location": location, "X-Request-Id": "7" });
    const result = await createImDirectoryGroup(client);
    expect(result.ok && result.headers["content-location"]).toBe(location);
    expect(result.response.headers.get("x-request-id")).toBe("7");
  });

  it("may be missing", async () => {
    api.answer = reply(201, {});
    const result = await createImDirectoryGroup(client);
    expect(result.ok && result.headers["content-location"]).toBeUndefined();
  });
});

describe("unwrap", () => {
  const path = { groupId: "1" };

  it("gives the body of a success", async () => {
    const { body } = calls.retrieveImDirectoryGroup.success;
    api.answer = reply(200, body);
    expect(unwrap(await retrieveImDirectoryGroup(client, { path }))).toEqual(body);
    api.answer = reply(204);
    expect(unwrap(await updateImDirectoryGroup(client, { path }))).toBeUndefined();
  });

  it("throws a failure, as an error that names the call", async () => {
    api.answer = reply(404, { code: 4130, message: "Group does not exist: 1." });
    const result = await retrieveImDirectoryGroup(client, { path });
    const thrown = thrownBy(() => unwrap(result));
    expect(thrown).toBeInstanceOf(FailureError);
    expect(thrown).toMatchObject({
      message: `GET ${api.baseUrl}/im/groups/1: status 404, code 4130, Group does not exist: 1.`,
      status: 404,
      code: 4130,
      failure: result,
    });
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
