/**
 * Where publications stand, and what the worker may count: days, states and pathways of everybody, never a text. The gateway reads publications only.
 */

/** Holds while the worker counts, and for its transaction alone. */
const COUNTING = `coalesce(current_setting('hub.counting', true), '') = 'yes'`;

/** SQL, run as hub_owner once the case tables are there. */
export const AGGREGATE_TABLES = `
create table hub.aggregate (
  partnership_id uuid not null references hub.partnership,
  published_on date not null,
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  primary key (partnership_id, published_on)
);
comment on table hub.aggregate is 'What was published of a partnership: suppressed before it is stored, never changed, about nobody.';
grant select, insert on hub.aggregate to hub_system;
grant select on hub.aggregate to hub_app;
grant select (person_id, id, release_on) on hub.custody_episode_fact to hub_system;
create policy custody_episode_fact_count on hub.custody_episode_fact for select to hub_system using (${COUNTING});
grant select (person_id, id, status) on hub.need_fact to hub_system;
create policy need_fact_count on hub.need_fact for select to hub_system using (${COUNTING});
grant select (person_id, id, pathway) on hub.need_content to hub_system;
create policy need_content_count on hub.need_content for select to hub_system using (${COUNTING});
`;

/** Sets what COUNTING asks for. */
export const COUNT = `select set_config('hub.counting', 'yes', true)`;

/** The newest publication of a partnership, for a member whose party has the aggregates under the protocol in force there; a null vector for others. */
export const READ_AGGREGATES = `
create function hub.read_aggregates(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_partnership uuid)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, levels jsonb, published_on date, cells jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_people uuid[];
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  if party in ('YP', 'PC') then
    v_people := hub.my_people(member_id, agency_id, party, at, null, 100);
    perform set_config('hub.page', v_people::text, true);
  end if;
  select jsonb_build_object('fact', m.fact, 'own', m.own, 'every', m.every) into levels
    from hub.protocol p join hub.party_mask m on m.protocol_id = p.id and m.party = read_aggregates.party
    where p.partnership_id = p_partnership and p.valid_from <= read_aggregates.at and read_aggregates.at < p.valid_until
      and (exists (select from hub.signature s where s.protocol_id = p.id and s.agency_id = read_aggregates.agency_id and s.sha256 = p.sha256
          and s.valid_from <= read_aggregates.at and (s.valid_until is null or read_aggregates.at < s.valid_until))
        or exists (select from hub.person_head h where h.person_id = any (v_people) and h.partnership_id = p_partnership))
    order by p.version desc limit 1;
  if levels is not null then
    select a.published_on, a.cells into published_on, cells from hub.aggregate a
      where a.partnership_id = p_partnership order by a.published_on desc limit 1;
  end if;
  return next;
end $$;
grant execute on function hub.read_aggregates to hub_app;
`;
