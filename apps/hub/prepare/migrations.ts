/**
 * The rooms' migrations, in the order of the staircase; the store runs its own before them. A new table is a migration class listed by its room.
 */
import { ConsentTables1763700000900 } from '#consent';
import { SafeguardingTables1763700000950 } from '#safeguarding';
import { InsightTables1763700005000 } from '#insight';
import { PanelTables1763700002100 } from '#panel';
import { DirectoryTables1763700000800 } from '#directory';
import { DueTables1763700004000 } from '#due';
import { EscalationTables1763700003000 } from '#escalation';
import { PathwaysTables1763700002000 } from '#pathways';
import { PlanTables1763700001000 } from '#plan';
import { Erasure1763700090000 } from '#store';
import type { Migration } from '#store';
import { SupervisionTables1763700002200 } from '#supervision';

/** What `migrate` runs after the store's own. */
export const MIGRATIONS: readonly Migration[] = [
  DirectoryTables1763700000800,
  ConsentTables1763700000900,
  SafeguardingTables1763700000950,
  PlanTables1763700001000,
  PathwaysTables1763700002000,
  PanelTables1763700002100,
  SupervisionTables1763700002200,
  EscalationTables1763700003000,
  DueTables1763700004000,
  InsightTables1763700005000,
  Erasure1763700090000,
];
