/** Bytes as text where they are text. */

export type Content =
  | { readonly size: number; readonly text: string }
  | { readonly size: number; readonly base64: string };

export function describeContent(bytes: Buffer): Content {
  const size = bytes.length;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { size, text };
  } catch {
    return { size, base64: bytes.toString("base64") };
  }
}
