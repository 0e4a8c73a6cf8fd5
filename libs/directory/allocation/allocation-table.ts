/**
 * The table of allocations: which named member of staff works with whom.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createCaseTable } from '#store';

export class AllocationTable1763700000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createCaseTable({ noun: 'allocation', columns: { staff: 'uuid not null', until: 'date' }, fact: ['until'] }));
  }

  async down(): Promise<void> {
    throw new Error('case tables are not taken down: restore a backup instead');
  }
}
