// Part of postwright's runtime, copied as it is. Do not edit.
/** Multipart bodies whose parts have content types of their own, which a `FormData` gives to files alone. */
import { fieldsOf, fieldText } from "./encoding.js";
import type { BodyEncoder, ValuesOf } from "./operation.js";

const CRLF = "\r\n";

/** `multipart/form-data` with content types by field; a file's own type wins. Nothing where no field has a value. */
export function typedMultipart(types: ValuesOf<string>): BodyEncoder {
  return (value, request, expand) => {
    const fields = fieldsOf(value, expand, request.operation, request.operation.form);
    if (fields.length === 0) return undefined;
    const documented = new Map(
      Object.entries(types).map(([key, type]) => [expand(key), expand(type ?? "")]),
    );
    const boundary = `----${crypto.randomUUID()}`;
    const parts = fields.flatMap(([name, content]): (Blob | string)[] => [
      `--${boundary}${CRLF}`,
      partHead(name, content, documented.get(name)),
      content instanceof Blob ? content : fieldText(content),
      CRLF,
    ]);
    request.headers.set("content-type", `multipart/form-data; boundary=${boundary}`);
    return new Blob([...parts, `--${boundary}--${CRLF}`]);
  };
}

/** What stands before a part's content, its empty line included. */
function partHead(name: string, content: unknown, documentedType = ""): string {
  const file = content instanceof Blob ? content : undefined;
  const filename = file && `; filename="${quoted(file instanceof File ? file.name : "blob")}"`;
  const type = [file?.type, documentedType, file && "application/octet-stream"].find(Boolean);
  return [
    `Content-Disposition: form-data; name="${quoted(name)}"${filename ?? ""}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    CRLF,
  ].join(CRLF);
}

/** As browsers write names in a form. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
