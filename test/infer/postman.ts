/** Small collections as Postman writes them, read and understood. */
import { readCollection } from "../../src/collection/index.js";
import { inferApi } from "../../src/infer/index.js";
import type { ApiModel, Operation } from "../../src/model/api.js";
import type { Diagnosed } from "../../src/model/diagnostic.js";

/** What stands under `request` of an item, less what `item` fills in. */
export type PostmanRequest = Readonly<Record<string, unknown>>;

/** The model of a collection with these items, and what was noticed on the way. */
export function apiOf(
  items: readonly unknown[],
  rest: Readonly<Record<string, unknown>> = {},
): Diagnosed<ApiModel> {
  const info = {
    name: "Pets",
    schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
  };
  const text = JSON.stringify({ info, item: items, ...rest });
  const { value, diagnostics } = readCollection({ text, file: "pets.json" });
  if (value === undefined) {
    throw new TypeError(diagnostics.map(({ message }) => message).join("\n"));
  }
  const api = inferApi(value);
  return { value: api.value, diagnostics: [...diagnostics, ...api.diagnostics] };
}

export function item(
  name: string,
  request: PostmanRequest,
  response: readonly unknown[] = [],
): unknown {
  return {
    name,
    request: { method: "GET", url: "https://api.example.com/pets", ...request },
    response,
  };
}

/** The one operation of a collection with this request. */
export function operationOf(
  request: PostmanRequest,
  rest?: Readonly<Record<string, unknown>>,
): Operation {
  const [operation] = apiOf([item("Do", request)], rest).value.groups.flatMap(
    ({ operations }) => operations,
  );
  if (operation === undefined) throw new TypeError("the request was left out");
  return operation;
}
