/** The rules by which names are given, at their edges: codes that meet, names that are taken, characters that are not agreed on. */
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { allot } from "../../src/naming/allot.js";
import { nameCharacters } from "../../src/naming/characters.js";
import { letterCode } from "../../src/naming/hash.js";

const named = (ids: readonly string[], reserved: readonly string[] = []): readonly string[] => {
  const given = allot<string>({
    claimants: ids,
    id: (id) => id,
    levels: [() => () => "name"],
    claims: (name) => [name],
    isReserved: (name) => reserved.includes(name),
  });
  return ids.map((id) => given.get(id)?.name ?? "");
};

describe("claimants that have nothing but their ids", () => {
  it("get a code of the id", () => {
    expect(named(["a", "b"])).toEqual(["name_oeamcjcm", "name_ohamcnof"]);
  });

  it("get letters in the order of ids where somebody made codes meet", () => {
    const ids = ["costarring", "liquid"];
    expect(new Set(ids.map(letterCode)).size).toBe(1);
    const code = letterCode("liquid");
    expect(named([...ids, "a"])).toEqual([`name_${code}q`, `name_${code}z`, "name_oeamcjcm"]);
    expect(named(ids.toReversed())).toEqual([`name_${code}z`, `name_${code}q`]);
  });

  it("get no name that is reserved", () => {
    const code = letterCode("liquid");
    expect(named(["liquid"], ["name"])).toEqual([`name_${code}`]);
    expect(named(["liquid"], ["name", `name_${code}`])).toEqual([`name_${code}q`]);
    expect(named(["liquid"], ["name", `name_${code}`, `name_${code}q`])).toEqual([
      `name_${code}qq`,
    ]);
  });
});

describe("characters of names", () => {
  it("are such as TypeScript allows in identifiers, for every character there is", () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x1ffff; code += 1) {
      for (const kept of nameCharacters(`a${String.fromCodePoint(code)}`)) {
        const isPart = ts.isIdentifierPart(kept.codePointAt(0) ?? 0, ts.ScriptTarget.ESNext);
        if (!isPart && kept !== " ") wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });
});
