/** Whether the database is of this release. */
import { missingMigrations } from '#store';
import { MIGRATIONS } from '../../prepare/migrations.js';
import { needed } from '../check.js';
import type { Check } from '../check.js';

/** The migrations. */
export const migrations: Check = {
  name: 'every migration has run',
  look: async (installation) => {
    const { pending, unknown } = await missingMigrations(needed(installation, 'HUB_OWNER_DATABASE_URL'), MIGRATIONS);
    return [
      ...(pending.length > 0 ? [`The database is behind this release (${pending.join(', ')}): run the preparation step.`] : []),
      ...(unknown.length > 0 ? [`The database is newer than this release (${unknown.join(', ')}): run the newer release.`] : []),
    ];
  },
};
