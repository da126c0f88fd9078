/** The words of the synthetic collections: actions, nouns and prose as API documentation has them. */
import type { Random } from "./random.js";

export interface Action {
  readonly method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  readonly verb: string;
  readonly name: (noun: string) => string;
  /** Segments behind the collection of resources. */
  readonly path: readonly string[];
  /** Whether it has a JSON body. */
  readonly sends: boolean;
  /** Whether it is a list with query parameters. */
  readonly queries: boolean;
  /** Fields of the resource, sent or answered. */
  readonly fields: number;
}

/** The requests of one folder. */
export const ACTIONS: readonly Action[] = [
  action("GET", "Lists", (noun) => `List ${noun}s`, [], 7, { queries: true }),
  action("POST", "Creates", (noun) => `Create a ${noun}`, [], 12, { sends: true }),
  action("GET", "Reads", (noun) => `Get a ${noun}`, [":id"], 12),
  action("PATCH", "Changes", (noun) => `Update a ${noun}`, [":id"], 8, { sends: true }),
  action("PUT", "Replaces", (noun) => `Replace a ${noun}`, [":id"], 12, { sends: true }),
  action("DELETE", "Deletes", (noun) => `Delete a ${noun}`, [":id"], 0),
  action("POST", "Searches", (noun) => `Search ${noun}s`, ["search"], 6, {
    sends: true,
    queries: true,
  }),
  action("GET", "Lists members of", (noun) => `List members of a ${noun}`, [":id", "members"], 5, {
    queries: true,
  }),
  action("POST", "Adds members to", (noun) => `Add ${noun} members`, [":id", "members"], 4, {
    sends: true,
  }),
  action(
    "DELETE",
    "Removes members of",
    (noun) => `Remove a ${noun} member`,
    [":id", "members", ":memberId"],
    0,
  ),
];

function action(
  method: Action["method"],
  verb: string,
  name: Action["name"],
  path: readonly string[],
  fields: number,
  { sends = false, queries = false } = {},
): Action {
  return { method, verb, name, path, fields, sends, queries };
}

export const AREAS = [
  "Accounts",
  "Billing",
  "Calendar",
  "Contacts",
  "Delivery",
  "Devices",
  "Finance",
  "Identity",
  "Inventory",
  "Marketing",
  "Messaging",
  "Orders",
  "Payments",
  "Projects",
  "Reporting",
  "Security",
  "Storage",
  "Support",
];

export const RESOURCES = [
  "group",
  "user",
  "invoice",
  "event",
  "campaign",
  "channel",
  "shipment",
  "token",
  "report",
  "webhook",
  "policy template",
  "audit record",
  "product",
  "ticket",
  "subscription plan",
  "refund",
  "meeting room",
  "attachment",
];

interface QueryParameter {
  readonly key: string;
  readonly value: string;
  readonly description: string;
  readonly disabled: boolean;
}

/** Some say the same in every folder, some speak of their resource, as real documentation does. */
export const QUERY: readonly ((noun: string, random: Random) => QueryParameter)[] = [
  () => ({
    key: "page_size",
    value: "30",
    description:
      "The number of records returned within a single API call. Default: 30. Maximum: 300.",
    disabled: false,
  }),
  () => ({
    key: "next_page_token",
    value: "",
    description:
      "The next page token is used to paginate through large result sets. A next page token will be returned whenever the set of available results exceeds the current page size. The expiration period for this token is 15 minutes.",
    disabled: true,
  }),
  (noun) => ({
    key: "status",
    value: "active",
    description: `The status of the ${noun}.\n\nAllowed values:\n* \`active\` - The ${noun} can be used.\n* \`inactive\` - The ${noun} is paused.\n* \`archived\` - The ${noun} can only be read.`,
    disabled: false,
  }),
  (noun, random) => ({
    key: "sort",
    value: "asc",
    description: `(Optional) The order of the ${noun}s: \`asc\` or \`desc\`, by ${random.pick(["name", "price", "priority", "time of creation"])}. Defaults to \`asc\`.`,
    disabled: true,
  }),
  (noun) => ({
    key: "from",
    value: "2024-01-01",
    description: `The start date of the ${noun}s in \`yyyy-mm-dd\` format. If not given, all ${noun}s are returned.`,
    disabled: true,
  }),
];

/** A saved response, for the methods that have it. */
interface Status {
  readonly code: number;
  readonly text: string;
  readonly name: string;
  readonly of: readonly Action["method"][];
  readonly error: (noun: string) => { readonly code: number; readonly message: string };
}

const noError = () => ({ code: 0, message: "" });

export const STATUSES: readonly Status[] = [
  { code: 200, text: "OK", name: "Success", of: ["GET", "PATCH", "PUT"], error: noError },
  { code: 201, text: "Created", name: "Created", of: ["POST"], error: noError },
  {
    code: 404,
    text: "Not Found",
    name: "Not found",
    of: ["DELETE", "PATCH", "PUT"],
    error: (noun) => ({ code: 1001, message: `The ${noun} does not exist.` }),
  },
  {
    code: 409,
    text: "Conflict",
    name: "Conflict",
    of: ["POST"],
    error: (noun) => ({ code: 1002, message: `A ${noun} of this name exists already.` }),
  },
];

export const PROSE: {
  readonly collection: string;
  readonly requestId: string;
  readonly details: readonly [string, ...string[]];
} = {
  collection:
    "An invented API. Every answer is JSON; errors carry a `code` and a `message`.\n\n## Limits\n\nEach account may send 40 requests per second.",
  requestId:
    "A unique identifier of the request with a maximum of 64 characters (we recommend a UUID).",
  details: [
    "You can only use this with an account that has the feature enabled.\n\n**Scopes:** `resource:read`, `resource:write:admin`\n\n**Rate limit:** Light",
    "Records that were archived are left out. For more, see the [guide](https://example.com/guide).\n\n**Prerequisites:**\n\n* A paid account\n* The feature must be enabled by an administrator",
    '<p>The answer comes <strong>at once</strong>; the change itself may take a minute.</p><p>See <a href="https://example.com/limits">limits</a>.</p>',
  ],
};
