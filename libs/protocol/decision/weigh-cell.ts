/**
 * What one cell comes to in given circumstances, at one instant. Rule 1 (the person has not been told) and rule 2 (voluntary
 * support is refused) are here, and not in the cells: they follow from WASPI's "informing the service user" and from the
 * voluntariness of support. The SQL twin mirrors this file.
 */
import { maskOf } from '#kernel';
import type { Category, Party } from '#kernel';
import type { Cell, ReadLevel, WriteLevel } from '../document/protocol.js';

/** Where a cell is in the matrix. */
export interface Place {
  readonly party: Party;
  readonly category: Category;
}

/** What stands for a member, a person and a category at an instant. */
export interface Circumstances {
  /** The seat the cell's scope asks for. */
  readonly seated: boolean;
  readonly consented: boolean;
  readonly contracted: boolean;
  readonly informed: boolean;
  /** Voluntary support is not refused. */
  readonly participating: boolean;
}

/** What may be read and written. */
export interface Levels {
  readonly read: ReadLevel;
  readonly write: WriteLevel;
}

const NOTHING: Levels = { read: 'NONE', write: 'NONE' };

/** Parties that have their cells before the person is told: those who tell, and the person. */
const BEFORE_TELLING: readonly Party[] = ['SO', 'RW', 'YP'];
/** Categories that stay as in the matrix before the person is told. */
const UNTOLD_AS_AGREED = maskOf('IDENTITY', 'REFERRAL', 'PARTICIPATION_AND_CONSENT', 'AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION');
/** Categories and parties that hold voluntary support only. */
const VOLUNTARY = maskOf('PLAN_SUMMARY', 'OWN_WORDS', 'LEISURE_AND_MENTORING');
const VOLUNTARY_PARTIES: readonly Party[] = ['ED', 'CA', 'YS', 'VO', 'HO'];

/** The levels of a cell in the given circumstances. A cell that needs SAFEGUARDING gives nothing here: only a disclosure opens it. */
export function weighCell(cell: Cell, { party, category }: Place, circumstances: Circumstances): Levels {
  if (!circumstances.seated || !needIsMet(cell, circumstances)) return NOTHING;
  let levels: Levels = { read: cell.read, write: cell.write };
  if (!circumstances.informed) levels = { ...levels, read: readUntold(levels.read, party, category) };
  if (!circumstances.participating && VOLUNTARY_PARTIES.includes(party) && isIn(VOLUNTARY, category)) levels = ownAlone(levels);
  return levels;
}

function needIsMet({ needs }: Cell, { consented, contracted }: Circumstances): boolean {
  switch (needs) {
    case 'NONE':
      return true;
    case 'CONSENT':
      return consented;
    case 'CONSENT_OR_CONTRACT':
      return consented || contracted;
    case 'SAFEGUARDING':
      return false;
  }
}

function readUntold(read: ReadLevel, party: Party, category: Category): ReadLevel {
  if (BEFORE_TELLING.includes(party) || isIn(UNTOLD_AS_AGREED, category)) return read;
  if (category === 'CUSTODY_DATES') return read === 'NONE' ? 'NONE' : 'FACT';
  return withoutTheRest(read);
}

function ownAlone({ read, write }: Levels): Levels {
  return { read: withoutTheRest(read), write: write === 'ALL' ? 'OWN' : write };
}

function withoutTheRest(read: ReadLevel): ReadLevel {
  return read === 'NONE' || read === 'FACT' ? 'NONE' : 'OWN_ALONE';
}

function isIn(mask: number, category: Category): boolean {
  return (mask & maskOf(category)) !== 0;
}
