/** Everything that a client exports, called with its documented arguments; nothing goes over a wire. */
import { fieldsOf, functionOf } from "../../tools/lib/unknown.js";
import type { LoadedClient } from "./loaded.js";

export interface Called {
  /** `METHOD URL` of every request that would have been sent. */
  readonly sent: readonly string[];
  /** What calls threw beside the client's own errors. */
  readonly surprises: readonly string[];
}

const OWN_ERROR = /^(?:Configuration|InvalidArgument|UnexpectedResponse|Decode)Error\b/;

export async function calledWithExamples(loaded: LoadedClient): Promise<Called> {
  const index = loaded.load("index.ts");
  const sent: string[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push(`${init.method} ${url}`);
    return new Response("{}", { headers: { "content-type": "application/json" } });
  };
  const options = { baseUrl: "https://base.example", auth: anyCredential(), fetch };
  const client = functionOf(index, "createClient")(options);
  const surprises: string[] = [];
  for (const [name, operation] of Object.entries(index)) {
    if (
      typeof operation !== "function" ||
      !/^(?:async )?function \S+\(client\b/.test(String(operation))
    ) {
      continue;
    }
    const { request = {} } = fieldsOf(loaded.examples[`${name}Examples`]);
    try {
      await functionOf(index, name)(client, request);
    } catch (error) {
      if (!OWN_ERROR.test(String(error))) surprises.push(`${name}: ${String(error)}`);
    }
  }
  return { sent, surprises };
}

/** Schemes are called as the collection calls them. */
function anyCredential(): object {
  return new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => ({ value: "c", configurable: true, enumerable: true }),
      get: () => "c",
    },
  );
}
