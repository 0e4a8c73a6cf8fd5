/**
 * The guards of what is opened, and closed, by name: emergency disclosures, police requests, seals.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const EMERGENCY = { spec: 'test/journeys/emergency.db.spec.ts' };
const TWINS = { spec: 'test/matrix/decide-twin.db.spec.ts' };
const DISCLOSURES = 'libs/store/migrations/disclosures.ts';
const EMERGENCY_VERB = 'libs/safeguarding/emergency/disclose-in-emergency.ts';
const REVIEW = 'libs/safeguarding/emergency/review-emergency-disclosure.ts';

/** In the order of the rooms' folders. */
export const SAFEGUARDING_GUARDS: readonly Guard[] = [
  ...guarding(DISCLOSURES, EMERGENCY, [
    { name: 'an opening has an end', find: 'and valid_until is not null and purpose', replace: 'and purpose' },
    { name: 'an opening has a recipient', find: 'and member_id is not null and ref', replace: 'and ref' },
    { name: 'an opening is of what may be disclosed', find: ' and ((1 << (category - 1)) & ${DISCLOSABLE}) <> 0', replace: '' },
  ]),
  ...guarding('libs/store/migrations/vectors.ts', TWINS, [
    { name: 'the emergency line', find: 'else p.emergency end | (r.safeguarding', replace: 'else -1 end | (r.safeguarding' },
  ]),
  ...guarding(EMERGENCY_VERB, EMERGENCY, [
    { name: 'emergency: what the discloser reads', find: 'if (beyond !== 0) {', replace: 'if (beyond > 1e9) {' },
  ]),
  ...guarding('libs/safeguarding/emergency/emergency-line.ts', EMERGENCY, [
    { name: 'emergency: what the line opens', find: 'if (beyond.length === 0) return;', replace: 'if (beyond.length < 99) return;' },
  ]),
  ...guarding('libs/safeguarding/recipient.ts', EMERGENCY, [
    { name: 'emergency: no household', find: "a.kind <> 'HOUSEHOLD' and m.party", replace: 'm.party' },
    { name: 'emergency: never a system', find: " and m.role <> 'system'", replace: '' },
    { name: 'emergency: not oneself', find: 'if (found.member === tx.reader.member)', replace: "if (found.member === '')" },
  ]),
  ...guarding(REVIEW, EMERGENCY, [
    { name: 'review: not by who disclosed', find: 'reader.member !== disclosedBy && ', replace: '' },
    { name: 'review: by who was told', find: 'if (told && ', replace: 'if (' },
    { name: 'review: once', find: 'if (row.reviewedOn !== null)', replace: 'if (row.reviewedOn === undefined)' },
  ]),
  ...guarding('libs/insight/access/access-record.sql.ts', EMERGENCY, [
    {
      name: 'access record: what is kept from the person',
      find: 'disclosed - ${UNKNOWN} - ${KEPT} as',
      replace: 'disclosed - ${UNKNOWN} as',
    },
  ]),
  ...guarding('libs/gate/disclosure/disclosure-of.ts', EMERGENCY, [
    { name: 'ledger: the reason that was typed', find: ', ...used.flatMap(typedFor)', replace: '' },
  ]),
];
