/** Names of types: the first hint that no other type of the group gives, else more of what it means. */
import { describe, expect, it } from "vitest";
import type { EnumMember, NamedType, Operation } from "../../src/model/api.js";
import { planNames } from "../../src/naming/index.js";
import { enumType, group, model, objectType, operation, type Item } from "./model.js";

function typeNames(
  types: readonly NamedType[],
  operations: readonly Operation[] = [],
): readonly string[] {
  const one = { ...group(["Folder"], [], types), operations };
  const names = planNames(model(one)).value.groups.get(one.id)?.types;
  return types.map(({ id }) => names?.get(id)?.name ?? "");
}

/** An operation that has the type in its response. */
function using(typeId: string, item: Item): Operation {
  const origin = { item: [], pointer: "" };
  const body = { kind: "json", type: { kind: "ref", id: typeId } } as const;
  const outcome = {
    status: 200,
    ok: true,
    errorCodes: [],
    headers: [],
    body,
    examples: [],
    origin,
  };
  return { ...operation(item), outcomes: [outcome] };
}

describe("the name of a type", () => {
  it.each([
    ["IM group type", "ImGroupType"],
    ["the create-user response", "CreateUserResponse"],
    ["2FA", "Type2fa"],
    ["1 authorize transaction body", "AuthorizeTransactionBody"],
    ["3D secure result", "ThreeDSecureResult"],
    ["用户", "用户"],
    ["🎉", "T0"],
    ["", "T0"],
    ["Error", "ErrorObject"],
    ["Record", "RecordObject"],
    ["Client", "ClientObject"],
    ["__proto__", "Proto"],
  ])("is its hint in Pascal case: %s", (hint, wanted) => {
    expect(typeNames([objectType("t0", [hint])])).toEqual([wanted]);
  });

  it.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
    [
      "the next hint",
      [
        ["address", "customer address"],
        ["address", "order address"],
      ],
      ["CustomerAddress", "OrderAddress"],
    ],
    [
      "all hints together",
      [["address", "customer"], ["address", "order"], ["customer"], ["order"]],
      ["CustomerAddress", "OrderAddress", "Customer", "Order"],
    ],
    [
      "a code of the id, where the hints say nothing else",
      [["address"], ["address"]],
      ["Address_ajeeoogj", "Address_aieeomng"],
    ],
  ])("is told apart from another one by %s", (_, hints, wanted) => {
    const types = hints.map((each, index) => objectType(`t${index}`, each));
    expect(typeNames(types)).toEqual(wanted);
    expect(typeNames(types.toReversed())).toEqual(wanted.toReversed());
  });

  it("is told apart by the function that it belongs to, also through another type", () => {
    const types = [
      objectType("a", ["Get user OK"]),
      objectType("b", ["Get user OK"], ["c"]),
      objectType("c", ["role"]),
      objectType("d", ["role"]),
    ];
    const operations = [
      using("a", { name: "Get user", request: "GET /users/:id" }),
      using("b", { name: "Get user", request: "POST /users/:id" }),
    ];
    expect(typeNames(types, operations)).toEqual([
      "GetUserOk",
      "GetUserPostOk",
      "GetUserPostRole",
      "Role",
    ]);
  });

  it.each([
    ["capitals", "Get iDEAL order", "Get IDEAL order OK", "GetIdealOrderOk"],
    ["digits", "Pay with 3D Secure", "pay with3 d secure body", "PayWith3dSecureBody"],
    [
      "length",
      "Write off an outstanding invoice and notify the customer by electronic mail at once",
      "Write off outstanding invoice and notify customer by electronic mail at once created",
      "WriteOffOutstandingInvoiceAndNotifyCustomerByElectronicMailCreated",
    ],
    ["the imperative", "Deletes a pet", "deletes pet ok", "DeletePetOk"],
    ["also of a part", "Uploads an image of a pet", "uploads image ok", "UploadImageOk"],
  ])("is spelled as the function that it is named after: %s", (_, name, hint, wanted) => {
    const operations = [using("a", { name, request: "POST /pay" })];
    expect(typeNames([objectType("a", [hint])], operations)).toEqual([wanted]);
  });

  it("gives way to what comes with a function", () => {
    const types = [objectType("a", ["list users result", "user list"])];
    expect(typeNames(types, [operation({ name: "List users" })])).toEqual(["UserList"]);
  });
});

describe("the key of an enum's value", () => {
  function keys(...members: readonly EnumMember[]): readonly string[] {
    const one = group(["Folder"], [], [enumType(members)]);
    const names = planNames(model(one)).value.groups.get(one.id)?.types.get("enum");
    return members.map(({ value }) => names?.members.get(value) ?? "");
  }
  const values = (...all: readonly (string | number)[]): readonly EnumMember[] =>
    all.map((value) => ({ value }));

  it.each([
    [
      "words",
      values("all_orgs", "normal", "application/json"),
      ["AllOrgs", "Normal", "ApplicationJson"],
    ],
    ["a value of no characters", values("", "x"), ["Empty", "X"]],
    ["beside the word for it", values("", "empty"), ["EmptyString", "Empty"]],
    ["numbers", values(1, 2.5, -3), ["Value1", "Value2_5", "Minus3"]],
    ["numbers as text", values("1", "01", "10:30"), ["Value1", "Value01", "Value10_30"]],
    ["signs", values("+1", "-1", "1"), ["Plus1", "Minus1", "Value1"]],
    ["a sign for the order", values("date", "-date"), ["Date", "MinusDate"]],
    ["symbols", values("<", "<=", "=", "*"), ["Less", "LessEqual", "Equal", "Star"]],
    ["nothing that could be said", values("☃", "☄"), ["Value_dnjjgdfa", "Value_dpimjkid"]],
    ["capitals", values("ASC", "asc"), ["ASC", "asc"]],
    ["a number and its text", values(1, "1"), ["Value1_deamkhbm", "Value1_abckhhhk"]],
    ["names that objects have", values("constructor", "__proto__"), ["Constructor", "Proto"]],
    ["native letters", values("да", "нет"), ["Да", "Нет"]],
    ["digits first", values("2xx", "3D"), ["Value2xx", "Value3d"]],
  ])("is made of %s", (_, members, wanted) => {
    expect(keys(...members)).toEqual(wanted);
  });

  it.each([
    ["a short description", { value: 1, doc: "Basic user." }, "BasicUser"],
    ["not of a long one", { value: 1, doc: "Only members can see each other." }, "Value1"],
    ["not where the value is a word", { value: "b", doc: "Basic" }, "B"],
  ])("is made of %s", (_, member, wanted) => {
    expect(keys(member)).toEqual([wanted]);
  });

  it("is the number again where descriptions do not differ", () => {
    expect(keys({ value: 1, doc: "Yes" }, { value: 2, doc: "Yes" })).toEqual(["Value1", "Value2"]);
  });
});
