/** Where text goes: the two streams of the process, whether they show colour, and how untrusted text is made printable. */
import process from "node:process";

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof styles;

/** Wraps text in a style, or leaves it as it is where colour is not shown. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

const ansi: Paint = (style, text) => {
  const [on, off] = styles[style];
  return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
};

/** One of the two output streams. */
export interface Channel {
  readonly paint: Paint;
  /** Columns of the terminal; 80 where it is none. */
  readonly columns: number;
  /** Writes a text that ends with a line break; an empty one writes nothing. */
  write(text: string): void;
}

export interface Terminal {
  /** Results. */
  readonly out: Channel;
  /** Diagnostics and errors. */
  readonly err: Channel;
}

const NARROWEST = 40;
const WITHOUT_TERMINAL = 80;

/** The terminal of this process. Text is lost silently once the reader has gone, as with `| head`. */
export function processTerminal(): Terminal {
  return { out: channel(process.stdout), err: channel(process.stderr) };
}

function channel(stream: NodeJS.WriteStream): Channel {
  let open = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    open = false;
  });
  return {
    paint: showsColour(stream) ? ansi : plain,
    columns: stream.isTTY ? Math.max(stream.columns, NARROWEST) : WITHOUT_TERMINAL,
    write: (text) => {
      if (open && text !== "") stream.write(text.endsWith("\n") ? text : `${text}\n`);
    },
  };
}

/** https://no-color.org: any value but the empty one turns colour off. */
function showsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY && (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
}

/**
 * Text of a collection on one line, safe to show: a name may hold line breaks, escape sequences that would
 * restyle or rewrite the terminal, or marks that reverse the order of what follows.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(
      /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
      (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .trim();
}
