/** What the collection says in prose stands where an editor shows it: summary, scope, rate limit, outcomes, each value's sentence. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkedInClient } from "./reference.js";

const source = readFileSync(path.join(checkedInClient, "im-groups.ts"), "utf8");

/** The comment before a declaration that begins like this, as one line. */
function commentOf(declaration: string): string {
  const before = source.slice(0, source.indexOf(declaration)).trimEnd();
  const comment = before.slice(before.lastIndexOf("/**"));
  if (!comment.endsWith("*/") || comment.indexOf("*/") < comment.length - 2) return "";
  return comment
    .replace(/^\/\*\*|\*\/$|^\s*\*/gm, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("the comment of a function", () => {
  const read = "Scope: `imgroup:read:admin`. Rate limit:";
  const write = "Scope: `imgroup:write:admin`. Rate limit:";

  it.each([
    ["listImDirectoryGroups", "Lists the IM directory groups of your account.", `${read} Medium.`],
    [
      "createImDirectoryGroup",
      "Create an IM directory group under your account.",
      `${write} Light.`,
    ],
    [
      "retrieveImDirectoryGroup",
      "Returns one IM directory group of your account.",
      `${read} Light.`,
    ],
    [
      "updateImDirectoryGroup",
      "Changes the name, the type or the search settings",
      `${write} Light.`,
    ],
    ["deleteImDirectoryGroup", "Deletes an IM directory group of your account;", `${write} Light.`],
    ["listImDirectoryGroupMembers", "Lists the members of an IM directory", `${read} Medium.`],
    ["addImDirectoryGroupMembers", "Adds members to an IM directory group", `${write} Medium.`],
    ["removeImDirectoryGroupMember", "Removes one member from an IM directory", `${write} Light.`],
  ])("says what %s does and needs, and where more is said", (name, summary, needs) => {
    const comment = commentOf(`export function ${name}(`);
    expect(comment.startsWith(summary)).toBe(true);
    expect(comment).toContain(needs);
    expect(comment).toMatch(/@see \[IM directory groups?\]\(https:\/\/support\.zoom\.us\//);
  });

  it.each([
    "`201`: IM Group created.",
    "`content-location`: Location of created IM Group",
    "`200` with code `200`: Only available for paid account:{accountId}.",
    "`404` with code `4130`: Group does not exist:{groupId}.",
    "`409` with code `4132`: Group name {groupName} is already in use.",
  ])("documents its outcomes: %s", (outcome) => {
    expect(commentOf("export function createImDirectoryGroup(")).toContain(outcome);
  });

  it("has an HTTP code where the collection left it blank", () => {
    expect(commentOf("export function retrieveImDirectoryGroup(")).toContain(
      "`404` with code `4130`: No group has the ID {groupId}.",
    );
  });
});

describe("the types of a group", () => {
  it.each([
    ["Normal", /^Only members can see automatically see .* Other people can search/],
    ["Shared", /^Everyone under an account can see the group members automatically\.$/],
    ["Restricted", /^Nobody can see the group or search .* except the members in the group\.$/],
  ])("have each their own sentence: %s", (member, sentence) => {
    expect(commentOf(`${member}: "${member.toLowerCase()}"`)).toMatch(sentence);
  });

  it("are not said again where one is given", () => {
    expect(commentOf("type?: ImGroupType")).toMatch(/^IM Group types\W*$/);
  });

  it("are one type for creating and updating", () => {
    expect(source.match(/type\?: ImGroupType;/g)).toHaveLength(2);
  });
});

describe("a parameter", () => {
  it("tells its default and that it is deprecated", () => {
    expect(commentOf("page_size?: number")).toContain("@defaultValue `30`");
    expect(commentOf("page_number?: number")).toMatch(
      /@defaultValue `1` @deprecated .*next_page_token/,
    );
    expect(commentOf("next_page_token?: string")).toMatch(/^Token that leads to the next page/);
  });

  it("does not repeat that it is required", () => {
    expect(source).not.toMatch(/\(?required\)?/i);
  });
});
