/**
 * Tells every agency that received what was corrected, as the ledger says, and nobody else (UK GDPR Article 19).
 */
import type { PoolClient } from 'pg';
import { categoriesOf, londonDay, maskOf } from '#kernel';
import { addByRule } from '#store';
import type { EventHandler } from '#store';
import { CORRECTION_NOTICE } from './correction-notice.entity.js';

/** Its effect: one notice for each agency that received it, when the correction is made. */
export const tellCorrected: EventHandler = {
  name: 'tell-corrected',
  nouns: ['correction_request'],
  handle: async (client, { person, row }) => {
    const corrected = await maybeCorrected(client, person, row);
    if (corrected === null) return;
    const { mask, owner, kind, field, now } = corrected;
    const categories = categoriesOf(mask & ~maskOf('ACCESS_RECORD'));
    const { rows } = await client.query<{ agency: string }>(RECEIVED, [person, categories, owner]);
    const category = categories.at(-1);
    for (const { agency } of rows) {
      const columns = { correction: row, kind, field, toldOn: londonDay(now) };
      await addByRule(client, CORRECTION_NOTICE, { person, owner: agency, columns, ...(category === undefined ? {} : { category }) });
    }
  },
};

/** The agencies, households and the owner left out, to which one of these categories of the person was disclosed. */
const RECEIVED = `
select a.id as agency from hub.agency a where a.kind <> 'HOUSEHOLD' and a.id <> $3 and exists (
  select from hub.person_head h where h.person_id = $1 and (
    exists (select from hub.disclosure l where l.subject = h.subject and l.agency = a.id and l.disclosed ?| $2)
    or exists (select from hub.disclosure_line n join hub.ledger l on l.writer = n.writer and l.seq = n.seq
      where n.subject = h.subject and l.agency = a.id and n.disclosed ?| $2)))
order by a.id`;

interface Corrected {
  readonly mask: number;
  readonly owner: string;
  readonly kind: string;
  readonly field: string;
  readonly now: Date;
}

async function maybeCorrected(client: PoolClient, person: string, id: string): Promise<Corrected | null> {
  const { rows } = await client.query<Corrected>(
    `select c.mask, c.counterpart as owner, c.kind, c.field, hub.instant() as now from hub.correction_request c
     where c.person_id = $1 and c.id = $2 and c.state = 'CORRECTED'
       and not exists (select from hub.correction_notice n where n.person_id = c.person_id and n.correction = c.id)`,
    [person, id],
  );
  return rows[0] ?? null;
}
