/** How the command line is read: what is asked for, and what is refused. */
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";

const read = async (...argv: readonly string[]) => await readArguments(argv, "1.2.3", 80);

const defaults = {
  collections: [],
  out: "generated",
  environments: [],
  servers: [],
  examples: false,
  enumStyle: "const",
  importExtension: "js",
  strict: false,
  verbose: false,
};

describe("generate and check", () => {
  it.each([
    [[], {}],
    [["a.json", "7"], { collections: ["a.json", "7"] }],
    [["--", "--odd.json"], { collections: ["--odd.json"] }],
    [["a.json", "--out", "clients"], { collections: ["a.json"], out: "clients" }],
    [["-o", "clients", "a.json"], { collections: ["a.json"], out: "clients" }],
    [
      ["--environment", "one.json", "a.json", "-e", "two.json"],
      { collections: ["a.json"], environments: ["one.json", "two.json"] },
    ],
    [["--server", "baseUrl", "--server", "host"], { servers: ["baseUrl", "host"] }],
    [["--examples", "--strict", "--verbose"], { examples: true, strict: true, verbose: true }],
    [["--enum-style", "union"], { enumStyle: "union" }],
    [["--import-extension=none"], { importExtension: "none" }],
  ])("%j", async (argv, want) => {
    for (const command of ["generate", "check"]) {
      expect(await read(command, ...argv)).toEqual({
        command,
        arguments: { ...defaults, ...want },
      });
    }
  });
});

describe("inspect", () => {
  it.each([
    [["a.json"], {}],
    [["a.json", "--json", "--strict"], { json: true, strict: true }],
    [["-e", "env.json", "a.json"], { environments: ["env.json"] }],
    [["--server", "baseUrl", "a.json"], { servers: ["baseUrl"] }],
  ])("%j", async (argv, want) => {
    expect(await read("inspect", ...argv)).toEqual({
      command: "inspect",
      arguments: {
        collection: "a.json",
        environments: [],
        servers: [],
        json: false,
        strict: false,
        verbose: false,
        ...want,
      },
    });
  });
});

describe("what is refused", () => {
  it.each([
    [[], "No command is given", ""],
    [["--verbose"], "No command is given", ""],
    [["generat"], "Unknown argument: generat; Did you mean generate?", ""],
    [["generate", "--nope"], "Unknown argument: nope", " generate"],
    [["generate", "--out"], "Not enough arguments following: out", " generate"],
    [["generate", "--out", "a", "--out", "b"], "--out is given more than once", " generate"],
    [["check", "--enum-style", "class"], "Invalid values: Argument: enum-style", " check"],
    [["inspect"], "Missing required argument: collection", " inspect"],
    [["inspect", "a.json", "b.json"], "Unknown argument: b.json", " inspect"],
  ])("%j", async (argv, message, command) => {
    expect(await read(...argv)).toEqual({
      command: "refuse",
      message: expect.stringMatching(new RegExp(`^${message.replace("?", "\\?")}`)),
      hint: `postwright${command} --help`,
    });
  });
});
