/**
 * The life of a protocol version as rows: who may sign for an agency, what was withdrawn, what takes the place of what, what was reviewed. The file never
 * changes; each of these rows is added and none is changed. The gateway adds none itself: a function of the database does, which asks who is calling and
 * derives what follows (the end of a signature, the day a version takes over) in the same statement.
 */

const AGENCY = `nullif(current_setting('hub.agency', true), '')::uuid`;
const MEMBER = `nullif(current_setting('hub.member', true), '')::uuid`;

/** SQL, run as hub_owner once protocols and signatures are there. */
export const PROTOCOL_LIFE = `
create table hub.signatory (
  id uuid primary key,
  agency_id uuid not null references hub.agency,
  member_id uuid not null references hub.member,
  name text not null,
  authority text not null,
  named_by uuid not null references hub.member,
  valid_from timestamptz not null,
  valid_until timestamptz
);
comment on table hub.signatory is 'Who may bind an agency by signing, by what authority, and through which member the signature is entered.';
create unique index signatory_once on hub.signatory (member_id) where valid_until is null;
create index signatory_of on hub.signatory (agency_id);
grant select, insert, update (valid_until) on hub.signatory to hub_app;

create table hub.signature_withdrawal (
  signature_id uuid primary key references hub.signature,
  agency_id uuid not null references hub.agency,
  at timestamptz not null,
  reason text not null,
  withdrawn_by uuid not null references hub.member,
  withdrawn_at timestamptz not null
);
create table hub.protocol_supersession (
  older uuid primary key references hub.protocol,
  newer uuid not null unique references hub.protocol,
  at timestamptz not null,
  decided_by uuid not null references hub.member,
  decided_at timestamptz not null
);
create table hub.protocol_review (
  id uuid primary key,
  protocol_id uuid not null references hub.protocol,
  outcome text not null check (outcome in ('CONTINUES', 'CHANGES_NEEDED')),
  note text not null,
  next_due date not null,
  reviewed_by uuid not null references hub.member,
  at timestamptz not null
);
create index protocol_review_of on hub.protocol_review (protocol_id, at);
grant select on hub.signature_withdrawal, hub.protocol_supersession, hub.protocol_review to hub_app, hub_system;
grant select, insert on hub.signature_withdrawal, hub.protocol_supersession, hub.protocol_review to hub_derive;
grant update (valid_until) on hub.signature to hub_derive;
grant update (valid_from, valid_until) on hub.protocol to hub_derive;
create policy signature_end on hub.signature for update to hub_derive using (agency_id = ${AGENCY});
set local role hub_derive;
${withdrawSignature()}
${governing()}
revoke all on function derive.must_govern, derive.withdraw_signature, derive.supersede_protocol, derive.review_protocol from public;
grant execute on function derive.withdraw_signature, derive.supersede_protocol, derive.review_protocol to hub_app;
reset role;
`;

/** Ends a signature of the caller's own agency, and never later than it would have ended. */
function withdrawSignature(): string {
  return `
create function derive.withdraw_signature(p_signature uuid, p_at timestamptz, p_reason text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update hub.signature set valid_until = p_at
    where id = p_signature and agency_id = ${AGENCY} and hub.instant() - interval '1 minute' < p_at and (valid_until is null or p_at < valid_until);
  if not found then raise exception 'no signature of this agency runs then' using errcode = 'insufficient_privilege'; end if;
  insert into hub.signature_withdrawal (signature_id, agency_id, at, reason, withdrawn_by, withdrawn_at)
    values (p_signature, ${AGENCY}, p_at, p_reason, ${MEMBER}, hub.instant());
end $$;`;
}

/**
 * A supersession ends one version and begins the next at the same instant: no gap, no day on which both are in force. It is for whoever governs the
 * partnership, as a review is.
 */
function governing(): string {
  return `
create function derive.must_govern(p_protocol uuid) returns void language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  perform 1 from hub.protocol p join hub.partner g on g.partnership_id = p.partnership_id and g.governs
    join hub.member m on m.agency_id = g.agency_id
    where p.id = p_protocol and m.id = ${MEMBER} and m.role = 'ig_lead';
  if not found then raise exception 'not for whoever governs nothing here' using errcode = 'insufficient_privilege'; end if;
end $$;
create function derive.supersede_protocol(p_older uuid, p_newer uuid, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare v_version int; v_partnership uuid;
begin
  perform derive.must_govern(p_newer);
  update hub.protocol set valid_until = p_at
    where id = p_older and valid_from < p_at and hub.instant() < p_at and p_at <= valid_until
    returning version, partnership_id into v_version, v_partnership;
  if not found then raise exception 'the older version is not in force until then' using errcode = 'check_violation'; end if;
  update hub.protocol set valid_from = p_at
    where id = p_newer and partnership_id = v_partnership and supersedes = v_version and valid_from is null and begins <= p_at and p_at < valid_until;
  if not found then raise exception 'the newer version does not supersede the older then' using errcode = 'check_violation'; end if;
  insert into hub.protocol_supersession (older, newer, at, decided_by, decided_at) values (p_older, p_newer, p_at, ${MEMBER}, hub.instant());
end $$;
create function derive.review_protocol(p_id uuid, p_protocol uuid, p_outcome text, p_note text, p_next_due date) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform derive.must_govern(p_protocol);
  insert into hub.protocol_review (id, protocol_id, outcome, note, next_due, reviewed_by, at)
    values (p_id, p_protocol, p_outcome, p_note, p_next_due, ${MEMBER}, hub.instant());
end $$;`;
}
