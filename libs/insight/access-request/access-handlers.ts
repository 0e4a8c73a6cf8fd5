/**
 * What the worker does about access requests: assembles the bundle and asks each agency for its reviews, and releases all of it with the last of them.
 */
import type { PoolClient } from 'pg';
import { addDays, londonDay, startOfDay } from '#kernel';
import type { Category } from '#kernel';
import { addByRule, changeByRule, rowOf } from '#store';
import type { EventHandler } from '#store';
import { ACCESS_REQUEST } from './access-request.entity.js';
import type { AccessRequest } from './access-request.entity.js';
import { ACCESS_REVIEW } from './access-review.entity.js';

/** Calendar days the reviews are due before the request is to be answered, and for which whoever asked can read what was released. */
const REVIEWED_BEFORE_DAYS = 7;
const READ_FOR_DAYS = 30;

/** Its effect: what is held, and one review for each agency and category; their day where the clock was extended. */
export const assembleAccess: EventHandler = {
  name: 'assemble-access',
  nouns: ['access_request'],
  handle: async (client, { person, row }) => {
    const request = await maybeAsked(client, person, row);
    if (request === null) return;
    const dueOn = addDays(request.dueOn, -REVIEWED_BEFORE_DAYS);
    await client.query('select derive.assemble_access($1, $2)', [person, row]);
    const { rows } = await client.query<{ owner: string; category: Category; held: number; exemption: string | null }>(
      `select i.owner_agency as owner, i.category, count(*)::int as held,
         (select min(e.code) from hub.access_exemption e where i.category = any (e.withheld)) as exemption
       from hub.access_item i where i.person_id = $1 and i.request = $2
         and not exists (select from hub.access_review r where r.person_id = $1 and r.request = $2)
       group by i.owner_agency, i.category order by 1, 2`,
      [person, row],
    );
    for (const { owner, ...slice } of rows) {
      const open = { released: null, reviewedOn: null, reviewedBy: null };
      const columns = { request: row, ...slice, dueOn, state: 'TO_REVIEW', ...open } as const;
      await addByRule(client, ACCESS_REVIEW, { person, owner, category: slice.category, columns });
    }
    if (rows.length === 0) await putOff(client, request, dueOn);
  },
};

/** Its effect: the release, once nothing is left to review. */
export const releaseAccess: EventHandler = {
  name: 'release-access',
  nouns: ['access_review'],
  handle: async (client, { person, row }) => {
    const { rows } = await client.query<{ request: string; left: number; now: Date }>(
      `select r.request, (select count(*)::int from hub.access_review o where o.person_id = $1 and o.request = r.request and o.state = 'TO_REVIEW') as left,
         hub.instant() as now from hub.access_review r where r.person_id = $1 and r.id = $2`,
      [person, row],
    );
    const [reviewed] = rows;
    if (reviewed === undefined || reviewed.left > 0) return;
    const request = await maybeAsked(client, person, reviewed.request);
    if (request === null) return;
    const releasedOn = londonDay(reviewed.now);
    const readUntil = addDays(releasedOn, READ_FOR_DAYS);
    await client.query('update hub.access_item set released_at = $3, read_until = $4 where person_id = $1 and request = $2', [
      person,
      reviewed.request,
      reviewed.now,
      startOfDay(readUntil),
    ]);
    const columns = ['state', 'released_on', 'read_until'];
    const changes = { state: 'RELEASED', releasedOn, readUntil } as const;
    await changeByRule(client, ACCESS_REQUEST, { row: request, changes, columns, reason: 'Every agency has reviewed what it holds.' });
  },
};

/** The reviews that are left are due later, with the request. */
async function putOff(client: PoolClient, request: AccessRequest, dueOn: string): Promise<void> {
  const { rows } = await client.query<Record<string, unknown>>(
    `select r.*, r.due_on::text as due_on from hub.access_review r where person_id = $1 and request = $2 and state = 'TO_REVIEW' and due_on <> $3`,
    [request.personId, request.id, dueOn],
  );
  const reason = request.extensionReason ?? '';
  for (const row of rows)
    await changeByRule(client, ACCESS_REVIEW, { row: rowOf(ACCESS_REVIEW, row), changes: { dueOn }, columns: ['due_on'], reason });
}

/** The request, where it is still to be answered. */
async function maybeAsked(client: PoolClient, person: string, id: string): Promise<AccessRequest | null> {
  const { rows } = await client.query<Record<string, unknown>>(
    `select r.*, asked_on::text, due_on::text, extended_on::text from hub.access_request r where person_id = $1 and id = $2 and state = 'ASKED'`,
    [person, id],
  );
  return rows[0] === undefined ? null : rowOf(ACCESS_REQUEST, rows[0]);
}
