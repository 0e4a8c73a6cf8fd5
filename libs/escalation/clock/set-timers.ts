/**
 * Sets the clocks of a person again when something they are made of has changed. They are a function of the case rows: an event that comes late, twice
 * or out of order leaves the same clocks.
 */
import type { EventHandler } from '#store';

/** The handler; its effect is the person's rows of `hub.timer`. It comes last, when the others have written what it reads. */
export const setTimers: EventHandler = {
  name: 'set-timers',
  nouns: ['custody_episode', 'accommodation_confirmation', 'agreed_action', 'escalation', 'sharing_consent'],
  handle: async (client, { person }) => {
    await client.query('select hub.set_timers($1)', [person]);
  },
};
