/**
 * The guards of references, and of two records of one young person.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const SCHEMES = { spec: 'libs/plan/person/reference/schemes.spec.ts' };
const REFERENCES = { spec: 'test/journeys/identity/references.db.spec.ts' };
const RECORDS = { spec: 'test/journeys/identity/same-person.db.spec.ts' };
const WORLDS = { spec: 'test/worlds/worlds.db.spec.ts', test: 'where they once differed' };
const BOUNDS = { spec: 'test/journeys/identity/joining-bounds.db.spec.ts' };
const JOINING = 'libs/plan/person/joining';

/** In the order of the room's folders. */
export const IDENTITY_GUARDS: readonly Guard[] = [
  ...guarding('libs/plan/person/reference/schemes.ts', SCHEMES, [
    { name: 'reference: its check digit', find: '&& (checks?.(value) ?? true)', replace: '' },
  ]),
  ...guarding('libs/plan/person/reference/end-reference.ts', REFERENCES, [
    { name: 'reference: ended by its holder', find: 'if (row.ownerAgency !== tx.reader.agency)', replace: "if (row.ownerAgency === '')" },
  ]),
  ...guarding(`${JOINING}/propose-same-person.ts`, BOUNDS, [
    { name: 'joining: a seat for both', find: 'if (!there.seated) throw notFound();', replace: '' },
  ]),
  ...guarding(`${JOINING}/same-person.resolver.ts`, BOUNDS, [
    { name: 'joining: proposed by whom it was proposed', find: "record['proposer']", replace: "record['counterpart']" },
  ]),
  ...guarding(`${JOINING}/answer-same-person.ts`, RECORDS, [
    { name: 'joining: answered by the home team', find: 'if (row.counterpart !== agency)', replace: "if (row.counterpart === '')" },
  ]),
  ...guarding(`${JOINING}/answer-same-person.ts`, BOUNDS, [
    { name: 'joining: a second person', find: 'if (row.proposedBy === member)', replace: "if (row.proposedBy === '')" },
  ]),
  ...guarding(`${JOINING}/joining-tables.ts`, RECORDS, [
    { name: 'joining: both home teams', find: 's.agreed_by is null or o.agreed_by is null', replace: 's.agreed_by is null' },
  ]),
  ...guarding(`${JOINING}/stricter.sql.ts`, RECORDS, [
    { name: 'joining: a no on one is a no on both', find: 'if v_other is null then return; end if;', replace: 'return;' },
  ]),
  ...guarding(`${JOINING}/stricter.sql.ts`, WORLDS, [
    {
      name: 'joining: support refused where it was never agreed to',
      find: "'REFUSED' = (select",
      replace: "'' = (select",
    },
    {
      name: 'joining: withdrawn where nothing was left to close',
      find: "when (new.state = 'WITHDRAWN')",
      replace: "when (new.state = '')",
    },
  ]),
  ...guarding('libs/store/reading/joined-reading.ts', WORLDS, [
    {
      name: 'joining: known by the id there is a seat for',
      find: 'kept.vector.joined?.seated === true',
      replace: 'kept.vector.seated',
    },
  ]),
  ...guarding('libs/plan/change/plan-changed.ts', BOUNDS, [
    { name: 'joining: told of no record without a seat for it', find: ' && part.vector.seated', replace: '' },
  ]),
  ...guarding('libs/store/migrations/vectors.ts', RECORDS, [
    {
      name: 'joining: a seat for one record is none for the other',
      find: "bool_or(kind = 'CONTRACT') as contracted\n  from hub.seat",
      replace: `bool_or(kind = 'CONTRACT') as contracted
  from (select h.person_id, s.agency_id, s.party, s.member_id, s.kind, s.valid_from, s.valid_until from head h
    join hub.seat s on s.person_id in (h.person_id, h.joined_with)) seat`,
    },
  ]),
  ...guarding('libs/store/reading/reading.ts', RECORDS, [
    { name: 'joining: the intersection until agreed', find: 'fact: fact & by.fact', replace: 'fact' },
  ]),
  ...guarding('libs/gate/request/readings.ts', RECORDS, [
    {
      name: 'joining: both ids on the ledger',
      find: 'for (const part of reading.parts) if',
      replace: 'for (const part of reading.parts.slice(1)) if',
    },
    { name: 'joining: once in a caseload', find: 'return reading.parts.length === 1 || ', replace: 'return reading.parts.length > 0 || ' },
  ]),
];
