/** Diagnostics of the rest of the way: 30xx names, 40xx output, 50xx options. */
import type { CatalogueEntry } from "./entry.js";

export const outputDiagnostics = {
  PW3001: {
    severity: "info",
    title: "Two names became one and were told apart",
    cause: "Items of one folder give the same identifier.",
    fix: "Give them different names in Postman to choose the identifiers yourself.",
  },
  PW3002: {
    severity: "info",
    title: "A function was named after its request's method and path",
    cause:
      "The item's name says nothing that a function can be called by: it is empty, a URL, the bare method, a number or made of signs alone.",
    fix: "Name the item in Postman by what the request does, such as “Create a card”.",
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
