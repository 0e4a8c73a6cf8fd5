/**
 * A day on which an address still unconfirmed becomes an alarm: worked out again whenever release or confirmation changes.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'accommodation_alarm' })
export class AccommodationAlarmRecord extends CaseRow {
  @Column('date') on!: string;
  @Column('int', { name: 'days_before_release' }) daysBeforeRelease!: number;
}

export const ACCOMMODATION_ALARM: CaseNoun<AccommodationAlarmRecord> = {
  noun: 'accommodation_alarm',
  type: 'AccommodationAlarm',
  entity: AccommodationAlarmRecord,
  categories: ['ACCOMMODATION_CONFIRMATION'],
};
