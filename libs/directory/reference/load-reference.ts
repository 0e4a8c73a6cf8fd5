/**
 * Puts the agencies of `deploy/agencies` and the protocols of `schema/protocols` into the database: data files are the source, tables the copy.
 */
import { partyOf } from '#kernel';
import type { AgencyKind } from '#kernel';
import type { Protocol } from '#protocol';
import { asOwner } from '#store';
import { loadVersion } from './load-version.js';
import { agencyId, partnershipId } from './reference-ids.js';

/** An agency as its issuer's file declares it. */
export interface AgencyDeclaration {
  readonly slug: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameCy: string;
  /** Slugs of the partnerships it takes part in. */
  readonly partnerships: readonly string[];
  /** The home teams on whose panel it sits: for everybody of the team, or for those of one local authority. */
  readonly panels: readonly (string | { readonly home: string; readonly authority: string })[];
  /** Slugs of the partnerships its information-governance lead answers for. */
  readonly governs: readonly string[];
  /** Of a youth offending team: slug -> name of each local authority it covers. */
  readonly authorities: Readonly<Record<string, { readonly en: string; readonly cy: string }>>;
  /** The day it was closed, if it was. */
  readonly closedOn?: string | undefined;
}

export interface Reference {
  readonly agencies: readonly AgencyDeclaration[];
  readonly protocols: readonly Protocol[];
}

/** Runs one statement of the load. */
export type Run = (sql: string, values: readonly unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/**
 * Loads what is new and renames what was renamed. Throws ProtocolRefused, and changes nothing, when a protocol file is not the one that was signed
 * under its version: a protocol is immutable once signed, a change is a new version.
 */
export async function loadReference(ownerUrl: string, { agencies, protocols }: Reference): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const run: Run = async (sql, values) => await client.query(sql, [...values]);
    for (const protocol of protocols) await loadPartnership(run, protocol);
    // What an issuer's file says of households is that it may speak for them: each is opened with its young person.
    const listed = agencies.filter(({ kind }) => kind !== 'HOUSEHOLD');
    for (const agency of listed) await loadAgency(run, agency);
    for (const agency of listed) await loadAuthorities(run, agency);
    for (const agency of listed) await loadPartners(run, agency);
    for (const protocol of protocols) await loadFounders(run, protocol);
    for (const protocol of protocols) await loadVersion(run, protocol);
  });
}

async function loadPartnership(run: Run, { partnership, text }: Protocol): Promise<void> {
  await run(
    `insert into hub.partnership (id, slug, name, name_cy) values ($1, $2, $3, $4)
     on conflict (id) do update set name = excluded.name, name_cy = excluded.name_cy`,
    [partnershipId(partnership), partnership, text.partnershipName.en, text.partnershipName.cy],
  );
}

/** The partners a protocol names itself; those that join later say so in their own entries. */
async function loadFounders(run: Run, { partnership, partners }: Protocol): Promise<void> {
  for (const slug of partners) {
    const { rows } = await run(
      `insert into hub.partner (partnership_id, agency_id, governs) select $1, id, false from hub.agency where slug = $2
       on conflict (partnership_id, agency_id) do update set governs = hub.partner.governs returning agency_id`,
      [partnershipId(partnership), slug],
    );
    if (rows.length === 0) throw new Error(`the protocol of ${partnership} names the partner ${slug}, which is no agency`);
  }
}

async function loadAgency(run: Run, { slug, kind, name, nameCy, closedOn }: AgencyDeclaration): Promise<void> {
  await run(
    `insert into hub.agency (id, slug, kind, name, name_cy, closed_on) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set name = excluded.name, name_cy = excluded.name_cy, closed_on = excluded.closed_on`,
    [agencyId(slug), slug, kind, name, nameCy, closedOn ?? null],
  );
}

async function loadPartners(run: Run, { slug, kind, partnerships, panels, governs }: AgencyDeclaration): Promise<void> {
  for (const partnership of partnerships) {
    await run(
      `insert into hub.partner (partnership_id, agency_id, governs) values ($1, $2, $3)
       on conflict (partnership_id, agency_id) do update set governs = excluded.governs`,
      [partnershipId(partnership), agencyId(slug), governs.includes(partnership)],
    );
  }
  const party = partyOf(kind, 'practitioner');
  if (party === null && panels.length > 0) throw new Error(`agency ${slug} (${kind}) has no party to sit on a panel with`);
  for (const place of panels) {
    const { home, authority } = typeof place === 'string' ? { home: place, authority: null } : place;
    await run('insert into hub.panel_partner (home_agency, agency_id, party, authority) values ($1, $2, $3, $4) on conflict do nothing', [
      agencyId(home),
      agencyId(slug),
      party,
      authority,
    ]);
  }
}

async function loadAuthorities(run: Run, { slug, authorities }: AgencyDeclaration): Promise<void> {
  for (const [authority, { en, cy }] of Object.entries(authorities)) {
    await run(
      `insert into hub.authority (slug, home_agency, name, name_cy) values ($1, $2, $3, $4)
       on conflict (slug) do update set home_agency = excluded.home_agency, name = excluded.name, name_cy = excluded.name_cy`,
      [authority, agencyId(slug), en, cy],
    );
  }
}
