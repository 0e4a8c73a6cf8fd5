/**
 * The notices of a person, and what is worked out of one: who received, and what lawfully remains.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { isCategory } from '#kernel';
import { Directory } from '#directory';
import { personRecords, readingOf } from '#gate';
import type { CaseRecord } from '#store';
import { ProtocolLines } from '../sharing/protocol-lines.js';
import type { ProtocolLine } from '../sharing/protocol-lines.js';
import { WITHDRAWAL_NOTICE } from './withdrawal-notice.entity.js';

export const PersonWithdrawalNoticesResolver = personRecords('withdrawalNotices', WITHDRAWAL_NOTICE);

@Resolver('WithdrawalNotice')
export class WithdrawalNoticeResolver {
  constructor(
    private readonly directory: Directory,
    private readonly lines: ProtocolLines,
  ) {}

  @ResolveField('holder')
  holder({ counterpart }: CaseRecord): unknown {
    return typeof counterpart === 'string' ? (this.directory.agency(counterpart) ?? this.directory.household(counterpart)) : null;
  }

  /** Whoever reads the category without any consent goes on to: by which line, on which basis. */
  @ResolveField('remains')
  async remains(notice: CaseRecord): Promise<ProtocolLine[]> {
    const { category } = notice;
    const { protocol } = readingOf(notice).vector;
    return isCategory(category) && protocol !== null ? await this.lines.lawful(protocol, category) : [];
  }
}
