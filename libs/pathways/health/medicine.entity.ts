/**
 * A medicine to have on release: outside the health slice only whether something is taken daily (domain rule 9).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'medicine' })
export class MedicineRecord extends CaseRow {
  @Column('boolean', { name: 'taken_daily' }) takenDaily!: boolean;
  @Column('text') name!: string;
  @Column('text') dose!: string;
  @Column('int', { name: 'days_supplied', nullable: true }) daysSupplied!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
}

export const MEDICINE: CaseNoun<MedicineRecord> = {
  noun: 'medicine',
  type: 'Medicine',
  entity: MedicineRecord,
  categories: ['HEALTH_PRACTICALITIES'],
};
