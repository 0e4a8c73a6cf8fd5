/**
 * A rehearsal of a draft: inside one transaction it is in force and everybody has signed it, and the read calls of every day answer under it. The transaction
 * cannot be committed: the first row of a rehearsal refuses it, whoever asks.
 */
const AGENCY = `nullif(current_setting('hub.agency', true), '')::uuid`;
const MEMBER = `nullif(current_setting('hub.member', true), '')::uuid`;
/** One of the people who are rehearsed with: set by the cast alone, for its transaction. */
const REHEARSED = `strpos(current_setting('hub.rehearsed', true), person_id::text) > 0`;
const STANDS = (row: string): string =>
  `${row}.valid_from <= hub.instant() and (${row}.valid_until is null or hub.instant() < ${row}.valid_until)`;

/** SQL, run as hub_owner after PROTOCOL_LIFE. */
export const REHEARSAL = `
create table hub.rehearsal (
  person_id uuid not null,
  agency_id uuid not null,
  party text not null,
  protocol_id uuid not null,
  issuer text not null,
  subject text not null,
  agency text not null,
  role text not null,
  primary key (person_id, agency_id, party)
);
comment on table hub.rehearsal is 'Who reads whom in a rehearsal. No row of it is ever committed.';
alter table hub.rehearsal enable row level security;
alter table hub.rehearsal force row level security;
create policy rehearsal_cast on hub.rehearsal for all to hub_app, hub_derive using (${REHEARSED}) with check (${REHEARSED});
create function hub.refuse_rehearsal() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'a rehearsal is never committed' using errcode = 'invalid_transaction_state';
end $$;
create constraint trigger never_committed after insert on hub.rehearsal deferrable initially deferred for each row execute function hub.refuse_rehearsal();
grant select on hub.rehearsal to hub_app;
grant select, insert on hub.rehearsal to hub_derive;
grant select on hub.seat to hub_derive;
create policy seat_rehearsed on hub.seat for select to hub_derive using (${REHEARSED});
grant insert on hub.signature to hub_derive;
create policy signature_rehearsed on hub.signature for insert to hub_derive with check (signatory = 'rehearsal');
set local role hub_derive;
${cast()}
${begin()}
revoke all on function derive.cast_rehearsal, derive.begin_rehearsal from public;
grant execute on function derive.cast_rehearsal, derive.begin_rehearsal to hub_app;
reset role;
`;

/** For each person, one member of every agency and party with a seat for them: where there is an allocation, the member it names. */
function cast(): string {
  return `
create function derive.cast_rehearsal(p_protocol uuid, p_people uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform derive.must_govern(p_protocol);
  perform set_config('hub.rehearsed', p_people::text, true);
  perform 1 from unnest(p_people) as x(id) where not exists (select from hub.seat s
    where s.person_id = x.id and s.agency_id = ${AGENCY} and s.party = 'IG' and ${STANDS('s')});
  if found then raise exception 'no seat for one of these people' using errcode = 'insufficient_privilege'; end if;
  insert into hub.rehearsal (person_id, agency_id, party, protocol_id, issuer, subject, agency, role)
  select distinct on (s.person_id, s.agency_id, s.party) s.person_id, s.agency_id, s.party, p_protocol, m.issuer, m.subject, a.slug, m.role
  from hub.seat s join hub.agency a on a.id = s.agency_id
  join lateral (select * from hub.member w where w.agency_id = s.agency_id and w.party = s.party and w.role <> 'system' and ${STANDS('w')}
    and (s.member_id is null or w.id = s.member_id) order by w.id limit 1) m on true
  where s.person_id = any (p_people) and s.kind <> 'RUNG' and ${STANDS('s')}
  order by s.person_id, s.agency_id, s.party, s.kind = 'ALLOCATION' desc, s.valid_from desc;
end $$;`;
}

/** From here the draft is in force, and every agency has signed it; any other version of the partnership is not. */
function begin(): string {
  return `
create function derive.begin_rehearsal(p_protocol uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform derive.must_govern(p_protocol);
  perform 1 from hub.rehearsal r where r.protocol_id = p_protocol;
  if not found then raise exception 'nobody is cast' using errcode = 'invalid_transaction_state'; end if;
  update hub.protocol o set valid_until = hub.instant() from hub.protocol p
    where p.id = p_protocol and o.partnership_id = p.partnership_id and o.id <> p.id and o.valid_from <= hub.instant() and hub.instant() < o.valid_until;
  update hub.protocol set valid_from = hub.instant(), valid_until = hub.instant() + interval '1 day' where id = p_protocol;
  insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from)
    select gen_random_uuid(), p.id, g.agency_id, p.sha256, 'rehearsal', 'rehearsal', ${MEMBER}, hub.instant()
    from hub.protocol p join hub.partner g on g.partnership_id = p.partnership_id where p.id = p_protocol;
end $$;`;
}
