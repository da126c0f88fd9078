/** What a replay found, as data and as text. */
import { reasonNames, reasons, type Reason } from "./reasons.js";
import type { Difference } from "./compare.js";

export type Verdict =
  | {
      readonly verdict: "equal";
      /** Variables, credentials and files that are empty in the collection had made-up values on both sides. */
      readonly withValues?: true;
    }
  | { readonly verdict: "different"; readonly differences: readonly Difference[] }
  | {
      readonly verdict: "not comparable";
      /** At least one; together they explain all that differs. */
      readonly reasons: readonly Reason[];
      readonly detail: string;
    }
  /** Postman sends nothing for this item. */
  | { readonly verdict: "not sent"; readonly detail: string };

export type ItemResult = {
  /** Folder names, then the item's name. */
  readonly item: readonly string[];
} & Verdict;

export interface CollectionResult {
  readonly file: string;
  readonly items: readonly ItemResult[];
}

export interface Summary {
  readonly items: number;
  /** By Postman. */
  readonly sent: number;
  readonly equal: number;
  /** Of these, with made-up values for what is empty in the collection. */
  readonly withValues: number;
  readonly different: number;
  readonly notComparable: number;
  /** How many items have each reason; one may have several. */
  readonly reasons: Readonly<Record<Reason, number>>;
}

export function summarize(items: readonly ItemResult[]): Summary {
  const count = (verdict: ItemResult["verdict"]): number =>
    items.filter((item) => item.verdict === verdict).length;
  const because = (reason: Reason): number =>
    items.filter((item) => item.verdict === "not comparable" && item.reasons.includes(reason))
      .length;
  return {
    items: items.length,
    sent: items.length - count("not sent"),
    equal: count("equal"),
    withValues: items.filter((item) => item.verdict === "equal" && item.withValues).length,
    different: count("different"),
    notComparable: count("not comparable"),
    reasons: byReason(because),
  };
}

export function totals(summaries: readonly Summary[]): Summary {
  const sum = (count: (summary: Summary) => number): number =>
    summaries.reduce((total, summary) => total + count(summary), 0);
  return {
    items: sum(({ items }) => items),
    sent: sum(({ sent }) => sent),
    equal: sum(({ equal }) => equal),
    withValues: sum(({ withValues }) => withValues),
    different: sum(({ different }) => different),
    notComparable: sum(({ notComparable }) => notComparable),
    reasons: byReason((reason) => sum((summary) => summary.reasons[reason])),
  };
}

function byReason(count: (reason: Reason) => number): Readonly<Record<Reason, number>> {
  return {
    leftOut: count("leftOut"),
    unresolved: count("unresolved"),
    signature: count("signature"),
    emptyCredential: count("emptyCredential"),
    pathValue: count("pathValue"),
    variableValue: count("variableValue"),
    repairedJson: count("repairedJson"),
    repeatedKey: count("repeatedKey"),
    postmanFault: count("postmanFault"),
    noFile: count("noFile"),
    lineBreaks: count("lineBreaks"),
    connectionHeader: count("connectionHeader"),
    urlParser: count("urlParser"),
  };
}

/** `32 items, 32 sent, 30 equal (2 with values for what is empty), 1 different, 1 not comparable (1 signature)` */
export function summaryLine(summary: Summary): string {
  const { items, sent, withValues, different, notComparable } = summary;
  const equal = `${summary.equal} equal${withValues > 0 ? ` (${withValues} with values for what is empty)` : ""}`;
  const counts = reasonNames.filter((reason) => summary.reasons[reason] > 0);
  const why = counts.map((reason) => `${summary.reasons[reason]} ${reason}`).join(", ");
  const total = `${notComparable} not comparable${why === "" ? "" : ` (${why})`}`;
  return `${items} items, ${sent} sent, ${equal}, ${different} different, ${total}`;
}

/** Each difference, Postman's side first. */
export function differenceLines(items: readonly ItemResult[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.verdict !== "different") return [];
    const lines = item.differences.flatMap(({ aspect, postman, client }) => {
      const start = windowStart(postman, client);
      return [
        `      ${aspect}`,
        `        postman  ${shown(postman, start)}`,
        `        client   ${shown(client, start)}`,
      ];
    });
    return [`    ${item.item.join(" / ")}`, ...lines];
  });
}

/** The reasons that occurred, each with its meaning. */
export function reasonLines(summary: Summary): readonly string[] {
  return reasonNames
    .filter((reason) => summary.reasons[reason] > 0)
    .map((reason) => `  ${reason}: ${reasons[reason]}`);
}

/** Longer values are cut in the text, around their first difference; `--json` has them whole. */
const SHOWN_LENGTH = 400;
/** What is shown of that before the difference. */
const SHOWN_BEFORE = 100;

/** Where both values are shown from. */
function windowStart(a: string | undefined, b: string | undefined): number {
  const length = Math.max(a?.length ?? 0, b?.length ?? 0);
  if (a === undefined || b === undefined || length <= SHOWN_LENGTH) return 0;
  let first = 0;
  while (first < length && a[first] === b[first]) first += 1;
  return Math.max(0, Math.min(first - SHOWN_BEFORE, length - SHOWN_LENGTH));
}

function shown(value: string | undefined, start: number): string {
  if (value === undefined) return "(none)";
  const end = start + SHOWN_LENGTH;
  const cut = JSON.stringify(value.slice(start, end));
  return `${start > 0 ? "…" : ""}${cut}${end < value.length ? "…" : ""}`;
}
