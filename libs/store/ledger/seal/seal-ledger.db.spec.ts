import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { aDisclosure } from '../../../../test/support/disclosures.js';
import { aLedger } from '../../../../test/support/ledger.js';
import type { LedgerWorld } from '../../../../test/support/ledger.js';
import type { LedgerWriter } from '../ledger-writer.js';
import { LedgerAlarm } from './ledger-alarm.js';
import { writeRecoveryStatement } from './recover-ledger.js';
import type { LedgerSealer } from './seal-ledger.js';

let world: LedgerWorld;
let writer: LedgerWriter;
let sealer: LedgerSealer;

beforeAll(async () => {
  world = await aLedger();
});

beforeEach(async () => {
  await world.empty();
  writer = world.writer();
  sealer = world.sealer();
});

afterAll(() => world.close());

/** Writes an event and seals it, so many times. */
async function seals(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await writer.append(aDisclosure());
    await sealer.sealNow();
  }
}

async function publishedLines(): Promise<string[]> {
  return (await readFile(world.headsFile, 'utf8')).split('\n').slice(0, -1);
}

/** What a restored backup does: the rows and seals after `no` were never there. */
async function restoreTo(no: number): Promise<void> {
  await world.admin.query('delete from hub.ledger_seal where no > $1', [no]);
  await world.admin.query('delete from hub.ledger where seq > $1', [no]);
}

describe('a sealer', () => {
  test('seals what moved, in the database and outside it, and nothing when nothing did', async () => {
    await seals(2);
    await expect(sealer.sealNow()).resolves.toBeNull();
    const { rows } = await world.system.query('select no::int as no from hub.ledger_seal order by no');
    expect(rows).toEqual([{ no: 1 }, { no: 2 }]);
    expect((await publishedLines()).map((line) => (JSON.parse(line) as { no: number }).no)).toEqual([1, 2]);
  });

  test('stands by while another one seals, and takes over when that one stops', async () => {
    await seals(1);
    const other = world.sealer();
    await writer.append(aDisclosure());
    await expect(other.sealNow()).resolves.toBeNull();
    await sealer.stop();
    await writer.append(aDisclosure());
    await expect(other.sealNow()).resolves.toMatchObject({ no: 3 });
  });

  test('seals by itself, and once more when it stops', async () => {
    const errors: unknown[] = [];
    const quick = world.sealer({ every: 20, onError: (cause) => errors.push(cause) });
    quick.start();
    await writer.append(aDisclosure());
    await new Promise((resolve) => setTimeout(resolve, 300));
    await writer.append(aDisclosure());
    await quick.stop();
    expect(errors).toEqual([]);
    await expect(world.verify()).resolves.toMatchObject({ sealed: 2, unsealed: 0, findings: [] });
  });

  test('publishes at its next start what a crash kept between the table and the file', async () => {
    await seals(3);
    await sealer.stop();
    const lines = await publishedLines();
    await writeFile(world.headsFile, `${lines[0] ?? ''}\n`);
    await writer.append(aDisclosure());
    await world.sealer().sealNow();
    expect((await publishedLines()).slice(0, 3)).toEqual(lines);
    await expect(world.verify()).resolves.toMatchObject({ sealed: 4, findings: [] });
  });

  test('takes a line off that a crash cut short, and publishes it whole', async () => {
    await seals(2);
    await sealer.stop();
    const lines = await publishedLines();
    await truncate(world.headsFile, (await readFile(world.headsFile)).length - 20);
    await expect(world.verify()).resolves.toMatchObject({ findings: [] });
    await world.sealer().sealNow();
    expect(await publishedLines()).toEqual(lines);
  });

  test('raises the alarm, and seals nothing, when a sealed row has gone', async () => {
    await seals(2);
    await world.admin.query('delete from hub.ledger where seq = 2');
    await expect(sealer.sealNow()).rejects.toThrow(LedgerAlarm);
    await expect(world.verify()).resolves.toMatchObject({ seals: 2 });
  });

  test('raises the alarm when the last sealed row is another', async () => {
    await seals(1);
    await world.admin.query(`update hub.ledger set hash = sha256('another')`);
    await expect(sealer.sealNow()).rejects.toThrow('not the one that was sealed');
  });

  test('raises the alarm when more was published than the database has', async () => {
    await seals(3);
    await sealer.stop();
    await restoreTo(1);
    await writer.append(aDisclosure());
    await expect(world.sealer().sealNow()).rejects.toThrow('seal 3 was published, and the database ends with seal 1');
  });

  test('goes on after a restore that was owned up to, and the verifier says why', async () => {
    await seals(3);
    await sealer.stop();
    await writer.close();
    await restoreTo(1);
    await expect(world.verify()).resolves.toMatchObject({ findings: [{ seq: 2, until: 3 }, { seal: 2 }] });
    const client = await world.system.connect();
    const reason = 'disk lost, backup of 3 March restored';
    await writeRecoveryStatement({ client, privateKey: world.privateKey, headsFile: world.headsFile, reason });
    client.release();
    await world.writer().append(aDisclosure());
    await world.sealer().sealNow();
    const report = await world.verify();
    expect(report).toMatchObject({ sealed: 2, seals: 2, findings: [], recoveries: [{ no: 1, reason }] });
  });

  test('does not take a recovery statement from another hand', async () => {
    await seals(2);
    const forged = { ...(JSON.parse((await publishedLines())[0] ?? '') as object), kind: 'recovery', reason: 'trust me' };
    await appendFile(world.headsFile, `${JSON.stringify(forged)}\n`);
    await restoreTo(1);
    const { findings } = await world.verify();
    expect(findings[0]).toMatchObject({ seq: 2 });
    expect(findings.map(({ words }) => words)).toContain('published heads, line 3: is not a statement signed by this key');
  });
});
