/** Multipart bodies whose parts have content types of their own, as a server gets them. */
import { describe, expect, it } from "vitest";
import { expander, typedMultipart } from "../../src/runtime/index.js";
import { useServer } from "./context.js";

const context = useServer();

/** The body as it came, with its random boundary replaced by `B`. */
async function sent(types: Record<string, string>, body: unknown): Promise<string> {
  await context.call({
    operation: { body: typedMultipart(types) },
    params: { body },
    client: { variables: { kind: "json", field: "meta" }, expand: expander() },
  });
  const request = context.server.last();
  const [, boundary = "none"] = /boundary=(.*)/.exec(request.headers["content-type"] ?? "") ?? [];
  return request.body.toString().replaceAll(boundary, "B");
}

describe("typedMultipart", () => {
  it("gives texts their documented types", async () => {
    expect(await sent({ meta: "application/json" }, { meta: "{}", note: "one\ntwo" })).toBe(
      '--B\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{}\r\n' +
        '--B\r\nContent-Disposition: form-data; name="note"\r\n\r\none\ntwo\r\n--B--\r\n',
    );
  });

  it.each([
    ["its own type", new File(["x"], "a.png", { type: "image/png" }), "a.png", "image/png"],
    ["the documented type", new File(["x"], "a.bin"), "a.bin", "image/webp"],
    ["a name in any case", new Blob(["x"]), "blob", "image/webp"],
    ["a name that ends nothing", new File(["x"], 'a"\r\nb'), "a%22%0D%0Ab", "image/webp"],
  ])("sends a file under %s", async (_, file, name, type) => {
    expect(await sent({ cover: "image/webp" }, { cover: file })).toBe(
      `--B\r\nContent-Disposition: form-data; name="cover"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\nx\r\n--B--\r\n`,
    );
  });

  it("replaces variables in names and types", async () => {
    const body = await sent({ "{{field}}": "application/{{kind}}" }, { "{{field}}": "{}" });
    expect(body).toContain('name="meta"\r\nContent-Type: application/json\r\n');
  });

  it("sends nothing for no fields", async () => {
    expect(await sent({ meta: "application/json" }, {})).toBe("");
    expect(context.server.last().headers).not.toHaveProperty("content-type");
  });
});
