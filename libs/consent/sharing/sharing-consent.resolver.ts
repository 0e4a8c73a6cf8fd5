/**
 * What is worked out of a consent when it is read: who held parental responsibility, and the lines of the protocol it opens.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { isCategory } from '#kernel';
import { Directory } from '#directory';
import { readingOf } from '#gate';
import type { CaseRecord } from '#store';
import { ProtocolLines } from './protocol-lines.js';
import type { ProtocolLine } from './protocol-lines.js';

@Resolver('SharingConsent')
export class SharingConsentResolver {
  constructor(
    private readonly directory: Directory,
    private readonly lines: ProtocolLines,
  ) {}

  @ResolveField('holders')
  holders(consent: CaseRecord): CaseRecord[] {
    const ids = (consent['holders'] ?? []) as readonly string[];
    if (ids.length === 0) return [];
    return readingOf(consent)
      .many('parental_responsibility')
      .filter(({ id }) => ids.includes(id));
  }

  @ResolveField('opens')
  async opens(consent: CaseRecord): Promise<ProtocolLine[]> {
    const { agency, category } = consent;
    const { protocol } = readingOf(consent).vector;
    if (typeof agency !== 'string' || !isCategory(category) || protocol === null) return [];
    const kind = this.directory.agency(agency)?.kind ?? 'HOUSEHOLD';
    return await this.lines.waiting(protocol, category, kind);
  }
}
