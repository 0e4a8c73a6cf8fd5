/**
 * The table of allocations: which named member of staff works with whom.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';

export class AllocationTable1763700000800 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createCaseTable({ noun: 'allocation', columns: { staff: 'uuid not null', until: 'date' }, fact: ['until'] }));
  }
}
