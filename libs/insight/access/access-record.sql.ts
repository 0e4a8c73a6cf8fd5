/**
 * The access record: the ledger as somebody may read it about one person (category 28). The gateway's role reads no ledger; it reads this view, which
 * shows whole rows to whom the vector gives them, of the rest only that there was one and when, and never that a sensitive category exists.
 */
import { CATEGORIES, SENSITIVE_EXISTENCE } from '#kernel';
import { AGENCY, CATEGORY_NAMES, EVERY, FACT, OWN, PERSON, SEALS, bit } from '#store';

/** The ledger's name for the person of the context. */
const SUBJECT = `decode(nullif(current_setting('hub.subject', true), ''), 'hex')`;

/** Categories whose existence the reader may not know. Without a context: all of them, so that none shows. */
const UNKNOWN = `coalesce(nullif(current_setting('hub.unknown', true), '')::text[], ${CATEGORY_NAMES})`;

const ACCESS_RECORD = CATEGORIES.indexOf('ACCESS_RECORD') + 1;

/** Whether the reader may see a row in full: they see every row so, or it is of their own agency. */
const IN_FULL = `coalesce(${bit(EVERY, ACCESS_RECORD)} or (${bit(OWN, ACCESS_RECORD)} and agency = ${AGENCY}), false)`;

/** Of an entry, what was seen by a clearance that is under a seal the reader does not hold: they are not told of it. */
const KEPT = `coalesce((select array_agg(seen.key) from jsonb_each(disclosed) seen join hub.clearance c on c.person_id = ${PERSON}
    and c.seal_id is not null and strpos(${SEALS}, c.seal_id::text) = 0 and c.ref::text = seen.value ->> 'clearance'), '{}')`;

/**
 * The view is hub_derive's, and runs with its rights: a column of a row is not shown to whom the row is a fact alone. The row of a list names nobody
 * (its lines do), so whoever asks about somebody reads it; who asks about nobody reads no row.
 */
const VIEW = `
grant select on hub.ledger, hub.ledger_line, hub.ledger_terms to hub_derive;
grant execute on function hub.disclosed_of to hub_derive, hub_app;
create policy ledger_terms_of_all on hub.ledger_terms for select to hub_derive using (true);
create policy ledger_of_subject on hub.ledger for select to hub_derive using (coalesce(subject, ${SUBJECT}) = ${SUBJECT});
create policy ledger_line_of_subject on hub.ledger_line for select to hub_derive using (subject = ${SUBJECT});
set local role hub_derive;
create view derive.access_record with (security_barrier = true) as
with event as (
  select writer, seq, at, agency, member, terms, clearances from hub.ledger where subject = ${SUBJECT}
  union all
  select l.writer, l.seq, l.at, l.agency, l.member, n.terms, n.clearances
  from hub.ledger_line n join hub.ledger l on l.writer = n.writer and l.seq = n.seq where n.subject = ${SUBJECT}
), spelled as (
  select e.*, t.terms::jsonb ->> 'party' as party, hub.disclosed_of(t.terms::jsonb, e.clearances) as disclosed
  from event e join hub.ledger_terms t on t.sha256 = e.terms
), known as (
  select md5(concat_ws(' ', writer, seq))::uuid as id, at, agency, member, party, disclosed <> '{}' as named,
    disclosed - ${UNKNOWN} - ${KEPT} as disclosed, ${IN_FULL} as whole
  from spelled
)
select id, at, whole, case when whole then agency end as agency, case when whole then member end as member,
  case when whole then party end as party, case when whole then disclosed end as disclosed
from known where (whole or ${bit(FACT, ACCESS_RECORD)}) and (not named or disclosed <> '{}');
grant select on derive.access_record to hub_app;
reset role;
`;

const sensitive = SENSITIVE_EXISTENCE.map((name) => `('${name}', ${String(1 << CATEGORIES.indexOf(name))})`).join(', ');

/** A statement that turns the view to the person of a vector: to their subject, and away from what the caller may not know of. */
export const ofSubject = (
  vector: string,
): string => `perform set_config('hub.subject', coalesce(encode(${vector}.subject, 'hex'), ''), true),
    set_config('hub.unknown', (select coalesce(array_agg(s.name), '{}')::text from (values ${sensitive}) s (name, bit)
      where (coalesce(${vector}.fact, 0) & s.bit) = 0), true);`;

/** One page of it, newest first, after the entry (at, id); with a category, only what is seen in full to be about it. */
const READ = `
create function hub.read_disclosures(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_person uuid, p_category text, p_joining uuid, p_at timestamptz, p_id uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, entries jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector; v_joined timestamptz; v_parted timestamptz;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v := hub.open_person(member_id, agency_id, party, p_person, at);
  vector := to_jsonb(v);
  ${ofSubject('v')}
  select min(h.at) filter (where h.body ->> 'stands' = 'JOINED'), min(h.at) filter (where h.body ->> 'stands' = 'PARTED') into v_joined, v_parted
    from hub.history h where h.person_id = p_person and h.noun = 'same_person' and h.row_id = p_joining;
  select jsonb_agg(to_jsonb(page) order by page.at desc, page.id desc) into entries from (
    select * from derive.access_record r
    where (p_category is null or r.disclosed ? p_category) and (p_joining is null or (r.at >= v_joined and (v_parted is null or r.at < v_parted))) and (p_at is null or (r.at, r.id) < (p_at, p_id))
    order by r.at desc, r.id desc limit p_limit) page;
  return next;
end $$;
grant execute on function hub.read_disclosures to hub_app;
`;

/** SQL, run as hub_owner once the ledger's tables are there. */
export const READ_DISCLOSURES = VIEW + READ;
