/** Sets of plain words: what makes them values is their default, bars, or the parameter's own noun. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const sets: readonly Row[] = [
  ["Lending direction, in or out.", { enum: ["in", "out"] }, { name: "dir", value: "in" }],
  ["The unit, page or line", { enum: ["page", "line"] }, { name: "unit", value: "line" }],
  ["Form of the answer. page or card. Default: card", { enum: ["page", "card"], default: "card" }],
  ["page, card (default page)", { enum: ["page", "card"], default: "page" }],
  ["Sort by title or author. Defaults to title.", { enum: ["title", "author"], default: "title" }],
  ["reader|writer|guest", { enum: ["reader", "writer", "guest"] }],
  ["lend | keep (required)", { enum: ["lend", "keep"], presence: "required" }],
  ["The period: day, week, year", { enum: ["day", "week", "year"] }, { name: "period" }],
  ["State of the loan - open/closed", { enum: ["open", "closed"] }, { name: "state" }],
  ["low, normal, or high", { enum: ["low", "normal", "high"] }, { name: "priority" }],
  ["yes/no", { enum: ["yes", "no"] }],
  ["state of the loan: late=1, back=0", { enum: ["1", "0"] }, { name: "state", value: "1" }],
  ["A=oldest first, D=newest first", { enum: ["A", "D"] }, { name: "dir" }],
  ["Reading group, east or west.", { enum: ["east", "west"] }, { name: "group", value: "west" }],
  ['e.g. "2h" – supported lengths: 1h, 2h, 1d', { enum: ["1h", "2h", "1d"] }],
  ["Allowed: GET POST PUT", { enum: ["GET", "POST", "PUT"] }],
  ["How readers are told. Use `email` or `card`.", { enum: ["email", "card"] }],
];

const noSets: readonly Row[] = [
  ["Address: street, town, country", {}, { name: "address" }],
  ["street, town, country", {}, { name: "address" }],
  ["Width=1, height=2", {}, { name: "type" }],
  ["Small shelf: 0 (low) to 9. Great shelf: 1 (low) to 5.", {}, { name: "number", value: "0" }],
  ["west|east", {}, { name: "range" }],
  ["title|asc", {}, { name: "sort" }],
  ["Source of the book, gift or public loan", {}, { name: "source", value: "gift" }],
  ["page=1, size=2", {}, { name: "type" }],
  ["Language: en, de, fr", {}, { name: "language" }],
  ["You can use `me` or `us`.", {}],
  ["The title or the author. Default: title of the book", {}],
  ["string | null", {}],
];

const labels: readonly Row[] = [
  ["**Required** The number of the reader", { presence: "required" }],
  ["*optional* number of the shelf", { presence: "optional" }],
  ["**Required** for guests", { presence: "conditional" }],
  ["shelf of the book, mandatory for lent ones", { presence: "conditional" }],
];

const others: readonly Row[] = [
  ["This must remain `true`.", { boolean: true }],
  ["Number of books, default 20 up to 100", { default: "20", max: 100 }, { name: "limit" }],
  ["Place on the shelf, 1 to 8, counted from the left", { min: 1, max: 8 }],
  ["Which of the shelves, numbered 1 to 32.", { min: 1, max: 32 }],
  ["As a part from 0 to 1 measured from the left", { min: 0, max: 1 }],
  ["A time that does not name its zone will default to UTC", {}],
  ["Book number or UUID. For a number use it alone. For UUID use the prefix `uuid-`", {}],
];

describe("plain words", () => {
  it.each<Row>([...sets])("are values: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...noSets])("are none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...labels])("as labels: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...others])("and other facts: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
