/** What a proof is. */

/** What the command line asks; each proof has defaults of its own. */
export interface Asked {
  readonly seed?: number | undefined;
  readonly worlds?: number | undefined;
}

/** How many things were checked, and what was wrong, in words. */
export interface Verdict {
  readonly checked: number;
  readonly wrong: readonly string[];
}

/** Runs on the servers of the run, and prints what it finds. */
export type Proof = (asked: Asked) => Promise<Verdict>;
