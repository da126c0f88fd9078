/** Postman's `protocolProfileBehavior`: what a level sets counts for all below it that do not set it again. */
import type { ProtocolBehavior } from "../model/collection.js";
import { isFields, own, type Fields } from "./fields.js";

/** The settings in force: the outer ones with those of `value` over them. */
export function inheritedBehavior(outer: Fields, value: unknown): Fields {
  return isFields(value) ? { ...outer, ...value } : outer;
}

export function protocolBehavior(settings: Fields): ProtocolBehavior {
  const disabled = own(settings, "disabledSystemHeaders");
  return {
    disableBodyPruning: Boolean(own(settings, "disableBodyPruning")),
    disableUrlEncoding: Boolean(own(settings, "disableUrlEncoding")),
    disabledSystemHeaders: isFields(disabled)
      ? Object.keys(disabled).filter(
          (name) => Boolean(own(disabled, name)) && name === name.toLowerCase(),
        )
      : [],
  };
}
