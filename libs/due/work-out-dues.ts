/**
 * Works out again what is due about a person when something it is made of has changed. Reads the state of now, so that an event that comes late, twice or
 * out of order leaves the same work.
 */
import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { NOBODY, maskOf } from '#kernel';
import type { EventHandler } from '#store';
import { duePoints } from './due-points.js';
import type { DuePoint, Recorded } from './due-points.js';
import { DUE_WORK } from './due-work.entity.js';

const MASK = maskOf(...DUE_WORK.categories);

/** The handler; its effect is the person's rows of `due_work` and their slices. */
export const workOutDues: EventHandler = {
  name: 'work-out-dues',
  nouns: ['referral', 'participation', 'sharing_consent', 'custody_episode', 'court_order'],
  handle: async (client, { person }) => {
    const recorded = await maybeRecorded(client, person);
    if (recorded === null) return;
    const changed = await keep(client, person, { points: duePoints(recorded), owner: recorded.home });
    if (changed === 0) return;
    await client.query('select derive.render_due_work($1)', [person]);
    await client.query('select hub.tell_change($1, hub.instant(), $2)', [
      person,
      JSON.stringify([{ noun: DUE_WORK.noun, mask: MASK, owner: recorded.home }]),
    ]);
  },
};

/** A point that still holds keeps its row and its id. */
async function keep(
  client: PoolClient,
  person: string,
  { points, owner }: { points: readonly DuePoint[]; owner: string },
): Promise<number> {
  const wanted = JSON.stringify(points.map(({ kind, opensOn, dueOn }) => ({ id: uuidv7(), kind, opens_on: opensOn, due_on: dueOn })));
  const { rows } = await client.query<{ changed: number }>(
    `with wanted as (select * from jsonb_to_recordset($2) as w (id uuid, kind text, opens_on date, due_on date)),
     gone as (delete from hub.due_work d where d.person_id = $1 and (d.owner_agency <> $3
       or not exists (select from wanted w where w.kind = d.kind and w.opens_on = d.opens_on and w.due_on = d.due_on)) returning 1),
     added as (insert into hub.due_work (person_id, id, mask, owner_agency, version, member_id, at, kind, opens_on, due_on)
       select $1, w.id, $4, $3, 1, $5, hub.instant(), w.kind, w.opens_on, w.due_on from wanted w
       where not exists (select from hub.due_work d where d.person_id = $1 and d.owner_agency = $3 and d.kind = w.kind and d.opens_on = w.opens_on and d.due_on = w.due_on)
       returning 1)
     select (select count(*) from gone)::int + (select count(*) from added)::int as changed`,
    [person, wanted, owner, MASK, NOBODY],
  );
  return rows[0]?.changed ?? 0;
}

/** What it is worked out of; null where nobody is known by that id. A remand is no sentence. */
async function maybeRecorded(client: PoolClient, person: string): Promise<(Recorded & { home: string }) | null> {
  const { rows } = await client.query<Recorded & { home: string }>(
    `select h.home_agency as home, i.date_of_birth::text as "bornOn", o.made_on::text as "sentencedOn", o.ends_on::text as "orderEndsOn",
       (select e.admitted_on::text from hub.custody_episode e where e.person_id = h.person_id and exists (
         select from hub.custody_episode b where b.person_id = e.person_id and b.establishment <> e.establishment
           and (b.admitted_on, b.id) < (e.admitted_on, e.id)) order by e.admitted_on desc, e.id desc limit 1) as "transferredOn",
       (select e.release_on::text from hub.custody_episode e where e.person_id = h.person_id
         order by e.admitted_on desc, e.id desc limit 1) as "releaseOn",
       coalesce((select jsonb_agg(jsonb_build_object('on', p."on", 'answer', p.answer) order by p."on", p.id)
         from hub.participation p where p.person_id = h.person_id), '[]') as answers,
       coalesce((select jsonb_agg(jsonb_build_object('givenOn', c.given_on, 'reviewBy', c.review_by))
         from hub.sharing_consent c where c.person_id = h.person_id and c.state = 'GIVEN'), '[]') as consents
     from hub.person_head h join hub.identity i on i.person_id = h.person_id
     left join lateral (select made_on, ends_on from hub.court_order where person_id = h.person_id and kind <> 'REMAND'
       order by made_on desc, id desc limit 1) o on true
     where h.person_id = $1`,
    [person],
  );
  return rows[0] ?? null;
}
