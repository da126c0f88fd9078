/** Brings the samples of one position together: one place for each place in them, with all that was seen there. */
import type { Origin } from "../../model/origin.js";
import { MAX_OBJECTS_PER_BODY } from "../heuristics-json.js";
import type { Evidence, ObjectEvidence } from "./evidence.js";
import {
  Home,
  joinTexts,
  keyOf,
  lesserOrigin,
  ObjectNode,
  Place,
  type Step,
  type Text,
  wider,
} from "./graph.js";
import { areMaps } from "./maps.js";
import { isOwnWriting, isWhole } from "./number-text.js";
import { evidenceOf } from "./sample-reader.js";
import type { Position } from "./samples.js";
import { settleEmptyObjects } from "./unify.js";
import { variantsOf, type Variant } from "./variants.js";

export interface GatheredPosition {
  readonly position: Position;
  readonly root: Place;
  /** All that were found, outer ones first. */
  readonly objects: readonly ObjectNode[];
  /** Places where a converter names the schema that it would not repeat, with the object around them. */
  readonly circular: readonly CircularPlace[];
}

export interface CircularPlace {
  readonly place: Place;
  readonly parent: ObjectNode;
  /** Of the parent's member that it is, or is in. */
  readonly key: string;
}

export function gather(position: Position): GatheredPosition {
  const evidence = position.samples.map(evidenceOf);
  const whole = new Gatherer(position, Number.POSITIVE_INFINITY).gather(evidence);
  if (whole.objects.length <= MAX_OBJECTS_PER_BODY) return whole;
  return new Gatherer(position, depthWithinBounds(whole.objects)).gather(evidence);
}

/** The length of paths up to which a body does not define too many objects. */
function depthWithinBounds(objects: readonly ObjectNode[]): number {
  const lengths = objects
    .flatMap(({ homes }) => homes.map(({ path }) => path.length))
    .toSorted((a, b) => a - b);
  return (lengths[MAX_OBJECTS_PER_BODY] ?? 1) - 1;
}

/** A place in a sample, for what is found below it. */
type Here = Pick<Home, "path" | "parent">;

class Gatherer {
  readonly #position: Position;
  readonly #maxPath: number;
  readonly #objects: ObjectNode[] = [];
  readonly #circular: CircularPlace[] = [];

  constructor(position: Position, maxPath: number) {
    this.#position = position;
    this.#maxPath = maxPath;
  }

  gather(evidence: readonly Evidence[]): GatheredPosition {
    const root = this.#place(evidence, { path: [], parent: undefined });
    return { position: this.#position, root, objects: this.#objects, circular: this.#circular };
  }

  #place(evidence: readonly Evidence[], here: Here): Place {
    const place = new Place();
    const items: Evidence[] = [];
    const objects: ObjectEvidence[] = [];
    let arrays = 0;
    for (const each of evidence) {
      if (each.kind === "object") objects.push(each);
      else if (each.kind !== "array") addScalar(place, each);
      else {
        arrays += 1;
        for (const item of each.items) items.push(item);
      }
    }
    if (arrays > 0) place.items = this.#place(items, below(here, { kind: "items" }));
    if (objects.length > 0) this.#addObjects(place, objects, here);
    if (place.circular.size > 0 && here.parent !== undefined) {
      this.#circular.push({ place, parent: here.parent, key: keyOf(here) });
    }
    return place;
  }

  #addObjects(place: Place, objects: readonly ObjectEvidence[], here: Here): void {
    const filled = objects.filter(({ members }) => members.size > 0);
    place.emptyObjects = objects.length - filled.length;
    if (filled.length === 0) return;
    if (here.path.length > this.#maxPath) {
      place.values = new Place();
    } else if (areMaps(filled, keyOf(here))) {
      const values = filled.flatMap(({ members }) => [...members.values()]);
      place.values = this.#place(values, below(here, { kind: "values" }));
    } else {
      // A caller may send shapes that no sample shows: a request's objects are told apart by nothing.
      const variants =
        this.#position.context.role === "request" ? [{ objects: filled }] : variantsOf(filled);
      place.objects = variants.map((variant) => this.#object(variant, here));
    }
    settleEmptyObjects(place);
  }

  #object({ objects, label, tag }: Variant, here: Here): ObjectNode {
    const step =
      label === undefined ? [] : [{ kind: "variant", label, isTag: tag !== undefined } as const];
    const path = [...here.path, ...step];
    const node = new ObjectNode(new Home(this.#position, path, here.parent));
    this.#objects.push(node);
    const values = new Map<string, { readonly evidence: Evidence[]; origin: Origin }>();
    for (const { members, origin } of objects) {
      node.addObject(members.keys(), origin);
      for (const [key, value] of members) {
        const known = values.get(key);
        if (known === undefined) {
          values.set(key, { evidence: [value], origin });
        } else {
          known.evidence.push(value);
          known.origin = lesserOrigin(known.origin, origin);
        }
      }
    }
    for (const [key, { evidence, origin }] of values) {
      const place = this.#place(evidence, {
        path: [...path, { kind: "member", key }],
        parent: node,
      });
      if (key === tag && place.text !== undefined) place.text = { ...place.text, literal: label };
      // What holds its own kind in full would never end: somewhere it must be absent.
      const count = evidence.filter((each) => !isCircular(each)).length;
      node.fields.set(key, { place, count, origin });
    }
    return node;
  }
}

function below({ path, parent }: Here, step: Step): Here {
  return { path: [...path, step], parent };
}

function isCircular(evidence: Evidence): boolean {
  return evidence.kind === "nothing" && evidence.circular !== undefined;
}

type Scalar = Exclude<Evidence, { readonly kind: "array" | "object" }>;

function addScalar(place: Place, evidence: Scalar): void {
  switch (evidence.kind) {
    case "null":
      place.null = true;
      return;
    case "boolean":
      place.boolean = true;
      return;
    case "number":
      place.number = evidence.integer && place.number !== "any" ? "integer" : "any";
      if (evidence.text !== undefined) addRounded(place, evidence.text);
      return;
    case "string":
      place.text = joinTexts(place.text, textOf(evidence));
      return;
    case "nothing":
      if (evidence.circular !== undefined) place.circular.add(evidence.circular);
      if (evidence.variable !== undefined) place.variables.add(evidence.variable);
  }
}

function addRounded(place: Place, text: string): void {
  place.exact = wider(place.exact, isWhole(text) ? "integer" : "any");
  place.isRounded ||= !isOwnWriting(text);
}

function textOf({ text, format }: Extract<Scalar, { kind: "string" }>): Text {
  return {
    format,
    literal: undefined,
    counts: text === undefined ? undefined : new Map([[text, 1]]),
  };
}
