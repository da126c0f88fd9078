/** Diagnostics of the rest of the way: 30xx names, 40xx output, 50xx options. */
import type { CatalogueEntry } from "./entry.js";

export const outputDiagnostics = {
  PW3001: {
    severity: "info",
    title: "Two names are one in code, and were told apart",
    cause:
      "Two items of one folder, or two folders beside each other, have names that give the same identifier or file name.",
    fix: "Nothing, or give them different names in Postman to choose what they are called.",
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
    cause:
      "A file that postwright would write is there already, without the first line by which it knows its own.",
    fix: "Move it elsewhere, or choose another output folder with `--out`.",
  },
  PW4002: {
    severity: "error",
    title: "The output would leave its folder",
    cause: "A part of the path to a file is a link to somewhere outside of the output folder.",
    fix: "Remove the link, or choose another output folder with `--out`.",
  },
  PW4003: {
    severity: "error",
    title: "Two collections would be written to one folder",
    cause: "Both files have names that give the same folder.",
    fix: "Rename one of the files, or generate them one by one with different `--out` folders.",
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
    title: "There is no collection to generate from",
    cause: "None was named, and no file matches collections/*.postman_collection.json.",
    fix: "Name the collections' files, or put them into the folder `collections`.",
  },
  PW5002: {
    severity: "error",
    title: "An option has a value that it cannot have",
    cause: "The value is empty, of the wrong type, or none of those allowed.",
    fix: "Give one of the values that the message names.",
  },
} as const satisfies Record<string, CatalogueEntry>;
