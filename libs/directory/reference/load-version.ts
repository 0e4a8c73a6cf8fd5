/**
 * Puts one version of a protocol into the database: a draft as often as it changes, what somebody signed once and never again.
 */
import { CATEGORIES, maskOf } from '#kernel';
import { ProtocolRefused, changedPlaces } from '#protocol';
import type { Protocol } from '#protocol';
import type { Run } from './load-reference.js';
import { partnershipId, protocolId } from './reference-ids.js';

/** Loads it where it is new or changed. Throws ProtocolRefused with the places that were edited after somebody had signed. */
export async function loadVersion(run: Run, protocol: Protocol): Promise<void> {
  const id = protocolId(protocol.partnership, protocol.version);
  const { rows } = await run(
    `select sha256, document, exists (select from hub.signature s where s.protocol_id = p.id) as signed from hub.protocol p where id = $1`,
    [id],
  );
  const [loaded] = rows;
  if (loaded?.['sha256'] === protocol.sha256) return;
  if (loaded?.['signed'] === true) refuseEdit(protocol, loaded['document']);
  await run('delete from hub.party_mask where protocol_id = $1', [id]);
  await run('delete from hub.rule where protocol_id = $1', [id]);
  await saveVersion(run, id, protocol);
  await loadRules(run, id, protocol);
}

function refuseEdit({ partnership, version, document }: Protocol, signed: unknown): never {
  const places = changedPlaces(signed, document);
  const edited = places.length === 0 ? ['document: only its comments or layout'] : places;
  const remedy = 'edited after it was signed: put the signed file back, or make the change a new version';
  throw new ProtocolRefused(
    `${partnership}.v${String(version)}.yaml`,
    edited.map((place) => `${place}: ${remedy}`),
  );
}

async function saveVersion(run: Run, id: string, protocol: Protocol): Promise<void> {
  const { title } = protocol.text;
  const { from, until } = protocol.validity;
  await run(
    `insert into hub.protocol (id, partnership_id, version, supersedes, title, title_cy, sha256, document, review_due, begins, valid_from, valid_until,
       after_release_days, emergency, emergency_hours, emergency_clause, police, police_hours, police_clause)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     on conflict (id) do update set supersedes = excluded.supersedes, title = excluded.title, title_cy = excluded.title_cy, sha256 = excluded.sha256,
       document = excluded.document, review_due = excluded.review_due, begins = excluded.begins, valid_from = excluded.valid_from,
       valid_until = excluded.valid_until, after_release_days = excluded.after_release_days, emergency = excluded.emergency,
       emergency_hours = excluded.emergency_hours, emergency_clause = excluded.emergency_clause, police = excluded.police,
       police_hours = excluded.police_hours, police_clause = excluded.police_clause`,
    [
      id,
      partnershipId(protocol.partnership),
      protocol.version,
      protocol.supersedes,
      title.en,
      title.cy,
      protocol.sha256,
      JSON.stringify(protocol.document),
      protocol.reviewDue,
      new Date(from),
      protocol.supersedes === null ? new Date(from) : null,
      new Date(until),
      protocol.afterRelease.days,
      ...lineOf(protocol.emergency),
      ...lineOf(protocol.policeRequest),
    ],
  );
}

/** A line that opens categories by name, as columns: which, for how many hours at most, under which clause. */
function lineOf(line: Protocol['emergency'] | Protocol['policeRequest']): [mask: number, hours: number, clause: string] {
  if (line === null) return [0, 0, ''];
  const open = CATEGORIES.filter((category) => !line.except.includes(category));
  return [maskOf(...open), line.hours, `${line.clause.number} ${line.clause.title}`];
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
