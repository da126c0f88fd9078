/** Rules of one pattern each, the claims they make, and how several claims of one text become one fact or none. */
import type { Contradiction, Fact } from "../../model/facts.js";
import type { Evidence } from "../../model/origin.js";
import type { ProseContext } from "./context.js";

/** One way of stating a fact. */
export interface FactRule<Value> {
  readonly name: string;
  /** A real-world phrase that the rule is for. */
  readonly phrase: string;
  /** Global, and linear in the length of the text: bounded repetitions only. */
  readonly pattern: RegExp;
  /** What the words say; nothing where the context makes them say something else. */
  readonly read: (match: RegExpExecArray, context: ProseContext) => Value | undefined;
}

export interface Claim<Value> {
  readonly value: Value;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** What the rules say; where two read the same words, the earlier one. */
export function claimsOf<Value>(
  rules: readonly FactRule<Value>[],
  context: ProseContext,
): readonly Claim<Value>[] {
  const claims: Claim<Value>[] = [];
  for (const rule of rules) {
    // Most rules find nothing, and asking that first is cheaper than a walk through the matches.
    if (context.prose.text.search(rule.pattern) === -1) continue;
    for (const match of context.prose.text.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (claims.some((claim) => start < claim.end && claim.start < end)) continue;
      const value = rule.read(match, context);
      if (value !== undefined) claims.push({ value, rule: rule.name, start, end });
    }
  }
  return claims;
}

/** The fact that all claims agree on, or the contradiction between them. */
export interface Settled<Value> {
  readonly fact?: Fact<Value>;
  readonly contradiction?: Contradiction;
}

export function settle<Value>(
  about: Contradiction["about"],
  claims: readonly Claim<Value>[],
  context: ProseContext,
  keyOf: (value: Value) => unknown = (value) => value,
): Settled<Value> {
  const first = claims[0];
  if (first === undefined) return {};
  const other = claims.find(({ value }) => keyOf(value) !== keyOf(first.value));
  return other === undefined
    ? { fact: { value: first.value, evidence: evidenceOf(first, context) } }
    : { contradiction: contradictionOf(about, [first, other], context) };
}

export function contradictionOf(
  about: Contradiction["about"],
  claims: readonly Claim<unknown>[],
  context: ProseContext,
): Contradiction {
  const evidence = claims.map((claim) => evidenceOf(claim, context));
  const quotes = evidence.map(({ quote }) => `“${quote}”`).join(" and ");
  return { about, message: `The description contradicts itself: ${quotes}.`, evidence };
}

export function evidenceOf(
  claim: Pick<Claim<unknown>, "start" | "end">,
  { prose }: ProseContext,
): Evidence {
  return { kind: "description", quote: prose.quote(claim.start, claim.end) };
}
