/** What prose says, in the parts that documentation comments have. */

/** Text freed from HTML, as Markdown that is safe in a comment. Absent parts are not documented. */
export interface Doc {
  /** First sentence. */
  readonly summary?: string;
  /** All after it. */
  readonly details?: string;
  readonly deprecated?: string | true;
  readonly scopes?: readonly string[];
  /** The label as documented, such as `Light`. */
  readonly rateLimit?: string;
}
