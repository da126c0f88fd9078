/** What is said of an answer, as the comment of the type that it has. */
import type { Doc, Group, Operation, ResponseOutcome, TypeRef } from "../model/api.js";
import { partsOf, partsOfNamed } from "../model/type-parts.js";
import { requestTypes } from "../naming/type-owners.js";
import { isCommonplace, saysWhatHappened, startsWithName } from "./commonplaces.js";

/** By the ids of types: only what holds for the type wherever it stands, and tells what it is. */
export function typeSentences({
  operations,
  types,
}: Group): ReadonlyMap<string, { readonly doc: Doc }> {
  const sentences = new Map<string, string | undefined>();
  for (const operation of operations) {
    for (const outcome of operation.outcomes) {
      const id = wholeBody(outcome);
      if (id === undefined) continue;
      const sentence = sentenceOf(outcome, operation);
      const isSame = !sentences.has(id) || sentences.get(id) === sentence;
      sentences.set(id, isSame ? sentence : undefined);
    }
  }
  const parts = idsIn([
    ...types.flatMap(partsOfNamed),
    ...operations.flatMap(requestTypes),
    ...operations.flatMap(({ outcomes }) => outcomes.flatMap(partsOfBody)),
  ]);
  return new Map(
    [...sentences].flatMap(([id, summary]) =>
      summary === undefined || parts.has(id) ? [] : [[id, { doc: { summary } }] as const],
    ),
  );
}

function sentenceOf({ doc }: ResponseOutcome, { name }: Operation): string | undefined {
  const summary = doc?.summary;
  if (summary === undefined || isCommonplace(summary)) return undefined;
  // Several meanings of a failure are no name for its body.
  if (summary.includes(" Or: ")) return undefined;
  return saysWhatHappened(summary) || startsWithName(summary, name) ? undefined : summary;
}

function wholeBody({ body }: ResponseOutcome): string | undefined {
  return body.kind === "json" && body.type.kind === "ref" ? body.type.id : undefined;
}

function partsOfBody({ body }: ResponseOutcome): readonly TypeRef[] {
  if (body.kind === "lines") return [body.type];
  return body.kind === "json" ? partsOf(body.type) : [];
}

/** Without recursion, because documented bodies may be nested to any depth. */
function idsIn(types: readonly TypeRef[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const pending = [...types];
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    if (type.kind === "ref") ids.add(type.id);
    else pending.push(...partsOf(type));
  }
  return ids;
}
