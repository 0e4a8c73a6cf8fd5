/**
 * The tables of the plan room: identity, referral, plan, own words; needs, goals and agreed actions, each with headline and content
 * apart.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';
import type { CaseTable } from '#store';
import { LIST_AGREED_ACTIONS } from './action/list-agreed-actions.sql.js';
import { RETAINED } from './closing/retained-cases.js';

const TABLES: readonly CaseTable[] = [
  {
    noun: 'identity',
    columns: {
      preferred_name: 'text not null',
      full_name: 'text not null',
      date_of_birth: 'date not null',
      language: 'text not null',
      communication_needs: 'text',
    },
    fact: ['preferred_name', 'language'],
  },
  {
    noun: 'referral',
    columns: {
      point: 'text not null',
      triggered_on: 'date not null',
      referred_on: 'date not null',
      reason: 'text not null',
      lead_professional: 'uuid not null',
      authority: 'text',
    },
    fact: ['referred_on'],
  },
  {
    noun: 'plan',
    columns: { status: 'text not null', opened_on: 'date not null', closed_on: 'date' },
    fact: ['status', 'opened_on', 'closed_on'],
  },
  {
    noun: 'need',
    columns: { headline: 'text not null', recorded_on: 'date not null', status: 'text not null' },
    fact: ['recorded_on', 'status'],
  },
  { noun: 'need_content', columns: { category: 'text not null', pathway: 'text not null', text: 'text not null' }, fact: [] },
  {
    noun: 'goal',
    columns: { headline: 'text not null', recorded_on: 'date not null', aimed_for: 'date', status: 'text not null' },
    fact: ['recorded_on', 'aimed_for', 'status'],
  },
  { noun: 'goal_content', columns: { category: 'text not null', pathway: 'text not null', text: 'text not null' }, fact: [] },
  {
    noun: 'own_words',
    columns: { recorded_on: 'date not null', kind: 'text not null', language: 'text not null', text: 'text not null' },
    fact: ['recorded_on'],
  },
  {
    noun: 'agreed_action',
    columns: { headline: 'text not null', agreed_on: 'date not null', due_on: 'date not null', status: 'text not null' },
    fact: ['due_on', 'status'],
  },
  {
    noun: 'agreed_action_content',
    columns: { category: 'text not null', pathway: 'text not null', text: 'text not null', note: 'text' },
    fact: [],
  },
];

export class PlanTables1763700001000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(createCaseTable(table));
    await runner.query('create index agreed_action_due on hub.agreed_action (person_id, due_on, id)');
    await runner.query('create index agreed_action_fact_due on hub.agreed_action_fact (person_id, due_on, id)');
    await runner.query(LIST_AGREED_ACTIONS);
    await runner.query(RETAINED);
  }
}
