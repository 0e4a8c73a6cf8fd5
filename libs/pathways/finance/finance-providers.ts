/** What the room's module provides for finance, benefits, debt and papers. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { FINANCE_MATTER } from './finance-matter.entity.js';
import { RecordFinanceMatterVerb } from './record-finance-matter.js';

export const FINANCE_PROVIDERS: readonly Provider[] = [personRecords('financeMatters', FINANCE_MATTER), RecordFinanceMatterVerb];
