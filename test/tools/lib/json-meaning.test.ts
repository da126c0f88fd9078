/** Which JSON texts say the same. */
import { describe, expect, it } from "vitest";
import { jsonMeaning, numberText, type JsonReading } from "./json-meaning.js";

describe("the meaning of JSON", () => {
  it.each<[given: string, want: string | undefined, reading?: JsonReading]>([
    ['{ "b": [1, null],\n"a": true }', '{"a":true,"b":[1,null]}'],
    [String.raw`"\u0041\/\n"`, String.raw`"A/\n"`],
    ['\uFEFF{"a":"x"}', '{"a":"x"}'],
    ["12345678901234567890", "12345678901234567890"],
    ["[1.0, 1e3, 0.50]", "[1,1000,0.5]"],
    ['{"a":1,"b":2,"a":3}', '{"a":1,"a":3,"b":2}'],
    ['{"a":1,"a":2}', '{"a":2}', { lastWins: true }],
    ['{"__proto__":1}', '{"__proto__":1}'],
    ["[1,]", undefined],
    ["", undefined],
    ["[1, /* two */ 2,]", "[1,2]", { lenient: true }],
    ["{{a}}", "{}", { lenient: true }],
  ])("%j is %j", (given, want, reading) => {
    expect(jsonMeaning(given, reading)).toBe(want);
  });

  it.each<[given: string, want: string]>([
    ["0", "0"],
    ["-0.00e5", "0"],
    ["1.0", "1"],
    ["-1.50E+1", "-15"],
    ["100e-4", "0.01"],
    ["1e400", "1e400"],
    ["0.1e-400", "1e-401"],
    ["9007199254740993.10", "9007199254740993.1"],
    ["0.10000000000000001", "0.10000000000000001"],
    ["1e99999999999999999999", "1e99999999999999999999"],
  ])("%s is the number %s", (given, want) => {
    expect(numberText(given)).toBe(want);
  });
});
