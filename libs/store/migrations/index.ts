/** The store's migrations in order. Listed by hand: a glob would hide one. */
import type { Migration } from '../database/migrate.js';
import { LedgerTables1763700000020 } from '../ledger/ledger-tables.js';
import { RelayTables1763700000010 } from '../relay/relay-tables.js';
import { Disclosures1763700000007 } from './disclosures.js';
import { Foundations1763700000000 } from './foundations.js';
import { People1763700000001 } from './people.js';
import { PortalSessions1763700000030 } from './portal-sessions.js';
import { Proofs1763700000040 } from './proofs.js';
import { Reads1763700000004 } from './reads.js';
import { Records1763700000002 } from './records.js';
import { Rungs1763700000006 } from './rungs.js';
import { Vectors1763700000003 } from './vectors.js';
import { Writes1763700000005 } from './writes.js';

export const STORE_MIGRATIONS: readonly Migration[] = [
  Foundations1763700000000,
  People1763700000001,
  Records1763700000002,
  Vectors1763700000003,
  Reads1763700000004,
  Writes1763700000005,
  Rungs1763700000006,
  Disclosures1763700000007,
  RelayTables1763700000010,
  LedgerTables1763700000020,
  PortalSessions1763700000030,
  Proofs1763700000040,
];
