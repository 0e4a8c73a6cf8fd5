/** Worlds in which hub and paper once differed, as small as they could be made: whichever misread the paper does so no more. */
import { STANDING } from './world.js';
import type { Batch, Beside, World, WorldRecord } from './world.js';

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

const ACTION: WorldRecord = { kind: 'agreed_action', owner: 'another', due: 1, status: 'AGREED', sealed: false };
const CONSENT = { agency: 'mine', category: 'CUSTODY_PROGRESS' } as const;

/** Another record of the same person, with nothing of its own, joined with theirs. */
const JOINED: Beside = {
  ...{ known: EMPTY, proposer: 'another', keepsFirst: true, stands: 'JOINED', since: -0.5, parted: null },
  refused: [[], []],
};

const IN_CUSTODY = { agency: 'mine', party: 'SE', member: null, kind: 'CUSTODY', ...STANDING } as const;

/** Education reads an action of somebody who takes part, and was told. */
const SUPPORTED: World = {
  ...{ ...EMPTY, login: 'education.officer@cardiff', turn: 1 },
  ...{
    seats: [{ agency: 'mine', party: 'ED', member: null, kind: 'PANEL', ...STANDING }],
    informed: [STANDING],
    participating: [STANDING],
  },
  records: [ACTION],
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
  // Support was never agreed to on the other record, and was refused there: it is refused on both, and closes what rests on it here.
  {
    batch: QUIET,
    world: { ...SUPPORTED, beside: { ...JOINED, refused: [[], [-2]] } },
  },
  // The same, refused once they are joined.
  {
    batch: QUIET,
    world: { ...SUPPORTED, beside: { ...JOINED, refused: [[], [4]] } },
  },
  // Withdrawn here, which closed it on the other; agreed to here anew; then withdrawn on the other, where nothing is left to close: it closes here.
  {
    batch: QUIET,
    world: {
      ...{ ...EMPTY, login: 'careers.adviser@wales', turn: 1 },
      ...{ seats: [{ agency: 'mine', party: 'CA', member: null, kind: 'PANEL', ...STANDING }], informed: [STANDING] },
      consents: [
        { ...CONSENT, from: -48, until: 3 },
        { ...CONSENT, from: 4, until: null },
      ],
      records: [{ ...ACTION, kind: 'custody_progress' }],
      beside: { ...JOINED, known: { ...EMPTY, consents: [{ ...CONSENT, from: -48, until: 5 }] } },
    },
  },
  // Of one plan the list of actions is both records’ by either id.
  {
    batch: QUIET,
    world: {
      ...{ ...EMPTY, login: 'supervising.officer@cardiff', turn: 1 },
      ...{ seats: [{ agency: 'mine', party: 'SO', member: null, kind: 'PANEL', ...STANDING }], records: [ACTION] },
      beside: JOINED,
    },
  },
  // The kept record is open to the caller by an emergency disclosure alone, and puts nobody on their caseload: the other, for which they have a seat, does.
  {
    batch: QUIET,
    world: {
      ...{ ...EMPTY, login: 'social.worker@cardiff', turn: 1 },
      disclosures: [{ agency: 'mine', member: 'me', category: 'FAMILY', ...STANDING }],
      beside: { ...JOINED, known: { ...EMPTY, seats: [{ agency: 'mine', party: 'SS', member: null, kind: 'PANEL', ...STANDING }] } },
    },
  },
  // A seat of the agency opens nothing to a volunteer who is not allocated, nor does a disclosure make it more: they go on by the other record’s id.
  {
    batch: QUIET,
    world: {
      ...{ ...EMPTY, login: 'mentor@voluntary', turn: 1 },
      seats: [{ agency: 'mine', party: 'VO', member: null, kind: 'PANEL', ...STANDING }],
      disclosures: [{ agency: 'mine', member: 'me', category: 'REFERRAL', ...STANDING }],
      beside: { ...JOINED, known: { ...EMPTY, seats: [{ agency: 'mine', party: 'VO', member: 'me', kind: 'ALLOCATION', ...STANDING }] } },
    },
  },
  // The establishment does not see a proposal of another agency's, so that none is in the way of its own.
  {
    batch: QUIET,
    world: {
      ...{ ...EMPTY, login: 'system@parc', turn: 4, seats: [IN_CUSTODY] },
      beside: { ...JOINED, stands: 'PROPOSED', since: 5.5, known: { ...EMPTY, seats: [IN_CUSTODY] } },
    },
  },
];
