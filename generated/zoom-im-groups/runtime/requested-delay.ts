// Part of postwright's runtime, copied as it is. Do not edit.
/** How long a server asks to wait, by the headers that are in use for that. */

const TOO_MANY_REQUESTS = 429;

/** Numbers up to this (about 11 days in seconds) are a duration, more are a Unix time. */
const MAX_SECONDS = 1_000_000;
/** Unix times up to this (the year 5138) are seconds, more are milliseconds. */
const MAX_UNIX_SECONDS = 100_000_000_000;

/** When the limit is lifted; said by most answers, so that it counts only where the limit is the trouble. */
const RESETS = ["ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"];

/** In milliseconds; nothing where it does not ask. */
export function requestedDelay({ status, headers }: Response): number | undefined {
  const exact = headers.get("retry-after-ms") ?? headers.get("x-retry-after-ms");
  const asked = exact ? durationIn(exact, 1) : timeIn(headers.get("retry-after"));
  if (asked !== undefined || status !== TOO_MANY_REQUESTS) return asked;
  const resets = RESETS.map((name) => timeIn(headers.get(name)));
  return resets.find((ms) => ms !== undefined) ?? combined(headers.get("ratelimit"));
}

/** Seconds from now, a Unix time in seconds or milliseconds, or a date. */
function timeIn(text: string | null): number | undefined {
  const value = text?.trim();
  if (!value) return undefined;
  // Some platforms take any number for a date.
  if (value.includes(":")) return fromNow(Date.parse(value));
  if (!/^\d+(\.\d+)?$/.test(value)) return undefined;
  if (Number(value) <= MAX_SECONDS) return durationIn(value, 1000);
  return fromNow(Number(value) * (Number(value) <= MAX_UNIX_SECONDS ? 1000 : 1));
}

function durationIn(text: string, unit: number): number | undefined {
  return Number.isFinite(Number(text)) ? Math.max(0, Number(text) * unit) : undefined;
}

function fromNow(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}

/** `limit=100, remaining=0, reset=30` · `"default";r=0;t=30` */
function combined(text: string | null): number | undefined {
  const seconds = /\b(?:reset|t)=(\d{1,9})\b/.exec(text ?? "")?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
