/** Diagnostics of understanding: 12xx variables and credentials, 13xx bodies, 20xx descriptions, 21xx saved responses. */
import type { CatalogueEntry } from "./entry.js";

export const inferenceDiagnostics = {
  PW1201: {
    severity: "info",
    title: "A variable has no value",
    cause: "Neither the collection nor an environment that was given defines it.",
    fix: "Give it to the client when it is created, in `variables`, or set a default: in the collection, or with `--environment` when generating.",
  },
  PW1202: {
    severity: "warning",
    title: "Variables refer to each other in a circle",
    cause:
      "The value of the variable leads back to itself, so that Postman cannot resolve it either.",
    fix: "Break the circle where the collection's variables are edited in Postman.",
  },
  PW1203: {
    severity: "warning",
    title: "A credential was left out of the generated code",
    cause:
      "The collection holds what is, or looks like, a password, a key or a token. Generated code is checked in; credentials must not be.",
    fix: "Give it to the client when it runs: in `auth`, in `variables` or with the call. In Postman, put a variable in its place; out of a description or a saved response, take it. Revoke it if it is a real one: whoever has the collection has it.",
  },
  PW1204: {
    severity: "info",
    title: "A script sets a variable",
    cause:
      "Generating runs no script, and neither does the client. What this one sets in Postman is up to whoever uses the client.",
    fix: "Where a request needs the variable, give it to the client in `variables`; a token, in `auth`.",
  },
  PW1205: {
    severity: "info",
    title: "Nothing makes values for a dynamic variable",
    cause:
      "Clients make ids, times and numbers for Postman's dynamic variables by themselves; names, addresses and words would take a library.",
    fix: "Pass the value, or give the client a maker of values: `expand: expander({ ...dynamicVariables, $randomEmail: () => … })`.",
  },
  PW1206: {
    severity: "error",
    title: "A server variable is not used: no client should call its URL",
    cause:
      "Its value has a scheme other than http and https, names a local socket, carries a user name or password, or hides characters in its host.",
    fix: "Correct the variable in Postman, or give the URL to the client as `baseUrl`: it has no default.",
  },
  PW1207: {
    severity: "warning",
    title: "A server variable is not used: it holds no URL",
    cause:
      "Requests begin with the variable, and its value is a sentence, or an address without a host.",
    fix: "Correct the variable in Postman, or give the URL to the client as `baseUrl`: it has no default.",
  },
  PW1208: {
    severity: "info",
    title: "A script sets variables whose names it computes",
    cause:
      "Generating runs no script, and only running this one would tell which variables it sets in Postman.",
    fix: "Look at the script in Postman. Where requests need what it sets, give it to the client in `variables`.",
  },
  PW1209: {
    severity: "warning",
    title: "A script changes the request",
    cause:
      "Generating runs no script, and neither does the client: it sends the request without what the script adds or changes in Postman.",
    fix: "Where the API needs it, do the same in the client: headers by the option `headers` of the client or of a call, all else, such as a signature, by its hook `onRequest`.",
  },
  PW1210: {
    severity: "info",
    title: "A script sends a request of its own",
    cause:
      "Generating runs no script, and neither does the client. Mostly such a request gets a token.",
    fix: "Give the client what the script gets: a token in `auth`, where it may be a function; `refreshing` with an OAuth 2.0 grant gets new ones.",
  },
  PW1211: {
    severity: "info",
    title: "A folder's variable is not used, as in Postman",
    cause:
      "Files may define variables in folders, but Postman replaces only those of the collection and of environments.",
    fix: "Move it to the variables of the collection, or to an environment for `--environment`; or give it to the client in `variables`.",
  },
  PW1212: {
    severity: "info",
    title: "A collection has several servers",
    cause:
      "One of them is the default one, and the client's `baseUrl`; requests to another one name it. Without a choice, it is a variable such as `{{baseUrl}}`, or the one that most requests go to.",
    fix: "Choose it with `--server NAME`: it then stays the default one whatever requests are added.",
  },
  PW1213: {
    severity: "warning",
    title: "The server that was asked for is not there",
    cause:
      "No request goes to a server of that name, neither in this collection nor in another one of the run.",
    fix: "Give `--server` one of the names that the message lists; `postwright inspect` shows their URLs.",
  },
  PW1301: {
    severity: "warning",
    title: "A JSON body cannot be modelled",
    cause: "The text is no JSON, even with comments, trailing commas and variables allowed for.",
    fix: "The body is typed as text and can be sent as such; to have it typed, mend it in Postman.",
  },
  PW1302: {
    severity: "info",
    title: "A body is typed as text",
    cause: "XML, HTML, scripts and plain text are not modelled.",
    fix: "Nothing: pass the text with the call.",
  },
  PW1303: {
    severity: "info",
    title: "The type of a GraphQL variable is not known",
    cause:
      "The query declares it by an input type, an enum or a scalar of the API, which a collection does not define, and no example shows it.",
    fix: "To have it typed, give the variable an example value in Postman; until then it is `unknown`.",
  },
  PW1304: {
    severity: "info",
    title: "A request shows numbers that JavaScript rounds",
    cause:
      "JavaScript has no integers past 2^53 and no numbers of more than some 17 digits: it takes the nearest number that it has.",
    fix: 'Pass such an integer as `bigint`, any other such number as `new JsonNumber("…")`: the client sends every digit.',
  },
  PW1305: {
    severity: "warning",
    title: "A JSON body has a key twice",
    cause: "Postman sends both; an object in JavaScript has one, and most servers take the last.",
    fix: "The client sends the last one. Take the other one out in Postman.",
  },
  PW1306: {
    severity: "info",
    title: "A JSON body is sent as plain text",
    cause:
      "Neither the language chosen for the body nor a header `Content-Type` says that it is JSON: Postman sends it as `text/plain`, and so does the client.",
    fix: "If the API shall read it as JSON, choose JSON as the language of the body in Postman, or pass the header `content-type` with the call.",
  },
  PW1307: {
    severity: "info",
    title: "Only saved requests have a parameter or body",
    cause:
      "A request that was saved with a response sends what the item's own request does not. The client sends it only where it is given.",
    fix: "Nothing, if the API takes it; else take it out of the saved request in Postman.",
  },
  PW1308: {
    severity: "info",
    title: "The body of a saved request was left out",
    cause:
      "It is of another mode than the item's own or than other saved ones, or a GraphQL document where the item has none: a function has one way to send its body.",
    fix: "To be able to send it, make it the body of a request of its own in Postman.",
  },
  PW1309: {
    severity: "info",
    title: "What a field of a body may hold is not known",
    cause:
      "The request has `null` for it, and neither other fields of its name nor a description say what else it takes. It is typed as `unknown`, so that anything can be sent.",
    fix: "To have it typed, save a request with a value for it in Postman, along with its response.",
  },
  PW2001: {
    severity: "warning",
    title: "A description contradicts itself",
    cause: "Two of its statements about the parameter cannot both be true; the message names them.",
    fix: "The type has room for both. Correct the description in Postman.",
  },
  PW2002: {
    severity: "warning",
    title: "A documented value is not among the allowed ones",
    cause: "The description lists the values that are allowed, and the example is none of them.",
    fix: "The type has room for both. Correct the list or the example in Postman.",
  },
  PW2003: {
    severity: "warning",
    title: "A documented value does not have the documented type",
    cause: "The description says number, boolean or a format, and the example is something else.",
    fix: "The type has room for both. Correct the description or the example in Postman.",
  },
  PW2101: {
    severity: "info",
    title: "A saved response's name tells another status than it has",
    cause: "The name speaks of one HTTP status, and another one was saved.",
    fix: "The saved one counts. Correct the name in Postman, or save the response again.",
  },
  PW2102: {
    severity: "info",
    title: "An error is documented under a success status",
    cause: "The saved response has a 2xx status and names an error code.",
    fix: "Nothing: it is a failure in the result union, told apart by its code.",
  },
  PW2103: {
    severity: "info",
    title: "No success is documented",
    cause: "None of the request's saved responses has a 2xx status that means success.",
    fix: "Any 2xx counts as a success with an unknown body. To have it typed, save a response in Postman.",
  },
  PW2104: {
    severity: "warning",
    title: "A saved response says JSON and is not",
    cause: "Its body is no JSON, even with comments and trailing commas allowed for.",
    fix: "Its body is not typed. Save the response again in Postman.",
  },
  PW2105: {
    severity: "warning",
    title: "A saved response was left out: nothing tells its status",
    cause:
      "Neither its fields nor its name say which HTTP status it had, and its body does not say that it is a success.",
    fix: "The response was left out. Set its status in Postman, or write it into its name.",
  },
  PW2106: {
    severity: "info",
    title: "A saved response's status is taken from its name or its body",
    cause:
      "The response was saved without a status. Its name tells one, or its body is that of a success.",
    fix: "Set its status in Postman.",
  },
  PW2107: {
    severity: "info",
    title: "A saved success speaks of an error",
    cause:
      "Its status is 2xx and its body says that the request failed, without a code that would tell the two apart.",
    fix: "Look for the error in the body of the success; its type has room for both.",
  },
  PW2108: {
    severity: "info",
    title: "An API's error code is saved as the HTTP status",
    cause: "The name gives an error code, no HTTP status, and the saved status is that code.",
    fix: "The saved status counts. If the API answers with another one, correct it in Postman.",
  },
  PW2109: {
    severity: "info",
    title: "A saved response's name and body give different error codes",
    cause: "The name states one error code of the API, and the body carries another one.",
    fix: "Both are codes of the failure. Correct the name or the body in Postman.",
  },
  PW2110: {
    severity: "info",
    title: "A list may come in pages",
    cause:
      "A parameter or a saved answer speaks of pages, but the two do not show how one asks for the next page.",
    fix: "Nothing: the request can be sent page by page. To use `paginate`, save an answer in Postman that shows how it leads to the next page.",
  },
  PW2111: {
    severity: "info",
    title: "A saved response shows numbers that JavaScript rounds",
    cause:
      "JavaScript has no integers past 2^53 and no numbers of more than some 17 digits: it takes the nearest number that it has.",
    fix: "Where every digit counts, make the call as `exactNumbers(request, client, params)`: such integers come as `bigint`, other such numbers as `JsonNumber`.",
  },
} as const satisfies Record<string, CatalogueEntry>;
