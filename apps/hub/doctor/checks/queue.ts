/** Whether the queue can be used where it is said to be. */
import { openEventQueue } from '#store';
import { needed } from '../check.js';
import type { Check } from '../check.js';

/** The queue's backend. */
export const queue: Check = {
  name: 'the queue can be used',
  look: async (installation) => {
    const redis = installation['REDIS_URL'];
    const place = { redisUrl: redis === '' ? undefined : redis, databaseUrl: needed(installation, 'HUB_QUEUE_DATABASE_URL') };
    try {
      await (await openEventQueue(place, () => undefined)).close();
      return [];
    } catch (failure) {
      return [`${failure instanceof Error ? failure.message : 'The queue cannot be used'}: events wait in the outbox until it can.`];
    }
  },
};
