/** Reordering a collection changes nothing; adding an item touches only its own lines. */
import { describe, expect, it } from "vitest";
import type { ApiModel } from "../../src/model/api.js";
import { emitted } from "./emitted.js";
import { everything } from "./everything.js";
import { operation } from "./model.js";
import { teams } from "./teams.js";

function reversed(model: ApiModel): ApiModel {
  return {
    ...model,
    groups: model.groups.toReversed().map((group) => ({
      ...group,
      operations: group.operations.toReversed(),
      types: group.types.toReversed(),
    })),
    security: model.security.toReversed(),
  };
}

/** Lines of the first text that the second has not in this order. */
function lostLines(before: string, after: string): readonly string[] {
  const rest = after.split("\n");
  return before.split("\n").filter((line) => {
    const at = rest.indexOf(line);
    if (at !== -1) rest.splice(0, at + 1);
    return at === -1;
  });
}

describe("the generated code", () => {
  it.each([
    ["teams", teams],
    ["everything", everything],
  ])("of %s does not depend on the order of items", async (_, model) => {
    expect(await emitted(reversed(model), { examples: true })).toEqual(
      await emitted(model, { examples: true }),
    );
  });

  it("keeps every line when an item is added", async () => {
    const [group] = teams.groups;
    const more = operation("Archive a team", "POST /teams/:teamId/archive");
    const grown = {
      ...teams,
      groups: group === undefined ? [] : [{ ...group, operations: [more, ...group.operations] }],
    };
    const before = await emitted(teams);
    const after = await emitted(grown);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(lostLines(before["teams.ts"] ?? "", after["teams.ts"] ?? "")).toEqual([]);
    expect({ ...after, "teams.ts": "" }).toEqual({ ...before, "teams.ts": "" });
  });

  it("keeps every line of the object style when a folder is added", async () => {
    const archived = { id: "/Archive", path: ["Archive"], types: [] };
    const group = { ...archived, operations: [operation("List archived", "GET /archive")] };
    const before = await emitted(teams);
    const after = await emitted({ ...teams, groups: [group, ...teams.groups] });
    expect(lostLines(before["bound.ts"] ?? "", after["bound.ts"] ?? "")).toEqual([]);
    expect(after["bound.ts"]).toContain("archive: bind(archive, client),");
  });

  it("is plain data until it is printed", async () => {
    const { emitClient } = await import("../../src/emit/index.js");
    const { planNames } = await import("../../src/naming/index.js");
    const options = {
      source: "a.json",
      examples: true,
      enumStyle: "const",
      importExtension: ".js",
    } as const;
    const files = emitClient(everything, planNames(everything).value, options);
    expect(JSON.parse(JSON.stringify(files))).toEqual(files);
  });
});
