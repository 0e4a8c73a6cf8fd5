/**
 * The reviewed list of values that an @envelope may carry of its own. An envelope passes every wall, so each line here is a promise that the
 * value says nothing about a person: an opaque id, a position in a page, an instant, what became of the request.
 */
export const ENVELOPE_SCALARS: ReadonlySet<string> = new Set([
  'AllocateStaffResult.allocated',
  'CoverStaffResult.covered',
  'EndAllocationResult.ended',
  'EndMemberResult.ended',
  'EscalationChange.at',
  'HistoryEntry.at',
  'HistoryEntry.reason',
  'HistoryEntry.version',
  'MoveMemberResult.moved',
  'PageInfo.endCursor',
  'PageInfo.hasNextPage',
  'PageInfo.hasPreviousPage',
  'PageInfo.startCursor',
  'PlanChange.at',
  'PlanChange.changed',
  'Refusal.code',
  'Refusal.field',
  'Refusal.message',
  'RegisterMemberResult.registered',
]);
