/** The young person reads who saw what about them, as the information-governance lead does; neither learns of what nobody may tell them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { perform } from '../support/young-person.js';

const ME = 'young.person@cardiff';
const LEAD_OF_INFORMATION = 'ig.lead@cardiff';
const POLICE = 'police.officer@south-wales';

interface Entry {
  readonly party: string | null;
  readonly agency: { readonly slug: string } | null;
  readonly saw: readonly { readonly category: string }[] | null;
}

let database: FreshDatabase;
let hub: Hub;
let me: string;

const ask = (login: string): Promise<Answer> =>
  hub.as(login)('query ($id: ID!) { disclosures(person: $id, first: 100) { nodes { party agency { slug } saw { category } } } }', {
    id: me,
  });

async function ofPolice(login: string): Promise<Entry[]> {
  const { data, text } = await ask(login);
  if (data === null || data === undefined) throw new Error(text);
  return (data['disclosures'] as { nodes: Entry[] }).nodes.filter(({ party }) => party === 'PO');
}

const see = (login: string, field: string): Promise<Answer> =>
  hub.as(login)(`query ($id: ID!) { person(id: $id) { ${field} } }`, { id: me });

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  me = (await demoPersonIds())('ieuan-tallis');
  await perform(hub, { does: 'recordIntelligence', by: POLICE, input: { person: me, ask: 'The desk', text: 'A sighting' } });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

describe.each([
  ['the young person', ME],
  ['the information-governance lead', LEAD_OF_INFORMATION],
])('%s', (_who, login) => {
  test('reads who saw what, by agency and category', async () => {
    await see(POLICE, 'orders { offence }');
    const [newest] = await ofPolice(login);
    expect(newest).toEqual({ party: 'PO', agency: { slug: 'south-wales-police' }, saw: [{ category: 'OFFENCE_AND_ORDER' }] });
  });

  test('finds no entry where police saw intelligence and nothing else; an officer, who may know that there is some, does', async () => {
    const [before, officers] = [await ofPolice(login), await ofPolice('supervising.officer@cardiff')];
    await see(POLICE, 'intelligence { text }');
    expect(await ofPolice(login)).toEqual(before);
    expect((await ofPolice('supervising.officer@cardiff')).length).toBe(officers.length + 1);
  });

  test('finds intelligence in no entry that holds other categories too', async () => {
    await see(POLICE, 'intelligence { text } orders { offence }');
    expect((await ask(login)).text).not.toContain('POLICE_INTELLIGENCE');
    expect((await ofPolice(login))[0]?.saw).toEqual([{ category: 'OFFENCE_AND_ORDER' }]);
  });
});

test('a parent has no access record', async () => {
  expect((await ask('parent@cardiff')).errors?.[0]?.extensions.code).toBe('NOT_SHARED');
});

test('the young person has the figures of their partnership', async () => {
  const { data } = await hub.as('supervising.officer@cardiff')('{ partnerships { id slug } }');
  const partnership = (data?.['partnerships'] as { id: string; slug: string }[]).find(({ slug }) => slug === 'south-wales');
  const figures = await hub.as(ME)('query ($id: ID!) { aggregates(partnership: $id) { smallest } }', { id: partnership?.id });
  expect(figures.data).toEqual({ aggregates: { smallest: 10 } });
});
