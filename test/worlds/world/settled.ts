/** Worlds in which hub and paper once differed, as small as they could be made: whichever misread the paper does so no more. */
import { STANDING } from './world.js';
import type { Batch, World } from './world.js';

/** A quiet day of 2026, everybody signed and nobody gone. */
const QUIET: Batch = {
  base: Date.parse('2026-05-01T00:00:00Z'),
  at: 9,
  later: 11,
  signatures: Array.from({ length: 40 }, () => [STANDING]),
  left: [],
};

const EMPTY: Omit<World, 'login' | 'turn'> = {
  ...{ partnership: 'south-wales', home: 0, seats: [], stays: [], informed: [], participating: [], consents: [] },
  ...{ disclosures: [], requests: [], objections: [], seals: [], records: [], beside: null },
};

export const SETTLED: readonly { readonly batch: Batch; readonly world: World }[] = [
  // Who holds a rung alone does not know the person: to write of them is NOT_FOUND, not NOT_SHARED.
  {
    batch: QUIET,
    world: {
      ...{ ...EMPTY, login: 'camhs.nurse@cardiff', turn: 11 },
      seats: [{ agency: 'mine', party: 'HE', member: null, kind: 'RUNG', ...STANDING }],
    },
  },
  // The plan's summary is consented to and the action's own category is not: CONSENT_NEEDED, though the door let them in.
  {
    batch: QUIET,
    world: {
      ...{ ...EMPTY, login: 'mentor@voluntary', turn: 8967 },
      seats: [{ agency: 'mine', party: 'VO', member: 'me', kind: 'ALLOCATION', ...STANDING }],
      consents: [{ agency: 'mine', category: 'PLAN_SUMMARY', ...STANDING }],
    },
  },
];
