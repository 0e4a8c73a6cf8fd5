/**
 * What a write leaves behind besides its rows: history, outbox, and the nouns whose slices must be rendered again.
 */
import { v7 as uuidv7 } from 'uuid';
import { secondOwner } from './case-row.js';
import type { CaseNoun, CaseRow } from './case-row.js';

export interface Change {
  readonly history_id: string;
  readonly event_id: string;
  readonly noun: string;
  readonly row_id: string;
  readonly version: number;
  readonly mask: number;
  readonly owner_agency: string;
  readonly counterpart: string | null;
  readonly seal_id: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
}

const SHARED: ReadonlySet<string> = new Set<keyof CaseRow>(['personId', 'mask', 'ownerAgency', 'sealId', 'version', 'memberId', 'at']);

/** The history of one version of a row: what it says, without what every row carries beside it. */
export function changeOf(noun: CaseNoun, row: CaseRow, reason: string | null): Change {
  const body = Object.fromEntries(Object.entries(row).filter(([column]) => !SHARED.has(column)));
  return {
    history_id: uuidv7(),
    event_id: uuidv7(),
    noun: noun.noun,
    row_id: row.id,
    version: row.version,
    mask: row.mask,
    owner_agency: row.ownerAgency,
    counterpart: secondOwner(row),
    seal_id: row.sealId,
    body: { ...body, version: row.version, member: row.memberId },
    reason,
  };
}
