/** Why an item cannot be used; thrown where that is found and turned into the item's one diagnostic. */
import type { DiagnosticCode } from "../model/diagnostic-catalogue.js";
import { kindOf } from "./fields.js";
import type { Place } from "./place.js";

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: DiagnosticCode;
  readonly pointer: string;

  constructor(code: DiagnosticCode, at: { readonly pointer: string }, message: string) {
    super(message);
    this.code = code;
    this.pointer = at.pointer;
  }
}

/** Takes what is told of an item that can be used all the same. */
export type Report = (
  code: DiagnosticCode,
  at: { readonly pointer: string },
  message: string,
) => void;

/** @param what the field in words, such as `the body` */
export function wrongType(place: Place, what: string, value: unknown): Refusal {
  return new Refusal("PW1101", place, `${what} is ${kindOf(value)}, which Postman does not allow`);
}
