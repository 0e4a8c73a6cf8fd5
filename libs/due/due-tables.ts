/**
 * The table of due work, and what the worker may reach to work it out: days and answers of the person in hand, never a word anybody wrote.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, PERSON, createCaseTable } from '#store';

const reads = (table: string, columns: string): string => `
grant select (person_id, id, ${columns}) on hub.${table} to hub_system;
create policy ${table}_dues on hub.${table} for select to hub_system using (person_id = ${PERSON});`;

const WORKER_ACCESS = `
${reads('identity', 'date_of_birth')}
${reads('court_order', 'kind, made_on, ends_on')}
${reads('participation', '"on", answer')}
grant select (establishment) on hub.custody_episode to hub_system;
grant select (given_on, review_by) on hub.sharing_consent to hub_system;
grant select, insert, delete on hub.due_work to hub_system;
revoke insert, update on hub.due_work from hub_app;
drop policy due_work_write on hub.due_work;
create policy due_work_worker on hub.due_work for all to hub_system using (person_id = ${PERSON});
`;

export class DueTables1763700004000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createCaseTable({
        noun: 'due_work',
        columns: { kind: 'text not null', opens_on: 'date not null', due_on: 'date not null' },
        fact: [],
      }),
    );
    await runner.query(WORKER_ACCESS);
  }
}
