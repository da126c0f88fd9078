/** Pieces of TypeScript that are safe to print, each with the names it uses of other generated files. */

/** In the place of a name: `import * as alias`. */
export const allNames = "*";

/** A name that another generated file exports. */
export interface ImportedName {
  /** `allNames` for all of them, under the alias. */
  readonly name: string;
  /** What it is called in the importing file, where that is another name. */
  readonly alias?: string;
  /** Path of the exporting file inside the output folder, without `.ts`. */
  readonly module: string;
  readonly typeOnly: boolean;
}

/**
 * Source text, made only by the template tag below, whose literal parts are ours, and by the encoders:
 * so nothing from a collection gets into a file unencoded.
 */
export class Code {
  /** Private, so that the class is nominal: no object literal passes for code. */
  readonly #text: string;
  readonly uses: readonly ImportedName[];

  constructor(text: string, uses: readonly ImportedName[] = []) {
    this.#text = text;
    this.uses = uses;
  }

  get text(): string {
    return this.#text;
  }
}

export const nothing = new Code("");

/** Template tag: the holes take only what is already safe. */
export function code(
  texts: TemplateStringsArray,
  ...pieces: readonly (Code | ImportedName)[]
): Code {
  let text = texts[0] ?? "";
  for (const [index, piece] of pieces.entries()) {
    text += textOf(piece) + (texts[index + 1] ?? "");
  }
  return new Code(text, usesOf(pieces));
}

/** The pieces, with a separator of ours between them. */
export function join(pieces: readonly Code[], separator: string): Code {
  return new Code(pieces.map((piece) => piece.text).join(separator), usesOf(pieces));
}

function textOf(piece: Code | ImportedName): string {
  return piece instanceof Code ? piece.text : (piece.alias ?? piece.name);
}

function usesOf(pieces: readonly (Code | ImportedName)[]): readonly ImportedName[] {
  const uses: ImportedName[] = [];
  for (const piece of pieces) {
    if (!(piece instanceof Code)) uses.push(piece);
    else for (const use of piece.uses) uses.push(use);
  }
  return uses;
}
