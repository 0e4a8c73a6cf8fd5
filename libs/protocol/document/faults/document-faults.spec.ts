/** What a document of the right shape cannot mean, each with its place: citations of nothing, dates that do not follow, rules without a law. */
import { describe, expect, it } from '@jest/globals';
import { withValues } from '../../../../test/support/with-values.js';
import { loadProtocol } from '../load-protocol.js';
import { faultsOf } from './document-faults.js';

const SIGNED = loadProtocol('schema/protocols/south-wales.v1.yaml').document;

/** The faults of the signed document with values at these places changed or taken out. */
const faultsWith = (values: Readonly<Record<string, unknown>>): string[] => faultsOf(withValues(SIGNED, values));

const clauseOf = (category: 'IDENTITY'): { basis: string; clause: string } => {
  const { basis, clause } = SIGNED.categories[category];
  return { basis, clause };
};
const partyOf = (index: number): string => String(SIGNED.parties[index]?.party);

describe('a document that is signed', () => {
  it('has no fault, nor has one without a line for police requests', () => {
    expect([faultsWith({}), faultsWith({ policeRequest: undefined })]).toEqual([[], []]);
  });
});

describe('a citation', () => {
  const CELL = 'categories.IDENTITY.cells.SO';

  it.each([...['informing', 'participation', 'afterRelease', 'retention', 'emergency', 'policeRequest', 'categories.RISK'], CELL])(
    'of %s is of a clause of the document',
    (line) => {
      const place = line === CELL ? 'matrix.SO.IDENTITY' : line;
      for (const clause of ['nothing', 'constructor'])
        expect(faultsWith({ [`${line}.clause`]: clause })).toEqual([
          `${place}.clause: cites ${clause}, which is no clause of the document`,
        ]);
    },
  );

  it.each(['emergency', 'policeRequest', 'categories.RISK', CELL])('of %s is of a basis of the document', (line) => {
    const place = line === CELL ? 'matrix.SO.IDENTITY' : line;
    for (const basis of ['nothing', 'constructor'])
      expect(faultsWith({ [`${line}.basis`]: basis })).toEqual([`${place}.basis: cites ${basis}, which is no basis of the document`]);
  });

  it.each(['emergency', 'policeRequest', 'categories.RISK'])('of %s is not of a basis for what is no personal data', (line) => {
    expect(faultsWith({ [`${line}.basis`]: 'no-personal-data' })).toEqual([
      `${line}.basis: no-personal-data is for no personal data, and this is some`,
    ]);
  });
});

describe('a cell', () => {
  const OF = { read: 'ALL', write: 'ALL', needs: 'NONE', scope: 'AGENCY', ...clauseOf('IDENTITY') };

  /** The faults of a cell of a category, given to a party. */
  function cellFaults(changed: object, { party = 'SO', category = 'IDENTITY' }: { party?: string; category?: string } = {}): string[] {
    const basis = category === 'AGGREGATES' ? SIGNED.categories.AGGREGATES.basis : OF.basis;
    return faultsWith({ [`categories.${category}.cells.${party}`]: { ...OF, basis, ...changed } });
  }

  it.each<[object, string[]]>([
    [{}, []],
    [{ read: 'NONE', write: 'NONE' }, ['read: gives nothing: leave the cell out']],
    [{ read: 'FACT', write: 'ALL' }, ['write: writes every record and reads FACT: nobody corrects what they may not read']],
    [{ read: 'OWN', write: 'ALL' }, ['write: writes every record and reads OWN: nobody corrects what they may not read']],
    [{ read: 'NONE', write: 'OWN' }, ['write: writes its own entries and reads NONE: it could not read them again']],
    [{ read: 'FACT', write: 'OWN' }, ['write: writes its own entries and reads FACT: it could not read them again']],
    [{ read: 'OWN', write: 'OWN' }, []],
    [{ read: 'ALL', write: 'OWN', needs: 'CONSENT', scope: 'ALLOCATED' }, []],
    [{ needs: 'SAFEGUARDING' }, ['write: an emergency disclosure opens reading alone']],
    [{ needs: 'SAFEGUARDING', write: 'NONE' }, []],
    [{ basis: 'no-personal-data' }, ['basis: no-personal-data is for no personal data, which the category holds']],
  ])('holds together: %j', (changed, said) => {
    expect(cellFaults(changed)).toEqual(said.map((words) => `matrix.SO.IDENTITY.${words}`));
  });

  it('of a category that is about no young person needs nobody’s consent, and no seat', () => {
    const at = { category: 'AGGREGATES' };
    expect(cellFaults({}, at)).toEqual([]);
    expect(cellFaults({ needs: 'CONSENT' }, at)).toEqual([
      'matrix.SO.AGGREGATES.needs: the category is about no young person: there is nobody to consent',
    ]);
    expect(cellFaults({ scope: 'ALLOCATED' }, at)).toEqual([
      'matrix.SO.AGGREGATES.scope: the category needs no seat: nobody can be allocated to it',
    ]);
  });

  it('of a household is allocated to nobody', () => {
    expect(cellFaults({ scope: 'ALLOCATED' }, { party: 'YP' })).toEqual([
      'matrix.YP.IDENTITY.scope: a household is not staff: nobody in it can be allocated',
    ]);
  });
});

describe('the parties', () => {
  it('are each named once', () => {
    expect(faultsWith({ 'parties.2': SIGNED.parties[0] })).toEqual([
      `parties.2.party: ${partyOf(0)} is named twice`,
      `parties.${partyOf(2)}: has a cell and is not among the parties`,
    ]);
  });

  it('are those with a cell, and those an emergency may open to', () => {
    const cells = Object.fromEntries(
      Object.entries(SIGNED.categories).map(
        ([
          category,
          {
            cells: { BR: _none, ...rest },
          },
        ]) => [`categories.${category}.cells`, rest],
      ),
    );
    const parties = SIGNED.parties.filter(({ party }) => party !== 'BR');
    const unnamed = ['parties.BR: has a cell and is not among the parties'];
    expect(faultsWith({ ...cells, parties })).toEqual(unnamed);
    expect(faultsWith({ parties, 'emergency.parties': ['SO'] })).toEqual(unnamed);
    expect(faultsWith({ ...cells, parties, 'emergency.parties': ['SO'] })).toEqual([]);
  });

  it('are those a kind of agency and a role make, and no others', () => {
    const police = String(SIGNED.parties.findIndex(({ party }) => party === 'PO'));
    expect(faultsWith({ [`parties.${police}.staffRoles`]: ['practitioner', 'carer'] })).toEqual([
      `parties.${police}.staffRoles: carer of POLICE is no party, not PO`,
    ]);
    expect(faultsWith({ [`parties.${police}.agencyKinds`]: ['HOUSING'], [`parties.${police}.staffRoles`]: ['practitioner'] })).toEqual([
      `parties.${police}.staffRoles: practitioner of HOUSING is HO, not PO`,
    ]);
  });

  it('of an emergency are staff', () => {
    expect(faultsWith({ 'emergency.parties': ['SO', 'YP', 'PC'] })).toEqual([
      'emergency.parties.1: YP is no member of staff to disclose to',
      'emergency.parties.2: PC is no member of staff to disclose to',
    ]);
  });
});

describe('an emergency', () => {
  it('never opens what its owner agency alone opens', () => {
    expect(faultsWith({ 'emergency.except': ['RISK'] })).toEqual([
      'emergency.except: must name POLICE_INTELLIGENCE, which only its owner agency opens',
      'emergency.except: must name SENSITIVE_FLAGS, which only its owner agency opens',
    ]);
  });
});

describe('a date', () => {
  it.each(['validFrom', 'validUntil', 'reviewDue'])('is one that exists: %s', (name) => {
    for (const date of ['2027-02-30', '2027-13-01', '2027-00-10'])
      expect(faultsWith({ [name]: date })).toEqual([`${name}: ${date} is no date`]);
  });

  it('of the end is not before the beginning, and of the review is between them, both included', () => {
    const between = (validFrom: string, reviewDue: string, validUntil: string): string[] =>
      faultsWith({ validFrom, reviewDue, validUntil });
    expect(between('2026-01-01', '2026-01-01', '2026-01-01')).toEqual([]);
    expect(between('2026-01-02', '2026-01-01', '2026-01-03')).toEqual(['reviewDue: is outside the validity']);
    expect(between('2026-01-02', '2026-01-04', '2026-01-03')).toEqual(['reviewDue: is outside the validity']);
    expect(between('2026-01-03', '2026-01-03', '2026-01-02')).toEqual([
      'validUntil: is before validFrom',
      'reviewDue: is outside the validity',
    ]);
  });
});

describe('a clause', () => {
  it('has a number of its own: whoever cites it by number means one', () => {
    const [first = '', second = '', third = ''] = Object.keys(SIGNED.clauses);
    const number = SIGNED.clauses[first]?.number;
    expect(faultsWith({ [`clauses.${second}.number`]: number, [`clauses.${third}.number`]: number })).toEqual([
      `clauses.${second}.number: ${String(number)} is the number of ${first} too`,
      `clauses.${third}.number: ${String(number)} is the number of ${first} too`,
    ]);
  });
});
