/** What is read of scripts: calls by literal and by computed names, changes of the request, and nothing that never runs. */
import { describe, expect, it } from "vitest";
import { effectsOf } from "../../../src/infer/scripts/effects.js";

function does(source: string, listen: "prerequest" | "test" = "prerequest"): readonly string[] {
  return effectsOf(source, listen).map(({ verb, what }) => `${verb} ${what}`);
}

function computed(name: string): string {
  return `sets a variable named by (${name})`;
}

describe("variables", () => {
  it.each<[given: string, want: readonly string[]]>([
    ['pm.environment.set("token", data.token);', ['sets "token"']],
    ["pm.collectionVariables.set(`id`, 1); pm.globals.set('id', 2)", ['sets "id"']],
    ["pm.variables.set(\n  'a',\n  1\n)", ['sets "a"']],
    ["await pm.vault.set('key', 1)", ['sets "vault:key"']],
    ["postman.setGlobalVariable('old', 1)", ['sets "old"']],
    ["pm?.environment?.['set']('a', 1)", ['sets "a"']],
    ["const env = pm.environment;\nenv.set('a', 1)", ['sets "a"']],
    ["env = pm.environment;\nenv.set('a', 1)", ['sets "a"']],
    ["const { environment, request } = pm;\nenvironment.set('a', 1)", ['sets "a"']],
    [
      "let { environment: env = {}, ...rest } = pm\nenv.set('a', 1); rest.globals.set('b', 2)",
      ['sets "a"', 'sets "b"'],
    ],
    ["const { 'environment': env } = pm;\nenv.set('a', 1)", ['sets "a"']],
    ["const { environment: { set } } = pm;\nset('a', 1)", ['sets "a"']],
    ["const x = 1, { setGlobalVariable: set } = postman;\nset('a', 1)", ['sets "a"']],
    ["({ environment } = pm);\nenvironment.set('a', 1)", ['sets "a"']],
    ["const { [scope]: any } = pm;\nany.set('a', 1)", []],
    ["const { environment } = other;\nenvironment.set('a', 1)", []],
    ["const { environment } = pm.get();\nenvironment.set('a', 1)", []],
    ["var { environment } = pm;\nvar { environment } = other;\nenvironment.set('a', 1)", []],
    ["const NAME = 'token';\npm.globals.set(NAME, 1)", ['sets "token"']],
    ["let name = 'token';\npm.globals.set(name, 1)", [computed("name")]],
    ["pm.environment.set(key, value)", [computed("key")]],
    ["pm.collectionVariables.set(`${kind}Id`, id)", [computed("`${kind}Id`")]],
    ["postman.setEnvironmentVariable('item' + i, 1)", [computed("'item' + i")]],
    ["pm.variables.set(names[at], f(1, 2))", [computed("names[at]")]],
    ["pm.environment.set(pick({ a: 1 }, 2), 3)", [computed("pick({ a: 1 }, 2)")]],
    ["pm.environment.get('a'); pm.environment.unset('a')", []],
    ["pm.visualizer.set('<b>a</b>', {})", []],
    ["const pm2 = { environment }; pm2.environment.set('a', 1)", []],
  ])("%s", (given, want) => {
    expect(does(given, "test")).toEqual(want);
  });
});

describe("what only looks like code", () => {
  it.each([
    ["a line of comment", "// pm.environment.set('a', 1)"],
    ["a comment behind code", "call(); // pm.environment.set('a', 1)"],
    ["a comment of several lines", "/*\npm.environment.set('a', 1)\n*/"],
    ["a comment without an end", "/* pm.environment.set('a', 1)"],
    ["a string", "log('pm.environment.set(\"a\", 1)')"],
    ["a string with quotes in it", "log('it\\'s pm.environment.set(\"a\", 1)')"],
    ["a template", "log(`<script>\npm.environment.set('a', 1)</script>`)"],
    ["a regular expression", "text.match(/pm.environment.set('a', 1)/)"],
    ["a member of something else", "my.pm.environment.set('a', 1)"],
    ["a name that was given away", "env = pm.environment;\nenv = {};\nenv.set('a', 1)"],
  ])("%s", (_, given) => {
    expect(does(given)).toEqual([]);
  });

  it.each([
    ["behind a regular expression", "/[/'`]/.test(x); pm.environment.set('a', 1)"],
    ["behind divisions", "x = a / b / c; pm.environment.set('a', 1) / 2"],
    ["in a template", "`${`${pm.environment.set('a', 1)}`}`"],
    ["behind a hole with braces", "`${{ a: 1 }}`; pm.environment.set('a', 1)"],
    ["behind a broken string", "x = 'it\npm.environment.set('a', 1)"],
  ])("but code stands %s", (_, given) => {
    expect(does(given)).toEqual(['sets "a"']);
  });
});

describe("changes of the request", () => {
  it.each<[given: string, want: readonly string[]]>([
    ["pm.request.headers.add({ key: 'X-A', value: v })", ['adds the header "X-A"']],
    [
      "pm.request.headers.upsert({ value: f({ key: '-' }), key: 'X-A' })",
      ['sets the header "X-A"'],
    ],
    ["pm.request.headers.remove('X-A')", ['removes the header "X-A"']],
    ["pm.request.headers.remove(h => !h.value)", ["removes headers"]],
    ["pm.request.headers.clear()", ["changes the headers"]],
    ["pm.request.addHeader('X-A: secret')", ['adds the header "X-A"']],
    ["pm.request.upsertHeader({ key: name, value })", ["sets headers"]],
    ["pm.request.url.query.add('sign=' + sign)", ['adds the query parameter "sign"']],
    ["pm.request.addQueryParams([{ key: 'a' }])", ["adds query parameters"]],
    ["const url = pm.request.url\nurl.query.clear()", ["changes the query"]],
    ["const { request } = pm;\nrequest.headers.add('X-A: 1')", ['adds the header "X-A"']],
    [
      "const { headers: h, url: { query } } = pm.request;\nh.clear(); query.clear()",
      ["changes the headers", "changes the query"],
    ],
    ["pm.request.url = other", ["changes the URL"]],
    ["pm.request.url.host = [host]; pm.request.url.path.push('a')", ["changes the URL"]],
    ["pm.request.url.variables.upsert({ key: 'id' })", ['sets the path variable "id"']],
    ["pm.request.body.update(text); delete pm.request.body.raw", ["changes the body"]],
    ["pm.request.body.urlencoded.add({ key: 'sign', value })", ['adds the form field "sign"']],
    ["pm.request.auth.update({ type: 'bearer' })", ["changes the auth"]],
    ["pm.request.method = 'PUT'", ["changes the method"]],
    ["if (pm.request.method === 'GET') log(pm.request.url.toString())", []],
    ["pm.request.headers.get('X-A'); pm.request.headers.each(log)", []],
    // What old scripts call `request` is a copy.
    ["request.headers['X-A'] = 1", []],
  ])("%s", (given, want) => {
    expect(does(given)).toEqual(want);
  });

  it("come too late in a test", () => {
    expect(does("pm.request.headers.add('X-A: 1')", "test")).toEqual([]);
  });
});

describe("requests of its own", () => {
  it("are told beside what is made of them", () => {
    const source = "pm.sendRequest(options, (_, res) => pm.globals.set('token', res.json().t))";
    expect(does(source)).toEqual(["sends a request of its own", 'sets "token"']);
    expect(does(`const { sendRequest } = pm;\nsendRequest(url)`)).toEqual([
      "sends a request of its own",
    ]);
  });
});

describe("a hostile script", () => {
  it.each<[what: string, source: string]>([
    ["open calls", "pm.environment.set(".repeat(5000)],
    ["open templates", `pm${"`${".repeat(50_000)}`],
    ["open regular expressions", `pm${"= /[".repeat(50_000)}`],
    ["closing braces", `pm${"}`".repeat(50_000)}`],
    ["open patterns", `pm;${"const { a: ".repeat(20_000)}`],
    ["patterns in patterns", `${"{ a: ".repeat(20_000)}b${" }".repeat(20_000)} = pm`],
    ["braces that are given values", "{} = pm;".repeat(20_000)],
    ["a string without an end", `pm.x = "${"\\".repeat(100_000)}`],
    ["members without an end", `pm${".request".repeat(50_000)}.set('a')`],
    ["names for names", Array.from({ length: 5000 }, (_, i) => `a${i + 1} = a${i}.x;`).join("\n")],
  ])("of %s is read", (_, source) => {
    expect(does(`a0 = pm.environment;\n${source}`).length).toBeLessThan(9);
  });
});
