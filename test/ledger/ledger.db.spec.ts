/** The proof of the ledger bites: a disclosure that left without a row is found, and so is a verifier that finds nothing, or something where nothing is. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LedgerReport } from '../../libs/store/ledger/verify/verify-ledger.js';
import { FAULTS } from './faults.js';
import type { Fault } from './faults.js';
import { playRound } from './round.js';
import { openLedgerStand } from './stand.js';
import type { LedgerStand } from './stand.js';
import { tamperWith } from './tampering.js';

const NURSE = 'camhs.nurse@cardiff';
let stand: LedgerStand;

beforeAll(async () => {
  stand = await openLedgerStand(8);
}, 300_000);
afterAll(() => stand.close(), 60_000);

const fault = (name: string): Fault => FAULTS.find((one) => one.name === name) as Fault;

test('what is received is on the ledger, its gateway killed or its connections cut', async () => {
  for (const name of ['gateway killed between read and answer', 'connections cut']) {
    const { received, wrong } = await playRound(stand, fault(name), (asks) => asks);
    expect([received > 10, wrong]).toEqual([true, []]);
  }
}, 120_000);

test('a ledger that loses the rows of one reader is found out, by every one of them', async () => {
  await stand.admin.query(`create function public.lost() returns trigger language plpgsql as $$ begin return null; end $$;
    create trigger lost before insert on hub.ledger for each row
      when (new.member = '${(await stand.admin.query<{ id: string }>('select id from hub.member where subject = $1', [NURSE])).rows[0]?.id ?? ''}')
      execute function public.lost()`);
  const { wrong } = await playRound(stand, fault('clients are slow'), (asks) => asks);
  await stand.admin.query('drop trigger lost on hub.ledger');
  expect(wrong.length).toBeGreaterThan(0);
  for (const words of wrong) expect(words).toMatch(new RegExp(`^clients are slow: ${NURSE} received .* and it is not on the ledger$`));
}, 120_000);

test('a verifier that finds nothing is found out by every mutation and class, and one that always finds by every clean look', async () => {
  await stand.settle();
  const report = (findings: LedgerReport['findings']): Promise<LedgerReport> => Promise.resolve({ findings } as LedgerReport);
  const blind = await tamperWith({ ...stand, verify: () => report([]) }, { mutations: 10, seed: 1 });
  expect(blind.wrong).toHaveLength(10 + blind.classes);
  await stand.admin.query('drop schema untouched cascade');
  const alarmed = await tamperWith({ ...stand, verify: () => report([{ words: 'something' }]) }, { mutations: 10, seed: 1 });
  expect(alarmed.wrong.filter((words) => words.startsWith('nothing was done'))).toHaveLength(alarmed.clean);
}, 120_000);
