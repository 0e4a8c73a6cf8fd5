/** One query about one young person, asked by four: housing, a CAMHS nurse, the supervising officer, and the next town's housing officer. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { readExample } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';

const FOUR = ['housing.officer@cardiff', 'camhs.nurse@cardiff', 'supervising.officer@cardiff', 'housing.officer@newport'] as const;

describe('the same plan, asked for by', () => {
  let database: FreshDatabase;
  let hub: Hub;
  let answers: Readonly<Record<(typeof FOUR)[number], Answer>>;

  beforeAll(async () => {
    database = await freshDatabase({ from: 'demo' });
    hub = await startHub(database);
    const { query, variables } = await readExample('plan');
    const asked = FOUR.map(async (login) => [login, await hub.as(login)(query, variables)] as const);
    answers = Object.fromEntries(await Promise.all(asked)) as typeof answers;
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  test('four people, is four answers', () => {
    expect(new Set(FOUR.map((login) => answers[login].text)).size).toBe(4);
  });

  test('the housing officer, has the address and the money, and nothing of health or supervision', () => {
    const { text } = answers['housing.officer@cardiff'];
    expect(text).toContain('12 Aldermoor Road');
    expect(text).toContain('Homelessness application');
    expect(text).not.toContain('Anxiety');
    expect(text).not.toContain('Notice of supervision');
    expect(text).not.toContain('adjudications');
  });

  test('the CAMHS nurse, has the clinical notes, and that there is a home from release on but not where', () => {
    const { text, data } = answers['camhs.nurse@cardiff'];
    expect(text).toContain('Anxiety with poor sleep');
    expect(text).toContain('Daily use before custody');
    expect(text).not.toContain('Aldermoor');
    const { accommodation } = data?.['person'] as { accommodation: { confirmation: unknown } };
    expect(accommodation.confirmation).toMatchObject({ confirmed: true, from: expect.any(String), address: null, kind: null });
  });

  test('the supervising officer, has the address and the supervision, and that of health only the facts', () => {
    const { text } = answers['supervising.officer@cardiff'];
    expect(text).toContain('12 Aldermoor Road');
    expect(text).toContain('Notice of supervision');
    expect(text).not.toContain('Anxiety');
    expect(text).not.toContain('Daily use');
  });

  test('Newport’s housing officer, is what nobody’s plan would be', async () => {
    const { query } = await readExample('plan');
    const nobody = Buffer.from(`Person:${NOBODY}:${NOBODY}`).toString('base64url');
    const absent = await hub.as('housing.officer@newport')(query, { person: nobody });
    expect(answers['housing.officer@newport'].text).toBe(absent.text);
    expect(absent.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

const NOBODY = '11111111-1111-4111-8111-111111111111';
