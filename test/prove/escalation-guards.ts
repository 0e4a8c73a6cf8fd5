/**
 * The guards of records two agencies own, and of rungs: a reason to know one record and nobody.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const TWINS = { spec: 'test/matrix/decide-twin.db.spec.ts' };
const RUNGS = { spec: 'test/matrix/rung-walls.db.spec.ts' };
const JOURNEY = { spec: 'test/journeys/escalation.db.spec.ts' };

/** From the database to the verbs. */
export const ESCALATION_GUARDS: readonly Guard[] = [
  ...guarding('libs/store/migrations/vectors.ts', TWINS, [{ name: 'rung: is no seat', find: ` and kind <> 'RUNG'`, replace: '' }]),
  ...guarding('libs/store/migrations/rungs.ts', RUNGS, [
    { name: 'rung: of the role it names', find: 'm.id = p_member and m.role = s.role', replace: 'm.id = p_member' },
    {
      name: 'rung: its end',
      find: 'and s.valid_from <= p_at and (s.valid_until is null or p_at < s.valid_until)\n$$;',
      replace: '$$;',
    },
    { name: 'rung: signature of the agency', find: 's.agency_id = p_agency and s.sha256 = p.sha256', replace: 's.sha256 = p.sha256' },
    { name: 'rung: the cell of the party', find: `bit('r.own & ~(`, replace: `bit('-1 & ~(` },
  ]),
  ...guarding('libs/store/migrations/context.ts', RUNGS, [
    { name: 'rung: rows read', find: ' and ${id} = any (${RUNGS})', replace: '' },
    { name: 'rung: rows written', find: ' and ${id} = any (${RUNG_WRITES})', replace: '' },
  ]),
  ...guarding('libs/store/case-table.ts', RUNGS, [
    { name: 'two owners: begun as the own agency', find: 'as restrictive for insert', replace: 'as permissive for insert' },
  ]),
  ...guarding('libs/store/reading/reading.ts', RUNGS, [
    { name: 'rung: records of a reading', find: 'reached ? mask : EVERY_CATEGORY', replace: 'reached ? mask : mask' },
  ]),
  ...guarding('libs/store/writing/write-transaction.ts', RUNGS, [
    { name: 'rung: begins nothing', find: 'this.vector.rungs !== undefined || ', replace: '' },
  ]),
  ...guarding('libs/gate/request/writes.ts', JOURNEY, [
    { name: 'rung: no door of the person', find: 'tx.vector.rungs?.includes(record) === false', replace: 'record === operation' },
  ]),
  ...guarding('libs/escalation/verbs/escalation-verb.ts', JOURNEY, [
    { name: 'escalation: side', find: 'if (!standsOn(verb.side, tx, row)) throw otherSide(verb.side);', replace: '' },
  ]),
  ...guarding('libs/escalation/verbs/close-escalation.ts', JOURNEY, [
    {
      name: 'escalation: end of its rungs',
      find: `await endSeats(tx, { kind: 'RUNG', ref: id, at: tx.at });`,
      replace: 'await Promise.resolve([tx, id]);',
    },
  ]),
];
