import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { SealedHeads } from '../seal/sealed-heads.js';
import { isComplete, signed } from '../seal/statement.js';
import type { Head, Seal } from '../seal/statement.js';
import { SealWalk } from './walk-seals.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const WRITERS = [randomUUID(), randomUUID(), randomUUID()].sort();
const COUNT = 1003;

function headOf(writer: string, seq: number): Head {
  return {
    writer,
    seq,
    hash: createHash('sha256')
      .update(`${writer} ${String(seq)}`)
      .digest('hex'),
  };
}

/** Seals as an honest sealer makes them, one writer moving at a time. `forgets`: the writer a dishonest one leaves out from its second complete seal on. */
function sealsOf(forgets?: string): Map<number, Seal> {
  const seals = new Map<number, Seal>();
  let heads = new SealedHeads();
  for (let no = 1; no <= COUNT; no += 1) {
    const prevRoot = heads.root();
    heads.take([headOf(WRITERS[no % 2] ?? '', no), ...(no === 1 ? [headOf(WRITERS[2] ?? '', 1)] : [])]);
    if (no > 1 && isComplete(no)) heads = new SealedHeads(heads.all().filter(({ writer }) => writer !== forgets));
    const moved = isComplete(no) ? [...heads.all()] : [headOf(WRITERS[no % 2] ?? '', no)];
    seals.set(
      no,
      signed<Seal>({ kind: 'seal', no, at: '2026-03-02T09:00:00.000000Z', root: heads.root(), prevRoot, heads: moved }, privateKey),
    );
  }
  return seals;
}

/** What a walk finds when these were published and those stored. */
function findingsOf(published: ReadonlyMap<number, Seal>, stored: ReadonlyMap<number, Seal>): string[] {
  const walk = new SealWalk({ seals: published, last: Math.max(0, ...published.keys()), recoveries: [], findings: [] }, stored, publicKey);
  return walk.findings.map(({ words }) => words);
}

describe('a walk along the seals', () => {
  const honest = sealsOf();

  test('finds nothing where a sealer was honest, and knows every row it vouched for', () => {
    expect(findingsOf(honest, honest)).toEqual([]);
    const walk = new SealWalk({ seals: honest, last: COUNT, recoveries: [], findings: [] }, honest, publicKey);
    expect([...walk.checkpoints.values()].flat()).toHaveLength(COUNT + 1);
  });

  test('finds a writer of an earlier seal that a later complete one does not have', () => {
    const forgetful = sealsOf(WRITERS[2]);
    expect(findingsOf(forgetful, forgetful)).toContain(`seal 1001: writer ${WRITERS[2] ?? ''} was sealed before and is absent`);
  });

  test('finds a seal that is nowhere, and follows the roots again from the next complete one', () => {
    const gapped = new Map(honest);
    gapped.delete(500);
    expect(findingsOf(gapped, gapped)).toEqual(['seal 500: is missing from the database']);
    const again = new Map(gapped).set(1002, { ...(honest.get(1002) as Seal), prevRoot: '0'.repeat(64) });
    expect(findingsOf(again, again)).toContain('seal 1002: does not follow the seal before it');
  });

  test('takes a stored seal that was not published yet only with the key’s signature', () => {
    const earlier = new Map([...honest].filter(([no]) => no < COUNT));
    expect(findingsOf(earlier, honest)).toEqual([]);
    const forged = new Map(honest).set(COUNT, { ...(honest.get(COUNT) as Seal), at: '2026-03-02T10:00:00.000000Z' });
    expect(findingsOf(earlier, forged)).toEqual([`seal ${String(COUNT)}: in the database is not signed by this key`]);
  });

  test('finds a head that goes back', () => {
    const last = honest.get(COUNT) as Seal;
    const back = new Map(honest).set(COUNT, { ...last, heads: [headOf(WRITERS[1] ?? '', 5)] });
    expect(findingsOf(back, back)).toContain(`seal ${String(COUNT)}: writer ${WRITERS[1] ?? ''} goes back behind row 1001`);
  });
});
