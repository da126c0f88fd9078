/** What every reader of one description has before it: the prose, the parameter's name and its documented value. */
import type { ParameterText } from "../../model/facts.js";
import { LIST_VALUE, PLACEHOLDER_VALUE } from "../heuristics-prose.js";
import { type Prose, proseOf } from "./text/prose.js";

export interface ProseContext {
  readonly prose: Prose;
  readonly name: string;
  readonly location: ParameterText["in"];
  /** The documented value, unless it is a placeholder, and its comma-separated elements. */
  readonly documented: ReadonlySet<string>;
  /** The documented value is a list: `<array>`, `["a", "b"]`. */
  readonly isList: boolean;
  /** The values of the set that the text gives, once it has been read. */
  readonly values: ReadonlySet<string>;
}

export function contextOf(parameter: ParameterText): ProseContext {
  const value = parameter.value?.trim() ?? "";
  const isKnown = value !== "" && !PLACEHOLDER_VALUE.test(value);
  return {
    prose: proseOf(parameter.description ?? ""),
    name: parameter.name,
    location: parameter.in,
    documented: new Set(isKnown ? [value, ...value.split(",").map((part) => part.trim())] : []),
    isList: LIST_VALUE.test(value),
    values: new Set(),
  };
}
