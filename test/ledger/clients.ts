/** Clients that write down everything they receive, to the last byte before a connection broke: who read what of whom, by which operation. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { mutationOf } from '../support/young-person.js';
import type { LedgerStand } from './stand.js';
import { mark } from './stand.js';

/** How a client takes its answer; who hangs up does so at some moment within so many milliseconds. */
export type Manner = 'whole' | 'slow' | { readonly hangsUpWithin: number };

/** Something asked once. */
export interface Ask {
  readonly login: string;
  readonly operation: string;
  readonly requestId: string | null;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What arrived of one person. */
export interface Receipt {
  readonly login: string;
  readonly operation: string;
  readonly requestId: string | null;
  /** Which of the people. */
  readonly person: number;
  readonly categories: readonly string[];
}

const CATEGORIES = ['IDENTITY', 'CUSTODY_PROGRESS', 'LEISURE_AND_MENTORING'];
const PARC = 'key.worker@parc';
const READERS = [
  ...['resettlement.worker@cardiff', 'supervising.officer@cardiff', 'social.worker@cardiff', 'camhs.nurse@cardiff', PARC],
  ...['panel.chair@cardiff', 'education.officer@cardiff', 'police.officer@south-wales', 'housing.officer@cardiff', 'careers.adviser@wales'],
];
const SEEN = 'preferredName custodyProgress { text } leisureSessions { activity }';

const HISTORY = 'query ($id: ID!) { history(id: $id) { nodes { record { ... on CustodyProgress { text } } } } }';

/** Everything that can be asked once in a round, so that each answer has a line of the ledger of its own. */
export function everyAsk({ people }: LedgerStand): Ask[] {
  const asks: Ask[] = [];
  const add = (ask: Pick<Ask, 'login' | 'operation' | 'query'>, id?: string): void =>
    void asks.push({ ...ask, requestId: null, variables: id === undefined ? {} : { id } });
  for (const login of READERS) {
    add({ login, operation: 'caseload', query: `{ caseload(first: 100) { nodes { ${SEEN} } } }` });
    for (const { person, record } of people) {
      add({ login, operation: 'person', query: `query ($id: ID!) { person(id: $id) { ${SEEN} } }` }, person);
      add({ login, operation: 'node', query: `query ($id: ID!) { node(id: $id) { ... on Person { ${SEEN} } } }` }, person);
      add({ login, operation: 'history', query: HISTORY }, record);
    }
  }
  const query = mutationOf({ does: 'recordCustodyProgress', answer: 'progress { text }' });
  for (const [n, { person }] of people.entries()) {
    const requestId = randomUUID();
    const input = { requestId, person, kind: 'COURSE', text: mark(n, 'CUSTODY_PROGRESS') };
    asks.push({ login: PARC, operation: 'recordCustodyProgress', query, requestId, variables: { input } });
  }
  return asks;
}

/** What of the people is in a text: complete, or cut anywhere. */
export function receiptsOf({ login, operation, requestId }: Omit<Ask, 'query' | 'variables'>, text: string): Receipt[] {
  const found = new Map<number, Set<string>>();
  for (const [, n, letter] of text.matchAll(/zq(\d+)([A-Z])q/g)) {
    const category = CATEGORIES.find((one) => one.startsWith(letter ?? '')) ?? '';
    found.set(Number(n), (found.get(Number(n)) ?? new Set()).add(category));
  }
  return [...found].map(([person, categories]) => ({ login, operation, requestId, person, categories: [...categories] }));
}

const PATIENCE_MS = 12_000;
const SLOW_MS = 400;

/** Asks; whatever arrived, however it ended. Never fails: a broken connection is an answer too. */
export async function receive(stand: LedgerStand, { login, query, variables }: Ask, manner: Manner): Promise<string> {
  const authorization = `Bearer ${await stand.hub.token(login)}`;
  return await new Promise((resolve) => {
    let text = '';
    const done = (): void => resolve(text);
    const sent = request(stand.hub.url, {
      method: 'POST',
      timeout: PATIENCE_MS,
      headers: { 'content-type': 'application/json', authorization },
    });
    sent.on('response', (response) => {
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('close', done).on('error', done);
      if (manner === 'slow') {
        response.pause();
        void pause(SLOW_MS).then(() => response.resume());
      }
    });
    sent.on('error', done).on('timeout', () => sent.destroy());
    sent.end(JSON.stringify({ query, variables }));
    if (typeof manner === 'object') void pause(Math.random() * manner.hangsUpWithin).then(() => sent.destroy());
  });
}
