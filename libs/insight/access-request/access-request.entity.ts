/**
 * That somebody asked for a copy of what is held about a young person. The household and the home team own it.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'access_request' })
export class AccessRequest extends TwoOwnersRow {
  /** The member who asked: what is released is released to them. */
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text') asker!: 'YOUNG_PERSON' | 'PARENT';
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text', { name: 'extension_reason', nullable: true }) extensionReason!: string | null;
  @Column('date', { name: 'extended_on', nullable: true }) extendedOn!: string | null;
  @Column('text') state!: 'ASKED' | 'RELEASED';
  @Column('date', { name: 'released_on', nullable: true }) releasedOn!: string | null;
  @Column('date', { name: 'read_until', nullable: true }) readUntil!: string | null;
}

export const ACCESS_REQUEST: CaseNoun<AccessRequest> = {
  noun: 'access_request',
  type: 'AccessRequest',
  entity: AccessRequest,
  categories: ['ACCESS_RECORD'],
};
