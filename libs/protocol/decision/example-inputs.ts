/** Inputs for the specs of this folder: the South Wales protocol made valid from 0 until 100, and a person for whom everything stands. */
import { fileURLToPath } from 'node:url';
import type { Category, Party } from '#kernel';
import { loadProtocol } from '../document/load-protocol.js';
import type { Protocol } from '../document/protocol.js';
import { decide, decisionAt } from './decide.js';
import type { Decision, DecisionInputs, Seat } from './decision.js';

const FILE = fileURLToPath(new URL('../../../schema/protocols/south-wales.v1.yaml', import.meta.url));

/** The protocol the specs decide by. */
export const PROTOCOL: Protocol = { ...loadProtocol(FILE), validity: { from: 0, until: 100 } };

/** From the beginning of every example and without end. */
export const ALWAYS = { from: 0, until: null };

/** A seat of the member the examples are about. */
export function aSeat(party: Party, kind: string): Seat {
  return { agency: 'mine', party, member: kind === 'ALLOCATION' ? 'me' : null, kind, ref: `seat-${kind}`, ...ALWAYS };
}

/** A member of a signed agency, with panel seat and allocation, and a person who was told, takes part and consents to everything. */
export function whereAllStands(party: Party, changes: Partial<DecisionInputs> = {}): DecisionInputs {
  return {
    protocol: PROTOCOL,
    member: { id: 'me', agency: 'mine', party },
    signatures: [{ agency: 'mine', ...ALWAYS }],
    seats: [aSeat(party, 'PANEL'), aSeat(party, 'ALLOCATION')],
    informed: [ALWAYS],
    participation: [ALWAYS],
    consents: [{ agency: 'mine', category: null, ref: 'consent', ...ALWAYS }],
    disclosures: [],
    requests: [],
    objections: [],
    seals: [],
    ...changes,
  };
}

/** The decision for one category at instant 50, or another. */
export function decisionOf(inputs: DecisionInputs, category: Category, instant = 50): Decision {
  const grant = decisionAt(decide(inputs), instant).get(category);
  if (grant === undefined) throw new Error(`no decision for ${category} at ${instant}`);
  const { read, write, code, clearance } = grant;
  return { read, write, code, clearance };
}
