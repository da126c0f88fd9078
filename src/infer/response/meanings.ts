/** What the saved responses of one outcome are said to mean. */
import type { Doc } from "../../model/api.js";
import { parseDoc } from "../doc/doc.js";
import { MAX_MEANINGS } from "../heuristics-response.js";
import type { UsableResponse } from "./read-response.js";

/** All that failures may mean; what several successes are called are labels of theirs, and say nothing of all. */
export function docOf(group: readonly UsableResponse[]): Doc | undefined {
  const messages = new Set(group.flatMap(({ name }) => name.message ?? []));
  const [first, ...others] = [...messages];
  if (others.length === 0) return parseDoc(first);
  if (group.some(({ verdict }) => verdict.ok) || messages.size > MAX_MEANINGS) return undefined;
  const summaries = [...messages].flatMap((message) => parseDoc(message)?.summary ?? []);
  return { summary: summaries.map(asSentence).join(" Or: ") };
}

export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
