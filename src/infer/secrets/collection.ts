/**
 * A collection without its secrets: literal credentials are replaced by `MASK`, so that nothing after this stage can
 * write what it never sees. Credentials of rows, variables and auth are reported where these are read, all others here.
 */
import type { Collection, Folder, RequestItem, Variable } from "../../model/collection.js";
import { diagnostic, type Diagnosed, type Diagnostic } from "../../model/diagnostic.js";
import { CREDENTIAL_ADVICE } from "./advice.js";
import { isCredential } from "./names.js";
import { maskedRequest, maskedResponse, type Report } from "./request.js";
import { isOpen, maskedBody, maskedText } from "./text.js";

export function withoutSecrets(collection: Collection): Diagnosed<Collection> {
  const diagnostics: Diagnostic[] = [];
  const reportIn =
    (item: readonly string[]): Report =>
    (pointer, where, place) => {
      const message = `a literal credential in ${where} was left out`;
      const advice = CREDENTIAL_ADVICE[place];
      diagnostics.push(diagnostic("PW1203", { item, pointer }, message, advice));
    };
  const value = {
    ...collection,
    name: maskedText(collection.name),
    ...maskedDescription(collection, "", reportIn([])),
    variables: collection.variables.map(maskedVariable),
    items: collection.items.map((node) => maskedNode(node, [], reportIn)),
  };
  return { value, diagnostics };
}

/** What a variable fills may tell later that it is a secret; here its name or its value does. */
function maskedVariable(variable: Variable): Variable {
  const { key, value, description } = variable;
  const isSecret = !isOpen(value) && (isCredential(key, value) || maskedBody(value) !== value);
  return {
    ...variable,
    ...(isSecret && { value: "", secret: true }),
    ...(description !== undefined && { description: maskedText(description) }),
  };
}

function maskedNode(
  node: Folder | RequestItem,
  folders: readonly string[],
  reportIn: (item: readonly string[]) => Report,
): Folder | RequestItem {
  const name = maskedText(node.name);
  const path = [...folders, name];
  const report = reportIn(path);
  const described = maskedDescription(node, node.pointer, report);
  if (node.kind === "folder") {
    const items = node.items.map((inner) => maskedNode(inner, path, reportIn));
    return { ...node, name, ...described, items };
  }
  return {
    ...node,
    name,
    folders,
    ...described,
    request: maskedRequest(node.request, report),
    responses: node.responses.map((response) => maskedResponse(response, report)),
  };
}

function maskedDescription(
  { description }: { readonly description?: string },
  pointer: string,
  report: Report,
): { readonly description?: string } {
  if (description === undefined) return {};
  const masked = maskedText(description);
  if (masked !== description) report(pointer, "the description", "description");
  return { description: masked };
}
