/** Pieces of TypeScript that are safe to print, each with the names it uses of other generated files. */

/** A name that another generated file exports. */
export interface ImportedName {
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
  const text = texts.map((literal, index) => literal + textOf(pieces[index])).join("");
  return new Code(text, pieces.flatMap(usesOf));
}

/** The pieces, with a separator of ours between them. */
export function join(pieces: readonly Code[], separator: string): Code {
  return new Code(pieces.map((piece) => piece.text).join(separator), pieces.flatMap(usesOf));
}

function textOf(piece: Code | ImportedName | undefined): string {
  if (piece === undefined) return "";
  return piece instanceof Code ? piece.text : (piece.alias ?? piece.name);
}

function usesOf(piece: Code | ImportedName): readonly ImportedName[] {
  return piece instanceof Code ? piece.uses : [piece];
}
