/** Streams and rate limits in generated code: what reads them is imported where the documentation shows them, and only there. */
import { describe, expect, it } from "vitest";
import type { ApiModel, ResponseBody } from "../../src/model/api.js";
import { emitted } from "./emitted.js";
import { api, group, operation, origin } from "./model.js";

async function file(model: ApiModel, path: string): Promise<string> {
  return (await emitted(model))[path] ?? "";
}

function answering(body: ResponseBody): ApiModel {
  const outcome = {
    status: 200,
    ok: true,
    errorCodes: [],
    headers: [],
    body,
    examples: [],
    origin,
  };
  return api([
    group(["Sales"], { operations: [operation("Follow", "GET /", { outcomes: [outcome] })] }),
  ]);
}

describe("a documented stream", () => {
  it.each<[string, ResponseBody, string, string, string | undefined]>([
    [
      "of events",
      { kind: "events" },
      "Success<200, AsyncIterable<ServerSentEvent>>",
      "body: serverSentEvents",
      "serverSentEvents,",
    ],
    [
      "of lines",
      { kind: "lines", type: { kind: "number" } },
      "Success<200, AsyncIterable<number>>",
      "body: jsonLines()",
      "jsonLines,",
    ],
    ["that is none", { kind: "text" }, "Success<200, string>", 'body: "text"', undefined],
  ])("%s has its type and its reader", async (_, body, type, reader, imported) => {
    const text = await file(answering(body), "sales.ts");
    expect(text).toContain(`FollowResult = ${type};`);
    expect(text).toContain(`200: { ok: true, ${reader} }`);
    expect(/^ {2}(?:jsonLines|serverSentEvents),$/m.exec(text)?.[0].trim()).toBe(imported);
  });
});

describe("rate limits", () => {
  const labelled = (name: string, request: string, rateLimit?: string) =>
    operation(name, request, rateLimit === undefined ? {} : { doc: { rateLimit } });

  it("are listed by method and path, whatever the order of the requests", async () => {
    const operations = [
      labelled("Update", "PATCH /pets/:id", "Light"),
      labelled("List", "GET /pets", "10 requests per second"),
      labelled("Free", "GET /free"),
    ];
    const want = [
      "/** The documented rate limits, by method and path: for `rateLimiter`. */",
      "export const rateLimits = {",
      '  "GET /pets": "10 requests per second",',
      '  "PATCH /pets/{id}": "Light",',
      "} as const;",
    ].join("\n");
    for (const order of [operations, operations.toReversed()]) {
      expect(await file(api([group(["Pets"], { operations: order })]), "client.ts")).toContain(
        want,
      );
    }
    const index = await file(api([group(["Pets"], { operations })]), "index.ts");
    expect(index).toContain("rateLimits");
  });

  it("that contradict each other are left out, and so is the list where nothing is left", async () => {
    const operations = [labelled("A", "GET /pets", "Light"), labelled("B", "GET /pets", "Heavy")];
    const text = await file(api([group(["Pets"], { operations })]), "client.ts");
    expect(text).not.toContain("rateLimits");
  });
});
