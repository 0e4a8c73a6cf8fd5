/** What a decision about a breach must say, and when 72 hours are over: elapsed hours, whatever clocks do. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDecision, checkOpen, commissionerBy, leastOf, stateOf } from './decision.js';
import type { Decision } from './decision.js';

const FOUND = new Date('2026-05-01T09:00:00Z');
const NOW = new Date('2026-05-10T09:00:00Z');
const PLAIN: Decision = { risk: 'UNLIKELY', commissionerToldAt: null, delayReason: null, people: null, outcome: null };
const IN_TIME = new Date('2026-05-04T09:00:00Z');

/** The field at fault; null where it stands. */
function faultOf(changed: Partial<Decision>): string | null {
  try {
    checkDecision({ ...PLAIN, ...changed }, FOUND, NOW);
    return null;
  } catch (error) {
    return (error as { detail: { field: string } }).detail.field;
  }
}

describe('a decision', () => {
  it.each<[string, Partial<Decision>, string | null]>([
    ['of an unlikely risk needs nothing more', {}, null],
    ['of an unlikely risk closes', { outcome: 'Nothing left the building.' }, null],
    ['tells the commissioner to the second of the 72nd hour', { risk: 'RISK', commissionerToldAt: IN_TIME }, null],
    ['late says why', { risk: 'RISK', commissionerToldAt: new Date(IN_TIME.getTime() + 1) }, 'delayReason'],
    ['late and with a reason stands', { risk: 'RISK', commissionerToldAt: NOW, delayReason: 'Nobody on duty.' }, null],
    ['in time has no delay to explain', { commissionerToldAt: IN_TIME, delayReason: 'Nobody on duty.' }, 'delayReason'],
    ['tells nothing before it was found', { commissionerToldAt: new Date(FOUND.getTime() - 1) }, 'commissionerToldAt'],
    ['tells nothing in the future', { commissionerToldAt: new Date(NOW.getTime() + 1), delayReason: 'x' }, 'commissionerToldAt'],
    ['closes no risk that was not told', { risk: 'RISK', outcome: 'Done' }, 'commissionerToldAt'],
    [
      'closes no high risk without a word about the young people',
      { risk: 'HIGH_RISK', commissionerToldAt: IN_TIME, outcome: 'Done' },
      'people',
    ],
    ['of a high risk closes', { risk: 'HIGH_RISK', commissionerToldAt: IN_TIME, people: 'Told in person', outcome: 'Done' }, null],
  ])('%s', (_words, changed, field) => {
    expect(faultOf(changed)).toBe(field);
  });

  it('comes after no outcome', () => {
    expect(() => checkOpen({ outcome: 'Done' })).toThrow('closed already');
    expect(() => checkOpen({ outcome: null })).not.toThrow();
    expect(() => checkOpen(undefined)).not.toThrow();
  });
});

describe('the clock of 72 hours', () => {
  it.each(['2026-03-28T12:00:00+00:00', '2026-10-24T12:00:00+01:00', '2028-02-28T23:30:00+00:00'])(
    'from %s runs so many hours, over changed clocks and leap days',
    (from) => {
      expect(commissionerBy(new Date(from)).getTime() - Date.parse(from)).toBe(259_200_000);
    },
  );
});

describe('how far a breach is', () => {
  it('is as far as its least part, and nowhere without one', () => {
    const state = fc.constantFrom('REPORTED', 'DECIDED', 'CLOSED' as const);
    fc.assert(
      fc.property(fc.array(state, { minLength: 1 }), (states) => {
        const order = ['REPORTED', 'DECIDED', 'CLOSED'];
        expect(order.indexOf(leastOf(states as Parameters<typeof leastOf>[0]) ?? '')).toBe(
          Math.min(...states.map((one) => order.indexOf(one))),
        );
      }),
    );
    expect([leastOf([]), stateOf(undefined), stateOf({ outcome: null }), stateOf({ outcome: 'Done' })]).toEqual([
      null,
      'REPORTED',
      'DECIDED',
      'CLOSED',
    ]);
  });
});
