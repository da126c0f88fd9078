/** Calls that take more than one answer, or one that comes bit by bit: streams, pages, credentials that are renewed. */
import {
  createClient,
  listImDirectoryGroupMembers,
  paginate,
  refreshing,
} from "../../../generated/zoom-im-groups/index.js";
import { bindAll } from "../../../generated/zoom-im-groups/bound.js";
import {
  bearer,
  jsonLines,
  serverSentEvents,
  type BodyReader,
} from "../../../generated/zoom-im-groups/runtime/index.js";
import type { Answer } from "../protocol.js";
import { ending, send } from "./outcome.js";
import type { Place, Scenario } from "./scenario.js";

const JSON_TYPE = { "content-type": "application/json" };

/** The body, if it is a stream of items. */
function streamed(body: unknown): AsyncIterable<unknown> {
  if (isAsyncIterable(body)) return body;
  throw new Error("the body is no stream");
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** What comes of a body that is read bit by bit, and how it ends. */
function streams(name: string, answer: Answer, body: BodyReader, want: unknown): Scenario {
  return {
    name,
    want,
    async play(stage) {
      const place = await stage.place(answer);
      const responses = { 200: { ok: true, body } };
      const result = await send(place, { operation: { responses }, options: { timeoutMs: 5_000 } });
      const items: unknown[] = [];
      try {
        for await (const item of streamed(result.body)) items.push(item);
      } catch (error) {
        items.push(error instanceof Error ? error.name : error);
      }
      return items;
    },
  };
}

const members = (place: Place): Parameters<typeof listImDirectoryGroupMembers> => [
  createClient({ baseUrl: place.url }),
  { path: { groupId: "1" }, query: { page_size: 2 } },
];

const pages: readonly Answer[] = [
  { headers: JSON_TYPE, text: '{"members":[{"id":"1"},{"id":"2"}],"next_page_token":"a b"}' },
  { headers: JSON_TYPE, text: '{"members":[{"id":"3"}],"next_page_token":""}' },
];

export const longer: readonly Scenario[] = [
  streams(
    "lines of JSON, wherever their pieces end",
    {
      headers: { "content-type": "application/x-ndjson" },
      pieces: ['{"a":', '1}\n\n{"b"', ':"ä"}\r\n', "3"],
    },
    jsonLines(),
    [{ a: 1 }, { b: "ä" }, 3],
  ),
  streams(
    "a line that is no JSON",
    { headers: { "content-type": "application/x-ndjson" }, text: '1\n{"a"\n2\n' },
    jsonLines(),
    [1, "DecodeError"],
  ),
  streams(
    "server-sent events",
    {
      headers: { "content-type": "text/event-stream" },
      pieces: ["\ufeff: hello\nid: 7\nevent: add\nda", "ta: one\ndata: two\r", "\n\r\ndata:x\n\n"],
    },
    serverSentEvents,
    [
      { event: "add", data: "one\ntwo", id: "7" },
      { event: "message", data: "x", id: "7" },
    ],
  ),
  {
    name: "a stream that the caller leaves is over",
    want: [1],
    async play(stage) {
      const place = await stage.place({
        pieces: ["1\n", ...Array.from({ length: 200 }, () => "2\n")],
      });
      const responses = { 200: { ok: true, body: jsonLines() } };
      const { body } = await send(place, { operation: { responses } });
      const items: unknown[] = [];
      for await (const item of streamed(body)) {
        items.push(item);
        break;
      }
      return items;
    },
  },
  {
    name: "a list comes page by page",
    want: {
      ids: ["1", "2", "3"],
      targets: [
        "/im/groups/1/members?page_size=2",
        "/im/groups/1/members?page_size=2&next_page_token=a%20b",
      ],
    },
    async play(stage) {
      const place = await stage.place(...pages);
      const ids: unknown[] = [];
      for await (const { id } of paginate(listImDirectoryGroupMembers, ...members(place))) {
        ids.push(id);
      }
      return { ids, targets: (await place.received()).map(({ target }) => target) };
    },
  },
  {
    name: "an object has its client",
    want: { ok: true, status: 204 },
    async play(stage) {
      const place = await stage.place({ status: 204 });
      const { imGroups } = bindAll(createClient({ baseUrl: place.url }));
      const path = { groupId: "1", memberId: "2" };
      return ending(place, imGroups.removeImDirectoryGroupMember({ path }));
    },
  },
  {
    name: "a credential that is refused is renewed once for all calls",
    want: { asked: 2, statuses: [200, 200, 200], last: "Bearer token 2" },
    async play(stage) {
      const refused = { status: 401 };
      const place = await stage.place(refused, refused, refused, {});
      let asked = 0;
      const token = refreshing(async () => ({ credential: `token ${(asked += 1)}` }));
      const call = { operation: { auth: bearer("token") }, client: { auth: { token } } };
      const results = await Promise.all([1, 2, 3].map(() => send(place, call)));
      const last = (await place.received()).at(-1)?.headers["authorization"];
      return { asked, statuses: results.map(({ status }) => status), last };
    },
  },
];
