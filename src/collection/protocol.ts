/** Postman's `protocolProfileBehavior`: what a level sets counts for all below it that do not set it again. */
import type { ProtocolBehavior } from "../model/collection.js";
import { isFields, isList, jsonText, own, type Fields } from "./fields.js";

/** The settings in force: the outer ones with those of `value` over them. */
export function inheritedBehavior(outer: Fields, value: unknown): Fields {
  return isFields(value) ? { ...outer, ...value } : outer;
}

export function protocolBehavior(settings: Fields): ProtocolBehavior {
  const disabled = own(settings, "disabledSystemHeaders");
  return {
    disableBodyPruning: Boolean(own(settings, "disableBodyPruning")),
    disabledSystemHeaders: isFields(disabled)
      ? Object.keys(disabled).filter(
          (name) => Boolean(own(disabled, name)) && name === name.toLowerCase(),
        )
      : [],
    transport: TRANSPORT_SETTINGS.filter(([name, isUnusual]) => isUnusual(own(settings, name))).map(
      ([name]) => `${name}: ${jsonText(own(settings, name)) ?? "…"}`,
    ),
  };
}

type Unusual = (value: unknown) => boolean;
const isOn: Unusual = (value) => value === true;
const isOff: Unusual = (value) => value === false;
const isSet: Unusual = (value) => (value ?? undefined) !== undefined;

/** Settings of connections and redirects, and which of their values are not what any client does. */
const TRANSPORT_SETTINGS: readonly (readonly [name: string, isUnusual: Unusual])[] = [
  ["disableUrlEncoding", isOn],
  ["followRedirects", isOff],
  ["followOriginalHttpMethod", isOn],
  ["followAuthorizationHeader", isOn],
  ["removeRefererHeaderOnRedirect", isOn],
  ["maxRedirects", isSet],
  ["strictSSL", isOff],
  ["insecureHTTPParser", isOn],
  ["tlsPreferServerCiphers", isOn],
  ["tlsDisabledProtocols", isFilled],
  ["tlsCipherSelection", isFilled],
  ["protocolVersion", (value) => isSet(value) && value !== "http1" && value !== "auto"],
];

function isFilled(value: unknown): boolean {
  return isList(value) && value.length > 0;
}
