/**
 * The two walls inside the process. Both stand wherever the hub runs; a proof that each holds alone opens the other.
 */
export interface Walls {
  readonly casl: boolean;
  readonly veil: boolean;
}

export const BOTH_WALLS: Walls = { casl: true, veil: true };
