/** The guards of a write's end: that what it says of rights holds, and that what it changed is told once; and the bound of a message on a socket. */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const RIGHTS = { spec: 'test/matrix/keeps-rights.db.spec.ts' };
const NOTICES = { spec: 'libs/store/writing/change-notices.db.spec.ts' };
const SOCKETS = { spec: 'test/journeys/live-sockets.db.spec.ts', test: 'larger than a request may be' };

export const WRITE_GUARDS: readonly Guard[] = [
  ...guarding('libs/store/migrations/reads.ts', RIGHTS, [
    { name: 'rights kept that were moved', find: `if current_setting('hub.rights_moved', true) = 'yes' then`, replace: 'if false then' },
  ]),
  ...guarding('libs/store/migrations/writes.ts', RIGHTS, [
    { name: 'rights moved unnoticed', find: `perform set_config('hub.rights_moved', 'yes', true);`, replace: 'null;' },
  ]),
  ...guarding('libs/store/relay/outbox-relay.ts', NOTICES, [
    { name: 'told by the relay', find: 'await client.query(SEND_NOTICES, [noticesOfAll(rows)]);', replace: 'noticesOfAll(rows);' },
    { name: 'nobody told of a timer', find: 'if (!row.fresh || row.mask === 0) continue;', replace: 'if (!row.fresh) continue;' },
  ]),
  ...guarding('libs/store/reading/plan-changes.ts', NOTICES, [
    { name: 'told once', find: 'event === undefined || !this.heard.has(event)', replace: 'true' },
  ]),
  ...guarding('apps/gateway/gateway.ts', SOCKETS, [
    { name: 'bound of a message', find: 'sockets.wss.options.maxPayload = BODY_LIMIT;', replace: '' },
  ]),
];
