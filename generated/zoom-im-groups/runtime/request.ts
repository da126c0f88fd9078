// Part of postwright's runtime, copied as it is. Do not edit.
/** A request from what is documented, what the client is set to and what the caller gives. */
import { ConfigurationError, InvalidArgumentError } from "./errors.js";
import type { OutgoingRequest, Params, RequestDescription, Scalar } from "./operation.js";
import type { RequestOptions, Settings } from "./options.js";
import { fillPath, parseUrl, queryOf, serverOf } from "./url.js";

/** All but the credentials, which each attempt gets anew. */
export function createRequest(
  operation: RequestDescription,
  params: Params,
  settings: Settings,
  callHeaders: RequestOptions["headers"],
): OutgoingRequest {
  const { method, path: url } = operation;
  const request: OutgoingRequest = { operation, method, url, headers: new Headers(), body: null };
  const expand = (text: string): string =>
    settings.expand(text, settings.variables, (reference) => {
      throw new ConfigurationError(`no value for ${reference}`, request);
    });
  const { path, query, headers, body } = operation.fallbacks?.(url, params, (text) =>
    settings.expand(text, settings.variables, () => undefined),
  ) ?? { ...params, path: url };

  const target = expand(serverOf(operation, settings) + fillPath(request, path, params.path));
  request.url = parseUrl(
    request,
    target + queryOf(settings.querySerializer?.(query, operation) ?? query, operation, expand),
  );
  for (const layer of [headers, settings.headers, params.headers, callHeaders]) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      setHeader(request, expand(name), value);
    }
  }
  request.body = operation.body?.(body, request, expand) ?? null;
  return request;
}

/** Sets a header, or with `null` removes it. */
export function setHeader(
  request: OutgoingRequest,
  name: string,
  value: Scalar | null | undefined,
): void {
  try {
    if (value === null) request.headers.delete(name);
    else if (value !== undefined) request.headers.set(name, `${value}`);
  } catch {
    // The platform's error would quote the value, which may be a secret.
    throw new InvalidArgumentError(`header ${name} cannot be sent`, request);
  }
}
