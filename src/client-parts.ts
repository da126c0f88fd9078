/** What a client is made of, and what of it is kept for later runs. */
import type { Declaration } from "./emit/index.js";
import type { DraftGroup } from "./infer/draft-group.js";
import type { OutputFile } from "./output/output-file.js";
import type { Shelf } from "./shelf.js";

export interface ClientParts {
  /** What was inferred of each group of requests. */
  readonly groups: Shelf<DraftGroup>;
  readonly files: Shelf<KeptFile>;
}

export interface KeptFile {
  readonly text: string;
  /** What the index may name. */
  readonly declarations: readonly Declaration[];
}

/** A file, and the key that it is kept under. */
export interface KeyedFile extends OutputFile {
  readonly key: string;
}
