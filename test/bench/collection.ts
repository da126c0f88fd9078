/** Synthetic collections in the proportions of real ones: the same bytes for the same size, on any machine. */
import { Random } from "./random.js";
import { ACTIONS, AREAS, PROSE, QUERY, RESOURCES, STATUSES, type Action } from "./vocabulary.js";

/** What may be in a collection file; Postman's own shape is of no concern to whoever writes one. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Resource {
  readonly area: string;
  readonly noun: string;
}

/** How the text of one request is changed, to measure what that costs. */
export interface Change {
  readonly request: number;
  readonly note: string;
}

/**
 * A collection of v2.1 as text. A folder per resource holds its requests, a folder per area those of its resources;
 * bodies, parameters, prose and saved responses are those of the folder alone, so that a larger collection
 * begins with the requests of a smaller one.
 */
export function collectionText(requests: number, change?: Change): string {
  const areas: { name: string; item: Json[] }[] = [];
  for (let done = 0; done < requests; done += ACTIONS.length) {
    const place = done / ACTIONS.length;
    const resource = resourceAt(place);
    const actions = ACTIONS.slice(0, requests - done);
    const random = new Random(place);
    const items = actions.map((action, index) => {
      const note = change?.request === done + index ? ` ${change.note}` : "";
      return requestItem(resource, action, random, note);
    });
    if (areas.at(-1)?.name !== resource.area) areas.push({ name: resource.area, item: [] });
    areas.at(-1)?.item.push({ name: `${title(resource.noun)}s`, item: items });
  }
  return `${JSON.stringify({ ...head(requests), item: areas }, undefined, 2)}\n`;
}

function head(requests: number): { readonly [key: string]: Json } {
  return {
    info: {
      name: `Bench API of ${requests} requests`,
      description: PROSE.collection,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    variable: [{ key: "baseUrl", value: "https://api.example.com" }],
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{token}}", type: "string" }] },
  };
}

/** Areas are as many as there are resources for; further ones are told apart by their edition. */
function resourceAt(place: number): Resource {
  const area = Math.floor(place / RESOURCES.length);
  const edition = Math.floor(area / AREAS.length);
  const name = AREAS[area % AREAS.length] ?? "";
  return {
    area: edition === 0 ? name : `${name} v${edition + 1}`,
    noun: RESOURCES[place % RESOURCES.length] ?? "",
  };
}

function requestItem(resource: Resource, action: Action, random: Random, note: string): Json {
  const request = {
    method: action.method,
    header: headers(action),
    ...(action.sends && { body: jsonBody(sample(resource.noun, action.fields, random)) }),
    url: urlOf(resource, action, random),
    description: `${action.verb} ${resource.noun}s of ${resource.area}. ${random.pick(PROSE.details)}${note}`,
  };
  // Postman copies the request into each saved response.
  const responses = STATUSES.filter(({ of }) => of.includes(action.method)).map((status) => ({
    name: status.name,
    originalRequest: request,
    status: status.text,
    code: status.code,
    _postman_previewlanguage: "json",
    header: [{ key: "Content-Type", value: "application/json" }],
    body: pretty(
      status.code < 300 ? answer(resource, action, random) : { error: status.error(resource.noun) },
    ),
  }));
  return { name: action.name(resource.noun), request, response: responses };
}

function headers(action: Action): Json {
  return [
    { key: "Accept", value: "application/json" },
    ...(action.sends ? [{ key: "Content-Type", value: "application/json" }] : []),
    { key: "X-Request-Id", value: "", description: PROSE.requestId, disabled: true },
  ];
}

function urlOf({ area, noun }: Resource, action: Action, random: Random): Json {
  const path = ["v1", slug(area), `${slug(noun)}s`, ...action.path];
  const query = action.queries ? QUERY.map((parameter) => parameter(noun, random)) : [];
  const enabled = query.filter(({ disabled }) => !disabled);
  const search = enabled.map(({ key, value }) => `${key}=${value}`).join("&");
  const raw = `{{baseUrl}}/${path.join("/")}${search === "" ? "" : `?${search}`}`;
  const variables = action.path
    .filter((segment) => segment.startsWith(":"))
    .map((segment) => ({
      key: segment.slice(1),
      value: `${random.below(9_000) + 1_000}`,
      description: `(Required) The id of the ${noun}.`,
    }));
  return {
    raw,
    host: ["{{baseUrl}}"],
    path,
    query: query.map((parameter) => ({ ...parameter })),
    variable: variables,
  };
}

function jsonBody(body: Json): Json {
  return { mode: "raw", raw: pretty(body), options: { raw: { language: "json" } } };
}

function answer(resource: Resource, action: Action, random: Random): Json {
  const one = (): { readonly [key: string]: Json } => ({
    id: `${random.below(90_000) + 10_000}`,
    ...sample(resource.noun, action.fields, random),
    created_at: random.time(),
    links: { self: `https://api.example.com/v1/${slug(resource.area)}/${random.below(1_000)}` },
  });
  if (!action.queries) return one();
  return { data: [one(), one()], next_page_token: random.word(16), total: random.below(500) };
}

/** Fields as they are met in the wild: some of every resource, some of this one, some nested. */
function sample(noun: string, fields: number, random: Random): { readonly [key: string]: Json } {
  const kinds: readonly (() => Json)[] = [
    () => random.word(10),
    () => random.below(10_000),
    () => random.below(2) === 0,
    () => random.time(),
    () => random.below(10_000) / 100,
    () => [random.word(5), random.word(7)],
    () => ({ id: random.word(8), name: title(random.word(6)), count: random.below(20) }),
    () => `https://example.com/${random.word(6)}`,
  ];
  const own = Array.from({ length: fields }, (_, index): readonly [string, Json] => [
    `${FIELD_WORDS[index % FIELD_WORDS.length] ?? ""}_${slug(noun).replaceAll("-", "_")}`,
    kinds[index % kinds.length]?.() ?? null,
  ]);
  return { name: `${title(noun)} ${random.word(5)}`, status: "active", ...Object.fromEntries(own) };
}

/** First words of a resource's own fields, in the order of `kinds`: text, number, truth, time, amount, list, object, link. */
const FIELD_WORDS = ["label", "priority", "is_public", "due_at", "price", "tags", "owner", "url"];

function pretty(value: Json): string {
  return JSON.stringify(value, undefined, 2);
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-");
}

function title(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}
