/**
 * One matter of money or papers: a benefit, an account, a debt, identity papers.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'finance_matter' })
export class FinanceMatterRecord extends CaseRow {
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('text') status!: string;
  @Column('text') kind!: string;
  @Column('int', { name: 'amount_in_pence', nullable: true }) amountInPence!: number | null;
  @Column('text') text!: string;
}

export const FINANCE_MATTER: CaseNoun<FinanceMatterRecord> = {
  noun: 'finance_matter',
  type: 'FinanceMatter',
  entity: FinanceMatterRecord,
  categories: ['FINANCE'],
};
