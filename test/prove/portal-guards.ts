/**
 * The guards of the portal: whose form is taken, to whom what was typed is given back, who reaches its sessions, and when they end.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const FORM = { spec: 'test/journeys/portal/sign-in.db.spec.ts', test: 'a form' };
const TABLE = { spec: 'test/journeys/portal/sessions.db.spec.ts', test: 'the table of the sessions' };
const JOINING = { spec: 'test/journeys/portal/joining.db.spec.ts' };
const REFERENCES = { spec: 'test/journeys/portal/references.db.spec.ts' };
const SESSION = { spec: 'test/journeys/portal/sessions.db.spec.ts', test: 'a session' };

/** In the order of the folders. */
export const PORTAL_GUARDS: readonly Guard[] = [
  ...guarding('apps/portal/web/request/visiting.guard.ts', FORM, [
    { name: 'portal: forms of its own pages', find: 'if (!this.desk.isFromHere(request)) throw new Forbidden();', replace: '' },
    {
      name: 'portal: forms of this session',
      find: `visit.session !== null && this.desk.isOwnForm(visit, fields['csrf'] ?? '')`,
      replace: 'visit.session !== null',
    },
  ]),
  ...guarding('apps/portal/web/request/desk.ts', FORM, [
    {
      name: 'portal: forms it signed itself',
      find: `author !== '' && this.parts.seal.isTag(signature, { use: 'form', text: author })`,
      replace: `author !== ''`,
    },
  ]),
  ...guarding('apps/portal/pages/joining/records.ts', JOINING, [
    { name: 'portal: two records, for whoever may write both', find: 'data.person === null || !open', replace: 'data.person === null' },
  ]),
  ...guarding('apps/portal/pages/references/references.controller.ts', REFERENCES, [
    { name: 'portal: a number is ended by its holder', find: ' && owner?.id === visit.session?.agency.id', replace: '' },
  ]),
  ...guarding('apps/portal/session/sessions.ts', FORM, [
    { name: 'portal: what was typed, to its author', find: 'kept.author === author && kept.path === path', replace: 'kept.path === path' },
  ]),
  ...guarding('apps/portal/session/sealed-rows.ts', SESSION, [
    { name: 'portal: an idle session', find: 'and seen_at > clock_timestamp() - make_interval(mins => $3)', replace: 'and $3::int > 0' },
    { name: 'portal: the end of a session', find: 'and ends_at > clock_timestamp()\n', replace: '\n' },
  ]),
  ...guarding('libs/store/migrations/portal-sessions.ts', TABLE, [
    {
      name: 'portal: row security of its table',
      find: 'alter table portal.session enable row level security, force row level security;',
      replace: '',
    },
  ]),
];
