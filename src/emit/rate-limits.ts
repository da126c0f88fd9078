/** `rateLimits`: the rate-limit labels that the collection documents, for the runtime's rate limiter. */
import type { ApiModel, Operation } from "../model/api.js";
import { code } from "./code.js";
import { pathText } from "./descriptor.js";
import { indents, tsDoc } from "./doc-text.js";
import { literal, objectLines } from "./literal-text.js";
import type { Statement } from "./statements.js";

/** None where no request has a label. It stands by itself, so that only those who use it carry it. */
export function rateLimitStatements({ groups }: ApiModel): readonly Statement[] {
  const labels = labelsOf(groups.flatMap(({ operations }) => operations));
  if (labels.length === 0) return [];
  const properties = labels.map(([request, label]) => [request, literal(label)] as const);
  return [
    {
      kind: "const",
      name: code`rateLimits`,
      doc: tsDoc(
        { text: ["The documented rate limits, by method and path: for `rateLimiter`."] },
        indents.statement,
      ),
      value: code`${objectLines(properties)} as const`,
    },
  ];
}

/** By method and path, as the runtime knows a request. Where two have other labels for one path, none of them counts. */
function labelsOf(operations: readonly Operation[]): readonly (readonly [string, string])[] {
  const found = new Map<string, Set<string>>();
  for (const { method, doc, ...rest } of operations) {
    if (doc?.rateLimit === undefined) continue;
    const request = `${method} ${pathText(rest)}`;
    found.set(request, (found.get(request) ?? new Set()).add(doc.rateLimit));
  }
  return [...found]
    .flatMap(([request, labels]): readonly (readonly [string, string])[] => {
      const [label] = labels;
      return labels.size === 1 && label !== undefined ? [[request, label]] : [];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
