/**
 * What was agreed to is kept word for word, in its language and form, with the version of the statement (row 22, new 18); and beside it the lawful basis
 * of each line it opens, which the protocol names and no form does.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { loadWordings } from '#consent';
import { loadContract } from '#gate';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { LEAD, agency, mutationOf, perform, youngPerson } from '../../support/young-person.js';

let database: FreshDatabase;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const FIELDS = 'consents { wording wordingVersion format language opens { party read clause basis { regime article gateway } } }';
const asked = (changed: Readonly<Record<string, unknown>>) => ({
  does: 'recordConsent',
  input: { person, agency: agency('cardiff-education'), categories: ['OWN_WORDS', 'CUSTODY_PROGRESS'], format: 'EASY_READ', ...changed },
  answer: FIELDS,
});
const agreed = async (changed: Readonly<Record<string, unknown>>): Promise<Record<string, unknown> | undefined> =>
  ((await perform(hub, asked(changed)))['consents'] as Record<string, unknown>[])[0];

describe('the words of a consent', () => {
  test.each([
    ['EASY_READ', 'ENGLISH', 'Cardiff education wants to see: what I said myself; how I get on in custody. I can say yes.'],
    ['SPOKEN', 'CYMRAEG', 'weld yr hyn a ddywedais i fy hun; sut rwy’n dod ymlaen yn y ddalfa. Gelli di ddweud ie'],
    ['WRITTEN', 'ENGLISH', 'I can change my mind at any time, as easily as I agreed, and it stops straight away.'],
  ])('are the statement’s where nothing else was said: %s, %s', async (format, language, words) => {
    const consent = await agreed({ format, language });
    expect(consent).toMatchObject({ format, language, wordingVersion: 'sharing.v1', wording: expect.stringContaining(words) });
    expect(String(consent?.['wording'])).not.toMatch(/[{}]/);
  });

  test('are those that were said, with the version they stand beside', async () => {
    expect(await agreed({ wording: 'My college can see my courses.', wordingVersion: 'sharing.v1' })).toMatchObject({
      wording: 'My college can see my courses.',
      wordingVersion: 'sharing.v1',
    });
  });

  test('are of no version there is not', async () => {
    for (const wordingVersion of ['sharing.v9', 'support.v1', 'x']) {
      const deed = asked({ wordingVersion });
      const refused = refusalOf(await hub.as(LEAD)(mutationOf(deed), { input: { requestId: randomUUID(), ...deed.input } }));
      expect(refused).toMatchObject({ code: 'INVALID', field: 'wordingVersion' });
    }
  });

  test('can be read by every member before they are put to anybody, and by nobody else', async () => {
    const query = '{ consentWordings(statement: SUPPORT) { version format language text from } }';
    const { data } = await hub.as('mentor@voluntary')(query);
    const wordings = data?.['consentWordings'] as { text: string; format: string; language: string }[];
    expect(wordings).toHaveLength(6);
    expect(wordings.find(({ format, language }) => format === 'EASY_READ' && language === 'ENGLISH')?.text).toContain('You can say no.');
    const { errors } = await hub.post(JSON.stringify({ query }));
    expect(errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });

  test('never change once they are loaded: the file of a version that was altered stops the start', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'throughgate-wordings-'));
    const words = await readFile('schema/reference/consent-wordings/sharing.v1.yaml', 'utf8');
    await writeFile(path.join(folder, 'sharing.v1.yaml'), words);
    await loadWordings(database.url('hub_owner'), folder);
    await writeFile(path.join(folder, 'sharing.v1.yaml'), words.replace('I can say no.', 'I should say yes.'));
    await expect(loadWordings(database.url('hub_owner'), folder)).rejects.toThrow(/sharing\.v1 is not the file that was loaded/);
    await rm(folder, { recursive: true });
  });
});

describe('the lawful basis', () => {
  test('of what a consent opens is the protocol’s', async () => {
    expect(await agreed({})).toMatchObject({
      opens: [{ party: 'ED', read: 'ALL', clause: expect.stringMatching(/^\d/), basis: { regime: 'UKGDPR', article: 'Article 6(1)(e)' } }],
    });
  });

  test('is in no input of the contract: nobody types one', () => {
    const schema = loadContract('schema');
    const typed = Object.values(schema.getTypeMap()).flatMap((type) =>
      isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ input: type.name, field: field.name, type: getNamedType(field.type) }))
        : [],
    );
    expect(typed.length).toBeGreaterThan(200);
    const regimes = typed.filter(
      ({ field, type }) => /lawful|legalBasis|article|gateway|regime/i.test(field) || /LawfulBasis/.test(type.name),
    );
    expect(regimes).toEqual([]);
    const consents = typed.filter(
      ({ input, field, type }) => /Consent/.test(input) && (/basis/i.test(field) || (isEnumType(type) && /Basis/.test(type.name))),
    );
    expect(consents).toEqual([]);
  });
});
