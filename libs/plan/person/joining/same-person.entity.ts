/**
 * That two records are of one young person: proposed by whoever knows both, agreed by the home team of each. Each record holds its side of it.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

export type Standing = 'PROPOSED' | 'JOINED' | 'DECLINED' | 'PARTED';

/** The owner proposes; the counterpart is the home team of this record. */
@Entity({ name: 'same_person' })
export class SamePerson extends TwoOwnersRow {
  @Column('uuid', { name: 'other_record' }) otherRecord!: string;
  /** Whether both will be known by the id of this record, to whoever has a seat for it. */
  @Column('boolean') kept!: boolean;
  @Column('text') basis!: string;
  /** The agency that proposes: of a record with two owners each finds itself as the owner. */
  @Column('uuid') proposer!: string;
  @Column('date', { name: 'proposed_on' }) proposedOn!: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('date', { name: 'agreed_on', nullable: true }) agreedOn!: string | null;
  @Column('uuid', { name: 'agreed_by', nullable: true }) agreedBy!: string | null;
  @Column('text') stands!: Standing;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn!: string | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy!: string | null;
}

export const SAME_PERSON: CaseNoun<SamePerson> = {
  noun: 'same_person',
  type: 'SamePerson',
  entity: SamePerson,
  categories: ['ESCALATIONS'],
};
