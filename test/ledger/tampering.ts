/** Whatever is done to a sealed ledger by somebody who may do anything in the database but sign (trust, P2), and that it is found. */
import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { ANOTHER, tamperingWith } from '../support/sealed-ledger.js';
import type { Tampered } from '../support/sealed-ledger.js';

/** A ledger to tamper with. */
type Ledger = Parameters<typeof tamperingWith>[0];

/** How much was tried, and what was not found, or found where nothing was done. */
export interface Tried {
  readonly mutations: number;
  readonly classes: number;
  readonly clean: number;
  readonly wrong: readonly string[];
}

interface Place {
  readonly writer: string;
  readonly seq: number;
}

const OF_ROWS = ['', ...Object.keys(ANOTHER).filter((column) => column !== 'n')];
const OF_LINES = ['', 'subject', 'terms', 'clearances', 'n', 'seq', 'writer'];
/** After so many mutations the untouched ledger is verified too: a verifier that always finds something finds nothing. */
const CLEAN_EVERY = 5;

/** So many mutations of rows and lines, drawn from the seed, then each class of tampering. */
export async function tamperWith(ledger: Ledger, { mutations, seed }: { mutations: number; seed: number }): Promise<Tried> {
  const hands = await tamperingWith(ledger);
  await ledger.admin.query('alter table hub.ledger_terms drop constraint if exists ledger_terms_check');
  const rows = await placesOf(ledger.admin, 'ledger');
  const lines = await placesOf(ledger.admin, 'ledger_line');
  const wrong: string[] = [];
  const clean = async (): Promise<void> =>
    void wrong.push(...(await hands.findings()).map(({ words }) => `nothing was done, and it was found: ${words}`));
  await clean();
  for (const [index, { table, column, place }] of drawn({ rows, lines, mutations, seed }).entries()) {
    const change = column === '' ? `delete from hub.${table}` : `update hub.${table} set ${column} = ${ANOTHER[column] ?? ''}`;
    wrong.push(...(await mutated({ ledger, hands, table }, change, place)).map((words) => `${table} ${column || 'deleted'}: ${words}`));
    if (index % CLEAN_EVERY === 0) await clean();
  }
  for (const [name, tamper] of Object.entries(CLASSES)) {
    await tamper(hands, { ...ledger, chains: longest(rows) });
    if ((await hands.findings()).length === 0) wrong.push(`${name}: not found`);
    await hands.restore();
    await clean();
  }
  const classes = Object.keys(CLASSES).length;
  return { mutations, classes, clean: 1 + Math.ceil(mutations / CLEAN_EVERY) + classes, wrong };
}

async function placesOf(admin: Pool, table: string): Promise<Place[]> {
  return (await admin.query<Place>(`select writer, seq::float8 as seq from hub.${table} order by writer, seq`)).rows;
}

interface Drawing {
  readonly rows: readonly Place[];
  readonly lines: readonly Place[];
  readonly mutations: number;
  readonly seed: number;
}

function drawn({ rows, lines, mutations, seed }: Drawing): { table: string; column: string; place: Place }[] {
  const of = (table: string, columns: readonly string[], places: readonly Place[]) =>
    fc.record({ table: fc.constant(table), column: fc.constantFrom(...columns), place: fc.constantFrom(...places) });
  const any = fc.oneof({ weight: 3, arbitrary: of('ledger', OF_ROWS, rows) }, { weight: 1, arbitrary: of('ledger_line', OF_LINES, lines) });
  return fc.sample(any, { seed, numRuns: mutations });
}

/** What is wrong with what was found of one changed row, which then is put back. */
async function mutated(
  { ledger, hands, table }: { ledger: Ledger; hands: Tampered; table: string },
  change: string,
  { writer, seq }: Place,
): Promise<string[]> {
  const { rows } = await ledger.admin.query<Place>(`${change} where writer = $1 and seq = $2 returning writer, seq::float8 as seq`, [
    writer,
    seq,
  ]);
  const [first] = await hands.findings();
  for (const place of [...rows, { writer, seq }])
    await ledger.admin.query(`delete from hub.${table} where writer = $1 and seq = $2`, [place.writer, place.seq]);
  await ledger.admin.query(`insert into hub.${table} select * from untouched.${table} where writer = $1 and seq = $2`, [writer, seq]);
  if (first === undefined) return [`writer ${writer}, row ${String(seq)}: not found`];
  const named = first.writer === writer && (first.seq ?? Infinity) <= seq && (first.until ?? 0) >= seq;
  return named ? [] : [`writer ${writer}, row ${String(seq)}: told as ${first.words}`];
}

/** The two longest chains, with how long they are. */
function longest(rows: readonly Place[]): readonly [Place, Place] {
  const ends = new Map(rows.map(({ writer, seq }) => [writer, seq]));
  const [one, other] = [...ends].map(([writer, seq]) => ({ writer, seq })).sort((a, b) => b.seq - a.seq);
  if (one === undefined || other === undefined) throw new Error('the ledger has no two chains');
  return [one, other];
}

type Class = (hands: Tampered, of: Ledger & { readonly chains: readonly [Place, Place] }) => Promise<void>;

/** Numbers that are taken are left on the way to others. */
const FAR = 1_000_000;

const CLASSES: Readonly<Record<string, Class>> = {
  'two rows swapped': async ({ tamper }, { chains: [{ writer }] }) => {
    await tamper(`update hub.ledger set seq = ${String(FAR)} + 9 - seq where writer = $1 and seq in (2, 7)`, writer);
    await tamper(`update hub.ledger set seq = seq - ${String(FAR)} where writer = $1 and seq > ${String(FAR)}`, writer);
  },
  'rows of two chains exchanged': async ({ tamper }, { chains: [{ writer: one }, { writer: other }] }) => {
    await tamper(`update hub.ledger set seq = ${String(FAR)} where writer = $1 and seq = 3`, one);
    await tamper('update hub.ledger set writer = $1 where writer = $2 and seq = 3', one, other);
    await tamper(`update hub.ledger set writer = $2, seq = 3 where writer = $1 and seq = ${String(FAR)}`, one, other);
  },
  'a row inserted, and those after it moved up': async ({ tamper }, { chains: [{ writer }] }) => {
    await tamper(`update hub.ledger set seq = seq + ${String(FAR)} + 1 where writer = $1 and seq > 4`, writer);
    await tamper(`update hub.ledger set seq = seq - ${String(FAR)} where writer = $1 and seq > ${String(FAR)}`, writer);
    await tamper(
      `insert into hub.ledger select writer, 5, prev, hash, at, agency, member, on_behalf_of, request_id, subject, terms, clearances
       from hub.ledger where writer = $1 and seq = 4`,
      writer,
    );
  },
  'the end of a chain cut, with its seals': async ({ tamper }, { chains: [{ writer, seq }] }) => {
    await tamper('delete from hub.ledger where writer = $1 and seq > $2', writer, seq - 2);
    await tamper('delete from hub.ledger_seal where no > (select max(no) - 2 from hub.ledger_seal)');
  },
  'a whole chain gone, with its writer': async ({ tamper }, { chains: [, { writer }] }) => {
    await tamper('delete from hub.ledger where writer = $1', writer);
    await tamper('delete from hub.ledger_writer where id = $1', writer);
  },
  'an old backup put back': async ({ tamper }) => {
    await tamper(`delete from hub.ledger where at > (select at from hub.ledger_seal order by no offset 3 limit 1)`);
    await tamper('delete from hub.ledger_seal where no > 3');
  },
  'a chain made anew from a row on': async ({ rewrite }, { chains: [{ writer, seq }] }) => await rewrite(writer, { from: 3, to: seq }),
  'a row back-dated, and the chain made anew': async ({ rewrite }, { chains: [{ writer, seq }] }) =>
    await rewrite(writer, { from: seq - 1, to: seq }, { at: '2026-01-02T00:00:00.000000Z' }),
  'the terms that rows name replaced': async ({ tamper }) =>
    await tamper(
      `update hub.ledger_terms set terms = replace(terms, '"CUSTODY_PROGRESS"', '"IDENTITY"') where terms like '%"CUSTODY_PROGRESS"%'`,
    ),
  'a checkpoint edited': async ({ tamper }) =>
    await tamper(`update hub.ledger_seal set heads = jsonb_set(heads, '{0,seq}', '1'), root = sha256(root) where no = 2`),
  'a seal signed by another': async ({ tamper }) =>
    await tamper(`update hub.ledger_seal set signature = sha512(signature) where no = (select max(no) from hub.ledger_seal)`),
  'the published heads cut, and the rows with them': async ({ tamper }, { headsFile }) => {
    const published = (await readFile(headsFile, 'utf8')).trimEnd().split('\n');
    await writeFile(headsFile, `${published.slice(0, -3).join('\n')}\n`);
    await tamper('delete from hub.ledger_seal where no = (select max(no) - 1 from hub.ledger_seal)');
  },
};
