// Part of postwright's runtime, copied as it is. Do not edit.
/** What is thrown: everything that is no documented outcome, each in a class of its own. No message or field holds a secret. */
import { isObject, own } from "./encoding.js";
import type { CallPlace } from "./place.js";

/** Base of all errors of this client. */
export abstract class PostwrightError extends Error {
  declare readonly method: string;
  /** Without its query, which may hold secrets; the documented path alone where there was no URL yet. */
  declare readonly url: string;

  constructor(message: string, { method, url }: CallPlace, options?: ErrorOptions) {
    const address = url.replace(/[?#][^]*/, "");
    super(`${method} ${address}: ${message}`, options);
    this.method = method;
    this.url = address;
    // Errors of Bun and Deno quote the whole URL.
    for (const error of [options?.cause, own(options?.cause, "cause")]) {
      for (const key of ["message", "stack", "path"]) {
        const text = own(error, key);
        if (isObject(error) && typeof text === "string") {
          Reflect.set(error, key, text.replaceAll(url, address));
        }
      }
    }
  }
}

/** The client's options do not suffice: a variable or a server is missing or unusable. Nothing was sent. */
export class ConfigurationError extends PostwrightError {
  override readonly name = "ConfigurationError";
}

/** An argument cannot be sent, such as a path value of `..`. Nothing was sent. */
export class InvalidArgumentError extends PostwrightError {
  override readonly name = "InvalidArgumentError";
}

/** No whole answer came: no connection, or one that broke. `cause` is what `fetch` threw. */
export class NetworkError extends PostwrightError {
  override readonly name = "NetworkError";
}

/** The call, its retries included, took longer than `timeoutMs`. */
export class TimeoutError extends PostwrightError {
  override readonly name = "TimeoutError";
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class RequestAbortedError extends PostwrightError {
  override readonly name = "RequestAbortedError";
}

/** Base of the errors that a response led to. */
export abstract class ResponseError extends PostwrightError {
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The first 4,000 characters of the body. */
  declare readonly body: string;

  constructor(
    message: string,
    place: CallPlace,
    { status, headers }: Response,
    text: string,
    options?: ErrorOptions,
  ) {
    super(message, place, options);
    this.status = status;
    this.headers = new Headers(headers);
    this.headers.delete("set-cookie");
    this.body = text.slice(0, 4000);
  }
}

/** A status or an API error code that the documentation does not have. */
export class UnexpectedResponseError extends ResponseError {
  override readonly name = "UnexpectedResponseError";
}

/** The body is not what was documented: JSON that is missing or broken. */
export class DecodeError extends ResponseError {
  override readonly name = "DecodeError";
}
