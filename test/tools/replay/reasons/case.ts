/** Tests of reasons: two requests, and what explains their differences. */
import type { SentRecord } from "../../lib/oracle/record.js";
import type { ClientRecord } from "../compare.js";
import { reasonsFor, type Reason } from "../reasons.js";
import { client, postman } from "../records.js";
import type { Compared } from "./excuse.js";

type Given = Partial<Omit<Compared, "client">>;

export interface Case {
  readonly postman: Partial<SentRecord>;
  readonly client?: Partial<ClientRecord>;
  readonly given?: Given;
  readonly want: readonly Reason[] | undefined;
}

export function reasonsOf({ postman: sent, client: received, given }: Case): Case["want"] {
  const compared = {
    client: client(received ?? {}),
    operation: { parameters: [] },
    pathValues: [],
    files: new Set<string>(),
    variables: new Map<string, string>(),
    ...given,
  };
  return reasonsFor(postman(sent), compared);
}

/** Headers that the client has set itself. */
export function own(...headers: ClientRecord["headers"]): Partial<ClientRecord> {
  return { headers, ownHeaders: new Set(headers.map(([name]) => name)) };
}
