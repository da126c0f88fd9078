/** Whether the text says that the parameter is required, optional, or required under a condition. */
import type { Presence } from "../../model/facts.js";
import { type Claim, claimsOf, contradictionOf, evidenceOf, type Settled } from "./claims.js";
import type { ProseContext } from "./context.js";
import { CONDITIONAL } from "./presence-conditional.js";
import { LEFT_OUT, OPTIONAL, REQUIRED } from "./presence-rules.js";

export function presenceOf(context: ProseContext): Settled<Presence> {
  const conditional = claimsOf(CONDITIONAL, context);
  const isApart = (claim: Claim<Presence>): boolean =>
    !conditional.some(({ start, end }) => claim.start < end && start < claim.end);
  const required = claimsOf(REQUIRED, context).find(isApart);
  const optional = claimsOf(OPTIONAL, context).find(isApart);
  const against = optional ?? conditional[0] ?? claimsOf(LEFT_OUT, context)[0];
  if (required !== undefined && against !== undefined) {
    return { contradiction: contradictionOf("presence", [required, against], context) };
  }
  const claim = required ?? conditional[0] ?? optional;
  return claim === undefined
    ? {}
    : { fact: { value: claim.value, evidence: evidenceOf(claim, context) } };
}
