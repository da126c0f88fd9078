/** Which numbers of JSON JavaScript has. */
import { describe, expect, it } from "vitest";
import { isHeld, isOwnWriting, isWhole } from "../../../src/infer/json/number-text.js";

describe("a number of JSON", () => {
  it.each<[text: string, whole: boolean, held: boolean, own: boolean]>([
    ["0", true, true, true],
    ["-0.0", false, true, true],
    ["9007199254740991", true, true, true],
    ["9007199254740992", true, false, false],
    ["12345678901234567890", true, false, false],
    ["1e3", false, true, true],
    ["1.0", false, true, true],
    ["6.02214076e23", false, true, true],
    ["1e400", false, false, false],
    ["-1E+400", false, false, false],
    ["1e-400", false, false, false],
    ["0e999999999999999999999", false, true, true],
    ["0.1234567890123456789", false, false, false],
    ["0.12345678901234567890000", false, false, false],
    // As C, PHP and Java write 0.1 and 52.1.
    ["0.10000000000000001", false, false, true],
    ["0.1000000000000000055511151231257827021181583404541015625", false, false, true],
    ["52.100000000000001", false, false, true],
    ["9007199254740991.3", false, false, false],
  ])("%s", (text, whole, held, own) => {
    expect([isWhole(text), isHeld(text), isOwnWriting(text)]).toEqual([whole, held, own]);
  });

  it("of very many zeros takes no time", () => {
    const zeros = "0".repeat(1_000_000);
    expect(isHeld(`1.${zeros}1`)).toBe(false);
    expect(isHeld(`0.${zeros}`)).toBe(true);
  });
});
