/** What a scenario of the suite is, and the stage on which it plays. Runs on every runtime: web standards only. */
import type { Answer, Received } from "../protocol.js";

export interface Scenario {
  readonly name: string;
  /** What `play` gives, on every runtime. */
  readonly want: unknown;
  /** Runtimes whose platform leaves the client no choice: why, and what it gives there. */
  readonly except?: Exceptions;
  play(stage: Stage): Promise<unknown>;
}

export type Exceptions = { readonly [Runtime in RuntimeName]?: Exception };

export interface Exception {
  readonly why: string;
  readonly want: unknown;
}

export type RuntimeName = "node20" | "node22" | "node24" | "bun" | "deno" | "chromium";

export interface Stage {
  /** A place on the server that answers so, one answer after the other; the last one stays. */
  place(...answers: readonly Answer[]): Promise<Place>;
}

export interface Place {
  /** For the client's `baseUrl`. */
  readonly url: string;
  /** The same place under another origin. */
  readonly elsewhere: string;
  /** What the server has received there. */
  received(): Promise<readonly Received[]>;
}

/** @param origins of one server, under two host names */
export function stageAt([origin, other]: readonly [string, string]): Stage {
  return {
    async place(...answers) {
      const made = await fetch(`${origin}/scene`, {
        method: "POST",
        body: JSON.stringify(answers),
      });
      const number = await made.text();
      return {
        url: `${origin}/${number}`,
        elsewhere: `${other}/${number}`,
        async received() {
          const response = await fetch(`${origin}/scene/${number}`);
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server is ours
          return (await response.json()) as readonly Received[];
        },
      };
    },
  };
}
