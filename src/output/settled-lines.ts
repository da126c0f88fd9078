/** Lines of statements, without their indentation, of which it is known what the formatter makes of them. */

const name = String.raw`[A-Za-z_$][\w$]*(?![\w$])`;
/** Printable ASCII, which is as wide as it is long; no quote is escaped, or the formatter might choose the other kind. */
const string = String.raw`"(?:[ !#-[\]-~]|\\[^"'])*"`;
const number = String.raw`-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?(?![\w.])`;
/** Other parentheses may be redundant; lists of lists or of objects may get a line for each element. */
const brackets = String.raw`(?<=[\w$])\(|\[(?![[{])|\{ | \}|\{\}|[\])<>]`;
/** Each token can be read in one way only, so that matching takes linear time. */
const run = String.raw`(?:${string}|${number}|typeof |${name}|${brackets}|, | \| |: |\?: |; | satisfies |\.)+`;

const key = String.raw`(?:${name}|${string}|[1-9]\d{2})`;
const parameter = String.raw`${name}\??: ${name}(?: = \{\})?`;
const item = String.raw`(?:type )?${name}(?: as ${name})?`;
const block = String.raw`export (?:interface|enum) ${name} \{|export const ${name} = \{|${key}\??: \{|return \{|\{`;

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** Begins what has a line for each of its parts, whether or not these would fit on one. */
export const opening = whole(String.raw`${block}|return client\.send<${name}>\(`);

export const closing = whole(String.raw`\}(?:[,;]| as const;| satisfies ${run},)?|\);`);

/** A member, a property, an argument or a value of an enum. */
export const part = whole(
  String.raw`${key}(?:\??: ${run}[,;]|,)|\.\.\.${run},|${name} = (?:${string}|${number}),`,
);

export const enumValues = whole(
  String.raw`export type (?<type>${name}) = \(typeof \k<type>\)\[keyof typeof \k<type>\];`,
);

export const reexport = whole(String.raw`(?:export \*|import \* as ${name}) from ${string};`);

/**
 * What may be broken into several lines. Groups: what stands before its parts, its parts, what stands after them.
 */
export const breakable = {
  functionHead: whole(
    String.raw`(export function ${name}\()(${parameter}(?:, ${parameter})*)(\): (?:Promise<${name}>(?: & ${name}<${run}>)?|${name}) \{)`,
  ),
  namedImports: whole(
    String.raw`((?:import|import type|export) \{) (${item}(?:, ${item})*) (\} from ${string};)`,
  ),
  alias: whole(String.raw`(export type ${name} =) (${run})(;)`),
  object: whole(String.raw`(${key}\??: (?:${name}\()?\{) (${run}) (\}\)?[,;])`),
} as const;

const tokens = new RegExp(String.raw`${string}|[<({[\])}>]|[,;] | \| `, "g");

/** The parts between separators that stand in no brackets. */
export function partsOf(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + token.length;
    } else if (/^[<({[]$/.test(token)) depth += 1;
    else if (/^[\])}>]$/.test(token)) depth -= 1;
  }
  return [...parts, text.slice(start)];
}
