import { generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { aDisclosure, aListDisclosure } from '../../../../test/support/disclosures.js';
import { aLedger } from '../../../../test/support/ledger.js';
import { SEALED, UNSEALED, aSealedLedger } from '../../../../test/support/sealed-ledger.js';
import type { SealedLedger } from '../../../../test/support/sealed-ledger.js';
import { signed } from '../seal/statement.js';
import type { Seal } from '../seal/statement.js';

let ledger: SealedLedger;

beforeAll(async () => {
  ledger = await aSealedLedger();
});

afterEach(() => ledger.restore());

afterAll(async () => {
  await ledger.empty();
  await ledger.close();
});

describe('a ledger nobody touched', () => {
  test('holds, with its unsealed rows counted', async () => {
    await expect(ledger.verify()).resolves.toEqual({ sealed: 2 * SEALED, unsealed: 2 * UNSEALED, seals: 3, recoveries: [], findings: [] });
  });

  test('raises no false alarm while it is written, sealed and verified at once, with writers that come and go', async () => {
    const busy = await aLedger();
    const sealer = busy.sealer();
    for (let run = 0; run < 25; run += 1) {
      const writer = busy.writer();
      const appends = Array.from({ length: 20 }, (_, row) => writer.append(row % 5 === 0 ? aListDisclosure(2) : aDisclosure()));
      const [report] = await Promise.all([busy.verify(), sealer.sealNow(), ...appends]);
      expect(report.findings).toEqual([]);
      await writer.close();
    }
    await sealer.sealNow();
    await expect(busy.verify()).resolves.toMatchObject({ sealed: 500, unsealed: 0, findings: [] });
    await busy.close();
  }, 120_000);

  test('shows nothing to its owner, who would take it for gone', async () => {
    const client = await ledger.admin.connect();
    await client.query('set role hub_owner');
    const { rows } = await client.query('select count(*)::int as n from hub.ledger');
    expect(rows).toEqual([{ n: 0 }]);
    client.release(true);
  });
});

describe('the verifier names the seal when', () => {
  test.each(['at', 'root', 'prev_root', 'heads', 'signature'])('column %s of it is changed', async (column) => {
    const others: Record<string, string> = {
      at: `at + interval '1 s'`,
      heads: `jsonb_set(heads, '{0,seq}', '1')`,
      signature: `sha256('') || sha256('')`,
    };
    await ledger.tamper(`update hub.ledger_seal set ${column} = ${others[column] ?? `sha256(${column})`} where no = 2`);
    expect(await ledger.findings()).toMatchObject([{ seal: 2 }]);
  });

  test('it is deleted, or has another number', async () => {
    await ledger.tamper('delete from hub.ledger_seal where no = 2');
    expect(await ledger.findings()).toMatchObject([{ seal: 2 }]);
    await ledger.tamper('update hub.ledger_seal set no = 2 where no = 3');
    expect((await ledger.findings())[0]).toMatchObject({ seal: 2 });
  });

  test('its line is taken out of the published heads', async () => {
    await writeFile(ledger.headsFile, ledger.published.split('\n').toSpliced(1, 1).join('\n'));
    expect(await ledger.findings()).toMatchObject([{ seal: 2 }]);
  });

  test('the tail of the published heads is cut, or all of them are gone', async () => {
    await writeFile(ledger.headsFile, `${ledger.published.split('\n')[0] ?? ''}\n`);
    expect(await ledger.findings()).toMatchObject([{ seal: 2 }]);
    await rm(ledger.headsFile);
    expect(await ledger.findings()).toMatchObject([
      { seal: 1, words: 'seal 1: was not published, nor what was sealed after it up to seal 3' },
    ]);
  });

  test('everything is made anew, seals too, with another key', async () => {
    await ledger.rewrite(ledger.chains[0], { from: 2, to: SEALED + UNSEALED });
    const { privateKey } = generateKeyPairSync('ed25519');
    const lines = ledger.published.trim().split('\n');
    const forged = lines.map((line) => JSON.stringify(signed<Seal>(unsigned(line), privateKey)));
    await writeFile(ledger.headsFile, `${forged.join('\n')}\n`);
    expect((await ledger.findings()).filter(({ words }) => words.includes('not a statement signed by this key'))).toHaveLength(
      lines.length,
    );
  });

  test('it forgets a writer that an earlier one had', async () => {
    const [first = '', ...others] = ledger.published.trim().split('\n');
    const seal = unsigned(first);
    const forgetful = JSON.stringify(signed<Seal>({ ...seal, heads: seal.heads.slice(1) }, ledger.privateKey));
    await writeFile(ledger.headsFile, [forgetful, ...others].map((line) => `${line}\n`).join(''));
    expect((await ledger.findings()).map(({ words }) => words)).toContain('seal 1: its root is not that of its heads');
  });
});

/** What a published line says, to be signed by somebody else. */
function unsigned(line: string): Omit<Seal, 'signature'> {
  const { kind, no, at, root, prevRoot, heads } = JSON.parse(line) as Seal;
  return { kind, no, at, root, prevRoot, heads };
}
