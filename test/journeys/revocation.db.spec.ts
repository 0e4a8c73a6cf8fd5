/** A consent withdrawn, or given, holds for the very next answer and the very next event, whichever gateway is asked. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { follow } from '../support/follow.js';
import type { Following } from '../support/follow.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startHub } from '../support/hub.js';
import type { Asked, Hub } from '../support/hub.js';
import { agency, consent, inDays, perform, progress, withdrawal, youngPerson } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';
const PARC = 'key.worker@parc';
const READ = 'query ($id: ID!) { person(id: $id) { custody { releaseOn } custodyProgress { text } } }';
const FOLLOW = 'subscription ($id: ID!) { planChanged(person: $id) { at changed person { preferredName custodyProgress { text } } } }';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let second: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  [hub, second] = await Promise.all([startHub(database), startGatewayProcess(database)]);
}, 300_000);
afterAll(async () => {
  await Promise.all([hub.close(), second.close()]);
  await admin.end();
  await database.drop();
});

/** What the education officer reads of the progress in custody; null where it is not shared. */
async function progressSeen(at: Asked, person: string): Promise<readonly { text: string }[] | null> {
  const { data, text } = await at.as(EDUCATION)(READ, { id: person });
  if (data === null || data === undefined) throw new Error(text);
  return (data['person'] as { custodyProgress: { text: string }[] | null }).custodyProgress;
}

async function subscribe(at: Asked, login: string, person: string): Promise<Following> {
  const following = follow({ url: at.url, authorization: `Bearer ${await at.token(login)}`, query: FOLLOW, variables: { id: person } });
  for (let day = 41; following.told.length === 0; day += 1) {
    // A server is silent until it has something to tell: it is told of a release date, which everybody here may know, until it tells.
    await moveRelease(person, day);
    await eventually('told', () => following.told.length > 0, 1_000).catch(() => undefined);
    if (following.ending !== null) throw new Error(`the subscription ended: ${JSON.stringify(following.ending)}`);
  }
  return following;
}

const moveRelease = (person: string, day: number): Promise<unknown> =>
  perform(hub, { does: 'setReleaseDate', by: PARC, input: { person, releaseOn: inDays(day), reason: 'reviewed' } });

interface Event {
  readonly changed: readonly string[];
  readonly person: { readonly preferredName: string | null; readonly custodyProgress: readonly { text: string }[] | null };
}

const eventsOf = (following: Following): Event[] => following.told.map(({ data }) => data?.['planChanged'] as Event);
const kindsOf = (following: Following): string[] => eventsOf(following).flatMap(({ changed }) => changed);
const toldOf = (following: Following, kind: string): Promise<void> =>
  eventually(`told of ${kind}`, () => kindsOf(following).includes(kind));

describe('the very next answer', () => {
  test('follows each consent given and withdrawn, through this gateway and the other', async () => {
    const person = await youngPerson(hub);
    await perform(hub, progress(person, 'passed the course'));
    for (const [writes, reads] of [
      [hub, hub],
      [hub, second],
      [second, hub],
      [second, second],
    ] as const) {
      expect(await progressSeen(reads, person)).toBeNull();
      await perform(writes, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
      expect(await progressSeen(reads, person)).toEqual([{ text: 'passed the course' }]);
      await perform(writes, withdrawal(person, 'cardiff-education'));
      expect(await progressSeen(reads, person)).toBeNull();
    }
  });

  test('follows a signature that has ended, and one that was given again', async () => {
    const person = await youngPerson(hub);
    const lapse = (until: string): Promise<unknown> =>
      admin.query(`update hub.signature set valid_until = ${until} where agency_id = (select id from hub.agency where slug = $1)`, [
        'cardiff-education',
      ]);
    for (const at of [hub, second]) {
      expect((await at.as(EDUCATION)(READ, { id: person })).data).toMatchObject({ person: { custody: { releaseOn: inDays(40) } } });
      await lapse('hub.instant()');
      const { data, errors } = await at.as(EDUCATION)(READ, { id: person });
      expect([data, errors?.[0]?.extensions.code]).toEqual([{ person: null }, 'NOT_FOUND']);
      await lapse('null');
    }
  });
});

describe.each([
  ['this', () => hub],
  ['the other', () => second],
])('the very next event of a gateway: %s', (_which, gateway) => {
  let person: string;
  beforeAll(async () => {
    person = await youngPerson(hub);
    await perform(hub, progress(person, 'before'));
  });

  test('tells of a record as soon as there is consent, and no more once it is withdrawn', async () => {
    const following = await subscribe(gateway(), EDUCATION, person);
    await perform(hub, progress(person, 'unheard'));
    await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
    await toldOf(following, 'SharingConsent');
    expect(kindsOf(following)).not.toContain('CustodyProgress');

    await perform(hub, progress(person, 'heard'));
    await toldOf(following, 'CustodyProgress');
    expect(
      eventsOf(following)
        .at(-1)
        ?.person.custodyProgress?.map(({ text }) => text),
    ).toEqual(['heard', 'unheard', 'before']);

    const before = following.told.length;
    await perform(hub, withdrawal(person, 'cardiff-education'));
    await perform(hub, progress(person, 'unheard again'));
    await moveRelease(person, 200);
    await eventually('told of the withdrawal and the new date', () => following.told.length === before + 2);
    expect(kindsOf(following).slice(-2)).toEqual(['SharingConsent', 'CustodyEpisode']);
    expect(
      eventsOf(following)
        .slice(-2)
        .map(({ person: seen }) => seen.custodyProgress),
    ).toEqual([null, null]);
    expect(following.told.at(-1)?.extensions?.withheld).toMatchObject([{ category: 'CUSTODY_PROGRESS', code: 'CONSENT_NEEDED' }]);
    await following.stop();
  });

  test('is on the ledger before it is sent, one row for each that was told', async () => {
    const rows = async (): Promise<unknown[]> =>
      (
        await admin.query(
          `select l.disclosed -> 'CUSTODY_PROGRESS' ->> 'level' as progress, l.disclosed -> 'IDENTITY' ->> 'level' as identity
         from hub.ledger l join hub.member m on m.id = l.member join hub.person_head h on h.subject = l.subject
         where l.operation = 'planChanged' and m.subject = $1 order by l.at`,
          ['social.worker@cardiff'],
        )
      ).rows;
    const before = (await rows()).length;
    const following = await subscribe(gateway(), 'social.worker@cardiff', person);
    expect((await rows()).length - before).toBe(following.told.length);
    await perform(hub, progress(person, 'for everybody to hear'));
    await toldOf(following, 'CustodyProgress');
    expect((await rows()).length - before).toBe(following.told.length);
    expect((await rows()).at(-1)).toEqual({ progress: 'ALL', identity: 'ALL' });
    await following.stop();
  });

  test('is the end, once no seat is left', async () => {
    const moved = await youngPerson(hub);
    const following = await subscribe(gateway(), PARC, moved);
    const told = following.told.length;
    const stay = { establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(0) };
    await perform(hub, { does: 'admitToCustody', input: { person: moved, ...stay } });
    await eventually('the subscription ended', () => following.ending !== null);
    expect([following.ending, following.told.length]).toEqual([{ complete: true }, told]);
  });
});

describe('a socket', () => {
  test.each([
    ['without a token', undefined],
    ['with a token nobody signed', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
    ['with another word for it', 'Basic Zm9vOmJhcg=='],
  ])('is closed with 4403 %s', async (_what, authorization) => {
    const following = follow({ url: hub.url, authorization, query: 'subscription { planChanged(person: "x") { at } }' });
    await eventually('the socket was closed', () => following.ending !== null);
    expect(following.ending).toEqual({ code: 4403 });
  });

  test.each([
    ['somebody else’s person', 'housing.officer@newport', FOLLOW, 'NOT_FOUND'],
    ['nothing that can be read', EDUCATION, 'subscription {', 'INVALID'],
    ['a field that is not there', EDUCATION, 'subscription { planChange { at } }', 'INVALID'],
    ['a query, which has another door', EDUCATION, 'query { viewer { agency { slug } } }', 'INVALID'],
  ])('refuses %s in the words of the contract', async (_what, login, query, code) => {
    const person = await youngPerson(hub);
    const following = follow({ url: hub.url, authorization: `Bearer ${await hub.token(login)}`, query, variables: { id: person } });
    await eventually('it was refused', () => following.ending !== null);
    const errors = 'errors' in (following.ending ?? {}) ? (following.ending as { errors: unknown }).errors : following.told[0]?.errors;
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  test('carries nothing past the end of its token', async () => {
    const person = await youngPerson(hub);
    const { exp } = JSON.parse(Buffer.from((await hub.token(EDUCATION)).split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
    await admin.query(`update hub.test_clock set ahead = make_interval(secs => $1 - extract(epoch from clock_timestamp()))`, [exp - 3]);
    const following = follow({
      url: hub.url,
      authorization: `Bearer ${await hub.token(EDUCATION)}`,
      query: FOLLOW,
      variables: { id: person },
    });
    await eventually('the subscription ended', () => following.ending !== null, 6_000);
    await admin.query(`update hub.test_clock set ahead = '0'`);
    expect([following.ending, following.told]).toEqual([{ complete: true }, []]);
  });

  test('is closed by a gateway that stops, and does not keep it from stopping', async () => {
    const third = await startGatewayProcess(database);
    const following = await subscribe(third, EDUCATION, await youngPerson(hub));
    const began = performance.now();
    await third.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    await eventually('the socket was closed', () => following.ending !== null);
    expect(following.ending).toEqual({ code: 1001 });
  }, 60_000);
});
