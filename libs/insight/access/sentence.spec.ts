import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './sentence.js';

describe('an entry of the access record', () => {
  it('says who saw what, when in London, and under which clauses', () => {
    const saw = [
      { category: 'CUSTODY_DATES', level: 'FACT', clause: 'clause 5.7' },
      { category: 'ACCOMMODATION_CONFIRMATION', level: 'ALL', clause: 'clause 5.15' },
    ] as const;
    expect(sentenceOf({ at: '2026-06-03T13:05:00Z', by: 'Cardiff housing', party: 'HO', saw })).toBe(
      'On 3 June 2026 at 14:05, Cardiff housing (Housing authority) saw that there is something on custody dates and all that was asked for of accommodation confirmation, under clause 5.7 and clause 5.15 of the protocol.',
    );
  });

  it('says so where nothing but the seat was seen', () => {
    expect(sentenceOf({ at: '2026-12-03T13:05:00Z', by: 'Cardiff housing', party: null, saw: [] })).toBe(
      'On 3 December 2026 at 13:05, Cardiff housing saw only that the person is on their caseload.',
    );
  });
});
