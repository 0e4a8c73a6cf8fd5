/**
 * That the young person asked an independent broker to speak for them.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'broker_request' })
export class BrokerRequest extends CaseRow {
  @Column('uuid') broker!: string;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: string | null;
}

export const BROKER_REQUEST: CaseNoun<BrokerRequest> = {
  noun: 'broker_request',
  type: 'BrokerRequest',
  entity: BrokerRequest,
  categories: ['OWN_WORDS'],
};
