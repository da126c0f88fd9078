/** Names of files: folders in kebab-case, safe on Linux, macOS and Windows. */
import { describe, expect, it } from "vitest";
import { planNames } from "../../src/naming/index.js";
import { files, group, model } from "./model.js";

describe("the file of a folder", () => {
  it.each([
    ["kebab-case", ["IM Groups"], "im-groups"],
    ["of camel case, too", ["paymentLinks"], "payment-links"],
    ["in directories", ["API Reference", "Messages"], "api-reference/messages"],
    ["of no folder at all", [], "requests"],
    ["a path", ["/payments/:id/captures"], "payments-id-captures"],
    ["up and away", ["..", "../../etc/passwd"], "folder/etc-passwd"],
    ["absolute", ["C:\\Windows", "/etc"], "c-windows/etc"],
    ["dots and spaces", [" .hidden. ", "Trailing. . "], "hidden/trailing"],
    ["emoji", ["🔐 Quick Auth → Run"], "quick-auth-run"],
    ["nothing", ["", "***"], "folder/folder"],
    ["control characters", ["a\u0000b\nc"], "a-b-c"],
    ["what files are called here", ["Auth"], "auth-requests"],
    ["in any case", ["RUNTIME", "Auth"], "runtime-requests/auth"],
    ["and an index everywhere", ["Users", "Index"], "users/index-requests"],
    ["devices of Windows", ["CON", "lpt1"], "con-requests/lpt1-requests"],
    ["with superscripts", ["COM¹"], "com1-requests"],
    ["with extensions", ["nul.txt", "aux "], "nul-txt/aux-requests"],
    ["accents", ["Élèves"], "eleves"],
    ["native letters", ["用户 管理"], "用户-管理"],
    ["numbers", ["2024"], "2024"],
    ["a name after its place", ["01 - JWT", "2. Keys"], "jwt/keys"],
    ["letters that belong to a word", ["IPsec", "GraphQL"], "ipsec/graphql"],
    ["prototype names", ["__proto__", "constructor"], "proto/constructor"],
  ])("is made of %s: %j", (_, path, wanted) => {
    expect(files(path)).toEqual([wanted]);
  });

  it("ends with a whole word where it would be too long", () => {
    const [file = ""] = files(["word ".repeat(50)]);
    expect(file).toBe(Array.from({ length: 12 }, () => "word").join("-"));
    expect(files(["x".repeat(300)])).toEqual(["x".repeat(60)]);
  });

  it("counts bytes, of which letters of most scripts have three", () => {
    const [file = ""] = files(["获取".repeat(100)]);
    expect(file).toBe("获取".repeat(10));
  });

  it("keeps the directories that fit of a path that is too long, and a code of all of them", () => {
    const deep = Array.from({ length: 60 }, (_, index) => `Folder ${index}`);
    const [first = "", second = ""] = files(deep, ["Elsewhere", ...deep]);
    expect(first).toMatch(/^folder-0\/folder-1\/[\w/-]+\/folder-59_[a-p]{8}$/);
    expect(first.length).toBeLessThan(120);
    expect(second).toMatch(/^elsewhere\/folder-0\//);
    expect(files(["Another"], deep)).toEqual(["another", first]);
  });

  it.each([
    ["case", [["Users"], ["users"]], ["users_agledcld", "users_fohmmfbd"]],
    ["symbols", [["C++"], ["C#"], ["C"]], ["c-plus-plus", "c-sharp", "c"]],
    ["nothing", [["🎉"], ["🎊"]], ["folder_gicokohg", "folder_ghcokmod"]],
    [
      "what is no clash",
      [
        ["A", "Users"],
        ["B", "Users"],
      ],
      ["a/users", "b/users"],
    ],
    [
      "their parents",
      [
        ["A!", "X"],
        ["A?", "X"],
      ],
      ["a-not/x", "a-question/x"],
    ],
    ["a reserved name", [["Auth"], ["Auth requests"]], ["auth-get", "auth-requests-get"]],
  ])("is told apart from another one by %s", (_, paths, wanted) => {
    expect(files(...paths)).toEqual(wanted);
    expect(files(...paths.toReversed())).toEqual(wanted.toReversed());
  });

  it("stands beside the directory of its subfolders", () => {
    expect(files(["Users"], ["Users", "Admin"])).toEqual(["users", "users/admin"]);
  });

  it("is one for each of several folders of one name, by the method that each holds", () => {
    const first = { ...group(["Users"], [{ name: "Read" }]), id: "/Users#1" };
    const second = { ...group(["Users"], [{ name: "Add", request: "POST /" }]), id: "/Users#2" };
    const nested = group(["Users", "Admin"], [{ name: "Read" }]);
    const { value, diagnostics } = planNames(model(first, second, nested));
    const planned = [...value.groups.values()].map(({ file }) => file);
    expect(planned).toEqual(["users-get", "users-post", "users/admin"]);
    expect(diagnostics.map(({ code, item }) => [code, item])).toEqual([
      ["PW3001", ["Users"]],
      ["PW3001", ["Users"]],
    ]);
  });

  it("is one for each of several folders that nothing tells apart", () => {
    const groups = ["/Users#1", "/Users#2"].map((id) => ({
      ...group(["Users"], [{ name: "Read" }]),
      id,
    }));
    const planned = [...planNames(model(...groups)).value.groups.values()].map(({ file }) => file);
    expect(planned).toEqual(["users_khgncipm", "users_kkgncnlf"]);
  });
});
