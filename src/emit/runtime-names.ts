/** What generated code imports of the runtime. */
import type { ImportedName } from "./code.js";

export const runtimeModule = "runtime/index";

function type(name: string): ImportedName {
  return { name, module: runtimeModule, typeOnly: true };
}

function value(name: string): ImportedName {
  return { name, module: runtimeModule, typeOnly: false };
}

export const runtime = {
  ApiCode: type("ApiCode"),
  AuthScheme: type("AuthScheme"),
  Client: type("Client"),
  BinaryBody: type("BinaryBody"),
  /** The generated client has options of that name, too. */
  ClientOptions: { ...type("ClientOptions"), alias: "RuntimeOptions" },
  CredentialSource: type("CredentialSource"),
  Documented: type("Documented"),
  ExactNumber: type("ExactNumber"),
  Failure: type("Failure"),
  JsonNumber: value("JsonNumber"),
  NoParams: type("NoParams"),
  Paginated: type("Paginated"),
  RequestOptions: type("RequestOptions"),
  ServerSentEvent: type("ServerSentEvent"),
  Signer: type("Signer"),
  Success: type("Success"),
  SuccessStatus: type("SuccessStatus"),
  apiKey: value("apiKey"),
  basic: value("basic"),
  bearer: value("bearer"),
  binary: value("binary"),
  commaSeparated: value("commaSeparated"),
  createClient: { ...value("createClient"), alias: "createRuntimeClient" },
  dynamicVariables: value("dynamicVariables"),
  exactJson: value("exactJson"),
  expander: value("expander"),
  fallbacks: value("fallbacks"),
  graphql: value("graphql"),
  hmacJwt: value("hmacJwt"),
  inOrder: value("inOrder"),
  json: value("json"),
  jsonLines: value("jsonLines"),
  multipart: value("multipart"),
  serverSentEvents: value("serverSentEvents"),
  signed: value("signed"),
  text: value("text"),
  typedMultipart: value("typedMultipart"),
  untyped: value("untyped"),
  urlencoded: value("urlencoded"),
} as const satisfies Record<string, ImportedName>;

/** What only the file of the object style imports, so that items may be called like it. */
const bindModule = "runtime/bind";

export const binding = {
  Bound: { ...type("Bound"), module: bindModule },
  bind: { ...value("bind"), module: bindModule },
} as const satisfies Record<string, ImportedName>;
