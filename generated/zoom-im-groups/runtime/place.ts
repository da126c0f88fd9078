// Part of postwright's runtime, copied as it is. Do not edit.
/** Which call something belongs to: what errors name. */

export interface CallPlace {
  readonly method: string;
  readonly url: string;
}

/** The calls of responses: a result holds its response but not its request, which `unwrap` has to name. */
export const places: WeakMap<Response, CallPlace> = new WeakMap();
