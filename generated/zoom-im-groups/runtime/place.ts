// Part of postwright's runtime, copied as it is. Do not edit.
/** Which call something belongs to: what errors name. */

export interface CallPlace {
  readonly method: string;
  readonly url: string;
}

/** A result holds its response but not its request, which `unwrap` has to name. */
const places = new WeakMap<Response, CallPlace>();

export function setPlace(response: Response, place: CallPlace): void {
  places.set(response, place);
}

export function placeOf(response: Response): CallPlace {
  return places.get(response) ?? { method: "?", url: response.url };
}
