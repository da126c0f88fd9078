/** Which request headers a caller may pass. */
import { describe, expect, it } from "vitest";
import { operationOf } from "../postman.js";

describe("a header of the connection", () => {
  it.each([
    "Connection",
    "Content-Length",
    "Expect",
    "host",
    "Keep-Alive",
    "Transfer-Encoding",
    "Upgrade",
  ])("%s is the transport's", (name) => {
    const header = [name, "X-Host"].map((key) => ({ key, value: "1" }));
    const { parameters } = operationOf({ url: "https://h.test/x", header });
    expect(parameters.map(({ key }) => key)).toEqual(["X-Host"]);
  });
});
