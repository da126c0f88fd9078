/** A parameter's description without what its type, its enum and its tags say already. */
import type { Doc } from "../../model/api.js";
import type { ParameterFacts } from "../../model/facts.js";
import { parseDoc } from "./doc.js";
import { cleanMarkdown } from "./markup.js";

/** `(Required) …` · `Required. …` · `[Optional] …` */
const LEADING_PRESENCE =
  /^\s*(?:[([*_]+(?:required|optional)[)\]*_]+[:.,-]?|(?:required|optional)[.:])\s*/i;
/** `(This can only be one of a,b,c)`, which one converter from OpenAPI adds to what stands before it. */
const APPENDED_SET = /\s*\(This can only be one of [^()]*\)\s*$/;

export function parameterDoc(
  description: string | undefined,
  facts: ParameterFacts,
): Doc | undefined {
  if (description === undefined) return undefined;
  let text = cleanMarkdown(description);
  if (facts.presence !== undefined && facts.presence.value !== "conditional") {
    text = text.replace(LEADING_PRESENCE, "");
  }
  if (facts.enum !== undefined) text = withoutMembers(text, facts.enum.value);
  if (facts.default !== undefined) text = withoutDefault(text, facts.default.value);
  return parseDoc(text);
}

/** Lines that give a value and its sentence go, because the enum's members carry both. */
function withoutMembers(
  text: string,
  members: readonly { readonly value: string; readonly doc?: string }[],
): string {
  const documented = new Set(
    members.filter(({ doc }) => doc !== undefined).map(({ value }) => value),
  );
  if (documented.size === 0) return text;
  const kept = text
    .replace(APPENDED_SET, "")
    .split("\n")
    .filter((line) => {
      const value = /^[\s*+•-]*[`"']([^`"']+)[`"']\s*[-–—:=]/.exec(line)?.[1]?.trim();
      return value === undefined || !documented.has(value);
    });
  return kept.join("\n").trim().replace(/\s*:$/, "");
}

/** A sentence of its own, with nothing more: `Default: 30.` · `The default value is `30`.` · `Defaults to 30` */
function withoutDefault(text: string, value: string): string {
  const literal = value.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const says = String.raw`(?:the )?default(?: value)?(?:s to|:| is:?|=)\s*[\x60"']?${literal}[\x60"']?`;
  const end = String.raw`(?:\.(?=\s|$)|(?=[^\S\n]*(?:\n|$)))`;
  return text.replace(new RegExp(String.raw`(^|[.\n]\s*)${says}${end}`, "i"), "$1").trim();
}
