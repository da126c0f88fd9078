/** Base URLs: what requests share before their paths, the default one first. */
import type { Server } from "../model/api.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import type { Origin } from "../model/origin.js";
import { BASE_WORDS, MAX_SERVERS_SHOWN, USUAL_SERVER_SHARE } from "./heuristics-servers.js";
import { compareText } from "./json/groups.js";
import { wordsOf } from "./json/words.js";
import { soleVariable, templateParts } from "./template.js";

export interface ServerUse {
  /** Text before the path, as `RequestUrl.base` has it. */
  readonly base: string;
  readonly origin: Origin;
}

export interface Servers {
  /** The default one, then the others by their ids, so that none moves when requests come. */
  readonly servers: readonly Server[];
  readonly idOf: (base: string) => string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A server and how many requests go to it. */
interface Counted {
  readonly server: Server;
  readonly count: number;
}

/**
 * Server ids by base text; bases that differ only in letter case or a missing scheme stay apart, as Postman keeps them.
 *
 * @param chosen names of servers, of which the first that is there is the default one
 */
export function serversOf(uses: readonly ServerUse[], chosen: readonly string[]): Servers {
  const all = counted(uses);
  const named = all.find(({ server }) => isNamed(server, firstNamed(all, chosen)));
  const first = (named ?? usualServer(all))?.server;
  const others = all.map(({ server }) => server).filter((server) => server !== first);
  const servers = [
    ...(first === undefined ? [] : [first]),
    ...others.toSorted((a, b) => compareText(a.id, b.id)),
  ];
  const ids = new Map(servers.map(({ id, url }) => [url, id]));
  return {
    servers,
    idOf: (base) => ids.get(base) ?? base,
    diagnostics: named === undefined ? choiceDiagnostics(servers, chosen) : [],
  };
}

function counted(uses: readonly ServerUse[]): readonly Counted[] {
  const byBase = new Map<string, { count: number; origin: Origin }>();
  for (const { base, origin } of uses) {
    const known = byBase.get(base);
    if (known === undefined) byBase.set(base, { count: 1, origin });
    else {
      known.count += 1;
      if (origin.pointer < known.origin.pointer) known.origin = origin;
    }
  }
  const ids = serverIds([...byBase.keys()]);
  return [...byBase].map(([base, { count, origin }]) => ({
    server: { id: ids.get(base) ?? base, url: base, origin },
    count,
  }));
}

function isNamed({ id, url }: Server, name: string | undefined): boolean {
  return id === name || url === name;
}

function firstNamed(all: readonly Counted[], chosen: readonly string[]): string | undefined {
  return chosen.find((name) => all.some(({ server }) => isNamed(server, name)));
}

/**
 * The one that people mean by "the API": a base URL in a variable that is called so, such as `{{baseUrl}}`, where a fair
 * part of the requests go there; else the one that most requests go to. Between equals, spelling decides.
 */
function usualServer(all: readonly Counted[]): Counted | undefined {
  const most = all.reduce((largest, { count }) => Math.max(largest, count), 0);
  const rank = ({ server, count }: Counted): number =>
    count * USUAL_SERVER_SHARE < most ? BASE_WORDS.length : baseRank(server.url);
  return all.toSorted(
    (a, b) => rank(a) - rank(b) || b.count - a.count || compareText(a.server.url, b.server.url),
  )[0];
}

/** How much the variables of a base URL say that it is the API's; only what is nothing but variables says so. */
function baseRank(url: string): number {
  const parts = templateParts(url.replace(/^https?:\/\//i, ""));
  const isPlain = parts.every(
    (part) => part.kind === "variable" || /^(?::\/\/|:)$/.test(part.text),
  );
  const words = parts.flatMap((part) => (part.kind === "variable" ? wordsOf(part.name) : []));
  const ranks = words.map((word) => BASE_WORDS.findIndex((known) => known.has(word)));
  return isPlain && words.length > 0 && !ranks.includes(-1)
    ? Math.min(...ranks)
    : BASE_WORDS.length;
}

/** What nobody chose, and what was chosen and is not there. */
function choiceDiagnostics(
  servers: readonly Server[],
  chosen: readonly string[],
): readonly Diagnostic[] {
  const [first] = servers;
  if (first === undefined || servers.length < 2) return [];
  const origin = { item: [], pointer: "" };
  const list = servers.slice(0, MAX_SERVERS_SHOWN).map(({ id }) => `"${id}"`);
  const more = servers.length - list.length;
  const all = `${list.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  if (chosen.length === 0) {
    const message = `requests go to ${servers.length} servers, by default to the first of ${all}`;
    return [diagnostic("PW1212", origin, message)];
  }
  const asked = chosen.map((name) => `"${name}"`).join(" or ");
  return [diagnostic("PW1213", origin, `no server is called ${asked}; there are ${all}`)];
}

/**
 * The variable's name or the host; the whole base where two would share it, or where another base is spelled so:
 * `http{{s}}://example.com` beside `https://example.com`.
 */
function serverIds(bases: readonly string[]): ReadonlyMap<string, string> {
  const spelled = new Set(bases);
  const count = new Map<string, number>();
  for (const base of bases) count.set(shortId(base), (count.get(shortId(base)) ?? 0) + 1);
  const idOf = (base: string): string => {
    const id = shortId(base);
    return count.get(id) === 1 && (id === base || !spelled.has(id)) ? id : base;
  };
  return new Map(bases.map((base) => [base, idOf(base)]));
}

function shortId(base: string): string {
  const variable = soleVariable(base);
  if (variable !== undefined) return variable;
  const withoutScheme = base.replace(/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//, "");
  return templateParts(withoutScheme)
    .map((part) => (part.kind === "text" ? part.text : part.name))
    .join("");
}
