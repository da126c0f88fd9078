/** Which names are those of credentials, in any spelling: `X-Api-Key`, `clientSecret`, `user[password]`. */
import {
  ABOUT_WORDS,
  DOUBTFUL_NAMES,
  HARMLESS_TOKEN_KINDS,
  MAX_CREDENTIAL_NAME,
  MAY_NAME_CREDENTIAL,
  RANDOM_VALUE,
  SECRET_CODE_KINDS,
  SECRET_ENDINGS,
  SECRET_KEY_KINDS,
  SECRET_NAMES,
  SECRET_WORDS,
} from "../heuristics-secrets.js";

/** Whether what the name stands for is a credential, whatever its value is. */
export function isCredentialName(name: string): boolean {
  if (name.length > MAX_CREDENTIAL_NAME || !MAY_NAME_CREDENTIAL.test(name)) return false;
  const words = wordsOf(name);
  if (words.length === 1 && SECRET_NAMES.has(words[0] ?? "")) return true;
  const at = words.findLastIndex((_, index) => isCredentialWord(words, index));
  return at !== -1 && !words.slice(at + 1).some((word) => ABOUT_WORDS.has(word));
}

/** Whether the value is a credential, going by the name, and where the name leaves it open, by the value. */
export function isCredential(name: string, value: string): boolean {
  if (isCredentialName(name)) return true;
  const isOpen = DOUBTFUL_NAMES.has(name.toLowerCase().replace(/[^a-z]/g, ""));
  return isOpen && RANDOM_VALUE.test(value);
}

function isCredentialWord(words: readonly string[], index: number): boolean {
  const word = words[index] ?? "";
  const before = words[index - 1] ?? "";
  if (SECRET_WORDS.has(word)) return true;
  if (word === "key") return SECRET_KEY_KINDS.has(before);
  if (word === "code") return SECRET_CODE_KINDS.has(before);
  if (word === "id") return before === "session";
  if (HARMLESS_TOKEN_KINDS.has(before)) return false;
  const isLast = words.slice(index + 1).every((next) => /^(?:\d+|value|string)$/.test(next));
  return isLast && SECRET_ENDINGS.has(word);
}

/** `X-Api-Key` is `x api key`, `accessToken` is `access token`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((word) => word.replace(/^([a-z]+)\d+$/, "$1"))
    .filter((word) => word !== "");
}
