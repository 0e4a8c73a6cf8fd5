/**
 * A police request about serious crime: what is asked for, of whom, and what became of it. The police and the agency that was asked own it.
 */
import { Column, Entity } from 'typeorm';
import type { Category } from '#kernel';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'police_request' })
export class PoliceRequest extends TwoOwnersRow {
  @Column('uuid') force!: string;
  @Column('uuid') officer!: string;
  @Column('text') offence!: string;
  @Column('text') reason!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('text') state!: 'ASKED' | 'APPROVED' | 'REFUSED';
  @Column('text', { array: true, nullable: true }) opened!: Category[] | null;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt!: Date | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}

export const POLICE_REQUEST: CaseNoun<PoliceRequest> = {
  noun: 'police_request',
  type: 'PoliceRequest',
  entity: PoliceRequest,
  categories: ['ACCESS_RECORD'],
};
