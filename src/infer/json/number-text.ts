/** Numbers as JSON writes them, held against the numbers that JavaScript has. */

/** Whether it is written as an integer: without a point and without an exponent. */
export function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text);
}

/**
 * Whether JSON that is made of the number again says the same, if perhaps in another spelling: `1.50` does as `1.5`.
 * Not so integers past 2^53, of which some would, for their neighbours would not.
 */
export function isHeld(text: string): boolean {
  const number = Number(text);
  if (isWhole(text)) return Number.isSafeInteger(number);
  return Number.isFinite(number) && decimalOf(String(number)) === decimalOf(text);
}

/** More digits than these, `toPrecision` does not write. */
const MAX_PRECISION = 100;

/**
 * Whether all digits are those of a number that JavaScript has, however many are written: `0.10000000000000001` is how C and
 * PHP write `0.1`, and nobody loses anything if it is read as that.
 */
export function isOwnWriting(text: string): boolean {
  const number = Number(text);
  if (isWhole(text) || !Number.isFinite(number)) return isHeld(text);
  const [digits = ""] = decimalOf(text).replace("-", "").split("e");
  const written = number.toPrecision(Math.min(digits.length, MAX_PRECISION));
  return decimalOf(written) === decimalOf(text);
}

/** One text for all spellings of a number: its digits without zeros around them, and the power of ten. */
function decimalOf(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/(?<!0)0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${mantissa.startsWith("-") ? "-" : ""}${significant}e${power}`;
}
