/**
 * That a young person's home team becomes another: proposed by one, answered by the other; both own it.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'area_transfer' })
export class AreaTransfer extends TwoOwnersRow {
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('text', { nullable: true }) authority!: string | null;
  @Column('text') reason!: string;
  @Column('date', { name: 'proposed_on' }) proposedOn!: string;
  @Column('text') state!: 'PROPOSED' | 'ACCEPTED' | 'DECLINED';
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date', { name: 'old_area_until', nullable: true }) oldAreaUntil!: string | null;
}

export const AREA_TRANSFER: CaseNoun<AreaTransfer> = {
  noun: 'area_transfer',
  type: 'AreaTransfer',
  entity: AreaTransfer,
  categories: ['ESCALATIONS'],
};
