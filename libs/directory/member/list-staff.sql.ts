/**
 * The staff of the caller's partnerships as one read call. Category 29 needs no seat, so the cell of the protocol that the caller's agency has signed is
 * the whole of the right; each row brings the masks of the partnerships it shares with the caller. A member of a household has their person's partnership.
 * A place in the list is a digest of a member's id, which is not for whoever sees a contact as a fact. A page goes on after somebody who has left since;
 * after somebody the caller does not reach there is nothing.
 */
export const LIST_STAFF = `
create function hub.list_staff(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_of uuid, p_after uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, staff jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare
  v_bit constant int := 1 << 28;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  if party in ('YP', 'PC') then
    perform set_config('hub.page', hub.my_people(member_id, agency_id, party, at, null, null)::text, true);
  end if;
  with reach as (
    select x.partnership_id from hub.partner x where x.agency_id = list_staff.agency_id
    union
    select h.partnership_id from hub.person_head h
      where list_staff.party in ('YP', 'PC') and h.person_id = any (nullif(current_setting('hub.page', true), '')::uuid[])
  ), rights as (
    select x.partnership_id, k.fact & v_bit as fact, k.own & v_bit as own, k.every & v_bit as every
    from reach x
    join lateral (select v.id from hub.protocol v
      where v.partnership_id = x.partnership_id and v.valid_from <= list_staff.at and list_staff.at < v.valid_until
        and (list_staff.party in ('YP', 'PC') or exists (select 1 from hub.signature s
          where s.protocol_id = v.id and s.agency_id = list_staff.agency_id and s.sha256 = v.sha256
            and s.valid_from <= list_staff.at and (s.valid_until is null or list_staff.at < s.valid_until)))
      order by v.version desc limit 1) p on true
    join hub.party_mask k on k.protocol_id = p.id and k.party = list_staff.party
    where ((k.consent | k.contract | k.safeguarding | k.allocated) & v_bit) = 0
  ), reached as (
    select m.id, md5(m.id::text)::uuid as place, m.name, m.role, m.agency_id as agency, m.valid_from, m.valid_until, r.fact, r.own, r.every
    from hub.member m
    join lateral (select bit_or(x.fact) as fact, bit_or(x.own) as own, bit_or(x.every) as every
      from rights x join hub.partner q on q.partnership_id = x.partnership_id where q.agency_id = m.agency_id) r on r.fact <> 0
    where m.role <> 'system' and (p_of is null or m.agency_id = p_of)
  ), page as (
    select m.id, m.place, m.name, m.role, m.agency, null::timestamptz as "left", m.fact, m.own, m.every from reached m
    where m.valid_from <= list_staff.at and (m.valid_until is null or list_staff.at < m.valid_until)
      and (p_after is null or (m.name, m.id) > (select x.name, x.id from reached x where x.place = p_after))
    order by m.name, m.id limit p_limit
  )
  select jsonb_agg(to_jsonb(page) order by page.name, page.id) into staff from page;
  return next;
end $$;
grant execute on function hub.list_staff to hub_app;
`;
