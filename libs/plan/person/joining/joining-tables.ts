/**
 * The table of joinings, and what is written on both records at once, as hub_derive: the team of one record writes nothing of the other by itself.
 */
import { AGENCY, PERSON, createCaseTable } from '#store';
import { HOLD_NO, NARROW, SAID_NO, WIDEN } from './stricter.sql.js';

const TABLE = createCaseTable({
  noun: 'same_person',
  counterpart: true,
  holds: { while: `stands in ('PROPOSED', 'JOINED')`, of: ['stands'] },
  columns: {
    other_record: 'uuid not null',
    kept: 'boolean not null',
    basis: 'text not null',
    proposer: 'uuid not null',
    proposed_on: 'date not null',
    proposed_by: 'uuid not null',
    agreed_on: 'date',
    agreed_by: 'uuid',
    stands: 'text not null',
    settled_on: 'date',
    settled_by: 'uuid',
  },
  fact: [],
});

const RIGHTS = `
grant update (joined_with, kept) on hub.person_head to hub_derive;
grant insert, update (version, member_id, at, stands, settled_on, settled_by) on hub.same_person to hub_derive;
grant insert on hub.history, hub.outbox to hub_derive;
create policy same_person_settle on hub.same_person for all to hub_derive using (person_id = ${PERSON} and ${AGENCY} is not null);
create policy outbox_settle on hub.outbox for insert to hub_derive with check (person_id = ${PERSON});
`;

/** Locks two people in the order of their ids: those named, or (p_other null) a person and whoever their joinings name. */
const LOCK = `
create function derive.lock_records(p_person uuid, p_other uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare v_person uuid;
begin
  perform set_config('hub.person', p_person::text, true);
  for v_person in select x from (select p_person as x union select p_other
      union select s.other_record from hub.same_person s where p_other is null and s.person_id = p_person) all_of_them where x is not null order by x loop
    perform set_config('hub.person', v_person::text, true);
    perform 1 from hub.person_head h where h.person_id = v_person for update;
  end loop;
end $$;
`;

/** Leaves the trace of a row as it stands now: history, event, slice, and a word to who listens. The ids order it after what was there. */
const NOTE = `
create function derive.note_same_person(p_row hub.same_person, p_history uuid, p_event uuid, p_reason text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into hub.history (person_id, id, noun, row_id, version, mask, owner_agency, counterpart, seal_id, body, reason, agency_id, member_id, at)
    values (p_row.person_id, p_history, 'same_person', p_row.id, p_row.version, p_row.mask, p_row.owner_agency, p_row.counterpart, null,
      jsonb_build_object('id', p_row.id, 'version', p_row.version, 'member', p_row.member_id, 'counterpart', p_row.counterpart,
        'otherRecord', p_row.other_record, 'kept', p_row.kept, 'basis', p_row.basis, 'proposer', p_row.proposer, 'proposedOn', p_row.proposed_on,
        'proposedBy', p_row.proposed_by, 'agreedOn', p_row.agreed_on, 'agreedBy', p_row.agreed_by, 'stands', p_row.stands,
        'settledOn', p_row.settled_on, 'settledBy', p_row.settled_by),
      p_reason, ${AGENCY}, p_row.member_id, p_row.at);
  insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, counterpart, at)
    values (p_row.person_id, p_event, 'same_person', p_row.id, p_row.mask, p_row.owner_agency, p_row.counterpart, p_row.at);
  perform derive.render_same_person(p_row.person_id);
  perform hub.tell_change(p_row.person_id, p_row.at, jsonb_build_array(jsonb_build_object('noun', 'same_person', 'mask', p_row.mask,
    'owner', p_row.owner_agency, 'counterpart', p_row.counterpart, 'row', p_row.id)));
end $$;
`;

/** The other record's side of a proposal. Whoever proposes for the home team of one of them has agreed for that one. */
const MIRROR = `
create function derive.mirror_proposal(p_person uuid, p_id uuid, p_ids uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare s hub.same_person; v_home uuid;
begin
  select x.* into s from hub.same_person x where x.person_id = p_person and x.id = p_id and x.stands = 'PROPOSED' and x.owner_agency = ${AGENCY};
  if s.id is null then raise exception 'no proposal of this agency'; end if;
  perform set_config('hub.person', s.other_record::text, true);
  select h.home_agency into v_home from hub.person_head h where h.person_id = s.other_record;
  if s.agreed_by is null and v_home = s.owner_agency then
    s.agreed_by := s.proposed_by;
    s.agreed_on := s.proposed_on;
  else
    s.agreed_by := null;
    s.agreed_on := null;
  end if;
  s.person_id := s.other_record;
  s.other_record := p_person;
  s.kept := not s.kept;
  s.counterpart := v_home;
  insert into hub.same_person select s.*;
  perform derive.note_same_person(s, p_ids[1], p_ids[2], null);
  perform set_config('hub.person', p_person::text, true);
end $$;
`;

/**
 * Settles both sides of a joining: JOINED where the home teams of both records have agreed and two people have looked at it (else nothing happens yet), DECLINED
 * while it is proposed, PARTED once it is joined. A record is joined with one other at most.
 */
const SETTLE = `
create function derive.settle_records(p_person uuid, p_id uuid, p_stands text, p_ids uuid[], p_reason text, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare s hub.same_person; o hub.same_person; v_side hub.same_person; v_place int := 1; v_taken boolean; v_no text[]; v_other_no text[];
  v_member uuid := nullif(current_setting('hub.member', true), '')::uuid;
begin
  select x.* into s from hub.same_person x where x.person_id = p_person and x.id = p_id and ${AGENCY} in (x.owner_agency, x.counterpart);
  if s.id is null then raise exception 'no joining of this agency'; end if;
  if s.stands <> (case p_stands when 'PARTED' then 'JOINED' else 'PROPOSED' end) then raise exception 'settled already'; end if;
  select h.joined_with is not null into v_taken from hub.person_head h where h.person_id = p_person;
  v_no := ${SAID_NO('p_person')};
  perform set_config('hub.person', s.other_record::text, true);
  select x.* into o from hub.same_person x where x.person_id = s.other_record and x.id = p_id;
  select v_taken or h.joined_with is not null into v_taken from hub.person_head h where h.person_id = s.other_record;
  v_other_no := ${SAID_NO('s.other_record')};
  if p_stands = 'JOINED' and (v_taken or s.agreed_by is null or o.agreed_by is null
      or (s.agreed_by = o.agreed_by and s.agreed_by = s.proposed_by)) then
    perform set_config('hub.person', p_person::text, true);
    return;
  end if;
  foreach v_side in array array[o, s] loop
    perform set_config('hub.person', v_side.person_id::text, true);
    update hub.same_person x set stands = p_stands, settled_on = (p_at at time zone 'Europe/London')::date, settled_by = v_member,
        version = x.version + 1, member_id = v_member, at = p_at
      where x.person_id = v_side.person_id and x.id = p_id returning x.* into v_side;
    if p_stands = 'JOINED' then
      update hub.person_head h set joined_with = v_side.other_record, kept = v_side.kept where h.person_id = v_side.person_id;
      perform derive.narrow(v_side.person_id, p_id, case when v_side.person_id = p_person then v_other_no else v_no end, p_at);
    elsif p_stands = 'PARTED' then
      update hub.person_head h set joined_with = null, kept = null where h.person_id = v_side.person_id;
      perform derive.widen(v_side.person_id, p_id, p_at);
    end if;
    perform derive.note_same_person(v_side, p_ids[v_place], p_ids[v_place + 1], p_reason);
    v_place := v_place + 2;
  end loop;
  perform set_config('hub.person', p_person::text, true);
end $$;
`;

const FOR_HUB_APP = `
revoke all on function derive.lock_records, derive.note_same_person, derive.mirror_proposal, derive.settle_records from public;
grant execute on function derive.lock_records, derive.mirror_proposal, derive.settle_records to hub_app;
reset role;
`;

/** SQL, run as hub_owner once the tables of consent and of transfers are there. */
export const JOINING: readonly string[] = [
  TABLE,
  RIGHTS,
  NARROW,
  'set local role hub_derive;',
  WIDEN,
  LOCK,
  NOTE,
  MIRROR,
  SETTLE,
  FOR_HUB_APP,
  HOLD_NO,
];
