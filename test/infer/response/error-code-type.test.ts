/** The error codes of a folder, as one constant. */
import { describe, expect, it } from "vitest";
import type { NamedType } from "../../../src/model/api.js";
import { planNames } from "../../../src/naming/index.js";
import { apiOf, item } from "../postman.js";

type Responses = readonly (readonly [name: string, code: number])[];

/** Code, name and meaning, from one request for each list of responses. */
function constantOf(
  ...requests: readonly Responses[]
): readonly (readonly [
  code: number | string,
  name: string | undefined,
  doc: string | undefined,
])[] {
  const items = requests.map((responses, index) =>
    item(
      `Do ${index}`,
      { url: `https://api.example.com/${index}` },
      responses.map(([name, code]) => ({ name, code })),
    ),
  );
  const api = apiOf([{ name: "Small pets", item: items }]).value;
  const isCodes = (type: NamedType) => type.kind === "enum" && type.role === "errorCodes";
  const [group] = api.groups;
  const type = group?.types.find(isCodes);
  const names = planNames(api)
    .value.groups.get(group?.id ?? "")
    ?.types.get(type?.id ?? "");
  if (type?.kind !== "enum") return [];
  expect(names?.name).toBe("SmallPetsErrorCode");
  return type.members.map(({ value, doc }) => [value, names?.members.get(value), doc]);
}

describe("the constant of error codes", () => {
  it.each<[about: string, given: readonly Responses[], want: ReturnType<typeof constantOf>]>([
    [
      "names codes by what they mean, in their order",
      [
        [["Error Code: 4132\nThe name {name} is already in use.", 409]],
        [["Error Code: 4130\nPet does not exist:{petId}.", 404]],
      ],
      [
        [4130, "PetDoesNotExist", "Pet does not exist:{petId}."],
        [4132, "NameIsAlreadyInUse", "The name {name} is already in use."],
      ],
    ],
    [
      "keeps all meanings and takes the name from a short one",
      [
        [["Error Code: 1\nGone for good.", 404]],
        [["Error Code: 1\nGone for good.", 404]],
        [["Error Code: 1\nNo pet.", 404]],
      ],
      [[1, "NoPet", "No pet. Or: Gone for good."]],
    ],
    [
      "takes the name from what is given far more often",
      [
        [["Error Code: 1\nNo pet.", 404]],
        ...Array.from({ length: 4 }, (): Responses => [["Error Code: 1\nGone for good.", 404]]),
      ],
      [[1, "GoneForGood", "Gone for good. Or: No pet."]],
    ],
    [
      "takes lines that begin anew for several meanings",
      [
        [["Error Code: 1\nNo name is given.", 400]],
        [["Error Code: 1<br>No name is given.<br>The pet {petId} is sold.", 400]],
        [["Error Code: 2<br>Too many pets.<br>Please try again later.", 400]],
        [["Error Code: 3<br>The name of the pet<br>Is too long.", 400]],
      ],
      [
        [1, "NoNameIsGiven", "No name is given. Or: The pet {petId} is sold."],
        [2, "TooManyPets", "Too many pets. Please try again later."],
        [3, "NameOfPetIsTooLong", "The name of the pet Is too long."],
      ],
    ],
    [
      "takes several saved responses of one status and code for several meanings",
      [
        [
          ["Error Code: 1\nNo pet.", 404],
          ["Error Code: 1\nNo such owner.", 404],
        ],
      ],
      [[1, "NoPet", "No pet. Or: No such owner."]],
    ],
    [
      "adds the code where two mean the same",
      [[["Error Code: 1\nNo pet.", 404]], [["Error Code: 2\nNo pet.", 404]]],
      [
        [1, "NoPet1", "No pet."],
        [2, "NoPet2", "No pet."],
      ],
    ],
    [
      "lets a word name itself",
      [[["Error Code: invalid_token\nToo old.", 401]]],
      [["invalid_token", "InvalidToken", "Too old."]],
    ],
    [
      "names a code without meaning by itself",
      [[["Error Code: 17", 400]]],
      [[17, "Code17", undefined]],
    ],
    [
      "takes the meaning of the outcome where the code has none",
      [[["No pet here.\nError Code: 17", 400]]],
      [[17, "NoPetHere", "No pet here."]],
    ],
    ["is not there without documented codes", [[["404 Not Found", 404]]], []],
  ])("%s", (_, given, want) => {
    expect(constantOf(...given)).toEqual(want);
  });

  it.each<[meaning: string, name: string]>([
    ["Pet does not exist:{petId}.", "PetDoesNotExist"],
    ["{field} is missing.", "FieldIsMissing"],
    ["The {{field}} is missing.", "FieldIsMissing"],
    ["The field <name> is missing.", "FieldIsMissing"],
    ["There is no pet in {shopId}.", "ThereIsNoPetInShopId"],
    ["There is no pet in {0}.", "ThereIsNoPet"],
    ["Only for %s.", "Only"],
    ["Error: no such pet.", "NoSuchPet"],
    ["Sorry, we have no pets, nor cats.", "SorryWeHaveNoPets"],
    ["No such pet - it may be sold.", "NoSuchPet"],
    [
      "You must be the owner of this pet or its doctor to see where it lives.",
      "YouMustBeOwnerOfThisPet",
    ],
    ["one two three four five six seven eight nine ten.", "Code1"],
    ["{0}", "Code1"],
  ])("names a code that means %j", (meaning, name) => {
    expect(constantOf([[`Error Code: 1\n${meaning}`, 400]])).toEqual([
      [1, name, /[.]$/.test(meaning) ? meaning : `${meaning}.`],
    ]);
  });

  it.each([["Gone for good."], ["No pet."], ["Nobody knows where this pet may be."]])(
    "keeps the name when %j is said once more",
    (meaning) => {
      const said: readonly Responses[] = [
        [["Error Code: 1\nNo pet.", 404]],
        [["Error Code: 1\nGone for good.", 404]],
      ];
      const [[, name] = []] = constantOf(...said);
      const [[, after] = []] = constantOf(...said, [[`Error Code: 1\n${meaning}`, 404]]);
      expect(after).toBe(name);
    },
  );

  it("does not depend on the order of requests", () => {
    const requests: readonly Responses[] = [
      [["Error Code: 1\nNo pet.", 404]],
      [["Error Code: 1\nNo cat.", 404]],
    ];
    expect(constantOf(...requests)).toEqual(constantOf(...requests.toReversed()));
  });
});
