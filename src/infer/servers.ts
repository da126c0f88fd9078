/** Base URLs: what requests share before their paths, the default one first. */
import type { Server } from "../model/api.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import type { Origin } from "../model/origin.js";
import { listOfNames, type ServerChoice } from "./chosen-servers.js";
import { BASE_WORDS, USUAL_SERVER_SHARE } from "./heuristics-servers.js";
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
  readonly choice: ServerChoice;
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
  const known = chosen.filter((name) => all.some(({ server }) => isNamed(server, name)));
  const named = all.find(({ server }) => isNamed(server, known[0]));
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
    choice: { known, names: servers.map(({ id }) => id) },
    diagnostics: named === undefined ? choiceDiagnostics(servers) : [],
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

/** What nobody chose. */
function choiceDiagnostics(servers: readonly Server[]): readonly Diagnostic[] {
  if (servers.length < 2) return [];
  const all = listOfNames(servers.map(({ id }) => id));
  const message = `requests go to ${servers.length} servers, by default to the first of ${all}`;
  return [diagnostic("PW1212", { item: [], pointer: "" }, message)];
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
