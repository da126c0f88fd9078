/** Words of names, their singular, and what an item's name is about. */
import { describe, expect, it } from "vitest";
import { subjectOf } from "../../../src/infer/json/subject.js";
import { isPlural, singularOf, wordsOf } from "../../../src/infer/json/words.js";

describe("words", () => {
  it.each([
    ["userGroups", "user groups"],
    ["user_groups", "user groups"],
    ["User-Groups", "user groups"],
    ["APIKey", "api key"],
    ["userIDs", "user ids"],
    ["address1", "address1"],
    ["ns:name", "name"],
    ["@odata.type", "odata type"],
    ["user's name", "user name"],
    ["用户", "用户"],
    ["$ % &", ""],
    ["*/ alert('x')", "alert x"],
  ])("of %s are %s", (text, words) => {
    expect(wordsOf(text).join(" ")).toBe(words);
  });

  it("of prose are few", () => {
    expect(wordsOf("word ".repeat(10_000)).length).toBeLessThan(50);
  });
});

describe("the singular", () => {
  it.each(
    (
      "members member,users user,addresses address,statuses status,boxes box,matches match,caches cache," +
      "houses house,databases database,responses response,courses course,companies company,days day,keys key," +
      "series series,news news,data data,media media,people person,children child,indices index,analyses analysis," +
      "heroes hero,photos photo,menus menu,bonuses bonus,processes process,cases case,sizes size,taxes tax," +
      "status status,address address,dns dns,https https,settings settings,apis api,skus sku,uris uri,movies movie"
    )
      .split(",")
      .map((pair) => pair.split(" ")),
  )("of %s is %s", (plural = "", singular = "") => {
    expect(singularOf([plural])).toEqual([singular]);
    expect(isPlural([plural])).toBe(plural !== singular);
  });

  it.each([
    ["userList", "user"],
    ["user_array", "user"],
    ["list", "list"],
    ["contactGroups", "contact group"],
  ])("of %s is %s", (text, singular) => {
    expect(singularOf(wordsOf(text)).join(" ")).toBe(singular);
  });
});

describe("an item's name", () => {
  it.each([
    ["Get users", "user", true, "reading"],
    ["Cart: Add an item", "item", false, "writing"],
    ["Step 3: Send a test message", "test message", false, "other"],
    ["FABRIC - Switch profile", "switch profile", false, "other"],
    ["Get user - Show roles", "user", false, "reading"],
    ["Users - Create", "user", true, "other"],
    ["Retrieve a calculated metric by ID", "calculated metric", false, "reading"],
    ["Get list of customers under the account based on limit", "customer", true, "reading"],
    ["Get details of customer", "customer", false, "reading"],
    ["User details", "user", false, "other"],
    ["Step 4: Get Phone Number ID", "phone number id", false, "reading"],
    ["1 - 💳 Authorize transaction [Direct Debit - B2B]", "transaction", false, "other"],
    ["2.1) ✏️ Change transaction", "transaction", false, "other"],
    ["Creates a clickwrap for an account.", "clickwrap", false, "writing"],
    ["Calculate Life Path number - the most important one", "life path number", false, "other"],
    ["Retrieve component IDs shared with user", "component id", true, "reading"],
    ["Delete Rules (by rule ID)", "rule", true, "other"],
    ["Update an existing order", "order", false, "writing"],
    ["/users", "user", true, "other"],
    ["GET /api/v1/orders/{id}", "order", false, "reading"],
    ["List", "", false, "other"],
    ["Get by ID", "", false, "reading"],
    ["", "", false, "other"],
    ["Login", "login", false, "other"],
    ["LogOn", "log on", false, "other"],
    ["Sign in", "sign in", false, "other"],
    ["Check in", "check in", false, "other"],
    ["Check guest in", "guest", false, "other"],
    ["Notes on orders", "note", true, "other"],
  ])("%s is about %s", (name, noun, plural, verb) => {
    expect(subjectOf(name)).toEqual({
      noun: noun === "" ? [] : noun.split(" "),
      isPlural: plural,
      verb,
    });
  });
});
