/** The request target as Postman's own packages write it. */
import { createRequire } from "node:module";

/** What is used of two packages that come with `postman-runtime`. */
interface PostmanPackages {
  readonly Url: new (parts: UrlParts) => { toString(): string };
  readonly toNodeUrl: (url: string) => { readonly path: string };
}

export interface UrlParts {
  readonly protocol?: string;
  readonly host?: readonly string[];
  readonly path?: readonly string[];
  readonly query?: readonly { readonly key: string; readonly value: string | null }[];
  readonly variable?: readonly { readonly key: string; readonly value: string }[];
}

const require = createRequire(createRequire(import.meta.url).resolve("postman-runtime"));
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as published they bring no types
const { Url } = require("postman-collection") as Pick<PostmanPackages, "Url">;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as published they bring no types
const { toNodeUrl } = require("postman-url-encoder") as Pick<PostmanPackages, "toNodeUrl">;

/** Path and query as Postman's runtime sends them: joined to text, parsed again and encoded part by part. */
export function postmanTarget(parts: UrlParts): string {
  const url = new Url({ protocol: "http", host: ["localhost"], ...parts });
  return toNodeUrl(url.toString()).path;
}
