/** A paper goes before the panel, the panel decides, and each partner reads what the paper’s own category lets them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { rowCounts } from '../support/row-counts.js';
import { LEAD, agency, inDays, mutationOf, perform, youngPerson } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const CHAIR = 'panel.chair@cardiff';
const HOUSING = 'housing.officer@cardiff';

type Input = Readonly<Record<string, unknown>>;

let database: FreshDatabase;
let hub: Hub;
let person: string;

const PAPER = { meetingOn: inDays(0), headline: 'Length of aftercare', text: 'He asks for a year; the worker agrees.' };
const ATTENDED = ['cardiff-yot', 'cardiff-housing', 'hmyoi-parc'];

async function tabled(by: string, input: Input = {}): Promise<string> {
  const { paper } = await perform(hub, { does: 'tablePanelPaper', by, input: { person, ...PAPER, ...input }, answer: 'paper { id }' });
  return (paper as { id: string }).id;
}

const decision = (paper: string, changed: Input = {}): Input => ({
  paper,
  version: 1,
  decision: 'RATIFIED',
  reasons: 'It is what he wants, and what works.',
  attended: ATTENDED.map(agency),
  ...changed,
});

const attempt = (does: string, by: string, input: Input): Promise<Answer> =>
  hub.as(by)(mutationOf({ does }), { input: { requestId: randomUUID(), ...input } });

const codeOf = ({ data, errors }: Answer, does: string): string | undefined =>
  errors?.[0]?.extensions.code ?? (data?.[does] as { refusal: { code: string } | null } | null)?.refusal?.code;

async function papers(login: string): Promise<Readonly<Record<string, unknown>>[]> {
  const fields = 'id headline meetingOn decision attended { slug } tookPart category text reasons theirWords';
  const { data } = await hub.as(login)(`query ($id: ID!) { person(id: $id) { panelPapers { ${fields} } } }`, { id: person });
  return (data?.['person'] as { panelPapers: Readonly<Record<string, unknown>>[] }).panelPapers;
}

const paperOf = async (login: string, id: string): Promise<unknown> => (await papers(login)).find((paper) => paper['id'] === id);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

describe('a paper', () => {
  test('is tabled, decided by the panel with reasons, and read with who was there', async () => {
    const id = await tabled(LEAD);
    expect(await paperOf(HOUSING, id)).toMatchObject({ ...PAPER, decision: null, attended: null, reasons: null });
    await perform(hub, { does: 'recordPanelDecision', by: CHAIR, input: decision(id) });
    expect(await paperOf(HOUSING, id)).toMatchObject({
      ...PAPER,
      decision: 'RATIFIED',
      attended: ATTENDED.map((slug) => ({ slug })),
      category: 'PANEL_PAPERS',
      reasons: 'It is what he wants, and what works.',
    });
  });

  test('shows of each decision whether the young person took part, and their words to who reads its content alone', async () => {
    const id = await tabled(OFFICER, { category: 'OFFENCE_AND_ORDER', headline: 'Conditions', text: 'The curfew is kept.' });
    expect(await paperOf('education.officer@cardiff', id)).toMatchObject({ tookPart: null, theirWords: null });
    const said = { tookPart: true, theirWords: 'I want it an hour later.' };
    await perform(hub, { does: 'recordPanelDecision', by: OFFICER, input: decision(id, said) });
    expect(await paperOf('police.officer@south-wales', id)).toMatchObject(said);
    expect(await paperOf('education.officer@cardiff', id)).toMatchObject({ tookPart: true, theirWords: null });
    const without = await tabled(LEAD);
    await perform(hub, { does: 'recordPanelDecision', by: LEAD, input: decision(without) });
    expect(await paperOf(HOUSING, without)).toMatchObject({ tookPart: false, theirWords: null });
  });

  test('about the order shows its headline to all, its content to who reads the order', async () => {
    const id = await tabled(OFFICER, { category: 'OFFENCE_AND_ORDER', headline: 'Conditions', text: 'The curfew is kept.' });
    expect(await paperOf('police.officer@south-wales', id)).toMatchObject({ headline: 'Conditions', text: 'The curfew is kept.' });
    expect(await paperOf('education.officer@cardiff', id)).toMatchObject({ headline: 'Conditions', category: null, text: null });
  });

  test('about risk is not there for who may not know of risk', async () => {
    const id = await tabled(OFFICER, { category: 'RISK', headline: 'Level', text: 'The level has changed.' });
    expect(await paperOf('police.officer@south-wales', id)).toMatchObject({ text: 'The level has changed.' });
    expect(await paperOf('careers.adviser@wales', id)).toBeUndefined();
    const { errors } = await hub.as('careers.adviser@wales')('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('who may not', () => {
  test.each([
    { what: 'a paper', by: HOUSING, changed: {}, code: 'NOT_SHARED' },
    { what: 'one about what they do not write', by: LEAD, changed: { category: 'RISK' }, code: 'NOT_SHARED' },
    { what: 'one for a meeting that was', by: LEAD, changed: { meetingOn: inDays(-1) }, code: 'INVALID' },
    { what: 'one for somebody not theirs', by: 'resettlement.worker@newport', changed: {}, code: 'NOT_FOUND' },
  ])('table $what', async ({ by, changed, code }) => {
    const before = await rowCounts(database.adminUrl);
    expect(codeOf(await attempt('tablePanelPaper', by, { person, ...PAPER, ...changed }), 'tablePanelPaper')).toBe(code);
    expect(await rowCounts(database.adminUrl)).toEqual(before);
  });

  test('record a decision: who does not write the paper, before the meeting, twice, or with somebody who is no partner', async () => {
    const [today, later, risk] = [
      await tabled(LEAD),
      await tabled(LEAD, { meetingOn: inDays(7) }),
      await tabled(OFFICER, { category: 'OFFENCE_AND_ORDER' }),
    ];
    const decide = async (by: string, input: Input): Promise<string | undefined> =>
      codeOf(await attempt('recordPanelDecision', by, input), 'recordPanelDecision');
    expect(await decide(HOUSING, decision(today))).toBe('NOT_SHARED');
    expect(await decide(CHAIR, decision(later))).toBe('INVALID');
    expect(await decide(CHAIR, decision(risk))).toBe('NOT_SHARED');
    expect(await decide(CHAIR, decision(today, { attended: [agency('hub')] }))).toBe('INVALID');
    expect(await decide(CHAIR, decision(today, { version: 2 }))).toBe('CONFLICT');
    expect(await decide('resettlement.worker@newport', decision(today))).toBe('NOT_FOUND');
    expect(await decide(CHAIR, decision(today))).toBeUndefined();
    expect(await decide(CHAIR, decision(today, { version: 2 }))).toBe('TOO_LATE');
  });
});
