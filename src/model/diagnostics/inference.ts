/** Diagnostics of understanding: 12xx variables and credentials, 13xx bodies, 20xx descriptions, 21xx saved responses. */
import type { CatalogueEntry } from "./entry.js";

export const inferenceDiagnostics = {
  PW1201: {
    severity: "info",
    title: "A variable has no value in the collection",
    cause: "Nothing in the collection or the given environments defines it.",
    fix: "Give it as an option of the client, or pass `--environment` when generating to set a default.",
  },
  PW1202: {
    severity: "warning",
    title: "Variables refer to each other in a circle",
    cause:
      "The value of the variable leads back to itself, so that Postman cannot resolve it either.",
    fix: "Break the circle in Postman's variable editor.",
  },
  PW1203: {
    severity: "warning",
    title: "A secret was left out of the generated code",
    cause:
      "The collection holds a literal credential. Generated code is checked in; credentials must not be.",
    fix: "Pass it as an option of the client, and replace it by a variable in the collection.",
  },
  PW1204: {
    severity: "info",
    title: "A script sets a variable",
    cause: "Scripts are never run. What this one sets in Postman, the client's user must provide.",
    fix: "Give the variable as an option of the client.",
  },
  PW1205: {
    severity: "info",
    title: "A dynamic variable has no values",
    cause:
      "Clients make ids, times and numbers for such variables, but no names, addresses or words, which would take a library.",
    fix: "Pass the value, or give the client a maker of values: `expand: expander({ ...dynamicVariables, $randomEmail: () => … })`.",
  },
  PW1206: {
    severity: "error",
    title: "A server is where no client should go",
    cause:
      "The variable's value is a URL with a scheme other than http and https, names a local socket, or has a host with control characters.",
    fix: "It is no default of the client: correct the variable in Postman, or give the URL as an option of the client.",
  },
  PW1207: {
    severity: "warning",
    title: "A server's URL is none",
    cause: "The variable that requests begin with holds prose, or an address without a host.",
    fix: "It is no default of the client: correct the variable in Postman, or give the URL as an option of the client.",
  },
  PW1208: {
    severity: "info",
    title: "A script sets variables whose names it computes",
    cause:
      "Scripts are never run, and which variables this one sets in Postman only running it would tell.",
    fix: "Look at the script in Postman; give the variables that requests need as options of the client.",
  },
  PW1209: {
    severity: "warning",
    title: "A script changes the request",
    cause:
      "Scripts are never run: the client sends the request without what the script adds to it or changes of it in Postman.",
    fix: "Do the same in the client: headers by its option `headers`, or by that of a call; all else, such as a signature, in its hook `onRequest`.",
  },
  PW1210: {
    severity: "info",
    title: "A script sends a request of its own",
    cause: "Scripts are never run. Mostly such a request gets a token.",
    fix: "Give the client what the script gets: a token as a credential, which may be a function; `refreshing` with an OAuth 2.0 grant gets new ones.",
  },
  PW1211: {
    severity: "info",
    title: "A folder defines a variable, which Postman does not use",
    cause:
      "Postman's format has variables of folders, but what Postman sends is made of those of the collection and of environments alone.",
    fix: "Move it to the variables of the collection, or to an environment that is given as `--environment`; else give it as an option of the client.",
  },
  PW1212: {
    severity: "info",
    title: "A collection has several servers",
    cause:
      "The default one is the client's `baseUrl`, and requests that go to another one say so. Nobody chose it: it is a variable such as `{{baseUrl}}`, or the one that most requests go to.",
    fix: "Choose it with `--server NAME`, so that it stays the default one whatever requests are added.",
  },
  PW1213: {
    severity: "warning",
    title: "The server that was chosen is not there",
    cause: "No request of the collection goes to a server of that name.",
    fix: "Give `--server` one of the names that the message lists; `postwright inspect` shows their URLs.",
  },
  PW1301: {
    severity: "warning",
    title: "A JSON body cannot be modelled",
    cause:
      "The text is not JSON, also after comments, trailing commas and variables are allowed for.",
    fix: "The body is typed as text and can be sent; mend it in Postman to have it typed.",
  },
  PW1302: {
    severity: "info",
    title: "A body is typed as text",
    cause: "XML, HTML, scripts and plain text are not modelled.",
    fix: "Nothing: pass the text to send.",
  },
  PW1303: {
    severity: "info",
    title: "The type of a GraphQL variable is not known",
    cause:
      "The query declares it by an input type, an enum or a scalar of the API, which a collection does not define, and no example shows it.",
    fix: "Save a value for the variable in Postman to have it typed.",
  },
  PW1304: {
    severity: "info",
    title: "A request holds numbers that JavaScript rounds",
    cause:
      "An integer past 2^53, or a number of more digits than a JavaScript number has, becomes the nearest one there is.",
    fix: 'Pass such an integer as `bigint`, any other such number as `new JsonNumber("…")`: the client sends every digit.',
  },
  PW1305: {
    severity: "warning",
    title: "A JSON body has a key twice",
    cause: "Postman sends both members; an object has one, and parsers take the last.",
    fix: "The client sends the last one; take the other out in Postman.",
  },
  PW1306: {
    severity: "info",
    title: "JSON is sent as plain text",
    cause:
      "The body is JSON, but neither the language chosen for it nor a `Content-Type` header says so: Postman sends it as `text/plain`, and so does the client.",
    fix: "If the API is to read it as JSON, choose JSON as the body's language in Postman, or pass the header `content-type` with the call.",
  },
  PW2001: {
    severity: "warning",
    title: "A description contradicts itself",
    cause: "Two statements about the parameter cannot both hold.",
    fix: "The wider type was taken; correct the description in Postman.",
  },
  PW2002: {
    severity: "warning",
    title: "A documented value is not among the allowed ones",
    cause: "The description gives a closed set of values, and the example value is outside it.",
    fix: "The example's value was added to the type; correct the description or the value.",
  },
  PW2003: {
    severity: "warning",
    title: "A documented value does not have the documented type",
    cause:
      "The description says number, boolean or a format, and the example value is something else.",
    fix: "The wider type was taken; correct the description or the value.",
  },
  PW2101: {
    severity: "info",
    title: "A saved response's name and status disagree",
    cause: "The name speaks of another HTTP status than the one that was saved.",
    fix: "The saved status was taken; correct the name or save the response again.",
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
    cause: "The request has no saved response with a 2xx status.",
    fix: "Any 2xx is a success with an unknown body; save a response in Postman to have it typed.",
  },
  PW2104: {
    severity: "warning",
    title: "A saved response says JSON and is not",
    cause: "Its body cannot be parsed, also with comments and trailing commas allowed for.",
    fix: "Its body is not typed; save the response again in Postman.",
  },
  PW2105: {
    severity: "warning",
    title: "A saved response without a status was left out",
    cause: "Neither the saved response nor its name gives an HTTP status.",
    fix: "Set its status in Postman.",
  },
  PW2106: {
    severity: "info",
    title: "A saved response has no status of its own",
    cause: "Only its name tells the status, or nothing does and its body is that of a success.",
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
    title: "An API error code is saved as the HTTP status",
    cause: "The name gives an error code, no HTTP status, and the saved status is that code.",
    fix: "The saved status was taken; if the API answers with another one, correct it in Postman.",
  },
  PW2109: {
    severity: "info",
    title: "Name and body of a saved response give different error codes",
    cause: "The name states an API error code, and the body carries another one.",
    fix: "Both are documented codes of the failure; correct the name or the body.",
  },
  PW2110: {
    severity: "info",
    title: "A list may come in pages",
    cause:
      "A parameter or the saved answer speaks of pages, and it is not clear how the next one is asked for: what one of them says the other does not.",
    fix: "Nothing: the request can be sent for each page. To have it taken by `paginate`, save an answer that shows a page and how it leads to the next one.",
  },
  PW2111: {
    severity: "info",
    title: "A saved response holds numbers that JavaScript rounds",
    cause:
      "An integer past 2^53, or a number of more digits than a JavaScript number has, is read as the nearest one there is.",
    fix: "Where every digit counts, make the call as `exactNumbers(request, client, params)`: such integers come as `bigint`, other such numbers as `JsonNumber`.",
  },
} as const satisfies Record<string, CatalogueEntry>;
