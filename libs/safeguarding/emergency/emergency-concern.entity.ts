/**
 * What the danger is that an emergency disclosure answers: for whoever may read of safeguarding.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'emergency_concern' })
export class EmergencyConcern extends TwoOwnersRow {
  @Column('text') concern!: string;
}

export const EMERGENCY_CONCERN: CaseNoun<EmergencyConcern> = {
  noun: 'emergency_concern',
  type: 'EmergencyDisclosure',
  entity: EmergencyConcern,
  categories: ['ACCESS_RECORD', 'SAFEGUARDING'],
};
