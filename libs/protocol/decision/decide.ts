/**
 * Decides what a member of staff may read and write of one person, for all time at once and without a clock: the pure twin
 * of the statement that runs. It cuts time at every boundary of its inputs and weighs each category once per piece.
 */
import { CATEGORIES } from '#kernel';
import type { Category } from '#kernel';
import type { Decision, DecisionInputs, Grant } from './decision.js';
import { holdsAt } from './interval.js';
import type { Cell, Interval } from '../document/protocol.js';
import { circumstancesAt, consentAt, disclosureAt, isInForce } from './standing.js';
import type { At } from './standing.js';
import { weighCell } from './weigh-cell.js';
import type { Levels } from './weigh-cell.js';

const NOT_SHARED: Decision = { read: 'NONE', write: 'NONE', code: 'NOT_SHARED', clearance: null };

/** The grants of every category, in matrix order and then in time: together they cover every instant exactly once. */
export function decide(inputs: DecisionInputs): Grant[] {
  const pieces = cut(inputs);
  return CATEGORIES.flatMap((category) =>
    pieces
      .map(({ from, until }): Grant => ({ category, from, until, ...decideAt({ inputs, category, instant: from }) }))
      .reduce(joinEqual, []),
  );
}

/** The decision for each category at an instant. */
export function decisionAt(grants: readonly Grant[], instant: number): ReadonlyMap<Category, Grant> {
  return new Map(grants.filter((grant) => holdsAt(grant, instant)).map((grant) => [grant.category, grant]));
}

/**
 * The seals open to the member at an instant. A seal narrows: of a sealed row they see what the grants give, and without it there is no such row.
 */
export function sealsAt({ member, seals }: Pick<DecisionInputs, 'member' | 'seals'>, instant: number): ReadonlySet<string> {
  const mine = seals.filter(
    (one) => one.agency === member.agency && (one.member === null || one.member === member.id) && holdsAt(one, instant),
  );
  return new Set(mine.map(({ seal }) => seal));
}

function decideAt(at: At): Decision {
  if (!isInForce(at)) return NOT_SHARED;
  const { protocol, member } = at.inputs;
  const cell = protocol.matrix.cell(member.party, at.category);
  const agreed = cell === null ? NOT_SHARED : decideCell(cell, at);
  const disclosure = disclosureAt(at);
  if (disclosure === null || agreed.read === 'ALL') return agreed;
  return { read: 'ALL', write: agreed.write, code: null, clearance: disclosure };
}

/** What the matrix and the person's agreement give, before anything is opened by name. */
function decideCell(cell: Cell, at: At): Decision {
  const circumstances = circumstancesAt(cell, at);
  const place = { party: at.inputs.member.party, category: at.category };
  const levels = weighCell(cell, place, circumstances);
  const ifAsked = weighCell(cell, place, { ...circumstances, consented: true, informed: true });
  return { ...levels, code: codeOf(levels, ifAsked), clearance: restsOnConsent(cell, levels) ? consentAt(at) : null };
}

function codeOf(levels: Levels, ifAsked: Levels): Decision['code'] {
  if (levels.read === 'ALL') return null;
  return ifAsked.read === levels.read ? 'NOT_SHARED' : 'CONSENT_NEEDED';
}

function restsOnConsent({ needs }: Cell, { read, write }: Levels): boolean {
  return (needs === 'CONSENT' || needs === 'CONSENT_OR_CONTRACT') && (read !== 'NONE' || write !== 'NONE');
}

function cut(inputs: DecisionInputs): Interval[] {
  const { protocol, signatures, seats, informed, participation, consents, disclosures, requests, objections } = inputs;
  const clearances = [...informed, ...participation, ...consents, ...disclosures, ...requests, ...objections];
  const spans: Interval[] = [protocol.validity, ...signatures, ...seats, ...clearances];
  const ends = spans.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  const starts = [...new Set([Number.NEGATIVE_INFINITY, ...ends])].sort((a, b) => a - b);
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? null }));
}

function joinEqual(joined: Grant[], next: Grant): Grant[] {
  const last = joined.at(-1);
  if (last === undefined || !sameDecision(last, next)) return [...joined, next];
  return [...joined.slice(0, -1), { ...last, until: next.until }];
}

function sameDecision(one: Decision, other: Decision): boolean {
  return one.read === other.read && one.write === other.write && one.code === other.code && one.clearance === other.clearance;
}
