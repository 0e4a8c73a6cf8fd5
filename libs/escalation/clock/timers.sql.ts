/**
 * Clocks that run: one row for each alarm, agreed action, rung and withdrawn consent that something will be done about. Worked out from the case rows, so that none can be
 * lost for good; marked in the transaction that writes the event of its end.
 */

/** An action overdue for longer than this when it is first looked at is an old debt for the panel, and no escalation by itself. In calendar days. */
const LOOK_BACK_DAYS = 28;

/** What was on its way when a consent was withdrawn is on the ledger by then: no statement of the gateway runs for as long. */
const LOOK_AGAIN_SECONDS = 60;

/** SQL, run as hub_owner once the case tables are there. A day begins and ends in London. */
export const TIMERS = `
create table hub.timer (
  person_id uuid not null,
  kind text not null check (kind in ('alarm', 'action', 'rung', 'withdrawal')),
  ref uuid not null,
  due_at timestamptz not null,
  fired_at timestamptz,
  primary key (person_id, kind, ref)
);
comment on table hub.timer is 'When something is to happen about a row; fired_at: its event was written. Holds ids and instants only.';
create index timer_due on hub.timer (due_at) where fired_at is null;
alter table hub.timer enable row level security; alter table hub.timer force row level security;
create policy timer_worker on hub.timer for all to hub_system using (true);
grant select, insert, update, delete on hub.timer to hub_system;

create function hub.wanted_timers(p_person uuid)
returns table (kind text, ref uuid, due_at timestamptz)
language sql volatile security invoker set search_path = pg_catalog as $$
  select 'alarm', a.id, a."on"::timestamp at time zone 'Europe/London' from hub.accommodation_alarm a
    where a.person_id = p_person and a."on" + a.days_before_release >= (hub.instant() at time zone 'Europe/London')::date
  union all
  select 'action', a.id, (a.due_on + 1)::timestamp at time zone 'Europe/London' from hub.agreed_action a
    where a.person_id = p_person and a.status not in ('DONE', 'NOT_DONE')
      and a.due_on >= (hub.instant() at time zone 'Europe/London')::date - ${String(LOOK_BACK_DAYS)}
  union all
  select 'rung', e.id, (e.due_on + 1)::timestamp at time zone 'Europe/London' from hub.escalation e
    where e.person_id = p_person and e.due_on is not null and e.status in ('OPEN', 'ACKNOWLEDGED')
  union all
  select 'withdrawal', c.id, c.at + interval '${String(LOOK_AGAIN_SECONDS)} seconds' from hub.sharing_consent c
    where c.person_id = p_person and c.state = 'WITHDRAWN' and c.at > hub.instant() - interval '1 day'
$$;

create function hub.set_timers(p_person uuid)
returns int language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_set int;
begin
  perform set_config('hub.person', p_person::text, true);
  perform 1 from hub.person_head where person_id = p_person for update;
  delete from hub.timer t where t.person_id = p_person and t.fired_at is null
    and not exists (select from hub.wanted_timers(p_person) w where w.kind = t.kind and w.ref = t.ref);
  insert into hub.timer as t (person_id, kind, ref, due_at)
    select p_person, w.kind, w.ref, w.due_at from hub.wanted_timers(p_person) w
    on conflict (person_id, kind, ref) do update set due_at = excluded.due_at, fired_at = null where t.due_at <> excluded.due_at;
  get diagnostics v_set = row_count;
  return v_set;
end $$;

create function hub.due_timers(p_limit int)
returns table (person_id uuid, kind text, ref uuid)
language sql volatile security invoker set search_path = pg_catalog as $$
  select t.person_id, t.kind, t.ref from hub.timer t where t.fired_at is null and t.due_at <= (select hub.instant())
  order by t.due_at limit p_limit for update skip locked
$$;
grant execute on function hub.wanted_timers, hub.set_timers, hub.due_timers to hub_system;
`;
