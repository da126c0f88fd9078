/** A Postman collection as read: every format brought to one shape, nothing inferred, nothing resolved. */

export type CollectionFormat = "v1" | "v2.0" | "v2.1";

export interface Collection {
  readonly format: CollectionFormat;
  readonly name: string;
  readonly description?: string;
  /** Values of the collection, then those of `--environment` files, which win. */
  readonly variables: readonly Variable[];
  /** Top-level requests and folders, in file order. */
  readonly items: readonly (Folder | RequestItem)[];
  /** Those of the collection itself, which run for every request; absent where there are none. */
  readonly scripts?: readonly Script[];
}

/** A Postman variable: of the collection, a folder or an environment file. */
export interface Variable {
  readonly key: string;
  /** As text, the way Postman substitutes it; may itself hold `{{names}}`. Empty for a secret. */
  readonly value: string;
  /** Marked `secret` in Postman: its value must not leave the reader. */
  readonly secret: boolean;
  readonly description?: string;
  readonly pointer: string;
  /** Name of the environment or globals file that it stands in, and into which `pointer` leads; absent for the collection's own. */
  readonly file?: string;
}

export interface Folder {
  readonly kind: "folder";
  readonly name: string;
  readonly description?: string;
  readonly items: readonly (Folder | RequestItem)[];
  /** The format allows them, but Postman's runtime does not resolve them; absent where there are none. */
  readonly variables?: readonly Variable[];
  /** Those of the folder itself, which run for every request in it; absent where there are none. */
  readonly scripts?: readonly Script[];
  readonly pointer: string;
}

/** One request of the collection with its saved responses (Postman: "examples"). */
export interface RequestItem {
  readonly kind: "request";
  readonly name: string;
  /** Names of the folders above it, from the top. */
  readonly folders: readonly string[];
  readonly description?: string;
  readonly pointer: string;
  readonly request: Request;
  readonly responses: readonly SavedResponse[];
  readonly scripts: readonly Script[];
  readonly protocol: ProtocolBehavior;
}

export interface Request {
  /** Upper case, as Postman sends it. */
  readonly method: string;
  readonly url: RequestUrl;
  readonly headers: readonly KeyValue[];
  /** Absent where Postman sends none: there is none, it is empty or disabled, or the method takes none. */
  readonly body?: RequestBody;
  /** In force after inheritance; absent where nothing applies or `noauth` stops it. */
  readonly auth?: Auth;
  readonly pointer: string;
}

/**
 * A URL in the parts that Postman keeps; each may hold `{{names}}`.
 * Joined as `base + "/" + path.join("/") + "?" + query + "#" + hash`.
 */
export interface RequestUrl {
  /** All before the path: `https://api.example.com:8080`, `{{baseUrl}}`; without a scheme where the collection has none. */
  readonly base: string;
  /** Segments as written: `users`, `:id`, `:id.json`, `{{id}}`; absent for a URL that ends with its host. */
  readonly path?: readonly string[];
  readonly query: readonly KeyValue[];
  /** Values of `:name` segments, each name once; `null` where Postman would leave the segment as it is. */
  readonly variables: readonly KeyValue[];
  readonly hash?: string;
  readonly pointer: string;
}

/** A query parameter, header, path variable or form field. */
export interface KeyValue {
  readonly key: string;
  /** `null`: the key stands alone, without `=`. */
  readonly value: string | null;
  readonly disabled: boolean;
  readonly description?: string;
  readonly pointer: string;
}

/** A part of a multipart form. */
export interface FormPart extends KeyValue {
  readonly kind: "text" | "file";
  /** Media type of this part, where the collection sets one. */
  readonly contentType?: string;
  /** Base names of the files that a file part names; the files are never opened. */
  readonly files?: readonly string[];
}

export type RequestBody =
  | {
      readonly mode: "raw";
      readonly text: string;
      /** As declared in `options.raw.language`: `json`, `xml`, `text`, `html`, `javascript`. */
      readonly language?: string;
      readonly pointer: string;
    }
  | { readonly mode: "urlencoded"; readonly fields: readonly KeyValue[]; readonly pointer: string }
  | { readonly mode: "formdata"; readonly parts: readonly FormPart[]; readonly pointer: string }
  | { readonly mode: "file"; readonly file?: string; readonly pointer: string }
  | {
      readonly mode: "graphql";
      readonly query: string;
      /** JSON text; may be empty. */
      readonly variables: string;
      readonly operationName?: string;
      readonly pointer: string;
    };

/** Every auth type that Postman has, less `noauth` and inheritance, which the reader resolves. */
export type AuthType =
  | "apikey"
  | "asap"
  | "awsv4"
  | "basic"
  | "bearer"
  | "digest"
  | "edgegrid"
  | "hawk"
  | "jwt"
  | "ntlm"
  | "oauth1"
  | "oauth2";

export interface Auth {
  readonly type: AuthType;
  /** The attributes that the type has in Postman (`token`, `in`, `addTokenTo` …), as text. */
  readonly params: Readonly<Record<string, string>>;
  /** Where it was declared: `[]` for the collection, folder names, or the item's whole path. */
  readonly declaredAt: readonly string[];
  readonly pointer: string;
}

/** A saved response. */
export interface SavedResponse {
  /** Prose: many collections put HTTP status, error code and meaning here. */
  readonly name: string;
  /** HTTP status code; absent where the collection gives none. */
  readonly code?: number;
  /** Reason phrase. */
  readonly status?: string;
  readonly headers: readonly KeyValue[];
  readonly body?: string;
  /** Postman's `_postman_previewlanguage`: `json`, `text`, `xml`, `html`. */
  readonly language?: string;
  /** The request that was saved with it. */
  readonly originalRequest?: Request;
  readonly pointer: string;
}

/** A script, never run; only what it sets is read. */
export interface Script {
  readonly listen: "prerequest" | "test";
  readonly source: string;
  readonly pointer: string;
}

/** Postman's `protocolProfileBehavior`, the part that changes what is sent. */
export interface ProtocolBehavior {
  /** Bodies of GET, HEAD … are sent. Default false. */
  readonly disableBodyPruning: boolean;
  /** Lower-case names of headers that Postman would add by itself and is told not to. */
  readonly disabledSystemHeaders: readonly string[];
  /** What else is not as usual and is the transport's business, as it stands there: `followRedirects: false`. */
  readonly transport: readonly string[];
}
