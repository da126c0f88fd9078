/**
 * Every diagnostic that postwright can give, with title, cause and fix.
 * `DiagnosticCode` is the set of its keys, so that a code without an entry does not compile.
 *
 * Codes never change their meaning. Ranges: 10xx the file, 11xx one request, 12xx variables and credentials,
 * 13xx bodies, 20xx parameter descriptions, 21xx saved responses, 30xx names, 40xx output, 50xx options.
 */

export interface CatalogueEntry {
  /** `error`: something asked for was not generated. `warning`: look at it. `info`: good to know. */
  readonly severity: "error" | "warning" | "info";
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

const entries = {
  PW1001: {
    severity: "error",
    title: "The file cannot be read",
    cause: "No file stands at the path given, or its permissions forbid reading it.",
    fix: "Check the path; export the collection from Postman (… › Export) and give the exported file.",
  },
  PW1002: {
    severity: "error",
    title: "The file is not JSON",
    cause: "The text stops being JSON at the line and column named.",
    fix: "Export the collection from Postman again; where it was edited or merged by hand, mend that line.",
  },
  PW1003: {
    severity: "error",
    title: "The file is not a Postman collection",
    cause: "It is JSON, but holds neither `info` and `item` (v2) nor `requests` and `order` (v1).",
    fix: "Give a collection file. Environments belong to `--environment`.",
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
  PW1101: {
    severity: "error",
    title: "A request has a field of the wrong type",
    cause: "The field named holds something that Postman's format does not allow there.",
    fix: "Open the request in Postman, set that field again and export the collection.",
  },
  PW1102: {
    severity: "warning",
    title: "An item without a request was left out",
    cause: "The item holds neither a request nor a folder, so that there is nothing to send.",
    fix: "Nothing, where the item only documents something; else give it a method and a URL in Postman.",
  },
  PW1103: {
    severity: "warning",
    title: "A request without a usable URL was left out",
    cause: "The URL is missing, empty or prose, so that there is nowhere to send the request to.",
    fix: "Nothing, where the item only documents something; else set its URL in Postman.",
  },
  PW1104: {
    severity: "error",
    title: "A request goes where no client should",
    cause:
      "The URL carries a user name or password, a scheme other than http and https, or names a local socket.",
    fix: "Use an http(s) URL and put credentials under Authorization in Postman.",
  },
  PW1105: {
    severity: "error",
    title: "A header cannot be sent",
    cause:
      "Its name is not a header name, or its value holds a line break or another control character.",
    fix: "Correct the header in Postman.",
  },
  PW1106: {
    severity: "error",
    title: "A method cannot be sent",
    cause:
      "The method is not a token, or is one that HTTP clients must refuse (CONNECT, TRACE, TRACK).",
    fix: "Choose another method in Postman.",
  },
  PW1107: {
    severity: "error",
    title: "A body has an unknown mode",
    cause: "Postman knows `raw`, `urlencoded`, `formdata`, `file` and `graphql`.",
    fix: "Set the body again in Postman and export the collection.",
  },
  PW1108: {
    severity: "error",
    title: "An auth has an unknown type",
    cause: "The type named is none of Postman's.",
    fix: "Set the authorization again in Postman and export the collection.",
  },
  PW1109: {
    severity: "error",
    title: "A saved response has an impossible status",
    cause: "`code` is no whole number from 100 to 599.",
    fix: "Save the response again in Postman, or correct its code.",
  },
  PW1110: {
    severity: "error",
    title: "A folder is nested too deep",
    cause:
      "The folder stands more than a thousand levels deep, which no collection made by people does.",
    fix: "Move the folder further up in Postman.",
  },
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
  PW3001: {
    severity: "info",
    title: "Two names became one and were told apart",
    cause: "Items of one folder give the same identifier.",
    fix: "Give them different names in Postman to choose the identifiers yourself.",
  },
  PW3002: {
    severity: "info",
    title: "A name was made from method and path",
    cause:
      "The item's name is empty, a URL, the bare method, or holds nothing that an identifier can be made of.",
    fix: "Name the item in Postman.",
  },
  PW4001: {
    severity: "error",
    title: "A file that postwright did not write is in the way",
    cause: "A file of that name stands in the output folder without postwright's header line.",
    fix: "Move it elsewhere, or choose another output folder with `--out`.",
  },
  PW4002: {
    severity: "error",
    title: "The output would leave its folder",
    cause: "A part of the output path is a link to a place outside the output folder.",
    fix: "Remove the link, or choose another output folder with `--out`.",
  },
  PW4003: {
    severity: "error",
    title: "Two collections would be written to one folder",
    cause: "Their file names give the same folder name.",
    fix: "Rename one of the files, or generate them with different `--out` folders.",
  },
  PW4004: {
    severity: "error",
    title: "The output cannot be written",
    cause:
      "The system refuses to write there: no permission, no space, or a file stands where a folder is needed.",
    fix: "Mend what the message names, or choose another output folder with `--out`.",
  },
  PW5001: {
    severity: "error",
    title: "There is no collection to work on",
    cause: "None was named, and no file matches collections/*.postman_collection.json.",
    fix: "Name the collection files, or put them into the folder `collections`.",
  },
  PW5002: {
    severity: "error",
    title: "An option has a value that it cannot have",
    cause: "The option named is empty, of the wrong type, or none of the values allowed.",
    fix: "Give one of the values that the message names.",
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof entries;

export const diagnosticCatalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = entries;
