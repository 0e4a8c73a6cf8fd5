/**
 * Puts the agencies of `deploy/agencies` and the protocols of `schema/protocols` into the database: data files are the source, tables the copy.
 */
import { maskOf, partyOf } from '#kernel';
import type { AgencyKind } from '#kernel';
import type { Protocol } from '#protocol';
import { asOwner } from '#store';
import { agencyId, partnershipId, protocolId } from './reference-ids.js';

/** An agency as its issuer's file declares it. */
export interface AgencyDeclaration {
  readonly slug: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameCy: string;
  /** Slugs of the partnerships it takes part in. */
  readonly partnerships: readonly string[];
  /** Slugs of the home teams on whose panel it sits. */
  readonly panels: readonly string[];
  /** Slugs of the partnerships its information-governance lead answers for. */
  readonly governs: readonly string[];
}

export interface Reference {
  readonly agencies: readonly AgencyDeclaration[];
  readonly protocols: readonly Protocol[];
}

type Run = (sql: string, values: readonly unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/**
 * Loads what is new and renames what was renamed. Throws in words, and changes nothing, when a protocol file is not the one already loaded under its
 * version: a protocol is immutable, a change is a new version.
 */
export async function loadReference(ownerUrl: string, { agencies, protocols }: Reference): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const run: Run = async (sql, values) => await client.query(sql, [...values]);
    for (const protocol of protocols) await loadPartnership(run, protocol);
    // What an issuer's file says of households is that it may speak for them: each is opened with its young person.
    const listed = agencies.filter(({ kind }) => kind !== 'HOUSEHOLD');
    for (const agency of listed) await loadAgency(run, agency);
    for (const agency of listed) await loadPartners(run, agency);
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

async function loadAgency(run: Run, { slug, kind, name, nameCy }: AgencyDeclaration): Promise<void> {
  await run(
    `insert into hub.agency (id, slug, kind, name, name_cy) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set name = excluded.name, name_cy = excluded.name_cy`,
    [agencyId(slug), slug, kind, name, nameCy],
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
  for (const home of panels) {
    await run('insert into hub.panel_partner (home_agency, agency_id, party) values ($1, $2, $3) on conflict do nothing', [
      agencyId(home),
      agencyId(slug),
      party,
    ]);
  }
}

async function loadVersion(run: Run, protocol: Protocol): Promise<void> {
  const id = protocolId(protocol.partnership, protocol.version);
  const { rows } = await run('select sha256 from hub.protocol where id = $1', [id]);
  const loaded = rows[0]?.['sha256'];
  if (loaded === protocol.sha256) return;
  if (loaded !== undefined) {
    const which = `${protocol.partnership} v${String(protocol.version)}`;
    throw new Error(
      `protocol ${which} is not the file that was loaded and signed: put the signed file back, or make the change a new version`,
    );
  }
  const { title } = protocol.text;
  const { from, until } = protocol.validity;
  await run(
    `insert into hub.protocol (id, partnership_id, version, title, title_cy, sha256, valid_from, valid_until, emergency, after_release_days)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      partnershipId(protocol.partnership),
      protocol.version,
      title.en,
      title.cy,
      protocol.sha256,
      new Date(from),
      new Date(until),
      maskOf(...protocol.categories.map(({ category }) => category).filter((category) => !protocol.emergency.except.includes(category))),
      protocol.afterRelease.days,
    ],
  );
  await loadRules(run, id, protocol);
}

async function loadRules(run: Run, id: string, protocol: Protocol): Promise<void> {
  for (const rule of protocol.matrix.rules()) {
    const { party, category, read, write, needs, scope, basis, clause } = rule;
    await run(
      `insert into hub.rule (protocol_id, party, category, read, write, needs, scope, basis, clause)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        party,
        protocol.categories.findIndex((terms) => terms.category === category) + 1,
        read,
        write,
        needs,
        scope,
        JSON.stringify(basis),
        `${clause.number} ${clause.title}`,
      ],
    );
  }
  await run('insert into hub.party_mask select * from hub.party_rule where protocol_id = $1', [id]);
}
