/** Where the object style has a folder's functions, and what the folder's file is imported as. */
import { describe, expect, it } from "vitest";
import { planNames } from "../../src/naming/index.js";
import { group, model, objectType } from "./model.js";

type Path = readonly string[];

/** `users.admin as usersAdmin` for each folder, in their order. */
function keys(...groups: ReturnType<typeof group>[]): readonly string[] {
  const plan = planNames(model(...groups)).value;
  return groups.map(({ id }) => {
    const { keys: way = [], namespace = "" } = plan.groups.get(id) ?? {};
    return `${way.join(".")} as ${namespace}`;
  });
}

const folders = (...paths: readonly Path[]) => paths.map((path) => group(path, [{ name: "Get" }]));

describe("keys of folders", () => {
  it.each<[what: string, paths: readonly Path[], want: readonly string[]]>([
    ["are words of the folder", [["IM Groups"]], ["imGroups as imGroups"]],
    ["are none at the top", [[]], [" as requests"]],
    [
      "are nested like folders",
      [["Users"], ["Users", "Admin"], ["Teams", "Admin"]],
      ["users as users", "users.admin as usersAdmin", "teams.admin as teamsAdmin"],
    ],
    ["begin like identifiers", [["2FA"], ["🚀"]], ["folder2fa as folder2fa", "folder as folder"]],
    ["may be reserved words", [["Delete"]], ["delete as deleteRequests"]],
    [
      "may be what the runtime exports",
      [["Retry"], ["Bind"]],
      ["retry as retryRequests", "bind as bindRequests"],
    ],
    [
      "are nothing that objects have",
      [["constructor"], ["To String"]],
      ["constructorFolder as constructorFolder", "toStringFolder as toStringFolder"],
    ],
    [
      "have namespaces of their own where two ways are spelt alike",
      [["Users", "Admin"], ["Users Admin"]],
      ["users.admin as users_admin", "usersAdmin as usersAdmin"],
    ],
    [
      "of other scripts stay as they are",
      [["用户"], ["用户", "列表"]],
      ["用户 as 用户", "用户.列表 as 用户列表"],
    ],
  ])("%s", (_, paths, want) => {
    expect(keys(...folders(...paths))).toEqual(want);
  });

  it("give way to the functions and types of the folder above", () => {
    const users = group(["Users"], [{ name: "Admin" }], [objectType("t", ["roles"])]);
    expect(keys(users, ...folders(["Users", "Admin"], ["Users", "Roles"]))).toEqual([
      "users as users",
      "users.adminFolder as usersAdminFolder",
      "users.roles as usersRoles",
    ]);
    const top = group([], [{ name: "Users" }]);
    expect(keys(top, ...folders(["Users"]))).toEqual([
      " as requests",
      "usersFolder as usersFolder",
    ]);
  });

  it("stay when another folder is added", () => {
    const before = folders(["Users"], ["Users", "Admin"], ["Teams"]);
    const after = keys(...before, ...folders(["Admin"], ["Teams", "Admin"], ["Users", "Roles"]));
    expect(after.slice(0, before.length)).toEqual(keys(...before));
  });
});
