/** The South Wales protocol means what the default matrix says, cell by cell: the CSV is read here on its own, by its own letters. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { AGENCY_KINDS, CATEGORIES, HOUSEHOLD_PARTIES, PARTIES, PARTY_NAMES, SENSITIVE_EXISTENCE, STAFF_ROLES, partyOf } from '#kernel';
import type { Category, Party } from '#kernel';
import { loadProtocol } from './load-protocol.js';
import type { Protocol } from './protocol.js';

const schema = (path: string): string => fileURLToPath(new URL(`../../../schema/${path}`, import.meta.url));
const [header = [], ...rows] = readFileSync(schema('reference/default-matrix.csv'), 'utf8').trim().split('\n').map(fieldsOf);

let protocol: Protocol;

beforeAll(() => {
  protocol = loadProtocol(schema('protocols/south-wales.v1.yaml'));
});

describe('the South Wales protocol', () => {
  it.each(rows.flatMap((row) => cellsOf(row)))('says of $category for $party what "$code" means', ({ category, party, code }) => {
    const cell = protocol.matrix.cell(party, category);
    if (code === '-') return expect(cell).toBeNull();
    expect(cell).toMatchObject({ ...meaningOf(code), scope: scopeOf(category, party) });
  });

  it('gives a cell for each of the 350 that are not "-"', () => {
    expect(protocol.matrix.rules()).toHaveLength(350);
  });

  it('has the categories in order, each with the same words and the same existence', () => {
    expect(protocol.categories.map(({ category, existence, what }) => [category, existence, what])).toEqual(
      rows.map(([, category, existence, what]) => [category, existence, what]),
    );
    expect(header.slice(4)).toEqual([...PARTIES]);
  });

  it('hides the existence of exactly the categories the kernel hides', () => {
    const sensitive = protocol.categories.filter(({ existence }) => existence === 'SENSITIVE').map(({ category }) => category);
    expect(sensitive).toEqual(SENSITIVE_EXISTENCE);
  });

  it('names each party with the staff the kernel counts as that party', () => {
    expect(protocol.parties.map(({ party }) => party)).toEqual([...PARTIES]);
    for (const { party, name, agencyKinds, staffRoles } of protocol.parties) {
      const counted = AGENCY_KINDS.flatMap((kind) =>
        STAFF_ROLES.filter((role) => partyOf(kind, role) === party).map((role) => `${kind} ${role}`),
      );
      expect([name, agencyKinds.flatMap((kind) => staffRoles.map((role) => `${kind} ${role}`))]).toEqual([PARTY_NAMES[party], counted]);
    }
  });

  it('rests the young person’s every cell on the right of access, and statistics on no personal data', () => {
    const rules = protocol.matrix.rules();
    const regimeNone = rules.filter(({ basis }) => basis.regime === 'NONE');
    expect(new Set(regimeNone.map(({ category }) => category))).toEqual(new Set(['AGGREGATES']));
    expect(regimeNone).toHaveLength(PARTIES.length);
    const own = rules.filter(({ party, category }) => party === 'YP' && category !== 'AGGREGATES');
    expect(new Set(own.map(({ basis }) => basis.article))).toEqual(new Set(['Article 15']));
  });

  it.each(['CUSTODY_DATES', 'CUSTODY_PROGRESS', 'OFFENCE_AND_ORDER', 'RISK', 'STATUTORY_CONTACT'] as const)(
    'treats %s as criminal-offence data',
    (category) => {
      const agencies = protocol.matrix.rules().filter((rule) => rule.category === category && rule.party !== 'YP');
      for (const { basis } of agencies) expect(basis.condition).toContain('Article 10');
    },
  );

  it('lets an emergency reach every party of an agency for 72 hours, and never police intelligence or sensitive flags', () => {
    expect(protocol.emergency).toMatchObject({
      parties: PARTIES.filter((party) => !HOUSEHOLD_PARTIES.includes(party)),
      except: ['POLICE_INTELLIGENCE', 'SENSITIVE_FLAGS'],
      hours: 72,
    });
  });

  it('is valid from the first day of 2026 until the last of 2027, that day included', () => {
    expect(protocol.validity).toEqual({ from: Date.parse('2026-01-01T00:00:00Z'), until: Date.parse('2028-01-01T00:00:00Z') });
  });
});

function fieldsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"(?:,|$)|([^,]*)(?:,|$)/g)].slice(0, 22).map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function cellsOf(row: readonly string[]): { category: Category; party: Party; code: string }[] {
  const category = CATEGORIES.find((name) => name === row[1]);
  if (category === undefined) throw new Error(`unknown category ${String(row[1])}`);
  return PARTIES.map((party) => ({ category, party, code: row[header.indexOf(party)] ?? '' }));
}

function meaningOf(code: string): object {
  if (code === 's') return { read: 'ALL', write: 'NONE', needs: 'SAFEGUARDING' };
  const [letter = '', suffix = ''] = code;
  const levels: Record<string, object> = {
    U: { read: 'ALL', write: 'ALL' },
    R: { read: 'ALL', write: 'NONE' },
    O: { read: 'OWN', write: 'OWN' },
    F: { read: 'FACT', write: 'NONE' },
  };
  const needs: Record<string, string> = { '': 'NONE', c: 'CONSENT', k: 'CONSENT_OR_CONTRACT' };
  if (!(letter in levels && suffix in needs)) throw new Error(`unknown code ${code}`);
  return { ...levels[letter], needs: needs[suffix] };
}

/** Named staff only: housing providers, youth service and voluntary organisations, and for sensitive flags every agency. */
function scopeOf(category: Category, party: Party): string {
  if (category === 'AGGREGATES' || category === 'STAFF_AND_ALLOCATION') return 'AGENCY';
  if (category === 'SENSITIVE_FLAGS' && party !== 'YP') return 'ALLOCATED';
  return ['HP', 'YS', 'VO'].includes(party) ? 'ALLOCATED' : 'AGENCY';
}
