/**
 * What a verifier found wrong, in words a person can act on.
 */

/** `writer` and `seq` name the first bad row (`until`: the last it could be); a finding about a seal names its number instead. */
export interface Finding {
  readonly writer?: string;
  readonly seq?: number;
  readonly until?: number;
  readonly seal?: number;
  readonly words: string;
}

/** A finding about rows of one chain. */
export function aboutRows(writer: string, [seq, until]: readonly [number, number], words: string): Finding {
  const rows = seq === until ? `row ${String(seq)}` : `rows ${String(seq)} to ${String(until)}`;
  return { writer, seq, until, words: `writer ${writer}, ${rows}: ${words}` };
}

/** A finding about a seal. */
export function aboutSeal(seal: number, words: string): Finding {
  return { seal, words: `seal ${String(seal)}: ${words}` };
}
