/** What is said of an answer, as the comment of the type that it has. */
import type { Doc, Group, ResponseOutcome } from "../model/api.js";

/** An answer that is only called what its request is called is not described at all. */
export function withoutName(
  outcomes: readonly ResponseOutcome[],
  name: string,
): readonly ResponseOutcome[] {
  const title = plain(name);
  return outcomes.map((outcome) => {
    const { doc, ...rest } = outcome;
    return doc?.summary === undefined || plain(doc.summary) !== title ? outcome : rest;
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();
}

/** By the ids of types; one that answers are said different things of has none. */
export function typeSentences({
  operations,
}: Group): ReadonlyMap<string, { readonly doc: Doc } | undefined> {
  const sentences = new Map<string, { readonly doc: Doc } | undefined>();
  const answers = operations.flatMap(({ outcomes, name }) => withoutName(outcomes, name));
  for (const { body, doc } of answers) {
    if (body.kind !== "json" || body.type.kind !== "ref" || doc?.summary === undefined) continue;
    const { id } = body.type;
    const known = sentences.get(id);
    const isNew = !sentences.has(id) || known?.doc.summary === doc.summary;
    sentences.set(id, isNew ? { doc: { summary: doc.summary } } : undefined);
  }
  return sentences;
}
