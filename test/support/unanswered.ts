/** What a young person asked of their home team and nobody has answered: a row as it would lie there, for who runs the hub with it. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { agencyId } from '#directory';
import { maskOf, parseGlobalId } from '#kernel';
import { TODAY } from './young-person.js';

/** Lays a row of the noun, asked today; what the noun has besides is in `row`, by column. */
export async function unanswered(
  admin: Client,
  person: string,
  asked: Readonly<Record<string, unknown>> & { noun: string },
): Promise<void> {
  const { noun, ...row } = asked;
  const whose = { person_id: parseGlobalId(person).id, id: randomUUID(), mask: maskOf('ACCESS_RECORD'), version: 1, at: TODAY };
  const asker = { member_id: randomUUID(), asked_by: randomUUID(), asker: 'YP', reason: 'x', asked_on: TODAY, due_on: TODAY };
  const [owner_agency, counterpart] = [agencyId('cardiff-yot'), agencyId('cardiff-housing')];
  await admin.query(`insert into hub.${noun} select (jsonb_populate_record(null::hub.${noun}, $1)).*`, [
    JSON.stringify({ ...whose, owner_agency, counterpart, ...asker, ...row }),
  ]);
}
