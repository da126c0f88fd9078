/** What people write where Postman lets them write anything: names and prose. */
import * as fc from "fast-check";
import { few, mostly } from "./sometimes.js";

const plainNames = fc.constantFrom(
  "Get user",
  "List users",
  "Create user",
  "Update a user",
  "Delete user",
  "Users",
  "Search",
  "Users: list all",
);

/** Names that would break a file system, a compiler or a reader if they were taken as they are. */
const oddNames = fc.constantFrom(
  "",
  " ",
  "get user",
  "GET /users/:id",
  "https://api.example.com/users",
  "{{baseUrl}}/users",
  "delete",
  "class",
  "default",
  "then",
  "await",
  "__proto__",
  "constructor",
  "toString",
  "client",
  "Client",
  "Success",
  "createClient",
  "json",
  "Record",
  "Promise",
  "index",
  "auth",
  "runtime",
  "requests",
  "CON",
  "aux.txt",
  "nul",
  "..",
  "a/b\\c",
  "../../etc/passwd",
  "C:\\temp",
  "👍",
  "👩‍👩‍👧 Family",
  "获取用户",
  "Получить пользователя",
  "المستخدمون",
  "ユーザー一覧",
  "Élève à l’école",
  "2FA login",
  "1. First step",
  "123",
  "v1.2",
  "C++",
  "C#",
  "*/ end of comment",
  "`${name}`",
  '"quoted" and \\escaped\\',
  "</script>",
  "line\nbreak",
  "tab\tand\u2028separator",
  "{{name}}",
  "a".repeat(150),
  "A very long name that somebody pasted from a ticket into the field of the name, with commas, and more ".repeat(
    3,
  ),
);

export const names: fc.Arbitrary<string> = mostly(
  plainNames,
  oddNames,
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

const paragraphs = fc.constantFrom(
  "Returns a user.",
  "Creates a user, and answers with it. Needs the scope `user:write`.",
  "(Required) The identifier of the user.",
  "Optional. Defaults to `10`.",
  "One of `active`, `inactive`, `pending`.",
  "Allowed values: asc, desc",
  "(This can only be one of normal,shared,restricted)",
  "The page size, from 1 to 300. Default: 30",
  "An ISO 8601 date, such as 2024-02-29T10:00:00Z.",
  "A comma-separated list of ids.",
  "Deprecated: use `name` instead.",
  "<p>In <b>HTML</b>, with a <a href='https://example.com/?a=1&b=2'>link</a>.<br>`a` - First.<br>`b` - Second.</p>",
  "## A heading\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |",
  '```json\n{ "a": 1 }\n```',
  "**Scopes:** `user:read`, `user:write`\n\n**Rate limit:** Light",
  "*/ process.exit(1); /*",
  "@param {string} x, {@link y} and `unclosed",
  "Uses {{token}} and \\backslashes\\ and ${template}.",
  "Прочитать пользователя. 用户。",
);

/** Descriptions of anything. */
export const prose: fc.Arbitrary<string> = few(
  mostly(paragraphs, fc.string({ unit: "grapheme", maxLength: 40 })),
  3,
).map((all) => all.join("\n\n"));
