/**
 * Gives every claimant a name of its own, whatever the order of the claimants.
 *
 * All claimants propose their plainest name first. Names that only one proposes are given; those who propose the same
 * go on to the next level together, where each adds more of its own meaning, until they differ. So names depend on the
 * rivals for a name alone, and a claimant without rivals keeps its plain name whatever is added or removed elsewhere.
 */
import { letterCode } from "./hash.js";

/** Proposes a name for one claimant; `rivals` are all that proposed the same at the level before, itself among them. */
export type Level<Claimant> = (rivals: readonly Claimant[]) => (claimant: Claimant) => string;

/** The plainest names first; those do not look at rivals. */
export type Levels<Claimant> = readonly [Level<Claimant>, ...Level<Claimant>[]];

export interface Allotment<Claimant> {
  readonly claimants: readonly Claimant[];
  /** Unique, and independent of the order of claimants. */
  readonly id: (claimant: Claimant) => string;
  readonly levels: Levels<Claimant>;
  /** All that a name takes up, as it is compared: `CreateGroupParams` comes with `createGroup`. */
  readonly claims: (name: string, claimant: Claimant) => readonly string[];
  /** What is not to be had. */
  readonly isReserved: (claim: string) => boolean;
}

export interface Allotted {
  readonly name: string;
  /** How many levels had to be passed by. */
  readonly level: number;
}

interface Proposal<Claimant> {
  readonly claimant: Claimant;
  readonly name: string;
  readonly claims: readonly string[];
}

/** By the claimants' ids. */
export function allot<Claimant>(allotment: Allotment<Claimant>): ReadonlyMap<string, Allotted> {
  const { claimants, id, claims, isReserved } = allotment;
  const given = new Map<string, Allotted>();
  const taken = new Set<string>();
  const isFree = (claim: string): boolean => !taken.has(claim) && !isReserved(claim);
  const give = (proposal: Proposal<Claimant>, level: number): void => {
    given.set(id(proposal.claimant), { name: proposal.name, level });
    for (const claim of proposal.claims) taken.add(claim);
  };
  let rivalries: readonly (readonly Claimant[])[] = [claimants];
  for (const [level, propose] of [...allotment.levels, codeLevel(allotment)].entries()) {
    const proposals = rivalries.flatMap((rivals) => proposalsOf(rivals, propose, claims));
    const won = uncontested(proposals, isFree);
    for (const proposal of won) give(proposal, level);
    rivalries = byName(proposals.filter((proposal) => !won.has(proposal)));
  }
  for (const proposal of rivalries.flatMap((rivals) => lastResort(rivals, allotment, isFree))) {
    give(proposal, Infinity);
  }
  return given;
}

function proposalsOf<Claimant>(
  rivals: readonly Claimant[],
  propose: Level<Claimant>,
  claims: Allotment<Claimant>["claims"],
): readonly Proposal<Claimant>[] {
  const nameOf = propose(rivals);
  return rivals.map((claimant) => {
    const name = nameOf(claimant);
    return { claimant, name, claims: claims(name, claimant) };
  });
}

/** Proposals that take up nothing which is taken or which another proposes to take up. */
function uncontested<Claimant>(
  proposals: readonly Proposal<Claimant>[],
  isFree: (claim: string) => boolean,
): ReadonlySet<Proposal<Claimant>> {
  const counts = new Map<string, number>();
  for (const { claims } of proposals) {
    for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  return new Set(
    proposals.filter(({ claims }) =>
      claims.every((claim) => counts.get(claim) === 1 && isFree(claim)),
    ),
  );
}

function byName<Claimant>(
  proposals: readonly Proposal<Claimant>[],
): readonly (readonly Claimant[])[] {
  const rivalries = new Map<string, Claimant[]>();
  for (const { claimant, name } of proposals) {
    const rivals = rivalries.get(name);
    if (rivals === undefined) rivalries.set(name, [claimant]);
    else rivals.push(claimant);
  }
  return [...rivalries.values()];
}

/** A code of the id: no words give `_` before a letter, so that only those of one plainest name can meet here. */
function codeLevel<Claimant>({ id, levels: [plainest] }: Allotment<Claimant>): Level<Claimant> {
  return (rivals) => {
    const nameOf = plainest(rivals);
    return (claimant) => `${nameOf(claimant)}_${letterCode(id(claimant))}`;
  };
}

/** Codes meet by chance once in four billion times, or because somebody made them meet: then the order of ids decides. */
function lastResort<Claimant>(
  rivals: readonly Claimant[],
  allotment: Allotment<Claimant>,
  isFree: (claim: string) => boolean,
): readonly Proposal<Claimant>[] {
  const { id, claims } = allotment;
  const nameOf = codeLevel(allotment)(rivals);
  const sorted = rivals.toSorted((a, b) => (id(a) < id(b) ? -1 : 1));
  return sorted.map((claimant, place) => {
    const letters = place.toString(2).replaceAll("0", "q").replaceAll("1", "z");
    let name = nameOf(claimant) + letters;
    while (!claims(name, claimant).every(isFree)) name += "q";
    return { claimant, name, claims: claims(name, claimant) };
  });
}
