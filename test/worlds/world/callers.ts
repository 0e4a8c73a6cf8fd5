/** Who asks in the worlds: a member of every party with a colleague, a partner system, and the operator, who is no party; everybody of one household. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { HOUSEHOLD, agencyId } from '#directory';
import { partyOf } from '#kernel';
import type { AgencyKind } from '#kernel';
import { readDemoPeople } from '../../../apps/identity/issuer/demo-people.js';

/** Somebody who can ask. */
export interface Caller {
  readonly login: string;
  readonly agency: string;
  /** Null: none, and nobody is known to them. */
  readonly party: string | null;
  readonly id: string;
  /** Somebody else of the same agency. */
  readonly colleague: string;
}

const LOGINS = [
  ...['supervising.officer@cardiff', 'resettlement.worker@cardiff', 'social.worker@cardiff', 'education.officer@cardiff'],
  ...['camhs.nurse@cardiff', 'police.officer@south-wales', 'housing.officer@cardiff', 'provider.worker@cardiff'],
  ...[
    'careers.adviser@wales',
    'key.worker@parc',
    'youth.worker@cardiff',
    'mentor@voluntary',
    'panel.chair@cardiff',
    'young.person@cardiff',
  ],
  ...['parent@cardiff', 'broker@wales', 'ig.lead@cardiff', 'agency.admin@cardiff', 'system@parc', 'operator@hub'],
];

/** The household of everybody of the worlds. */
const HOUSEHOLD_OF_ALL = 'household-of-the-worlds';

/** Registers them in a migrated database. `origin` is the identity provider whose tokens they show. */
export async function registerCallers(admin: Client, origin: string): Promise<Caller[]> {
  const demo = await readDemoPeople();
  const { rows } = await admin.query<{ slug: string; kind: AgencyKind }>('select slug, kind from hub.agency');
  const kinds = new Map(rows.map(({ slug, kind }) => [slug, kind]));
  kinds.set(HOUSEHOLD_OF_ALL, 'HOUSEHOLD');
  await admin.query(`insert into hub.agency (id, slug, kind, name, name_cy) values ($1, $2, 'HOUSEHOLD', 'Household', 'Aelwyd')`, [
    agencyId(HOUSEHOLD_OF_ALL),
    HOUSEHOLD_OF_ALL,
  ]);
  const callers: Caller[] = [];
  for (const login of LOGINS) {
    const found = [...demo.people, ...demo.machines].find((one) => one.login === login);
    if (found === undefined) throw new Error(`no demo person ${login}`);
    const agency = found.agency === HOUSEHOLD ? HOUSEHOLD_OF_ALL : found.agency;
    const party = partyOf(kinds.get(agency) as AgencyKind, found.role);
    const caller = { login, agency, party, id: randomUUID(), colleague: randomUUID() };
    await register(admin, { ...caller, issuer: `${origin}/${found.issuer}`, role: found.role });
    callers.push(caller);
  }
  return callers;
}

async function register(admin: Client, member: Caller & { readonly issuer: string; readonly role: string }): Promise<void> {
  for (const [id, subject] of [
    [member.id, member.login],
    [member.colleague, member.colleague],
  ]) {
    // The operator is registered from the start.
    await admin.query(
      `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from) values ($1, $2, $3, $4, $5, $6, $3, '2020-01-01')
       on conflict (issuer, subject, agency_id, role) where valid_until is null do update set id = excluded.id, valid_from = excluded.valid_from`,
      [id, member.issuer, subject, agencyId(member.agency), member.role, member.party],
    );
  }
}
