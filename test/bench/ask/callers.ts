/**
 * Who asks for whom: pairs of a member of staff and a person they have a seat for, drawn evenly over the hats and repeatably; and their requests.
 */
import type { Client } from 'pg';
import type { TokenSubject } from '../stand/issuer.js';

/** A caller and the person they ask about. */
export interface Pair extends TokenSubject {
  readonly person: string;
}

/** How many pairs, of how many people. */
export interface Spread {
  readonly pairs: number;
  readonly people: number;
}

/** Pairs over every hat that sits on a panel; allocated parties are asked by the member allocated. People whose accommodation stands confirmed. */
export async function drawPairs(admin: Client, { pairs, people }: Spread): Promise<Pair[]> {
  const { rows } = await admin.query<Pair>(
    `select issuer, subject, agency, role, person from (
       select m.issuer, m.subject, a.slug as agency, m.role, s.person_id as person,
         row_number() over (partition by m.agency_id, m.role, m.id order by md5(m.id::text || s.person_id)) as turn
       from (select * from hub.person_head order by md5(person_id::text) limit $2) h
       join hub.seat s on s.person_id = h.person_id
       join hub.agency a on a.id = s.agency_id
       join hub.member m on m.agency_id = s.agency_id and m.party = s.party and m.subject like 'seeded.%'
       where exists (select from hub.accommodation_confirmation c where c.person_id = s.person_id)
         and case when s.party in ('HP', 'YS', 'VO') then s.member_id = m.id else s.member_id is null and s.kind <> 'CONTRACT' end) pair
     order by turn, md5(subject) limit $1`,
    [pairs, people],
  );
  return rows;
}

/** Housing officers with people of their own agency whose place they may confirm again: one person each, so that no two wait for one lock. */
export async function drawConfirmations(admin: Client, count: number): Promise<Pair[]> {
  const { rows } = await admin.query<Pair>(
    `select m.issuer, m.subject, a.slug as agency, m.role, c.person_id as person
     from (select *, row_number() over (partition by owner_agency order by md5(person_id::text)) as turn from hub.accommodation_confirmation) c
     join hub.agency a on a.id = c.owner_agency
     join lateral (select *, row_number() over (order by id) as place, count(*) over () as places from hub.member
       where agency_id = c.owner_agency and subject like 'seeded.%') m on m.place = 1 + c.turn % m.places
     where c."from" > (hub.instant() at time zone 'Europe/London')::date
     order by c.turn, a.slug limit $1`,
    [count],
  );
  return rows;
}

/** One caller for each hat with at least so many people. */
export async function drawCaseloads(admin: Client, people: number): Promise<Pair[]> {
  const { rows } = await admin.query<Pair>(
    `select m.issuer, m.subject, a.slug as agency, m.role, '' as person from hub.member m join hub.agency a on a.id = m.agency_id
     where m.subject like 'seeded.%' and m.party not in ('HP', 'YS', 'VO')
       and (select count(*) from (select from hub.seat s where s.agency_id = m.agency_id and s.party = m.party and s.member_id is null limit $1) t) = $1
     order by md5(m.subject)`,
    [people],
  );
  return rows;
}

/** The ids of the seeded staff, by subject and role. */
export async function memberIds(admin: Client): Promise<(member: Pick<Pair, 'subject' | 'role'>) => string> {
  const { rows } = await admin.query<{ id: string; subject: string; role: string }>(
    `select id, subject, role from hub.member where subject like 'seeded.%'`,
  );
  const ids = new Map(rows.map(({ id, subject, role }) => [`${subject} ${role}`, id]));
  return ({ subject, role }) => ids.get(`${subject} ${role}`) ?? '';
}
