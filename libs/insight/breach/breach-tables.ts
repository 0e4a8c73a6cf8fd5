/**
 * The tables of breaches: the report, whom it concerns as the ledger says, and what each partnership decided. A report is about nobody by itself; its people
 * are rows of theirs, for the information-governance leads of their partnership alone.
 */
import { AGENCY, MEMBER, PERSON, forceRowSecurity } from '#store';

/** The partnerships the caller answers for: set by `hub.govern`, from the register. */
const GOVERNED = `nullif(current_setting('hub.governs', true), '')::uuid[]`;

/** The span of the report in hand: set by `derive.report_breach` alone, for as long as it runs. */
const FROM = `nullif(current_setting('hub.breach_from', true), '')::timestamptz`;
const UNTIL = `nullif(current_setting('hub.breach_until', true), '')::timestamptz`;

const TABLES = `
create table hub.breach (
  id uuid primary key,
  owner_agency uuid not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  what text not null,
  found_at timestamptz not null,
  from_at timestamptz not null,
  until_at timestamptz not null check (from_at < until_at),
  agency uuid,
  staff uuid,
  about uuid,
  partnerships uuid[] not null,
  check (agency is not null or staff is not null or about is not null)
);
comment on column hub.breach.partnerships is 'Those of the people concerned; where the ledger names nobody, those of the agency that reported.';
create table hub.breach_person (
  person_id uuid not null,
  breach_id uuid not null,
  partnership_id uuid not null,
  primary key (person_id, breach_id)
);
create index breach_person_of on hub.breach_person (breach_id, person_id);
create table hub.breach_decision (
  breach_id uuid not null references hub.breach,
  partnership_id uuid not null references hub.partnership,
  version int not null check (version > 0),
  risk text not null,
  reason text not null,
  commissioner_told_at timestamptz,
  delay_reason text,
  people text,
  outcome text,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (breach_id, partnership_id, version)
);
${['breach', 'breach_person', 'breach_decision'].map((table) => forceRowSecurity(table)).join('\n')}
grant select on hub.breach, hub.breach_person to hub_app;
grant select, insert on hub.breach_decision to hub_app;
grant insert on hub.breach, hub.breach_person to hub_derive;
create policy breach_own on hub.breach for select to hub_app using (reported_by = ${MEMBER} and owner_agency = ${AGENCY});
create policy breach_governed on hub.breach for select to hub_app using (partnerships && ${GOVERNED});
create policy breach_report on hub.breach for insert to hub_derive with check (owner_agency = ${AGENCY} and reported_by = ${MEMBER});
create policy breach_person_governed on hub.breach_person for select to hub_app using (partnership_id = any (${GOVERNED}));
create policy breach_person_found on hub.breach_person for insert to hub_derive with check (${FROM} is not null);
create policy breach_decision_governed on hub.breach_decision for select to hub_app using (partnership_id = any (${GOVERNED}));
insert into hub.retention_hold (noun, held) values ('breach_person', $$not exists (select from hub.breach_decision d
  where d.breach_id = held.breach_id and d.partnership_id = held.partnership_id and d.outcome is not null)$$);
grant select on hub.breach_person to hub_system;
grant select (breach_id, partnership_id, outcome) on hub.breach_decision to hub_system;
create policy breach_person_held on hub.breach_person for select to hub_system using (person_id = ${PERSON});
create policy breach_decision_held on hub.breach_decision for select to hub_system using (true);
create policy breach_decision_made on hub.breach_decision for insert to hub_app
  with check (partnership_id = any (${GOVERNED}) and decided_by = ${MEMBER});
`;

/** Whose partnerships the caller answers for, into the context. Nobody's, but for an information-governance lead of an agency that governs. */
const GOVERN = `
create function hub.govern(p_member uuid, p_agency uuid) returns uuid[]
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_governs uuid[];
begin
  v_governs := array(select g.partnership_id from hub.partner g join hub.member m on m.agency_id = g.agency_id
    where m.id = p_member and g.agency_id = p_agency and m.role = 'ig_lead' and g.governs order by 1);
  perform set_config('hub.governs', v_governs::text, true);
  return v_governs;
end $$;
grant execute on function hub.govern to hub_app;
`;

/** Keeps a report, and everybody the ledger says was disclosed so. Whoever reports learns nothing of it: it returns nothing. */
const REPORT = `
create policy ledger_of_breach on hub.ledger for select to hub_derive using (at >= ${FROM} and at < ${UNTIL});
create policy ledger_line_of_breach on hub.ledger_line for select to hub_derive using (${FROM} is not null);
create policy head_of_breach on hub.person_head for select to hub_derive using (${FROM} is not null);
grant select on hub.person_head to hub_derive;
set local role hub_derive;
create function derive.report_breach(p_breach jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare b hub.breach; v_people uuid[]; v_partnerships uuid[];
begin
  b := jsonb_populate_record(null::hub.breach, p_breach);
  perform set_config('hub.breach_from', b.from_at::text, true), set_config('hub.breach_until', b.until_at::text, true);
  select array_agg(h.person_id), array_agg(h.partnership_id) into v_people, v_partnerships from hub.person_head h
    where (b.about is null or h.person_id = b.about) and h.subject in (
      select coalesce(l.subject, n.subject) from hub.ledger l left join hub.ledger_line n on n.writer = l.writer and n.seq = l.seq
      where l.at >= b.from_at and l.at < b.until_at and (b.agency is null or l.agency = b.agency) and (b.staff is null or l.member = b.staff));
  insert into hub.breach (id, owner_agency, reported_by, reported_at, what, found_at, from_at, until_at, agency, staff, about, partnerships)
    values (b.id, ${AGENCY}, ${MEMBER}, hub.instant(), b.what, b.found_at, b.from_at, b.until_at, b.agency, b.staff, b.about,
      array(select distinct unnest(v_partnerships) union select p.partnership_id from hub.partner p where v_people is null and p.agency_id = ${AGENCY}));
  insert into hub.breach_person (person_id, breach_id, partnership_id)
    select one.person, b.id, one.partnership from unnest(v_people, v_partnerships) as one (person, partnership);
  perform set_config('hub.breach_from', '', true), set_config('hub.breach_until', '', true);
end $$;
revoke all on function derive.report_breach from public;
grant execute on function derive.report_breach to hub_app;
reset role;
`;

/** SQL, run as hub_owner once the ledger's tables are there. */
export const BREACH_TABLES = TABLES + GOVERN + REPORT;
