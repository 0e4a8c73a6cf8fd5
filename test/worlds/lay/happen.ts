/**
 * What happens to the two records of one person, one thing after the other as verbs would do it: consents and support are agreed to and refused on each, and
 * the records are joined and parted by the hub's own statements. What is said on one must hold on both by itself.
 */
import type { Client } from 'pg';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import { agencyId } from '#directory';
import type { Span } from '../../matrix/oracle.js';
import { recordsOf } from './place.js';
import type { Place, PlacedBeside } from './place.js';
import { WRITER, category, iso, masked } from './rows.js';

const DAY = `'2026-05-03'::date`;
const WRITTEN = `v.owner, ${String(masked(['PARTICIPATION_AND_CONSENT']))}, 1, '${WRITER}', v.at`;

/** Each thing at its instant, in the order they are given. */
export const HAPPEN = `
create function public.happen_worlds(p_all jsonb) returns void language plpgsql as $$
declare v record;
begin
  for v in select x.* from jsonb_array_elements(p_all) with ordinality e(thing, place), jsonb_to_record(e.thing) as x(at timestamptz, person uuid,
      does text, agency uuid, category int, name text, ref uuid, owner uuid, reason text, ids uuid[]) order by e.place loop
    update hub.test_clock set ahead = v.at - clock_timestamp();
    perform set_config('hub.person', v.person::text, true), set_config('hub.agency', v.owner::text, true), set_config('hub.member', '${WRITER}', true);
    if v.does in ('JOINED', 'PARTED', 'DECLINED') then
      perform derive.settle_records(v.person, v.ref, v.does, v.ids, v.reason, v.at);
    elsif v.name is null then
      insert into hub.participation (person_id, id, owner_agency, mask, version, member_id, at, answer, "on", how)
        values (v.person, v.ref, ${WRITTEN}, case v.does when 'YES' then 'AGREED' else 'REFUSED' end, ${DAY}, 'face to face');
    elsif v.does = 'YES' then
      insert into hub.sharing_consent (person_id, id, owner_agency, mask, version, member_id, at, agency, category, state, given_on, format, language,
          wording, wording_version, decided_by, holders, review_by)
        values (v.person, v.ref, ${WRITTEN}, v.agency, v.name, 'GIVEN', ${DAY}, 'SPOKEN', 'ENGLISH', 'x', 'x', 'YOUNG_PERSON', '{}', ${DAY})
        on conflict (person_id, id) do update set state = 'GIVEN', version = sharing_consent.version + 1, at = v.at;
    else
      update hub.sharing_consent s set state = 'WITHDRAWN', version = s.version + 1, at = v.at where s.person_id = v.person and s.id = v.ref;
    end if;
    if v.does = 'YES' then
      insert into hub.clearance (person_id, id, agency_id, category, kind, ref, valid_from)
        values (v.person, gen_random_uuid(), v.agency, v.category, case when v.name is null then 'PARTICIPATION' else 'CONSENT' end, v.ref, v.at);
    elsif v.does = 'NO' then
      update hub.clearance c set valid_until = v.at where c.person_id = v.person and c.agency_id is not distinct from v.agency
        and c.category is not distinct from v.category and c.kind = case when v.name is null then 'PARTICIPATION' else 'CONSENT' end
        and (c.valid_until is null or c.valid_until > v.at);
    end if;
  end loop;
end $$`;

type Thing = Readonly<Record<string, unknown>> & { readonly at: number };

/** Lets happen what happens to them from one instant to another. */
export async function happen(admin: Client, places: readonly Place[], { after, until }: { after: number; until: number }): Promise<void> {
  const things = places
    .flatMap(({ beside, person }) => (beside === null ? [] : joiningOf(person, beside)))
    .concat(recordsOf(places).flatMap(({ beside, person }) => (beside === null ? [] : answersOf(person, beside))))
    .filter(({ at }) => at > after && at <= until)
    // What ends at an instant ends before anything begins at it.
    .sort((one, other) => one.at - other.at || String(one['does']).localeCompare(String(other['does'])))
    .map(({ at, ...thing }) => ({ ref: uuidv7(), ...thing, at: iso(at) }));
  if (things.length > 0) await admin.query('select public.happen_worlds($1)', [JSON.stringify(things)]);
}

/** One statement settles both sides. */
function joiningOf(person: string, { side, stands, settled }: PlacedBeside): Thing[] {
  const settle = (does: string, at: number): Thing => ({
    ...{ at, person, does, ref: side.id, owner: agencyId(side.owners[1] ?? ''), reason: does === 'PARTED' ? 'x' : null },
    ids: Array.from({ length: 4 }, () => uuidv7()),
  });
  if (stands === 'PROPOSED') return [];
  return [settle(stands, settled.from), ...(settled.until === null ? [] : [settle('PARTED', settled.until)])];
}

function answersOf(person: string, { said }: PlacedBeside): Thing[] {
  const owner = agencyId(said.home);
  const answers = (key: object, spans: readonly Span[]): Thing[] =>
    spans.flatMap(({ from, until }) => [
      { ...key, at: from, person, owner, does: 'YES' },
      ...(until === null ? [] : [{ ...key, at: until, person, owner, does: 'NO' }]),
    ]);
  return [
    ...answers({}, said.participating),
    ...said.refused.map((at) => ({ at, person, owner, does: 'NO' })),
    ...said.consents.flatMap(({ agency, category: name, ...span }) =>
      answers({ agency: agencyId(agency), category: category(name), name, ref: uuidv5(`${agency} ${String(name)}`, person) }, [span]),
    ),
  ];
}
