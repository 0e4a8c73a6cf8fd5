import { describe, expect, it } from '@jest/globals';
import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Refusal } from '#kernel';
import type { HubContext } from '../request/hub-context.js';
import { answerPlugin } from './answer-plugin.js';
import type { Disclosures } from './disclosures.js';

type Answering = GraphQLRequestContextWillSendResponse<HubContext>;

/** An answer about to leave, with the ledger as given. */
async function answered(record: () => Promise<void>): Promise<Answering['response']> {
  const response = { body: { kind: 'single', singleResult: { data: { person: 'Rhys' } } }, http: { status: undefined } };
  const plugin = answerPlugin({ record } as unknown as Disclosures, () => undefined);
  const hooks = await plugin.requestDidStart?.({} as Answering);
  const request = { response, contextValue: { withheld: { lines: [] } }, operation: undefined } as unknown as Answering;
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
});
