/**
 * A no that was said on either record is said by the young person: it holds on both, from the joining on, until it is papered again. Consent and
 * taking part alone are theirs to refuse; what was never asked on a record opens nothing of it, joined or not.
 */
import { CATEGORY_NAMES } from '#store';

/**
 * What was refused or withdrawn on a record by p_at: kind, agency and category of clearances that stood and do not stand any more; and support that was
 * refused when first it was offered, of which there never was a clearance.
 */
export const SAID_NO = (person: string): string => `array(select concat_ws(' ', c.kind, c.agency_id, c.category) from hub.clearance c
    where c.person_id = ${person} and c.kind in ('CONSENT', 'PARTICIPATION')
    group by 1 having bool_and(c.valid_until is not null and c.valid_until <= p_at)
    union select 'PARTICIPATION' where 'REFUSED' = (select a.answer from hub.participation a where a.person_id = ${person} order by a.id desc limit 1))`;

/** Closes what was refused on the other record, and remembers until when it stood. */
export const NARROW = `
grant insert, update (valid_until, narrowed_by, narrowed_from) on hub.clearance to hub_derive;
set local role hub_derive;
create function derive.narrow(p_person uuid, p_joining uuid, p_no text[], p_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update hub.clearance c set narrowed_by = p_joining, narrowed_from = c.valid_until, valid_until = p_at
    where c.person_id = p_person and (c.valid_until is null or c.valid_until > p_at) and concat_ws(' ', c.kind, c.agency_id, c.category) = any (p_no)
$$;
revoke all on function derive.narrow from public;
`;

/** Opens again, from now on, what the joining closed, where it was not refused on this record since. */
export const WIDEN = `
create function derive.widen(p_person uuid, p_joining uuid, p_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  insert into hub.clearance (person_id, id, agency_id, member_id, category, kind, ref, valid_from, valid_until)
    select c.person_id, gen_random_uuid(), c.agency_id, c.member_id, c.category, c.kind, c.ref, p_at, c.narrowed_from from hub.clearance c
    where c.person_id = p_person and c.narrowed_by = p_joining and (c.narrowed_from is null or c.narrowed_from > p_at)
      and case c.kind when 'CONSENT' then exists (select from hub.sharing_consent s where s.person_id = p_person and s.id = c.ref and s.state = 'GIVEN')
        else coalesce((select a.answer from hub.participation a where a.person_id = p_person order by a.id desc limit 1), 'AGREED') = 'AGREED' end
      and not exists (select from hub.clearance n where n.person_id = p_person and n.kind = c.kind and n.agency_id is not distinct from c.agency_id
        and n.category is not distinct from c.category and (n.valid_until is null or n.valid_until > p_at))
$$;
revoke all on function derive.widen from public;
`;

/**
 * While two records are joined: a no on one closes the same on the other in the same transaction, also where on the first there was nothing left to close;
 * and parting does not open again what was refused meanwhile. Asked with what is said already.
 */
export const HOLD_NO = `
set local role hub_derive;
create function derive.hold_no(p_person uuid, p_no text, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare v_other uuid; v_person text := current_setting('hub.person', true);
begin
  select h.joined_with into v_other from hub.person_head h where h.person_id = p_person;
  if v_other is null then return; end if;
  if p_at > hub.instant() or p_no <> all (${SAID_NO('p_person')}) then return; end if;
  perform set_config('hub.person', v_other::text, true);
  perform 1 from hub.person_head h where h.person_id = v_other for update;
  update hub.clearance c set valid_until = least(c.valid_until, p_at), narrowed_by = null
    where c.person_id = v_other and concat_ws(' ', c.kind, c.agency_id, c.category) = p_no
      and (c.valid_until is null or c.valid_until > p_at or c.narrowed_by is not null);
  perform set_config('hub.person', v_person, true);
end $$;
revoke all on function derive.hold_no from public;
grant execute on function derive.hold_no to hub_app;
reset role;
create function hub.hold_no() returns trigger language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  perform derive.hold_no(new.person_id, concat_ws(' ', new.kind, new.agency_id, new.category), new.valid_until);
  return null;
end $$;
create trigger hold_no after update of valid_until on hub.clearance for each row
  when (new.kind in ('CONSENT', 'PARTICIPATION') and new.narrowed_by is null) execute function hub.hold_no();
create function hub.hold_refusal() returns trigger language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  perform derive.hold_no(new.person_id, 'PARTICIPATION', new.at);
  return null;
end $$;
create trigger hold_refusal after insert on hub.participation for each row when (new.answer = 'REFUSED') execute function hub.hold_refusal();
create function hub.hold_withdrawal() returns trigger language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  perform derive.hold_no(new.person_id, concat_ws(' ', 'CONSENT', new.agency, array_position(${CATEGORY_NAMES}, new.category)), new.at);
  return null;
end $$;
create trigger hold_withdrawal after update of state on hub.sharing_consent for each row when (new.state = 'WITHDRAWN') execute function hub.hold_withdrawal();
`;
