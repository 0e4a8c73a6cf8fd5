/** Whether the read model is what the records make of it. */
import { compareSlices } from '#store';
import { needed } from '../check.js';
import type { Check } from '../check.js';

/** People looked at: enough to see a fault of a release, few enough for an afternoon. */
const MOST = 200;

/** The slices. */
export const slices: Check = {
  name: `the slices of up to ${String(MOST)} people are what their records make of them`,
  look: async (installation) => {
    const { people, stale } = await compareSlices(needed(installation, 'HUB_SYSTEM_DATABASE_URL'), MOST);
    return stale === 0
      ? []
      : [
          `The slices of ${String(stale)} of ${String(people)} people are not what their records make of them: they are shown something old.`,
        ];
  },
};
