/** The graph between samples and types: places, each with the kinds of values seen there, and the objects they hold. */
import { pointerStep, type Origin } from "../../model/origin.js";
import { MAX_ENUM_VALUES } from "../heuristics-json.js";
import { compareText } from "./groups.js";
import { KeyOrders } from "./key-orders.js";
import type { Position } from "./samples.js";

/** Everything that was seen at one place of the samples; a place belongs to one object, array, map or position. */
export class Place {
  null = false;
  boolean = false;
  number: NumberKind | undefined;
  /** Which of them JavaScript would write in other digits. */
  exact: NumberKind | undefined;
  /** Whether it would even read another number. */
  isRounded = false;
  text: Text | undefined;
  /** Elements of the arrays seen here. */
  items: Place | undefined;
  /** Values of the objects seen here whose keys are data. */
  values: Place | undefined;
  /** One for each shape that is told apart; read them through `shapesAt`. */
  objects: ObjectNode[] = [];
  /** Objects without keys, as long as none with keys stands beside them. */
  emptyObjects = 0;
  /** Names of schemas that a converter would not repeat here. */
  readonly circular = new Set<string>();
  /** Whence its type is, where samples show none. */
  guess: "namesakes" | "name" | undefined;
  /** Variables that fill it, which stand for anything: `{{parentId}}`. */
  readonly variables = new Set<string>();
}

export interface Text {
  /** Of every string seen, placeholders included. */
  readonly format: string | undefined;
  /** The one value that all have: of a tag only. */
  readonly literal: string | undefined;
  /** How often each value was seen; absent where there are too many, or placeholders among them. */
  readonly counts: ReadonlyMap<string, number> | undefined;
}

export function joinTexts(a: Text | undefined, b: Text | undefined): Text | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    format: a.format === b.format ? a.format : undefined,
    literal: a.literal === b.literal ? a.literal : undefined,
    counts: a.counts && b.counts && joinCounts(a.counts, b.counts),
  };
}

function joinCounts(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Text["counts"] {
  const counts = new Map(a);
  for (const [value, count] of b) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts.size > MAX_ENUM_VALUES ? undefined : counts;
}

type NumberKind = "integer" | "any";

/** Of kinds of numbers, the one that both are of. */
export function wider(a: NumberKind | undefined, b: NumberKind | undefined): typeof a {
  return a === undefined || b === undefined || a === b ? (a ?? b) : "any";
}

/** A kind of object. Nodes that turn out to be one kind are unified: all but one then lead to that one. */
export class ObjectNode {
  /** The node that this one became part of. */
  unified: ObjectNode | undefined;
  /** Objects seen. */
  count = 0;
  readonly fields = new Map<string, FieldNode>();
  readonly keyOrders = new KeyOrders();
  readonly origins = new Map<string, Origin>();
  /** What tells its shape from the others at its place; empty where it stands alone. */
  label: string;
  /** Where it was found first, and where all that it is unified with were. */
  readonly home: Home;
  readonly homes: Home[] = [];

  constructor(home: Home) {
    const last = home.path.at(-1);
    this.label = last?.kind === "variant" ? last.label : "";
    this.home = home;
    this.homes.push(home);
  }

  addObject(keys: Iterable<string>, origin: Origin): void {
    this.count += 1;
    this.keyOrders.add([...keys]);
    this.origins.set(origin.pointer, origin);
  }
}

export interface FieldNode {
  readonly place: Place;
  /** Objects that have it. */
  count: number;
  origin: Origin;
}

/** Where an object stands. */
export class Home {
  readonly position: Position;
  readonly path: readonly Step[];
  /** The object around it; absent at the top of a body. */
  readonly parent: ObjectNode | undefined;
  #id: string | undefined;

  constructor(position: Position, path: readonly Step[], parent: ObjectNode | undefined) {
    this.position = position;
    this.path = path;
    this.parent = parent;
  }

  /** Identifies a kind of object that was found here. Made on demand: of very many objects few are kept. */
  get id(): string {
    this.#id ??= `${this.position.id}#${this.path.map(stepText).join("")}`;
    return this.#id;
  }
}

export type Step =
  | { readonly kind: "member"; readonly key: string }
  | { readonly kind: "items" }
  | { readonly kind: "values" }
  /** One of several shapes at this place, by what tells it apart: the value of a tag, or a key that only it has. */
  | { readonly kind: "variant"; readonly label: string; readonly isTag: boolean };

/** The key that something stands at, or in a list at; empty at the top of a body. */
export function keyOf({ path }: Pick<Home, "path">): string {
  return path.findLast((step) => step.kind === "member")?.key ?? "";
}

/** The node that a node has become part of, or itself. */
export function find(node: ObjectNode): ObjectNode {
  let found = node;
  while (found.unified !== undefined) found = found.unified;
  return found;
}

/** The kinds of objects at a place, each once. */
export function shapesAt(place: Place): readonly ObjectNode[] {
  return [...new Set(place.objects.map(find))];
}

function stepText(step: Step): string {
  switch (step.kind) {
    case "member":
      return pointerStep(step.key);
    // No escaped key holds a `~` before a letter.
    case "items":
      return "/~items";
    case "values":
      return "/~values";
    case "variant":
      return `/~is${pointerStep(step.label)}`;
  }
}

/** The home by which a kind is identified and named: of answers, before those to errors and what is sent, the outermost. */
export function outermostHome({ home, homes }: ObjectNode): Home {
  return leastHome(home, homes);
}

export function leastHome(first: Home, others: readonly Home[]): Home {
  return others.reduce((least, each) => (compareHomes(each, least) < 0 ? each : least), first);
}

export function compareHomes(a: Home, b: Home): number {
  return (
    ROLES.indexOf(roleOf(a)) - ROLES.indexOf(roleOf(b)) ||
    a.path.length - b.path.length ||
    compareText(a.id, b.id)
  );
}

type Role = Position["context"]["role"];

/** Where a kind is what it is called, first. */
const ROLES: readonly Role[] = ["success", "failure", "request"];

function roleOf({ position }: Home): Role {
  return position.context.role;
}

/** Whether it is a whole body, or one of the shapes of one. */
export function isRoot({ path }: Home): boolean {
  return path.every(({ kind }) => kind === "variant");
}

export function compareOrigins(a: Origin, b: Origin): number {
  return (
    compareText(a.item.join("\u0000"), b.item.join("\u0000")) || compareText(a.pointer, b.pointer)
  );
}

export function lesserOrigin(a: Origin, b: Origin): Origin {
  return a !== b && compareOrigins(b, a) < 0 ? b : a;
}
