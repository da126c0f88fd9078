/** Diagnostics of reading: 10xx the file, 11xx one request. */
import type { CatalogueEntry } from "./entry.js";

export const readingDiagnostics = {
  PW1001: {
    severity: "error",
    title: "The file cannot be read",
    cause: "No file stands at the path given, or it may not be read.",
    fix: "Check the path; give a collection, or with `--environment` an environment, as Postman exports it (… › Export).",
  },
  PW1002: {
    severity: "error",
    title: "The file is not JSON",
    cause: "The message names the line and the column at which the text is no JSON any more.",
    fix: "Export the file from Postman again. Where it was edited or merged by hand, mend that line: a conflict marker and a trailing comma are the usual causes.",
  },
  PW1003: {
    severity: "error",
    title: "The file is not a Postman collection",
    cause: "It is JSON, but holds neither `info` and `item` (v2) nor `requests` and `order` (v1).",
    fix: "Give the file that Postman exports for a collection (… › Export). Files of environments are for `--environment`.",
  },
  PW1004: {
    severity: "error",
    title: "The collection format is not supported",
    cause: "`info.schema` names a version other than v1, v2.0.0 or v2.1.0.",
    fix: "Export the collection from Postman as “Collection v2.1”.",
  },
  PW1005: {
    severity: "error",
    title: "The environment file cannot be used",
    cause:
      "It is neither a Postman environment or globals export nor a JSON object of names and values.",
    fix: "Export the environment from Postman and give that file to `--environment`.",
  },
  PW1006: {
    severity: "error",
    title: "The collection is too large",
    cause: "It holds more than fifty thousand items, which no collection made by people does.",
    fix: "Split the collection in Postman and generate a client for each part.",
  },
  PW1101: {
    severity: "error",
    title: "A request was left out: a field of it has the wrong type",
    cause:
      "Postman's format does not allow what the field at the place named holds, such as a number for a URL.",
    fix: "The request was left out. Open the request in Postman, set that field again and export the collection. In a generated collection, mend the generator.",
  },
  PW1102: {
    severity: "warning",
    title: "An item was left out: it has no request",
    cause: "The item is neither a request nor a folder, so that there is nothing to send.",
    fix: "The item was left out. Nothing to do, where the item only documents something; else give it a method and a URL in Postman.",
  },
  PW1103: {
    severity: "warning",
    title: "A request was left out: it has no URL to send it to",
    cause: "The URL is missing, empty, no address or a sentence.",
    fix: "The request was left out. Nothing to do, where the item only documents something; else set its URL in Postman.",
  },
  PW1104: {
    severity: "error",
    title: "A request was left out: no client should call its URL",
    cause:
      "The URL carries a user name or password, has a scheme other than http and https, names a local socket, or hides characters in its host.",
    fix: "The request was left out. Use an http(s) URL, and put credentials under Authorization in Postman.",
  },
  PW1105: {
    severity: "error",
    title: "A request was left out: one of its headers cannot be sent",
    cause:
      "Its name is no name of a header, or its value holds a line break or another control character.",
    fix: "The request was left out. Correct the header in Postman.",
  },
  PW1106: {
    severity: "error",
    title: "A request was left out: its method cannot be sent",
    cause:
      "The method has characters that no method may have, or is one that HTTP clients must refuse: CONNECT, TRACE or TRACK.",
    fix: "The request was left out. Choose another method in Postman.",
  },
  PW1107: {
    severity: "error",
    title: "A request was left out: its body has an unknown mode",
    cause: "Postman knows `raw`, `urlencoded`, `formdata`, `file` and `graphql`.",
    fix: "The request was left out. Set the body again in Postman and export the collection.",
  },
  PW1108: {
    severity: "error",
    title: "A request was left out: its auth has an unknown type",
    cause: "Postman knows no auth of the type named.",
    fix: "The request was left out. Set the authorization again in Postman and export the collection.",
  },
  PW1109: {
    severity: "error",
    title: "A request was left out: a saved response has a false status",
    cause:
      "A saved response has a `code` that is no whole number from 100 to 599, such as a word or 42.",
    fix: "The request was left out. Save the response again in Postman, or set its `code` to the status of the answer.",
  },
  PW1110: {
    severity: "error",
    title: "A folder was left out: it is nested too deep",
    cause:
      "The folder stands more than a thousand levels deep, which no collection made by people does.",
    fix: "The folder was left out. Move the folder further up in Postman.",
  },
  PW1111: {
    severity: "info",
    title: "A setting of Postman is left to the platform",
    cause:
      "Redirects, TLS, the HTTP version and the headers that a platform adds by itself are the business of `fetch`, as is the encoding of what it cannot send.",
    fix: 'Where it matters, give the client a `fetch` that does so: `fetch: (url, init) => fetch(url, { ...init, redirect: "manual" })`.',
  },
  PW1112: {
    severity: "error",
    title: "A request was left out: it is too large",
    cause:
      "One of its tables has more than ten thousand rows, which no request made by people has.",
    fix: "The request was left out. Look at the table named in Postman, and take out of the collection what is data and no documentation.",
  },
  PW1113: {
    severity: "warning",
    title: "An auth type or a body mode is not one of Postman's",
    cause:
      "The type of the auth or the mode of the body is a word that people and other programs write, such as `inherit`, `json` or `form-data`. Postman does not know it and sends no auth, or no body.",
    fix: "Set it again in Postman. A request that inherits its auth has no `auth` of its own.",
  },
  PW1114: {
    severity: "warning",
    title: "A saved response was left out: its status is over 599",
    cause:
      "HTTP has the statuses 100 to 599. Some proxies answer with others, such as 999, which each platform treats in its own way.",
    fix: "The response was left out. Nothing to do, where it does not matter that such an answer throws; else save the response with a status of HTTP in Postman.",
  },
  PW1115: {
    severity: "info",
    title: "An id in a path became a parameter that may be left out",
    cause:
      "In `/cards/42`, the number stands where the id of one card does: it looks like what somebody tried, and not like a part of the route. UUIDs and email addresses do, too.",
    fix: "Where it is an id, write it as a path variable in Postman, such as `/cards/:cardId`: this names the parameter and makes it required. Where it belongs to the route, leave the parameter out: the documented value is sent.",
  },
} as const satisfies Record<string, CatalogueEntry>;
