/**
 * Every field of every object, from every root, to five levels, asked by callers who have no reason to know the person: nothing comes out but what is
 * about nobody (trust, P5). The documents are made from the contract, so that a new noun or root is walked because it is there.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { agencyId } from '#directory';
import { maskOf, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { follow } from '../support/follow.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { rowCounts } from '../support/row-counts.js';
import { identityOrigin } from '../support/server.js';
import { DECLARATIONS, REFERENCE_TYPES, isAboutNobody } from './allow-list.js';
import { namesIn, valuesIn } from './branches.js';
import { documentsOf, nodeTypes } from './documents.js';
import type { Operation, WalkDocument, WalkIds } from './documents.js';
import { CASE_NOUNS_OF_ROOMS } from '../../apps/gateway/nouns.js';
import { CALLERS, CANARY, CONTRACT, fillWalkWorld } from './walk-world.js';
import type { WalkWorld } from './walk-world.js';

type Who = keyof typeof CALLERS | 'anonymous' | 'forged';

const STRANGERS: readonly Who[] = ['no seat', 'wrong agency', 'ended seat'];
const OUTSIDERS: readonly Who[] = ['no member', 'anonymous', 'forged'];

/** A change of a record of every noun. */
const EVERY_CHANGE = CASE_NOUNS_OF_ROOMS.map(({ noun, categories }) => ({
  noun,
  mask: maskOf(...categories),
  owner: agencyId('cardiff-yot'),
}));

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let world: WalkWorld;
let ids: WalkIds;
/** What is asked, and of every kind of record one question alone: enough to be refused by everything. */
let all: Readonly<Record<Operation, readonly WalkDocument[]>>;
let few: readonly WalkDocument[];
const tokens = new Map<Who, string>();

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  world = await fillWalkWorld(admin, identityOrigin());
  hub = await startHub(database);
  for (const [who, login] of Object.entries(CALLERS)) tokens.set(who as Who, `Bearer ${await hub.token(login)}`);
  tokens.set('forged', `${tokens.get('seated')?.slice(0, -8) ?? ''}AAAAAAAA`);
  ids = await withReferences(world.ids);
  const documents = (operation: Operation): WalkDocument[] => documentsOf(CONTRACT, operation, ids);
  all = { query: documents('query'), mutation: documents('mutation'), subscription: documents('subscription') };
  few = documentsOf(CONTRACT, 'query', oneOfEach(ids));
}, 240_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

const ask = async (who: Who, { text, variables }: WalkDocument): Promise<Answer> => {
  const authorization = tokens.get(who);
  return await hub.post(JSON.stringify({ query: text, variables }), authorization === undefined ? {} : { authorization });
};

/** What is about nobody has ids too: those that a member is told. */
async function withReferences(known: WalkIds): Promise<WalkIds> {
  const byType = new Map(known.byType);
  for (const document of documentsOf(CONTRACT, 'query', known)) {
    if (DECLARATIONS.doors.get(document.root)?.what !== 'REFERENCE') continue;
    for (const { at, value } of said(document, await ask('seated', document))) {
      const type = at.replace(/\.id$/, '');
      if (type !== at && !byType.has(type) && REFERENCE_TYPES.includes(type)) byType.set(type, [String(value)]);
    }
  }
  return { ...known, byType };
}

function said({ root, branch }: WalkDocument, { data }: Answer): { at: string; value: unknown }[] {
  const answer = data?.[root] ?? null;
  if (answer === null) return [];
  return branch === null ? [{ at: root, value: answer }] : [...valuesIn(branch, answer)];
}

function oneOfEach(known: WalkIds): WalkIds {
  return { ...known, byType: new Map([...known.byType].map(([type, [first = '']]) => [type, [first]])) };
}

interface Walked {
  readonly asked: number;
  readonly told: Set<string>;
  readonly found: string[];
}

/** Asks everything as one caller; `found` is what must not be there. */
async function walk(who: Who, documents: readonly WalkDocument[]): Promise<Walked> {
  const walked: Walked = { asked: documents.length, told: new Set(), found: [] };
  const waiting = [...documents];
  const lane = async (): Promise<void> => {
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      const answer = await ask(who, document);
      const faulty = answer.errors?.find(({ extensions: { code } }) => code === 'INVALID' || code === 'UNAVAILABLE');
      if (faulty !== undefined && document.operation === 'query') walked.found.push(`${faulty.message}: ${document.text.slice(0, 200)}`);
      if (answer.text.includes(CANARY)) walked.found.push(`a canary: ${document.text.slice(0, 120)}`);
      for (const one of said(document, answer)) {
        walked.told.add(one.at);
        if (!isAboutNobody(document, one)) walked.found.push(`${one.at} by ${document.root}: ${JSON.stringify(one.value)}`);
      }
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return walked;
}

describe('the walk', () => {
  test('knows a record of every noun of the rooms, and an id of every type that has one', () => {
    expect(world.unfilled).toEqual([]);
    expect(nodeTypes(CONTRACT).filter((type) => !ids.byType.has(type))).toEqual([]);
  });

  test('names every field that a query leads to', () => {
    const named = new Set(all.query.flatMap(({ branch }) => (branch === null ? [] : namesIn(branch))));
    const every = [...DECLARATIONS.types].flatMap(([type, fields]) => [...fields.keys()].map((field) => `${type}.${field}`));
    const answers = new Set(all.mutation.flatMap(({ branch }) => (branch === null ? [] : namesIn(branch))));
    const events = new Set(all.subscription.flatMap(({ branch }) => (branch === null ? [] : namesIn(branch))));
    console.log(`walk: ${named.size} fields of ${every.length} by queries, the rest by the answers of mutations and by events`);
    const missing = every.filter((field) => !named.has(field) && !answers.has(field) && !events.has(field));
    // The nodes of a page are walked as `nodes`, where its edges lie a level too deep.
    expect(missing.filter((field) => !named.has(field.replace(/Edge\.node$/, 'Connection.nodes')))).toEqual([]);
  });

  test('is no walk through an empty house: who has a seat is told of every kind of record their party may read', async () => {
    const { told, found } = await walk('seated', few);
    expect(found.length).toBeGreaterThan(100);
    expect(['Person.fullName', 'Plan.status', 'AgreedAction.text', 'HistoryEntry.version'].filter((at) => !told.has(at))).toEqual([]);
  }, 240_000);

  test.each(STRANGERS)(
    'with %s finds nothing but what is about nobody',
    async (who) => {
      const { asked, told, found } = await walk(who, all.query);
      expect(found).toEqual([]);
      expect([...told]).toEqual(expect.arrayContaining(['Viewer.name', 'Agency.slug', 'Partnership.slug']));
      expect(asked).toBeGreaterThan(50);
    },
    240_000,
  );

  test.each(OUTSIDERS)(
    'with %s finds nothing at all',
    async (who) => {
      const { told, found } = await walk(who, few);
      expect([found, [...told]]).toEqual([[], []]);
    },
    240_000,
  );
});

describe('what changes something', () => {
  test.each([...STRANGERS, ...OUTSIDERS])(
    'asked by one with %s answers nothing and changes nothing',
    async (who) => {
      const before = await rowCounts(database.adminUrl);
      const { found } = await walk(who, all.mutation);
      expect(found).toEqual([]);
      expect(await rowCounts(database.adminUrl)).toEqual(before);
    },
    240_000,
  );
});

describe('what can be followed', () => {
  test.each([...STRANGERS, ...OUTSIDERS])(
    'tells one with %s nothing',
    async (who) => {
      expect(all.subscription.length).toBeGreaterThan(0);
      const followed = all.subscription.map(({ text, variables }) =>
        follow({ url: hub.url, authorization: tokens.get(who), query: text, variables }),
      );
      await pause(500);
      // What is about one person was refused; what is about nobody in particular stays open, and hears of a change of everything.
      await admin.query('select hub.tell_change($1, hub.instant(), $2)', [parseGlobalId(ids.person).id, JSON.stringify(EVERY_CHANGE)]);
      await pause(500);
      for (const following of followed) {
        expect(following.told.filter(({ data }) => Object.values(data ?? {}).some((value) => value !== null))).toEqual([]);
        if (OUTSIDERS.includes(who)) expect(following.ending).not.toBeNull();
        await following.stop();
      }
    },
    240_000,
  );
});
