/** The kinds of revocation there are (trust, P3), in shares of two thousand: what a person, an agency, an administrator or the time takes back. */
import { globalId } from '#kernel';
import { staffId } from '../support/disclosing.js';
import { identityOrigin } from '../support/server.js';
import { agency, consent, inDays, perform, withdrawal } from '../support/young-person.js';
import type { Act, Case, Kind } from './kind.js';
import { CONTACTS, FINANCE, LEARNING, LEISURE, PAPERS, PROGRESS, SAFEGUARDING } from './matters.js';
import { expiring, ofConsents, ofSeats, ofSignatures } from './expiry.js';
import { SUPERSEDED } from './superseding.js';
import { signAgain, takeBack } from './signing.js';

const OFFICER = 'supervising.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const YOUTH = 'youth.worker@cardiff';
const MENTOR = 'mentor@voluntary';
const PARC = 'key.worker@parc';

const allow =
  (to: string, categories: readonly string[]): Act =>
  async ({ person }, hub) =>
    void (await perform(hub, consent(person, to, categories)));

const answers =
  (answer: 'AGREED' | 'REFUSED'): Act =>
  async ({ person }, hub) =>
    void (await perform(hub, { does: 'recordParticipation', input: { person, answer, how: 'face to face' } }));

/** The administrator of an agency allocates one of its staff, and the allocation is known by its id. */
const allocate =
  (by: string, member: string): Act =>
  async (of, hub) => {
    await perform(hub, { does: 'allocateStaff', by, input: { person: of.person, member } });
    const { data } = await hub.as(by)('query ($id: ID!) { allocations(person: $id) { nodes { id } } }', { id: of.person });
    const [allocation] = (data?.['allocations'] as { nodes: { id: string }[] }).nodes;
    of.named = { id: allocation?.id ?? '', version: 1 };
  };

const held =
  (establishment: string): Act =>
  async ({ person }, hub) => {
    const stay = { establishment: agency(establishment), kind: 'REMAND', admittedOn: inDays(0), releaseOn: inDays(40) };
    await perform(hub, { does: 'admitToCustody', input: { person, ...stay } });
  };

const MENTORS = 'agency.admin@voluntary';

/** Whoever left is registered anew, and allocated anew: nothing of theirs comes back by itself. */
const comesBack: Act = async (of, hub) => {
  const { rowCount } = await of.stand.admin.query('select 1 from hub.member where subject = $1 and valid_until is null', [MENTOR]);
  if (rowCount === 0) {
    const hat = { agency: agency('gateway-mentoring'), issuer: `${identityOrigin()}/third-sector`, role: 'PRACTITIONER' };
    await perform(hub, { does: 'registerMember', by: MENTORS, input: { ...hat, subject: MENTOR, name: 'Kwame Rees' } });
  }
  await allocate(MENTORS, MENTOR)(of, hub);
};

const leaves: Act = async ({ stand }, hub) => {
  const found = 'select id from hub.member where subject = $1 and valid_until is null';
  const { rows } = await stand.admin.query<{ id: string }>(found, [MENTOR]);
  const member = globalId({ type: 'Staff', person: null, id: rows[0]?.id ?? '' });
  await perform(hub, { does: 'endMember', by: MENTORS, input: { member } });
};

const seal = async (of: Case, hub: Parameters<Act>[1], openTo: readonly string[]): Promise<void> => {
  const input = { record: of.record, reason: 'A relative works at the council.', openTo };
  const result = await perform(hub, { does: 'sealRecord', by: OFFICER, input, answer: 'seal { id version }' });
  of.named = result['seal'] as Case['named'];
};

const corrected: Kind['later'] = ({ person, record }, text) => ({
  ...SAFEGUARDING.write(person, text),
  input: { ...SAFEGUARDING.write(person, text).input, supersedes: { record, version: 1, reason: 'corrected' } },
});

/** All of them. */
export const KINDS: readonly Kind[] = [
  {
    ...{ name: 'consent withdrawn', reader: 'education.officer@cardiff', matter: PROGRESS, share: 400 },
    grant: allow('cardiff-education', ['CUSTODY_PROGRESS']),
    revoke: async ({ person }, hub) => void (await perform(hub, withdrawal(person, 'cardiff-education'))),
  },
  {
    ...{ name: 'consent withdrawn for one category', reader: 'housing.officer@cardiff', matter: FINANCE, share: 200 },
    prepare: allow('cardiff-housing', ['OWN_WORDS']),
    grant: allow('cardiff-housing', ['FINANCE']),
    revoke: async ({ person }, hub) => void (await perform(hub, withdrawal(person, 'cardiff-housing', ['FINANCE']))),
  },
  {
    ...{ name: 'support refused', reader: YOUTH, matter: LEISURE, share: 150 },
    prepare: allocate('agency.admin@cardiff', YOUTH),
    grant: answers('AGREED'),
    revoke: answers('REFUSED'),
  },
  {
    ...{ name: 'allocation ended', reader: YOUTH, matter: LEISURE, share: 150 },
    grant: allocate('agency.admin@cardiff', YOUTH),
    revoke: async ({ named: { id: allocation } }, hub) =>
      void (await perform(hub, { does: 'endAllocation', by: 'agency.admin@cardiff', input: { allocation } })),
  },
  {
    ...{ name: 'moved to another establishment', reader: PARC, matter: PROGRESS, share: 100 },
    prepare: held('hillside'),
    grant: held('hmyoi-parc'),
    revoke: held('hillside'),
    later: ({ person }, text) => ({ ...PROGRESS.write(person, text), by: 'key.worker@hillside' }),
  },
  {
    ...{ name: 'member of staff left', reader: MENTOR, matter: PAPERS, share: 100, whole: true },
    prepare: allow('gateway-mentoring', ['PANEL_PAPERS', 'PLAN_SUMMARY', 'IDENTITY', 'CUSTODY_DATES']),
    grant: comesBack,
    revoke: leaves,
  },
  {
    ...{ name: 'signature withdrawn', reader: 'careers.adviser@wales', matter: LEARNING, share: 100, whole: true },
    grant: signAgain('careers.adviser@wales', 'careers-wales'),
    revoke: takeBack('careers.adviser@wales', 'careers-wales'),
  },
  {
    ...{ name: 'record sealed', reader: SOCIAL, matter: SAFEGUARDING, share: 150 },
    revoke: async (of, hub) => await seal(of, hub, []),
    later: corrected,
  },
  {
    ...{ name: 'named for a seal no more', reader: SOCIAL, matter: SAFEGUARDING, share: 100 },
    arm: async (of, hub) => await seal(of, hub, [await staffId(of.stand.admin, SOCIAL)]),
    revoke: async ({ named: { id, version } }, hub) =>
      void (await perform(hub, { does: 'nameForSeal', by: OFFICER, input: { seal: id, version, openTo: [], reason: 'Handed over.' } })),
    later: corrected,
  },
  {
    ...{ name: 'consent expired', reader: 'housing.officer@cardiff', matter: FINANCE, share: 200 },
    prepare: allow('cardiff-housing', ['FINANCE']),
    ...expiring(ofConsents('cardiff-housing')),
  },
  {
    ...{ name: 'allocation expired', reader: 'provider.worker@cardiff', matter: PAPERS, share: 150 },
    prepare: async (of, hub) => {
      await allow('taff-reach', ['PANEL_PAPERS'])(of, hub);
      await allocate('agency.admin@provider', 'provider.worker@cardiff')(of, hub);
    },
    ...expiring(ofSeats('taff-reach', 'ALLOCATION')),
  },
  {
    ...{ name: 'days after release over', reader: PARC, matter: PROGRESS, share: 100 },
    ...expiring(ofSeats('hmyoi-parc', 'CUSTODY')),
    later: ({ person }, text) => FINANCE.write(person, text),
  },
  {
    ...{ name: 'signature expired', reader: 'camhs.nurse@cardiff', matter: SAFEGUARDING, share: 50, whole: true },
    ...expiring(ofSignatures('cardiff-and-vale-health')),
  },
  {
    ...{ name: 'protocol superseded', reader: 'police.officer@south-wales', matter: CONTACTS, share: 50, whole: true, alone: true },
    ...SUPERSEDED,
  },
];
