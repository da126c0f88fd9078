/** Names of functions: words of the item's name, or of method and path, safe whatever the name holds. */
import { describe, expect, it } from "vitest";
import { planNames } from "../../src/naming/index.js";
import { functions, group, model } from "./model.js";

describe("the name of a function", () => {
  it.each([
    ["articles are dropped", "Create an IM directory group", "createImDirectoryGroup"],
    ["also before capitals", "Create A Group", "createGroup"],
    ["but a label stays", "Route from A to B", "routeFromAToB"],
    ["and what is no word of its own", "A/B test", "aBTest"],
    ["and the last word", "Vitamin A", "vitaminA"],
    ["acronyms are words", "HTTPServer status", "httpServerStatus"],
    ["their plurals, too", "List URLs and APIs", "listUrlsAndApis"],
    ["camel case is split", "getUserByID", "getUserById"],
    ["but not after one letter", "Get OAuth URL of iOS and IPv4", "getOauthUrlOfIosAndIpv4"],
    ["nor in brands", "GraphQL for PayPal", "graphqlForPaypal"],
    ["snake case, too", "get_user_by_id", "getUserById"],
    ["digits stay with their word", "OAuth2 token v2", "oauth2TokenV2"],
    ["digits that meet stay apart", "Version 1.2", "version1_2"],
    ["a slash separates", "create/update ACL (host)", "createUpdateAclHost"],
    ["line breaks separate", "Get\nuser\r\n\tdetails", "getUserDetails"],
    ["apostrophes do not", "Get user's friends", "getUsersFriends"],
    ["an ampersand is a word", "Search & filter", "searchAndFilter"],
    ["emoji say nothing", "🚀 Launch 👩‍🚀 it", "launchIt"],
    ["nor do numbers of steps", "2) Create Export", "createExport"],
    ["with a hyphen", "02-1 - 🔑 Request OAuth token", "requestOauthToken"],
    ["with a letter", "2a. Authorisation", "authorisation"],
    ["with a dot", "1.2 Create a card", "createCard"],
    ["with a word", "Step-1 :: Register card", "registerCard"],
    ["but times do", "12:30 report", "get12_30Report"],
    ["and versions", "2.0 migration", "get2_0Migration"],
    ["a status that is expected says nothing", "Create user (201)", "createUser"],
    ["with its phrase, too", "Get user [404 Not Found]", "getUser"],
    ["variables are words", "Get {{entity}} list", "getEntityList"],
    ["verbs are in the imperative", "Deletes a pet", "deletePet"],
    ["without an article, too", "Gets current version", "getCurrentVersion"],
    ["whatever their spelling", "Applies coupon", "applyCoupon"],
    ["in camel case", "createsClickwrapForAccount", "createClickwrapForAccount"],
    ["after a step", "2. Adds an item", "addItem"],
    ["where they may be nouns, a determiner tells", "Uploads an image", "uploadImage"],
    ["with a word that is kept", "Lists all users", "listAllUsers"],
    ["but plurals stay", "Updates feed", "updatesFeed"],
    ["before a noun", "Places search", "placesSearch"],
    ["before another noun", "Users list", "usersList"],
    ["and before a preposition", "Returns of an order", "returnsOfOrder"],
    ["a verb alone may be a noun", "Posts", "posts"],
    ["accents are folded", "Créer un élève à Łódź, Straße", "creerUnEleveALodzStrasse"],
    ["full-width letters, too", "ＧＥＴ ｕｓｅｒ", "getUser"],
    ["native letters are kept", "0.检查是否登录", "检查是否登录"],
    ["with capitals where there are any", "Получить список", "получитьСписок"],
    ["and with their marks", "उपयोगकर्ता सूची", "उपयोगकर्तासूची"],
    ["and their voicing marks", "ユーザー ガイド", "ユーザーガイド"],
    ["what nobody sees is dropped", "Get\u200d us\u202eer\ufeff", "getUser"],
  ])("%s: %s", (_, name, wanted) => {
    expect(functions({ name })).toEqual([wanted]);
  });

  it.each([
    ["empty", "", "GET /users/:id", "getUsersById"],
    ["blank", " \n", "POST /users", "postUsers"],
    ["symbols", "***", "GET /users", "getUsers"],
    ["emoji", "🎉", "PUT /users/:id", "putUsersById"],
    ["a path", "/users/:id", "GET /users/:id", "getUsersById"],
    ["a relative path", "users/:id", "GET /users/:id", "getUsersById"],
    ["a method and a path", "GET /users/{id}", "GET /users/:id", "getUsersById"],
    ["a method and a path without a slash before it", "GET v1/users", "GET /v1/users", "getUsers"],
    ["a bare method", "GET", "GET /users", "getUsers"],
    ["a URL", "https://api.example.com/v1/users?page=1", "GET /v1/users", "getUsers"],
    ["a URL without scheme", "api.example.com/users", "GET /users", "getUsers"],
    ["a URL with a variable", "{{baseUrl}}/users", "GET /users", "getUsers"],
    ["Postman's own", "New Request", "PATCH /users/:id/roles", "patchUsersByIdRoles"],
    ["nothing at all", "", "GET /", "getRoot"],
    ["nothing but an API", "", "GET /api/v1", "getApiV1"],
    ["nothing, with an id in the path", "", "GET /patient/40", "getPatientById"],
    ["nothing, with a UUID", "", "GET /a/3f0f6a0e-5d1c-4d8e-9a4e-0b7f1c2d3e4f", "getAById"],
    ["nothing, with a version", "", "GET /api/2/patient", "getPatient"],
    ["an unusual method", "", "M-SEARCH /users", "msearchUsers"],
    ["a strange method", "", "1! /users", "sendUsers"],
  ])("is made of method and path where the item's is %s", (_, name, request, wanted) => {
    const one = group(["Folder"], [{ name, request }]);
    const { value, diagnostics } = planNames(model(one));
    const [names] = value.groups.get(one.id)?.operations.values() ?? [];
    expect(names?.function).toBe(wanted);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PW3002"]);
  });

  it.each([
    ["404", "post404", ["the function is named post404 after the request's method and number"]],
    ["2.1", "post2_1", ["the function is named post2_1 after the request's method and number"]],
    ["2FA login", "post2faLogin", []],
    ["200 OK", "post200Ok", []],
    ["検索", "検索", []],
  ])("is told of where the item's name is but a number: %s", (name, wanted, messages) => {
    const one = group(["Folder"], [{ name, request: "POST /cards" }]);
    const { value, diagnostics } = planNames(model(one));
    const [names] = value.groups.get(one.id)?.operations.values() ?? [];
    expect(names?.function).toBe(wanted);
    expect(diagnostics.map(({ message }) => message)).toEqual(messages);
  });

  it.each([
    ["in brackets", "Login (/auth/login)", "POST /v1/auth/login", "login"],
    ["with the method", "POST /users - Create a user", "POST /users", "createUser"],
    [
      "with a parameter in other words",
      "Get user | GET users/{id}",
      "GET /users/:userId",
      "getUser",
    ],
    ["of the root", "Health (/)", "GET /", "health"],
  ])("leaves out the request's address %s: %s", (_, name, request, wanted) => {
    expect(functions({ name, request })).toEqual([wanted]);
  });

  it.each([
    ["that is another one's", "Login (/auth/token)", "POST /auth/login", "loginAuthToken"],
    ["after another method", "GET /users - Search", "POST /users", "getUsersSearch"],
    ["that is part of a sentence", "List /users", "GET /users", "listUsers"],
    ["that is no address", "Upload/Download", "POST /upload/download", "uploadDownload"],
  ])("keeps an address %s: %s", (_, name, request, wanted) => {
    expect(functions({ name, request })).toEqual([wanted]);
  });

  it.each([
    ["a method of an API in a dotted form", "chat.postMessage", "chatPostMessage"],
    ["two words and a slash", "Upload/Download", "uploadDownload"],
    ["a variable", "{{entity}}List", "entityList"],
    ["another method", "Post", "post"],
  ])("is the item's where that is %s", (_, name, wanted) => {
    expect(functions({ name })).toEqual([wanted]);
  });

  it.each([
    ["Delete", "DELETE /users/:id", "deleteUsersById"],
    ["Delete", "POST /users/:id", "postDelete"],
    ["Default", "GET /default", "getDefault"],
    ["Import", "POST /files", "postImport"],
    ["then", "GET /", "getThen"],
    ["await", "GET /", "getAwait"],
    ["json", "GET /", "getJson"],
    ["Create client", "POST /clients", "postCreateClient"],
    ["__proto__", "GET /", "proto"],
    ["constructor", "GET /", "getConstructor"],
    ["toString", "GET /", "getToString"],
    ["hasOwnProperty", "GET /", "getHasOwnProperty"],
    ["2FA login", "POST /login", "post2faLogin"],
    ["42", "GET /", "get42"],
    ["٣ أرقام", "GET /", "get٣أرقام"],
  ])("begins with the method where it could not stand alone: %s (%s)", (name, request, wanted) => {
    expect(functions({ name, request })).toEqual([wanted]);
  });

  it.each([
    [
      "a clause",
      "Withdraw History (for local entities that require travel rule) (supporting network) (USER_DATA)",
      "withdrawHistoryForLocalEntitiesThatRequireTravelRule",
    ],
    [
      "a whole word that leads to nothing",
      "Get list of devices and licenses under the MSP account based on limit and offset",
      "getListOfDevicesAndLicensesUnderMspAccountBasedOnLimit",
    ],
    ["a character", "x".repeat(1000), "x".repeat(60)],
  ])("ends with %s where it would be too long", (_, name, wanted) => {
    expect(functions({ name })).toEqual([wanted]);
  });

  it("brings its types and its examples with it", () => {
    const one = group(["Folder"], [{ name: "List users" }]);
    expect([
      ...(planNames(model(one)).value.groups.get(one.id)?.operations.values() ?? []),
    ]).toEqual([
      {
        function: "listUsers",
        params: "ListUsersParams",
        result: "ListUsersResult",
        examples: "listUsersExamples",
      },
    ]);
  });

  it("avoids other names than the usual ones when told so", () => {
    const one = group(["Folder"], [{ name: "Delete" }, { name: "Launch" }]);
    const { value } = planNames(model(one), { reservedNames: new Set(["launch"]) });
    const names = [...(value.groups.get(one.id)?.operations.values() ?? [])];
    expect(names.map((each) => each.function)).toEqual(["delete", "getLaunch"]);
  });
});
