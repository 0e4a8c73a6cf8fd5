/**
 * Works out a person's accommodation alarms again when a stay in custody or a confirmation has changed. Reads the state of now, so an event that
 * comes late, twice or out of order leaves the same alarms.
 */
import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { maskOf } from '#kernel';
import type { EventHandler } from '#store';
import { alarmDates } from './alarm-dates.js';
import type { AlarmDate } from './alarm-dates.js';

/** The handler; its effect is the person's rows of `accommodation_alarm` and their slices. */
export const recomputeAlarms: EventHandler = {
  name: 'recompute-alarms',
  nouns: ['custody_episode', 'accommodation_confirmation'],
  handle: async (client, { person }) => {
    const state = await releaseState(client, person);
    if (state === null) return;
    const alarms = alarmDates(state.release_on, state.confirmed);
    const changed =
      (await removeOthers(client, person, { alarms, owner: state.owner })) +
      (await addMissing(client, person, { alarms, owner: state.owner }));
    if (changed === 0) return;
    await client.query('select derive.render_accommodation_alarm($1)', [person]);
    await client.query('select hub.tell_change($1, hub.instant(), $2)', [
      person,
      JSON.stringify([{ noun: 'accommodation_alarm', mask: maskOf('ACCOMMODATION_CONFIRMATION'), owner: state.owner }]),
    ]);
  },
};

/** The release that is planned, and whether a place is confirmed for it; the owner of what is derived is the home team. */
export interface ReleaseState {
  readonly owner: string;
  readonly release_on: string | null;
  readonly confirmed: boolean;
}

/**
 * The newest stay counts. A confirmation of an earlier stay does not answer for this one: it stands where it was written, or begins, after admission.
 */
export async function releaseState(client: PoolClient, person: string): Promise<ReleaseState | null> {
  const { rows } = await client.query<ReleaseState>(
    `select h.home_agency as owner, e.release_on::text as release_on, exists (
       select from hub.accommodation_confirmation c
       where c.person_id = h.person_id and c.confirmed
         and (e.admitted_on is null or greatest(c."from", (c.at at time zone 'Europe/London')::date) >= e.admitted_on)) as confirmed
     from hub.person_head h
     left join lateral (select admitted_on, release_on from hub.custody_episode where person_id = h.person_id
       order by admitted_on desc, id desc limit 1) e on true
     where h.person_id = $1`,
    [person],
  );
  return rows[0] ?? null;
}

interface Wanted {
  readonly alarms: readonly AlarmDate[];
  readonly owner: string;
}

/** An alarm that still holds keeps its row and its id. */
async function removeOthers(client: PoolClient, person: string, { alarms, owner }: Wanted): Promise<number> {
  const { rowCount } = await client.query(
    `delete from hub.accommodation_alarm
     where person_id = $1 and (owner_agency <> $4
       or ("on", days_before_release) not in (select * from unnest($2::date[], $3::int[])))`,
    [person, alarms.map((alarm) => alarm.on), alarms.map((alarm) => alarm.daysBeforeRelease), owner],
  );
  return rowCount ?? 0;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

async function addMissing(client: PoolClient, person: string, { alarms, owner }: Wanted): Promise<number> {
  const { rowCount } = await client.query(
    `insert into hub.accommodation_alarm (person_id, id, mask, owner_agency, version, member_id, at, "on", days_before_release)
     select $1, w.id, $5, $6, 1, $7, hub.instant(), w."on", w.days
     from unnest($2::uuid[], $3::date[], $4::int[]) as w (id, "on", days)
     where not exists (select from hub.accommodation_alarm a where a.person_id = $1 and a."on" = w."on" and a.days_before_release = w.days)`,
    [
      person,
      alarms.map(() => uuidv7()),
      alarms.map((alarm) => alarm.on),
      alarms.map((alarm) => alarm.daysBeforeRelease),
      maskOf('ACCOMMODATION_CONFIRMATION'),
      owner,
      NOBODY,
    ],
  );
  return rowCount ?? 0;
}
