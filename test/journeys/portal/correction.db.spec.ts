/** A correction through the portal: asked for by the young person, on the first page of the agency that owns the record, answered there and nowhere else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { perform } from '../../support/young-person.js';

const SCHOOL = 'education.officer@cardiff';
const SAYS = 'It is Coleg <Gwent>.';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let correcting: string;
let place: string;
let me: SmallBrowser;
let school: SmallBrowser;
let path = '';

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  const person = (await demoPersonIds())('ieuan-tallis');
  const input = { person, kind: 'COLLEGE', provider: 'Coleg Glan Taf', status: 'OFFERED' };
  const recorded = await perform(hub, { does: 'recordEducationPlace', by: SCHOOL, input, answer: 'place { id }' });
  place = (recorded['place'] as { id: string }).id;
  correcting = `/people/${person}/corrections`;
  me = await portal.signedIn('young.person@cardiff');
  school = await portal.signedIn(SCHOOL);
}, 240_000);

afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

describe('a correction', () => {
  it('is asked for by what stands there now, with what is missing said', async () => {
    await me.open(correcting.replace('/corrections', ''));
    expect(me.page.html).toContain(`href="${correcting}"`);
    await me.open(correcting);
    expect(me.words).toContain('Education, training and work: Coleg Glan Taf Cardiff education');
    await me.send({ says: ' ' }, 'entry');
    expect(me.page.status).toBe(400);
    expect(me.words).toContain('Select what is wrong');
    expect(me.words).toContain('Enter what is wrong and what it should say');
    await me.send({ wrong: `${place} provider`, says: SAYS }, 'entry');
    expect(me.words).toContain('You have asked for it');
    expect(me.page.html).not.toContain('<Gwent>');
    path = /href="(\/corrections\/[\w-]+)"/.exec(me.page.html)?.[1] ?? '';
    await me.send({ wrong: `${place} provider`, says: SAYS }, 'entry');
    expect(me.words).toContain('You have asked for this already');
    expect(me.words).toContain(SAYS);
  });

  it('is not for a parent who does not decide it, and there for no agency that may not read the record', async () => {
    const parent = await portal.signedIn('parent@cardiff');
    const careers = await portal.signedIn('careers.adviser@wales', 'third-sector');
    const newport = await portal.signedIn('housing.officer@newport');
    for (const other of [parent, careers, newport]) {
      await other.open(path);
      expect(other.page.status).toBe(404);
      await other.open(correcting);
      expect(other.page.html).not.toContain(path);
    }
    expect(newport.page.status).toBe(404);
    await careers.open('/');
    expect(careers.words).not.toContain('Corrections to answer');
  });

  it('is on the first page of the owner, who corrects the record before saying so, or says why not', async () => {
    await school.open('/');
    expect(school.words).toContain('Corrections to answer');
    expect(school.page.html).toContain(`href="${path}"`);
    await school.open(path);
    expect(school.words).toContain(SAYS);
    await school.send({}, 'entry');
    expect(school.words).toContain('Select what your agency answers');
    expect(school.words).toContain('Enter the reason');
    await school.send({ reply: 'CORRECTED', reason: 'We changed it.' }, 'entry');
    expect(school.words).toContain('Correct the record first');
    await school.send({ reply: 'DECLINED', reason: 'The offer names Glan Taf.' }, 'entry');
    expect(school.words).toContain('Your answer is recorded');
    expect(school.page.html).not.toContain('id="entry"');
  });

  it('stays with what they say as their disagreement, and reads in Welsh', async () => {
    await me.open(path);
    expect(me.words).toContain('Their statement of disagreement');
    expect(me.words).toContain('The offer names Glan Taf.');
    await me.open(`${path}?lang=cy`);
    expect(me.words).toContain('Heb ei gywiro');
  });
});
