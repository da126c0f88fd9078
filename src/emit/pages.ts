/** Lists that come in pages: what the runtime is told of them, what the compiler is, and what the reader. */
import type { Operation, Pagination } from "../model/api.js";
import { code, type Code } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { numberLiteral, stringLiteral } from "./encoders.js";
import { literal, objectLine, optional } from "./literal-text.js";
import { runtime } from "./runtime-names.js";
import { typeText, type TypeNamer } from "./type-text.js";

/** What the runtime takes for the first page's number, or its first item's. */
const usualFirst = { page: 1, offset: 0 } as const;

/** The descriptor's `pages`. */
export function pagesLiteral(pagination: Pagination): Code {
  const { by, items, more, last } = pagination;
  return objectLine([
    ["by", stringLiteral(by)],
    ...("parameter" in pagination ? parameterProperties(pagination) : []),
    ...("next" in pagination ? ([["next", literal(pagination.next)]] as const) : []),
    ...("link" in pagination ? optional("link", pagination.link && literal(pagination.link)) : []),
    ...("id" in pagination ? ([["id", literal(pagination.id)]] as const) : []),
    ...("first" in pagination ? countProperties(pagination) : []),
    ...optional("more", more && literal(more)),
    ...optional("last", last && literal(last)),
    ["items", literal(items)],
  ]);
}

function parameterProperties({ parameter }: Extract<Pagination, { readonly parameter: unknown }>) {
  return [
    ["parameter", stringLiteral(parameter.key)] as const,
    ...optional("in", parameter.in === "body" ? stringLiteral("body") : undefined),
    ...optional("within", parameter.within && literal(parameter.within)),
  ];
}

function countProperties({
  by,
  first,
  pages,
  total,
}: Extract<Pagination, { readonly first: number }>) {
  return [
    ...optional("first", first === usualFirst[by] ? undefined : numberLiteral(first)),
    ...optional("pages", pages === undefined ? undefined : literal(pages)),
    ...optional("total", total === undefined ? undefined : literal(total)),
  ];
}

/** What a function returns; a list's promise says of what items it is. */
export function answerType(result: Code, { pagination }: Operation, nameOf: TypeNamer): Code {
  const promise = code`Promise<${result}>`;
  return pagination === undefined
    ? promise
    : code`${promise} & ${runtime.Paginated}<${typeText(pagination.item, nameOf)}>`;
}

/** Empty for what does not come in pages. */
export function pagesSentence({ pagination }: Operation, name: Code): string {
  if (pagination === undefined) return "";
  const call = codeSpan(`paginate(${name.text}, client, …)`);
  return `Paginated by ${wayText(pagination)}: ${call} goes through all items.`;
}

function wayText(pagination: Pagination): string {
  if ("parameter" in pagination) {
    const { within = [], key } = pagination.parameter;
    return codeSpan([...within, key].join("."));
  }
  return pagination.by === "url" ? "the URLs that answers give" : `the header ${codeSpan("link")}`;
}
