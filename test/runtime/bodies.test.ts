/** Request bodies as a server gets them. */
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { describe, expect, it } from "vitest";
import {
  binary,
  expander,
  fallbacks,
  graphql,
  inOrder,
  InvalidArgumentError,
  json,
  multipart,
  text,
  urlencoded,
  type RequestDescription,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";
import type { ReceivedRequest } from "./server.js";

const context = useServer();

async function sent(
  operation: Partial<RequestDescription>,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<ReceivedRequest> {
  await context.call({ operation, params: { body, headers } });
  return context.server.last();
}

interface Part {
  readonly name: string;
  readonly value: string;
  readonly filename?: string;
  readonly type?: string;
}

/** The parts of a multipart body, as a real parser sees them. */
function parts({ headers, body }: ReceivedRequest): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const found: Part[] = [];
    const parser = new Busboy({ headers: headers as BusboyHeaders });
    parser.on("field", (name, value) => found.push({ name, value }));
    parser.on("file", (name, stream, filename, _, type) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        found.push({ name, value: Buffer.concat(chunks).toString(), filename, type });
      });
    });
    parser.on("finish", () => {
      resolve(found);
    });
    parser.on("error", reject);
    parser.end(body);
  });
}

describe("json", () => {
  it.each([
    ["an object", { a: [1, null], b: "é" }, '{"a":[1,null],"b":"é"}'],
    ["false", false, "false"],
    ["null", null, "null"],
    ["a string", "x", '"x"'],
  ])("sends %s", async (_, body, want) => {
    const request = await sent({ body: json }, body);
    expect(request.body.toString()).toBe(want);
    expect(request.headers["content-type"]).toBe("application/json");
    expect(request.headers["content-length"]).toBe(String(Buffer.byteLength(want)));
  });

  it("leaves a content type that is set", async () => {
    const request = await sent({ body: json }, {}, { "Content-Type": "application/vnd.api+json" });
    expect(request.headers["content-type"]).toBe("application/vnd.api+json");
  });

  it("sends nothing for nothing", async () => {
    const request = await sent({ body: json }, undefined);
    expect(request.body).toHaveLength(0);
    expect(request.headers).not.toHaveProperty("content-type");
  });
});

describe("text", () => {
  it("sends its type", async () => {
    const request = await sent({ body: text("application/xml") }, "<é/>");
    expect(request.body.toString()).toBe("<é/>");
    expect(request.headers["content-type"]).toBe("application/xml");
  });

  it("is JSON of the type that is said where it is no text", async () => {
    const request = await sent({ body: text("application/vnd.pets+json") }, { name: "Rex" });
    expect(request.body.toString()).toBe('{"name":"Rex"}');
    expect(request.headers["content-type"]).toBe("application/vnd.pets+json");
  });

  it("sends no type of fetch's own", async () => {
    const request = await sent({ body: text() }, "plain");
    expect(request.body.toString()).toBe("plain");
    expect(request.headers).not.toHaveProperty("content-type");
  });

  it("sends an empty text, but nothing for nothing", async () => {
    expect((await sent({ body: text("text/plain") }, "")).headers["content-type"]).toBe(
      "text/plain",
    );
    expect((await sent({ body: text("text/plain") }, undefined)).headers).not.toHaveProperty(
      "content-type",
    );
  });
});

describe("urlencoded", () => {
  it.each([
    ["scalars", { a: 1, b: true, c: "x" }, "a=1&b=true&c=x"],
    ["arrays as repeated keys", { a: ["1", "2"], b: [] }, "a=1&a=2"],
    ["what is undefined not at all", { a: undefined, b: "1" }, "b=1"],
    ["null as an empty value", { a: null }, "a="],
    [
      "all but the unreserved characters encoded",
      { "k [": "x y+&=é!~*'()%20\n" },
      "k%20%5B=x%20y%2B%26%3D%C3%A9%21~%2A%27%28%29%2520%0A",
    ],
    ["half a surrogate pair replaced", { a: "\ud800" }, "a=%EF%BF%BD"],
    ["objects as JSON", { a: { b: 1 } }, "a=%7B%22b%22%3A1%7D"],
    [
      "a key that is no plain one",
      { ["__proto__"]: "1", constructor: "2" },
      "__proto__=1&constructor=2",
    ],
  ])("sends %s", async (_, body, want) => {
    const request = await sent({ body: urlencoded }, body);
    expect(request.body.toString()).toBe(want);
    expect(request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it.each([[{}], [{ a: undefined }], [undefined]])("sends no body for %j", async (body) => {
    const request = await sent({ body: urlencoded }, body);
    expect(request.body).toHaveLength(0);
    expect(request.headers).not.toHaveProperty("content-type");
  });

  it("sends fields as JSON that are documented so; JSON text as it stands", async () => {
    const operation = { body: urlencoded, jsonFields: ["a", "b", "s"] };
    const body = { a: [1], b: true, s: "[2]", n: [1] };
    expect((await sent(operation, body)).body.toString()).toBe("a=%5B1%5D&b=true&s=%5B2%5D&n=1");
  });
});

describe("multipart", () => {
  it("is parsed by a real parser", async () => {
    const request = await sent(
      { body: multipart, jsonFields: ["members"] },
      {
        name: 'a "b"\u00e9',
        search: false,
        size: 3,
        gone: undefined,
        tag: ["x", "y"],
        members: [{ id: "1" }],
        nested: { a: 1 },
      },
    );
    expect(await parts(request)).toEqual([
      { name: "name", value: 'a "b"\u00e9' },
      { name: "search", value: "false" },
      { name: "size", value: "3" },
      { name: "tag", value: "x" },
      { name: "tag", value: "y" },
      { name: "members", value: '[{"id":"1"}]' },
      { name: "nested", value: '{"a":1}' },
    ]);
  });

  it("sends files with name and type", async () => {
    const request = await sent(
      { body: multipart },
      {
        blob: new Blob(["1"], { type: "text/csv" }),
        files: [new File(["2"], "b.txt", { type: "text/plain" }), new File(["3"], "c")],
      },
    );
    expect(await parts(request)).toEqual([
      { name: "blob", value: "1", filename: "blob", type: "text/csv" },
      { name: "files", value: "2", filename: "b.txt", type: "text/plain" },
      { name: "files", value: "3", filename: "c", type: "application/octet-stream" },
    ]);
  });

  it("never keeps a content type that lacks the boundary", async () => {
    const operation = {
      body: multipart,
      fallbacks: fallbacks({ headers: { "content-type": "multipart/form-data" } }),
    };
    const request = await sent(operation, { a: "1" }, { "Content-Type": "multipart/form-data" });
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(await parts(request)).toEqual([{ name: "a", value: "1" }]);
  });

  it("sends no body without fields", async () => {
    const request = await sent({ body: multipart }, { a: undefined });
    expect(request.body).toHaveLength(0);
    expect(request.headers["content-length"]).toBe("0");
  });
});

describe("graphql", () => {
  it("sends document, operation name and variables", async () => {
    const document = { query: "query Q { a }", operationName: "Q" };
    const request = await sent({ body: graphql(document) }, { id: 1 });
    expect(request.body.toString()).toBe(
      '{"query":"query Q { a }","operationName":"Q","variables":{"id":1}}',
    );
    expect(request.headers["content-type"]).toBe("application/json");
  });

  it("needs no variables", async () => {
    const request = await sent({ body: graphql({ query: "{ a }" }) }, undefined);
    expect(request.body.toString()).toBe('{"query":"{ a }"}');
  });

  it("fills in the client's variables", async () => {
    await context.call({
      operation: { body: graphql({ query: "{ a(id: {{id}}) }" }) },
      client: { variables: { id: "7" }, expand: expander() },
    });
    expect(context.server.last().body.toString()).toBe('{"query":"{ a(id: 7) }"}');
  });
});

describe("binary", () => {
  const bytes = Uint8Array.from([0, 255, 1]);

  it.each([
    ["a typed array", () => bytes],
    ["an array buffer", () => bytes.buffer],
    ["a blob", () => new Blob([bytes])],
    ["a stream", () => new Blob([bytes]).stream()],
  ])("sends %s as it is", async (_, body) => {
    const request = await sent({ body: binary() }, body());
    expect([...request.body]).toEqual([0, 255, 1]);
    expect(request.headers).not.toHaveProperty("content-type");
  });

  it("takes the type from the documentation, else from the blob", async () => {
    const blob = new Blob([bytes], { type: "image/gif" });
    expect((await sent({ body: binary("image/png") }, blob)).headers["content-type"]).toBe(
      "image/png",
    );
    expect((await sent({ body: binary() }, blob)).headers["content-type"]).toBe("image/gif");
  });

  it("refuses what is no binary", async () => {
    const error = await rejection(sent({ body: binary() }, { a: 1 }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(context.server.requests).toHaveLength(0);
  });
});

describe("fields with an order", () => {
  const operation = { form: inOrder("b", "10", "b") };
  const body = { "10": "x", b: ["1", "2"] };

  it("are sent in it", async () => {
    expect((await sent({ ...operation, body: urlencoded }, body)).body.toString()).toBe(
      "b=1&10=x&b=2",
    );
    expect(await parts(await sent({ ...operation, body: multipart }, body))).toEqual([
      { name: "b", value: "1" },
      { name: "10", value: "x" },
      { name: "b", value: "2" },
    ]);
  });
});

describe("fields with fallbacks", () => {
  it("are sent where the caller gives none and their variables have values", async () => {
    const operation = {
      body: urlencoded,
      fallbacks: fallbacks({ body: { id: "{{id}}", secret: "{{secret}}", kind: "k" } }),
    };
    const client = { variables: { id: "7" }, expand: expander() };
    await context.call({ operation, client, params: { body: { kind: "own" } } });
    expect(context.server.last().body.toString()).toBe("kind=own&id=7");
    await context.call({ operation, client });
    expect(context.server.last().body.toString()).toBe("id=7&kind=k");
  });
});
