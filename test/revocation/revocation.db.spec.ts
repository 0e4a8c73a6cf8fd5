/** The proof of revocations bites: it finds nothing where all is well, and finds it by every way where a withdrawal is answered and does not hold. */
import { expect, test } from '@jest/globals';
import { checkRevocations } from './check.js';
import type { Kind } from './kind.js';
import { KINDS } from './kinds.js';
import { WAYS } from './ways.js';

const kinds = KINDS.filter(({ name }) => ['consent withdrawn', 'record sealed'].includes(name));
const nothing = (): Promise<void> => Promise.resolve();
const LOOKS = 2 * (WAYS.length + 1);

test('a consent that is withdrawn, and a record that is sealed, are seen no more; what the reader never saw proves nothing, and is told', async () => {
  const unseen = { ...(kinds[0] as Kind), name: 'never granted', grant: nothing, revoke: nothing, share: 150 };
  const found = await checkRevocations(
    { revocations: 3, seed: 1, kinds: [...kinds.map((kind) => ({ ...kind, share: 150 })), unseen] },
    () => undefined,
  );
  expect([found.revocations, found.controls, found.looks]).toEqual([3, 2 * LOOKS, 3 * LOOKS]);
  expect(found.wrong).toHaveLength(2 * WAYS.length + 1);
  for (const words of found.wrong) expect(words).toMatch(/^never granted: not seen before, by /);
}, 240_000);

test('a clearance that cannot be closed is found by every way, at both gateways', async () => {
  const broken = `create function public.stands() returns trigger language plpgsql as $$ begin return null; end $$;
    create trigger stands before update of valid_until on hub.clearance for each row execute function public.stands()`;
  const found = await checkRevocations(
    { revocations: 1, seed: 1, kinds: kinds.slice(0, 1), broken: async ({ admin }) => void (await admin.query(broken)) },
    () => undefined,
  );
  expect(found.wrong.map((words) => words.replace(/: \{.*/s, '')).sort()).toEqual(
    ['subscription', ...WAYS.map(({ name }) => name)]
      .flatMap((way) => (way === 'subscription' ? [way, way] : [`${way} at gateway 1`, `${way} at gateway 2`]))
      .map((way) => `consent withdrawn: seen after, by ${way}`)
      .sort(),
  );
}, 240_000);
