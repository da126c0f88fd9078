// Part of postwright's runtime, copied as it is. Do not edit.
/** What a call comes to: the documented outcomes as values, told apart by `ok`, then `status`, then `code`. */

/** A documented success. */
export interface Success<Status extends number, Body = undefined, Headers = {}> {
  readonly ok: true;
  readonly status: Status;
  readonly body: Body;
  /** The documented headers, by their lower-case names; `response.headers` has all. */
  readonly headers: { readonly [Name in keyof Headers]?: Headers[Name] };
  /** As `fetch` gave it; its body has been read. */
  readonly response: Response;
}

/** A documented failure. */
export interface Failure<
  Status extends number,
  Code extends ApiCode | undefined = undefined,
  Body = unknown,
  Headers = {},
> {
  readonly ok: false;
  readonly status: Status;
  /** The API's own error code, where codes or their place in the body are documented. */
  readonly code: Code;
  /** What the body says about it, where it says something. */
  readonly message?: string | undefined;
  readonly body: Body;
  /** The documented headers, by their lower-case names; `response.headers` has all. */
  readonly headers: { readonly [Name in keyof Headers]?: Headers[Name] };
  /** As `fetch` gave it; its body has been read. */
  readonly response: Response;
}

/** An error code of the API, as documented. */
export type ApiCode = number | string;

/** Any outcome. */
export type Outcome =
  Success<number, unknown, object> | Failure<number, ApiCode | undefined, unknown, object>;

/** What may come where no success is documented. */
// prettier-ignore
export type SuccessStatus =
  | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 209
  | 210 | 211 | 212 | 213 | 214 | 215 | 216 | 217 | 218 | 219
  | 220 | 221 | 222 | 223 | 224 | 225 | 226 | 227 | 228 | 229
  | 230 | 231 | 232 | 233 | 234 | 235 | 236 | 237 | 238 | 239
  | 240 | 241 | 242 | 243 | 244 | 245 | 246 | 247 | 248 | 249
  | 250 | 251 | 252 | 253 | 254 | 255 | 256 | 257 | 258 | 259
  | 260 | 261 | 262 | 263 | 264 | 265 | 266 | 267 | 268 | 269
  | 270 | 271 | 272 | 273 | 274 | 275 | 276 | 277 | 278 | 279
  | 280 | 281 | 282 | 283 | 284 | 285 | 286 | 287 | 288 | 289
  | 290 | 291 | 292 | 293 | 294 | 295 | 296 | 297 | 298 | 299;

/** An outcome without what only a live call has: for fixtures. */
export type Documented<Result> = Result extends unknown ? Omit<Result, "response"> : never;
