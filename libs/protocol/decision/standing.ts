/** What stands for one member, person and category at an instant: protocol and signature, seats, consents, disclosures. */
import { HOUSEHOLD_PARTIES, SEATLESS } from '#kernel';
import type { Category } from '#kernel';
import type { DecisionInputs, SafeguardingDisclosure, Seat } from './decision.js';
import { holdsAt, someHoldsAt } from './interval.js';
import type { Cell } from '../document/protocol.js';
import type { Circumstances } from './weigh-cell.js';

/** One member, person, category and instant. */
export interface At {
  readonly inputs: DecisionInputs;
  readonly category: Category;
  readonly instant: number;
}

/** Whether the protocol is valid and the member's agency has signed it; a household signs nothing. */
export function isInForce({ inputs: { protocol, member, signatures }, instant }: At): boolean {
  if (!holdsAt(protocol.validity, instant)) return false;
  if (HOUSEHOLD_PARTIES.includes(member.party)) return true;
  return signatures.some((signature) => signature.agency === member.agency && holdsAt(signature, instant));
}

/** The circumstances a cell is weighed in. */
export function circumstancesAt(cell: Cell, at: At): Circumstances {
  const seats = seatsAt(at);
  return {
    seated: isSeated(cell, at, seats) && !isStopped(at),
    consented: consentAt(at) !== null,
    contracted: seats.some(({ kind }) => kind === 'CONTRACT'),
    informed: someHoldsAt(at.inputs.informed, at.instant),
    participating: someHoldsAt(at.inputs.participation, at.instant),
  };
}

/** Whether the member's agency stopped using the category. */
function isStopped({ inputs: { objections, member }, category, instant }: At): boolean {
  return objections.some((one) => one.agency === member.agency && one.category === category && holdsAt(one, instant));
}

/** The consent that opens the category; of several the one with the smallest reference, so that the twins name the same. */
export function consentAt({ inputs: { consents, member }, category, instant }: At): string | null {
  return smallest(
    consents.filter(
      (consent) =>
        consent.agency === member.agency && (consent.category === null || consent.category === category) && holdsAt(consent, instant),
    ),
  );
}

/** What opens the category to this member by name: a disclosure, where the emergency line or the cell itself lets one; or a police request. */
export function disclosureAt(at: At): string | null {
  const { inputs, category } = at;
  const { protocol, member, disclosures, requests } = inputs;
  const { parties, except } = protocol.emergency;
  const byLine = parties.includes(member.party) && !except.includes(category);
  const byCell = protocol.matrix.cell(member.party, category)?.needs === 'SAFEGUARDING';
  const byRequest = member.party === 'PO' && protocol.policeRequest?.except.includes(category) === false;
  return smallest([
    ...(byLine || byCell ? disclosures.filter((one) => isToMember(one, at)) : []),
    ...(byRequest ? requests.filter((one) => isToMember(one, at)) : []),
  ]);
}

function isToMember(opened: SafeguardingDisclosure, { inputs: { member }, category, instant }: At): boolean {
  return opened.agency === member.agency && opened.member === member.id && opened.category === category && holdsAt(opened, instant);
}

function isSeated(cell: Cell, at: At, seats: readonly Seat[]): boolean {
  if (SEATLESS.includes(at.category)) return true;
  if (cell.scope === 'AGENCY') return seats.length > 0;
  return seats.some(({ kind, member }) => kind === 'ALLOCATION' && member === at.inputs.member.id);
}

function seatsAt({ inputs: { member, seats }, instant }: At): Seat[] {
  return seats.filter(
    (seat) =>
      seat.agency === member.agency &&
      seat.party === member.party &&
      // A rung is a reason to know one escalation, not the person.
      seat.kind !== 'RUNG' &&
      (seat.member === null || seat.member === member.id) &&
      holdsAt(seat, instant),
  );
}

function smallest(clearances: readonly { readonly ref: string }[]): string | null {
  return clearances.map(({ ref }) => ref).reduce<string | null>((least, ref) => (least === null || ref < least ? ref : least), null);
}
