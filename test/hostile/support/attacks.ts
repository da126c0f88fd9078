/** Texts that would be code, if they were ever taken for more than text. */

const CODE = "globalThis.PWNED=1";

export const attacks: readonly (readonly [what: string, text: string])[] = [
  ["the end of a comment", `*/ ${CODE}; /*`],
  ["the end of a comment in lines", `a\r\n*/\r${CODE};\n/** b`],
  ["the end of a comment as entities", `&#42;&#47; ${CODE}; &#x2f;&#x2a;`],
  ["the end of a comment with markup in between", `*<b></b>/ ${CODE} /<i></i>*`],
  ["the end of a comment with nothing in between", `*\u200b/ ${CODE} /\u00ad*`],
  ["a line separator", `a\u2028*/${CODE};//\u2029b`],
  ["a double quote", `"+(${CODE})+"`],
  ["a single quote", `'+(${CODE})+'`],
  ["a backtick", `\`+(${CODE})+\``],
  ["a substitution", `\${${CODE}}`],
  ["a backslash at the end", "ends with \\"],
  ["an escaped quote", `\\";${CODE};//`],
  ["an escape", `\\u0022;${CODE};//\\x22\\8`],
  ["a line feed", `a\n${CODE}`],
  ["control characters", "a\u0000\u0001\b\u000b\u001b\u007f\u0085\ufeffb"],
  ["characters that reorder", `a\u202e*/ ${CODE} /*\u2066b\u2069`],
  ["half a character", `\ud800${CODE}\udfff`],
  ["markup", `</script><script>${CODE}</script><!-- --> ]]>`],
  ["a link", `[a](javascript:${CODE}) ![b](data:text/html,x) <javascript:${CODE}>`],
  ["a source map", "//# sourceMappingURL=data:application/json;base64,e30=\n/*@ sourceURL=evil.js"],
  ["words to tools", "@ts-nocheck\n// @ts-ignore\n/* eslint-disable */\n#!/bin/sh\n/// reference"],
  ["tags", `@deprecated\n@param {string} x\n{@link ${CODE}}\n@internal @jsx h /*#__PURE__*/`],
  ["a computed key", `']: 1, [${CODE}]: '`],
  ["a function", `x(){} ${CODE}; function y`],
  ["patterns of replacement", "$& $1 $` $' $$ $<n>"],
  ["a key of every object", "__proto__"],
  ["nothing but symbols", "!!! ???"],
  ["letters of other scripts", "获取用户 пользователь"],
];

/** Places of the base whose texts are free: any of them may hold any text. */
export const freeTexts: readonly string[] = [
  "/info/name",
  "/info/description",
  "/variable/2/value",
  "/variable/2/description",
  "/item/0/name",
  "/item/0/description",
  "/item/0/item/0/name",
  "/item/0/item/0/request/description",
  "/item/0/item/0/request/header/0/description",
  "/item/0/item/0/request/url/query/0/value",
  "/item/0/item/0/request/url/query/0/description",
  "/item/0/item/0/request/url/variable/0/value",
  "/item/0/item/0/request/url/variable/0/description",
  "/item/0/item/0/response/0/name",
  "/item/0/item/0/response/0/status",
  "/item/0/item/0/response/0/header/1/value",
  "/item/0/item/0/response/0/header/1/description",
  "/item/0/item/1/name",
  "/item/0/item/1/request/body/formdata/0/key",
  "/item/0/item/1/request/body/formdata/0/value",
  "/item/0/item/1/request/body/formdata/0/description",
  "/item/0/item/2/name",
  "/item/0/item/2/item/0/request/body/urlencoded/0/key",
  "/item/0/item/2/item/0/request/body/urlencoded/0/value",
  "/item/0/item/2/item/1/request/body/graphql/operationName",
  "/item/1/name",
];

/** Bodies of JSON, whose keys and values are free. */
export const jsonTexts: readonly string[] = [
  "/item/0/item/0/request/body/raw",
  "/item/0/item/0/response/0/body",
  "/item/0/item/2/item/1/request/body/graphql/variables",
];
