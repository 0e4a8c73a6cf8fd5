/**
 * Records a matter of money or papers: a benefit to claim, an account to open, a debt, identity papers to order.
 */
import { z } from 'zod';
import { recordVerb, recorded, text } from '#gate';
import { FINANCE_MATTER } from './finance-matter.entity.js';

const Input = z.object({
  ...recorded,
  status: z.string(),
  kind: z.string(),
  amountInPence: z.int().min(0, 'must not be negative').max(100_000_000, 'must be at most 100,000,000').nullish(),
  text: text(4000),
});

export const RecordFinanceMatterVerb = recordVerb({
  operation: 'recordFinanceMatter',
  answers: 'matter',
  noun: FINANCE_MATTER,
  shape: Input,
  columns: (tx, { status, kind, amountInPence, text: words }) => ({
    ...{ recordedOn: tx.today, status, kind, text: words },
    amountInPence: amountInPence ?? null,
  }),
});
