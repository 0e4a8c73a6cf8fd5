/**
 * The tables of the three consents (told, taking part, and sharing; never one flag), and of who decides.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';
import type { CaseTable } from '#store';
import { EXPLAIN_ACCESS } from './explaining/explain-access.sql.js';
import { WITHDRAWAL_NOTICE_TABLE, WITHDRAWAL_WORKER_ACCESS } from './withdrawal/withdrawal-tables.js';

const TABLES: readonly CaseTable[] = [
  { noun: 'informed', columns: { on: 'date not null', how: 'text not null', language: 'text not null' }, fact: ['on'] },
  {
    noun: 'participation',
    columns: {
      answer: 'text not null',
      on: 'date not null',
      how: 'text not null',
      asked_by: 'text',
      format: 'text',
      language: 'text',
      wording_version: 'text',
      rights_explained: 'boolean not null default false',
    },
    fact: ['answer', 'on'],
  },
  {
    noun: 'sharing_consent',
    columns: {
      agency: 'uuid not null',
      category: 'text not null',
      state: 'text not null',
      given_on: 'date not null',
      withdrawn_on: 'date',
      format: 'text not null',
      language: 'text not null',
      wording: 'text not null',
      wording_version: 'text not null',
      decided_by: 'text not null',
      holders: 'uuid[] not null',
      review_by: 'date not null',
    },
    fact: ['agency', 'state', 'given_on', 'withdrawn_on'],
  },
  {
    noun: 'decision_capacity',
    columns: {
      on: 'date not null',
      law: 'text not null',
      matter: 'text not null',
      agency: 'uuid',
      categories: 'text[]',
      assessor: 'text not null',
      understanding: 'text not null',
      outcome: 'text not null',
      parents_involvement: 'text not null',
      childs_view: 'text',
    },
    fact: ['on'],
  },
  {
    noun: 'parental_responsibility',
    columns: {
      from: 'date not null',
      until: 'date',
      kind: 'text not null',
      holder: 'text not null',
      agency: 'uuid',
      basis: 'text not null',
    },
    fact: ['from', 'until'],
  },
  WITHDRAWAL_NOTICE_TABLE,
];

/** The statements: loaded by the owner, read by whoever asks or records. Nothing in them is about anybody. */
const WORDINGS = `
create table hub.consent_wording (
  id text primary key,
  statement text not null,
  version int not null,
  valid_from date not null,
  sha256 text not null,
  body jsonb not null,
  unique (statement, version)
);
comment on table hub.consent_wording is 'Words put to young people. Immutable: a change is a new version.';
grant select on hub.consent_wording to hub_app;
`;

export class ConsentTables1763700000900 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(createCaseTable(table));
    await runner.query(WITHDRAWAL_WORKER_ACCESS);
    await runner.query(WORDINGS);
    await runner.query(EXPLAIN_ACCESS);
  }
}
