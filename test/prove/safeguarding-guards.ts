/**
 * The guards of what is opened, and closed, by name: emergency disclosures, police requests, seals, transfers.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const EMERGENCY = { spec: 'test/journeys/emergency.db.spec.ts' };
const BOUNDS = { spec: 'test/journeys/emergency-bounds.db.spec.ts' };
const SEALED = { spec: 'test/journeys/sealed-records.db.spec.ts' };
const POLICE = { spec: 'test/journeys/police-request.db.spec.ts' };
const TRANSFER = { spec: 'test/journeys/transfer.db.spec.ts' };
const TWINS = { spec: 'test/matrix/decide-twin.db.spec.ts' };
const DISCLOSURES = 'libs/store/migrations/disclosures.ts';
const EMERGENCY_VERB = 'libs/safeguarding/emergency/disclose-in-emergency.ts';
const REVIEW = 'libs/safeguarding/emergency/review-emergency-disclosure.ts';

/** In the order of the rooms' folders. */
export const SAFEGUARDING_GUARDS: readonly Guard[] = [
  ...guarding(DISCLOSURES, BOUNDS, [
    { name: 'an opening has an end', find: 'and valid_until is not null and purpose', replace: 'and purpose' },
    { name: 'an opening has a recipient', find: 'and member_id is not null and ref', replace: 'and ref' },
    { name: 'an opening is of what may be disclosed', find: ' and ((1 << (category - 1)) & ${DISCLOSABLE}) <> 0', replace: '' },
  ]),
  ...guarding('libs/store/migrations/vectors.ts', TWINS, [
    { name: 'the emergency line', find: 'else p.emergency end | (r.safeguarding', replace: 'else -1 end | (r.safeguarding' },
  ]),
  ...guarding(EMERGENCY_VERB, BOUNDS, [
    { name: 'emergency: what the discloser reads', find: 'if (beyond !== 0) {', replace: 'if (beyond > 1e9) {' },
  ]),
  ...guarding('libs/safeguarding/emergency/emergency-line.ts', BOUNDS, [
    { name: 'emergency: what the line opens', find: 'if (beyond.length === 0) return;', replace: 'if (beyond.length < 99) return;' },
  ]),
  ...guarding('libs/safeguarding/recipient.ts', BOUNDS, [
    { name: 'emergency: no household', find: "a.kind <> 'HOUSEHOLD' and m.party", replace: 'm.party' },
    { name: 'emergency: never a system', find: " and m.role <> 'system'", replace: '' },
    { name: 'emergency: not oneself', find: 'if (found.member === tx.reader.member)', replace: "if (found.member === '')" },
  ]),
  ...guarding(REVIEW, EMERGENCY, [
    { name: 'review: not by who disclosed', find: 'reader.member !== disclosedBy && ', replace: '' },
    { name: 'review: by who was told', find: 'if (told && ', replace: 'if (' },
    { name: 'review: once', find: 'if (row.reviewedOn !== null)', replace: 'if (row.reviewedOn === undefined)' },
  ]),
  ...guarding('libs/insight/access/access-record.sql.ts', BOUNDS, [
    {
      name: 'access record: what is kept from the person',
      find: 'disclosed - ${UNKNOWN} - ${KEPT} as',
      replace: 'disclosed - ${UNKNOWN} as',
    },
  ]),
  ...guarding('libs/gate/disclosure/disclosure-terms.ts', EMERGENCY, [
    { name: 'ledger: the reason that was typed', find: ', ...said.opened.map((one) => one.purpose)', replace: '' },
  ]),
  ...guarding('libs/store/migrations/context.ts', SEALED, [
    {
      name: 'seal: a row',
      find: 'export const MAY_READ = `${ofOwner(OWN, EVERY)} and ${UNSEALED}`',
      replace: 'export const MAY_READ = `${ofOwner(OWN, EVERY)}`',
    },
    {
      name: 'seal: a slice',
      find: 'then ${OWN} else ${EVERY} end)) = 0 and ${UNSEALED}`',
      replace: 'then ${OWN} else ${EVERY} end)) = 0`',
    },
  ]),
  ...guarding('libs/store/case-table.ts', SEALED, [
    {
      name: 'seal: a slice of its own',
      find: "'${face}', owner_agency, seal_id, jsonb_agg",
      replace: "'${face}', owner_agency, min(null::text)::uuid, jsonb_agg",
    },
  ]),
  ...guarding(DISCLOSURES, SEALED, [
    { name: 'seal: every version', find: 'update hub.history set seal_id = p_seal', replace: 'update hub.history set seal_id = null' },
  ]),
  ...guarding('libs/safeguarding/seal/seal-record.ts', SEALED, [
    { name: 'seal: own records only', find: 'row.ownerAgency !== tx.reader.agency || ', replace: '' },
    {
      name: 'seal: content with its headline',
      find: 'for (const one of nouns) await',
      replace: 'for (const one of nouns.slice(0, 1)) await',
    },
  ]),
  ...guarding('libs/safeguarding/seal/seal-verbs.ts', SEALED, [
    { name: 'seal: taken off by who put it on', find: 'if (row.ownerAgency !== tx.reader.agency)', replace: "if (row.ownerAgency === '')" },
    { name: 'seal: closed to who is named no more', find: 'await closeSeal(tx, row.id);', replace: '' },
  ]),
  ...guarding('libs/safeguarding/police/decide-police-request.ts', POLICE, [
    {
      name: 'police request: never by who asks',
      find: 'if (row.counterpart !== tx.reader.agency)',
      replace: "if (row.counterpart === '')",
    },
    {
      name: 'police request: what was asked for',
      find: 'if (opened.some((one) => !row.categories.includes(one)))',
      replace: 'if (opened.length > 99)',
    },
    { name: 'police request: hours', find: 'if (hours > line.hours)', replace: 'if (hours > 9999)' },
  ]),
  ...guarding('libs/safeguarding/police/request-for-serious-crime.ts', POLICE, [
    { name: 'police request: by police', find: "if (tx.reader.party !== 'PO')", replace: 'if (tx.reader.party === null)' },
    { name: 'police request: the line', find: 'if (beyond.length > 0) throw', replace: 'if (beyond.length > 99) throw' },
  ]),
  ...guarding('libs/safeguarding/transfer/propose-transfer.ts', TRANSFER, [
    { name: 'transfer: proposed by the home team', find: 'if (home.length === 0) throw', replace: 'if (home.length > 9) throw' },
  ]),
  ...guarding('libs/safeguarding/transfer/answer-transfer.ts', TRANSFER, [
    {
      name: 'transfer: answered by the team it is proposed to',
      find: 'if (row.counterpart !== tx.reader.agency) {',
      replace: "if (row.counterpart === '') {",
    },
    { name: 'transfer: answered once', find: "if (row.state !== 'PROPOSED') throw", replace: 'if (row.state === undefined) throw' },
    {
      name: 'transfer: days of the hand-over',
      find: 'if (line !== undefined && days <= line.days) return;',
      replace: 'if (line !== undefined) return;',
    },
  ]),
];
