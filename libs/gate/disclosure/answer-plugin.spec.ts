import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Refusal } from '#kernel';
import type { HubContext } from '../request/hub-context.js';
import { answerPlugin } from './answer-plugin.js';
import type { Disclosures } from './disclosures.js';

type Answering = GraphQLRequestContextWillSendResponse<HubContext>;

let unforeseen: unknown[];

beforeEach(() => {
  unforeseen = [];
});

const RHYS = { kind: 'single', singleResult: { data: { person: 'Rhys' } } };
const recorded = (): Promise<void> => Promise.resolve();

/** An answer about to leave, with the ledger as given. */
async function answered(
  record: () => Promise<void>,
  { body = RHYS, lines = [] }: { body?: object; lines?: readonly unknown[] } = {},
): Promise<Answering['response']> {
  const response = { body, http: { status: undefined } };
  const plugin = answerPlugin({ record } as unknown as Disclosures, (_correlation, error) => unforeseen.push(error));
  const hooks = await plugin.requestDidStart?.({} as Answering);
  const request = { response, contextValue: { withheld: { lines } }, operation: undefined } as unknown as Answering;
  if (hooks === undefined) throw new Error('the plugin does not stand before the answer');
  await hooks.willSendResponse?.(request);
  return request.response;
}

describe('an answer', () => {
  it('does not leave before what it discloses is on the ledger', async () => {
    const order: string[] = [];
    await answered(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('recorded');
    });
    order.push('left');
    expect(order).toEqual(['recorded', 'left']);
  });

  it('is UNAVAILABLE, and nothing else, when the ledger cannot be written', async () => {
    const { body, http } = await answered(() => Promise.reject(new Refusal('UNAVAILABLE', 'The ledger cannot be written.')));
    expect(body).toMatchObject({ kind: 'single', singleResult: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } });
    expect(JSON.stringify(body)).not.toContain('Rhys');
    expect(http.status).toBe(503);
  });

  it('is UNAVAILABLE too when it would leave in parts, which no ledger line stands for', async () => {
    const { body, http } = await answered(recorded, { body: { ...RHYS, kind: 'incremental' } });
    expect(body).toMatchObject({ kind: 'single', singleResult: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } });
    expect(JSON.stringify(body)).not.toContain('Rhys');
    expect([http.status, unforeseen]).toEqual([503, [new Error('what leaves in parts is on no ledger')]]);
  });

  it('leaves as it is, and where something was withheld says so beside what else it says', async () => {
    expect(await answered(recorded)).toEqual({ body: RHYS, http: { status: undefined } });
    const lines = [{ path: 'person.name' }];
    const { body } = await answered(recorded, { body: { kind: 'single', singleResult: { data: null, extensions: { more: 1 } } }, lines });
    expect(body).toEqual({ kind: 'single', singleResult: { data: null, extensions: { more: 1, withheld: lines } } });
  });

  it.each([
    [[{ message: '' }, { message: '', extensions: { code: 'NOT_SIGNED_IN' } }], 401],
    [[{ message: '', extensions: { code: 'NOT_FOUND' } }], undefined],
  ])('is 401 where its caller turned out to be no member: %j', async (errors, status) => {
    expect((await answered(recorded, { body: { kind: 'single', singleResult: { errors } } })).http.status).toBe(status);
  });
});
