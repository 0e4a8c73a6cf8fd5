/**
 * Migrations go forward only: what was shared, logged and sealed cannot be un-written by a schema going back.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export abstract class ForwardMigration implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;

  down(): Promise<void> {
    return Promise.reject(new Error('migrations are not taken back: restore a backup instead'));
  }
}
