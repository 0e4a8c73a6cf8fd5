export { createCaseTable } from './case-table.js';
export type { CaseTable } from './case-table.js';
export { Erasure1763700090000 } from './erasure/erasure-tables.js';
export { ErasureList } from './erasure/erasure-list.js';
export { asOwner } from './database/as-owner.js';
export { Database } from './database/database.js';
export { ForwardMigration } from './database/forward-migration.js';
export { look } from './database/look.js';
export { migrate, missingMigrations } from './database/migrate.js';
export type { Migration } from './database/migrate.js';
export { DATABASE_ROLES, prepareDatabase, roleUrls } from './database/prepare-database.js';
export type { DatabaseRole, PrepareDatabase } from './database/prepare-database.js';
export { AT, callerArguments, notSignedIn, readPeople, readPerson, readerOf, vectorOf } from './reading/read-calls.js';
export type { CallerRow, PeoplePage, VectorRow } from './reading/read-calls.js';
export { compareSlices } from './reading/stale-slices.js';
export type { ComparedSlices } from './reading/stale-slices.js';
export { readFreshness } from './reading/read-freshness.js';
export type { LastChange } from './reading/read-freshness.js';
export { readHistory, readRecord } from './reading/read-records.js';
export type { RecordPlace, Version, VersionPage } from './reading/read-records.js';
export { JoinedReading } from './reading/joined-reading.js';
export { GUARD, Reading } from './reading/reading.js';
export type { CaseRecord, Face, Guard, Nouns, NounsShown, Opened, Reader, SliceRow, Vector } from './reading/reading.js';
export { CaseRow, TwoOwnersRow } from './writing/case-row.js';
export type { CaseNoun, Own } from './writing/case-row.js';
export { addByRule, changeByRule, rowOf } from './writing/by-rule.js';
export type { RuledChange, RuledRecord } from './writing/by-rule.js';
export { changeOf } from './writing/changes.js';
export { closeOpened, closeSeal, openSealTo, openToMember, reseal } from './writing/opened.js';
export type { NamedOpening } from './writing/opened.js';
export { closeClearance, endSeats, openClearance, openSeat } from './writing/rights.js';
export type { ClearanceKey, SeatKind, SeatOpening } from './writing/rights.js';
export { neverCommitted } from './database/never-committed.js';
export type { Rehearsing } from './database/never-committed.js';
export { writeDirectory } from './writing/write-directory.js';
export type { DirectoryRequest, DirectoryWriter } from './writing/write-directory.js';
export { writePerson } from './writing/write-person.js';
export type { Locking, Opening, Outcome, Work, WriteRequest, Written } from './writing/write-person.js';
export { checkTold } from './writing/told.js';
export { WriteTransaction } from './writing/write-transaction.js';
export type { Placing, Revision } from './writing/write-transaction.js';
export {
  AGENCY,
  BY_INDEX,
  CATEGORY_NAMES,
  EVERY,
  FACT,
  IN_SIGHT,
  MEMBER,
  OWN,
  PERSON,
  SEALS,
  WRITE_EVERY,
  WRITE_OWN,
  bit,
  forceRowSecurity,
  onlyInSight,
} from './migrations/context.js';
export { PlanChanges } from './reading/plan-changes.js';
export type { ChangedRow, PlanChange } from './reading/plan-changes.js';
export type { Disclosure } from './ledger/disclosure.js';
export { LedgerTerms } from './ledger/ledger-terms.js';
export type { Terms } from './ledger/ledger-terms.js';
export { cutToLedger } from './ledger/ledger-text.js';
export { LedgerWriter } from './ledger/ledger-writer.js';
export { LedgerSealer } from './ledger/seal/seal-ledger.js';
export { verifyLedgerAt } from './ledger/verify/verify-ledger.js';
export { Bell } from './relay/bell.js';
export { deliver } from './relay/deliver.js';
export { failureWords } from './relay/failure-words.js';
export type { EventHandler, HubEvent } from './relay/hub-event.js';
export { migrateQueue } from './relay/migrate-queue.js';
export { OutboxRelay } from './relay/outbox-relay.js';
export { EventQueue, openEventQueue } from './relay/queue.js';
export { outboxState } from './relay/outbox-state.js';
export type { OutboxState } from './relay/outbox-state.js';
export type { Report } from './relay/transaction.js';
export { inTransaction, openSystemPool } from './relay/transaction.js';
