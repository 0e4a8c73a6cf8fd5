/**
 * The bars: what each ratio must be, and whether it is.
 */

/** A bar that was measured. */
export interface Bar {
  readonly id: string;
  readonly value: number | boolean;
  readonly bar: string;
  readonly met: boolean;
}

/** What each bar says of its number. */
const BARS: Readonly<Record<string, { readonly says: string; readonly bar: string }>> = {
  G1: { says: 'plan read, CPU, hub / floor', bar: '<=1.1' },
  G2: { says: 'plan read, req/s, hub / floor', bar: '>=1.0' },
  G3a: { says: 'plan read, req/s, hub / PostGraphile', bar: '>=4' },
  G3b: { says: 'plan read, CPU, PostGraphile / hub', bar: '>=4' },
  G4: { says: 'plan read, req/s, hub / Nest the usual way', bar: '>=6' },
  G5: { says: 'plan read, req/s, hub / Directus', bar: '>=90' },
  G6: { says: 'confirm accommodation, req/s, hub / floor', bar: '>=0.4' },
  G7a: { says: 'caseload of 50, req/s, hub / floor', bar: '>=1.0' },
  G7b: { says: 'caseload of 50, req/s, hub / PostGraphile', bar: '>=3' },
  G8: { says: 'plan read, CPU, ledger on / ledger off', bar: '<=1.1' },
  G9: { says: 'plan read, p99, hub / floor', bar: '<=2' },
  G10: { says: 'plan read, p50 at 1,000,000 people / at 20,000', bar: '<=1.2' },
  G11: { says: 'a lapsed signature and a withdrawn consent hold at the next read', bar: 'holds' },
  G12: { says: 'gateway memory after 100,000 reads / after 10,000', bar: '<=1.1' },
  G13: { says: 'gateway memory under load, MB', bar: '<=250' },
};

/** The ids there are, in order. */
export const BAR_IDS = Object.keys(BARS);

/** What a bar says, in words. */
export const wordsOf = (id: string): string => BARS[id]?.says ?? '';

/** Judges one number. */
export function judge(id: string, value: number | boolean): Bar {
  const bar = BARS[id]?.bar ?? '';
  const limit = Number(bar.slice(2));
  const met = typeof value === 'boolean' ? value : bar.startsWith('<') ? value <= limit : value >= limit;
  return { id, value: typeof value === 'boolean' ? value : Number(value.toPrecision(3)), bar, met };
}
