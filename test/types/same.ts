/** Types that must be one and the same, said to the compiler. */

/** `true` where nothing tells the types apart: neither `any`, nor `readonly`, nor an optional key. */
// oxlint-disable typescript/no-unnecessary-type-parameters -- functions of any parameter are compared most strictly
export type Same<Left, Right> =
  (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2
    ? true
    : false;

/** `same<A, B>(true)` compiles where `A` is `B`, and `same<A, B>(false)` where it is not. */
export declare function same<Left, Right>(verdict: Same<Left, Right>): void;

/** Compiles where nothing is left. */
export declare function unreachable(rest: never): never;
