/** The ledger as the superuser sees it, for specs of what the gateway puts there. */
import { createHmac } from 'node:crypto';
import type { Client } from 'pg';
import { parseGlobalId } from '#kernel';

/** What was disclosed of one person: category -> level, rule and clearance. */
export type Disclosed = Readonly<Record<string, { readonly level: string; readonly rule: string; readonly clearance?: string }>>;

/** One row, with its lines. */
export interface LedgerEntry {
  readonly operation: string;
  readonly agency: string;
  readonly member: string;
  readonly party: string;
  readonly on_behalf_of: string | null;
  readonly purpose: string;
  readonly request_id: string | null;
  readonly subject: string | null;
  readonly disclosed: Disclosed;
  readonly lines: readonly { readonly subject: string; readonly disclosed: Disclosed }[];
  /** Everything the row and its lines hold, as text. */
  readonly text: string;
}

/** The newest rows, newest first: agencies by slug, members by login, subjects in hexadecimal. */
export async function newestEntries(admin: Client, count = 1): Promise<LedgerEntry[]> {
  const { rows } = await admin.query<LedgerEntry>(
    `select l.operation, a.slug as agency, m.subject as member, l.party, b.subject as on_behalf_of, l.purpose, l.request_id,
       encode(l.subject, 'hex') as subject, l.disclosed, coalesce(n.lines, '[]') as lines, to_jsonb(l)::text || coalesce(n.text, '') as text
     from hub.disclosure l join hub.ledger_writer w on w.id = l.writer join hub.agency a on a.id = l.agency join hub.member m on m.id = l.member
     left join hub.member b on b.id = l.on_behalf_of
     left join lateral (select jsonb_agg(jsonb_build_object('subject', encode(x.subject, 'hex'), 'disclosed', x.disclosed) order by x.n) as lines,
       string_agg(to_jsonb(x)::text, '') as text from hub.disclosure_line x where x.writer = l.writer and x.seq = l.seq) n on true
     order by w.started_at desc, l.seq desc limit $1`,
    [count],
  );
  return rows;
}

/** All rows of one member, by login, newest first. */
export async function ledgerOf(admin: Client, login: string): Promise<LedgerEntry[]> {
  return (await newestEntries(admin, await ledgerLength(admin))).filter(({ member }) => member === login);
}

/** How many rows there are. */
export async function ledgerLength(admin: Client): Promise<number> {
  return (await admin.query<{ n: number }>('select count(*)::int as n from hub.ledger')).rows[0]?.n ?? 0;
}

/** The ledger's name for a person: worked out from the person's key, past everything the hub does. */
export async function subjectOf(admin: Pick<Client, 'query'>, person: string): Promise<string> {
  const { id } = parseGlobalId(person);
  const { rows } = await admin.query<{ key: Buffer }>('select key from hub.person_key where person_id = $1', [id]);
  return createHmac('sha256', rows[0]?.key ?? '')
    .update(id)
    .digest('hex');
}
