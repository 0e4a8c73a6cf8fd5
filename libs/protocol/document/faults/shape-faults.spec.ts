/** What a protocol document is made of: a level, a party, a category that nobody knows, or a word that is missing, is refused by its place. */
import { describe, expect, it } from '@jest/globals';
import { withValues } from '../../../../test/support/with-values.js';
import { loadProtocol } from '../load-protocol.js';
import { shapeOf } from './shape-faults.js';

const SIGNED = loadProtocol('schema/protocols/south-wales.v1.yaml').document;
const CELL = 'categories.IDENTITY.cells.SO';

/** What the schema finds in a value, or "whole". */
function said(parsed: unknown): readonly string[] | string {
  const shaped = shapeOf(parsed, 'schema/protocols/protocol.schema.json');
  return 'faults' in shaped ? shaped.faults : 'whole';
}

describe('a document', () => {
  it('is whole as it was signed, and is handed on as it is', () => {
    expect(shapeOf(SIGNED, 'schema/protocols/protocol.schema.json')).toEqual({ document: SIGNED });
  });

  it('is no list, and not nothing', () => {
    expect([said([]), said(null)]).toEqual([['document: must be object'], ['document: must be object']]);
  });

  it.each<[what: string, values: Readonly<Record<string, unknown>>, fault: string]>([
    [
      'a level nobody knows',
      { [`${CELL}.read`]: 'MOST' },
      'matrix.SO.IDENTITY.read: must be equal to one of the allowed values: NONE, FACT, OWN, ALL',
    ],
    ['a cell without a basis', { [`${CELL}.basis`]: undefined }, 'matrix.SO.IDENTITY.basis: is missing'],
    ['a cell without a clause', { [`${CELL}.clause`]: undefined }, 'matrix.SO.IDENTITY.clause: is missing'],
    ['a word that means nothing', { [`${CELL}.reads`]: 1 }, 'matrix.SO.IDENTITY.reads: is nothing a protocol knows'],
    [
      'a party that does not exist',
      { 'categories.IDENTITY.cells.XX': SIGNED.categories.IDENTITY.cells.SO },
      'matrix.XX.IDENTITY: is nothing a protocol knows',
    ],
    ['a category without a basis', { 'categories.IDENTITY.basis': undefined }, 'categories.IDENTITY.basis: is missing'],
    ['a category that is missing', { 'categories.REFERRAL': undefined }, 'categories.REFERRAL: is missing'],
    ['a category nobody knows', { 'categories.HOBBIES': SIGNED.categories.FINANCE }, 'categories.HOBBIES: is nothing a protocol knows'],
    [
      'a category that does not say in Welsh what it holds',
      { 'categories.IDENTITY.whatCy': undefined },
      'categories.IDENTITY.whatCy: is missing',
    ],
    ['a clause without its title in Welsh', { 'clauses.identity.titleCy': undefined }, 'clauses.identity.titleCy: is missing'],
    ['a clause without its text in Welsh', { 'clauses.identity.textCy': undefined }, 'clauses.identity.textCy: is missing'],
    ['words that are none', { 'clauses.identity.titleCy': ' ' }, 'clauses.identity.titleCy: must match pattern "\\S"'],
    ['an emergency that writes', { 'emergency.write': 'ALL' }, 'emergency.write: must be equal to constant'],
  ])('is refused for %s, by its place', (_what, values, fault) => {
    expect(said(withValues<unknown>(SIGNED, values))).toEqual([fault]);
  });

  it('says of a basis in law its article, and of one without a law none', () => {
    expect(said(withValues<unknown>(SIGNED, { 'bases.own-record.article': null }))).toContain('bases.own-record.article: must be string');
    expect(said(withValues<unknown>(SIGNED, { 'bases.no-personal-data.article': 'Article 6' }))).toContain(
      'bases.no-personal-data.article: must be equal to constant',
    );
  });

  it('says every fault at once', () => {
    expect(said(withValues<unknown>(SIGNED, { [`${CELL}.read`]: 'MOST', purposes: [], version: 0 }))).toHaveLength(3);
  });
});
