/**
 * The tables of the directory room: about a person, who is allocated to them, who of their household signs in, whom they asked to speak for them; about
 * nobody, the life of the protocols.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';
import type { CaseTable } from '#store';
import { LIST_ALLOCATIONS } from './allocation/list-allocations.sql.js';
import { LIST_STAFF } from './member/list-staff.sql.js';
import { PROTOCOL_LIFE } from './protocol/life/protocol-life.sql.js';
import { REHEARSAL } from './protocol/life/rehearsal.sql.js';

const TABLES: readonly CaseTable[] = [
  {
    noun: 'allocation',
    columns: { staff: 'uuid not null', until: 'date', cover: 'uuid', cover_until: 'date' },
    fact: ['staff', 'until', 'cover', 'cover_until'],
  },
  {
    noun: 'household_member',
    columns: { household: 'uuid not null', role: 'text not null', joined_on: 'date not null', left_on: 'date' },
    fact: ['role', 'joined_on', 'left_on'],
  },
  {
    noun: 'broker_request',
    columns: { broker: 'uuid not null', words: 'text', asked_on: 'date not null', withdrawn_on: 'date' },
    fact: ['asked_on', 'withdrawn_on'],
  },
];

export class DirectoryTables1763700000800 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(createCaseTable(table));
    await runner.query(LIST_ALLOCATIONS);
    await runner.query(LIST_STAFF);
    await runner.query(PROTOCOL_LIFE);
    await runner.query(REHEARSAL);
  }
}
