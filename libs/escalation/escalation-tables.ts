/**
 * The tables of escalations: the record two agencies own, its ladders, and the clocks that run.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, PERSON, createCaseTable } from '#store';
import type { CaseTable } from '#store';
import { TIMERS } from './clock/timers.sql.js';
import { LIST_ESCALATIONS } from './reading/list-escalations.sql.js';

const ESCALATION: CaseTable = {
  noun: 'escalation',
  counterpart: true,
  columns: {
    raised_by: 'uuid not null',
    rule: 'text not null',
    about: 'uuid',
    days_before_release: 'int',
    reason: 'text',
    raised_on: 'date not null',
    status: 'text not null',
    rung: 'int not null',
    rung_role: 'text not null',
    rung_since: 'date not null',
    due_on: 'date',
    ladder_ended: 'boolean not null',
    answer: 'text',
    delivered_on: 'date',
    outcome: 'text',
    outcome_note: 'text',
    closed_on: 'date',
  },
  fact: ['raised_on', 'status'],
  holds: { while: 'closed_on is null', of: ['closed_on'] },
};

/** Bank holidays and ladders are reference data: loaded by the owner, read by whoever sets a clock. */
const REFERENCE = `
create table hub.bank_holiday (day date primary key);
create table hub.ladder_rung (
  agency_kind text not null,
  place int not null,
  role text not null,
  party text not null,
  working_days int not null,
  primary key (agency_kind, place)
);
grant select on hub.bank_holiday, hub.ladder_rung to hub_app, hub_system;
`;

/** The worker raises and climbs: it reads and writes escalations of the person in hand, and of actions sees whose they are, until when, and how they stand. */
const WORKER_ACCESS = `
grant select, insert, update (version, member_id, at, days_before_release, status, rung, rung_role, rung_since, due_on, ladder_ended, delivered_on)
  on hub.escalation to hub_system;
create policy escalation_worker on hub.escalation for all to hub_system using (person_id = ${PERSON});
grant select (person_id, id, mask, owner_agency, due_on, status) on hub.agreed_action to hub_system;
create policy agreed_action_worker on hub.agreed_action for select to hub_system using (person_id = ${PERSON} and seal_id is null);
`;

export class EscalationTables1763700003000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createCaseTable(ESCALATION));
    await runner.query('create index escalation_sides on hub.escalation (owner_agency, person_id)');
    await runner.query('create index escalation_targets on hub.escalation (counterpart, person_id)');
    await runner.query(REFERENCE);
    await runner.query(WORKER_ACCESS);
    await runner.query(TIMERS);
    await runner.query(LIST_ESCALATIONS);
  }
}
