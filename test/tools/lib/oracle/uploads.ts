/** Uploads without files: every path exists and holds one line with its base name; the real file system is not read. */
import { createReadStream, mkdtempSync, writeFileSync, type ReadStream } from "node:fs";
import { basename, join } from "node:path";

/** What a file of that name holds. */
function uploadContent(name: string): string {
  return `stand-in for ${name}\n`;
}

/** The base name under which a path is uploaded. */
function uploadName(path: string): string {
  const name = basename(path).replaceAll("\0", "");
  return ["", ".", ".."].includes(name) ? "file" : name;
}

type Callback = (error: Error | null, value?: unknown) => void;

/** A file resolver as postman-runtime takes it. Real files behind it, since form-data asks for their size. */
export function uploadResolver(scratch: string): object {
  return {
    stat(_path: string, callback: Callback): void {
      process.nextTick(callback, null, { isFile: () => true, mode: 0o600 });
    },
    createReadStream(path: string): ReadStream {
      const name = uploadName(path);
      const folder = mkdtempSync(join(scratch, "upload-"));
      const file = join(folder, name);
      writeFileSync(file, uploadContent(name));
      return createReadStream(file);
    },
    readFile(path: string, callback: Callback): void {
      process.nextTick(callback, new Error(`refused to read ${path}`));
    },
  };
}
