/** What is said of an answer, as the comment of the type that it has. */
import type { Doc, Group } from "../model/api.js";

/** By the ids of types; one that answers are said different things of has none. */
export function typeSentences({
  operations,
}: Group): ReadonlyMap<string, { readonly doc: Doc } | undefined> {
  const sentences = new Map<string, { readonly doc: Doc } | undefined>();
  for (const { body, doc } of operations.flatMap(({ outcomes }) => outcomes)) {
    if (body.kind !== "json" || body.type.kind !== "ref" || doc?.summary === undefined) continue;
    const { id } = body.type;
    const known = sentences.get(id);
    const isNew = !sentences.has(id) || known?.doc.summary === doc.summary;
    sentences.set(id, isNew ? { doc: { summary: doc.summary } } : undefined);
  }
  return sentences;
}
