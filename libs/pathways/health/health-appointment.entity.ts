/**
 * A health appointment: outside the health slice only that there is one, and when (domain rule 9).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'health_appointment' })
export class HealthAppointmentRecord extends CaseRow {
  @Column('date') on!: string;
  @Column('text') status!: string;
  @Column('text') kind!: string;
  @Column('text') venue!: string;
  @Column('text', { nullable: true }) note!: string | null;
}

export const HEALTH_APPOINTMENT: CaseNoun<HealthAppointmentRecord> = {
  noun: 'health_appointment',
  type: 'HealthAppointment',
  entity: HealthAppointmentRecord,
  categories: ['HEALTH_PRACTICALITIES'],
};
