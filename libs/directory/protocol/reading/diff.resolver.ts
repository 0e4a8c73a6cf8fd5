/**
 * What one version of a protocol changes against another, for whoever decides whether to sign it.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { notFound, parseIdOf } from '#kernel';
import { changeInWords, diffProtocols } from '#protocol';
import type { CellChange, ChangeEffect, Protocol } from '#protocol';
import type { HubContext } from '#gate';
import { Directory } from '../../agency/directory.js';
import { Protocols } from '../protocols.js';
import type { ProtocolEntry } from '../protocols.js';
import { cellSeen } from './cell-seen.js';
import type { CellSeen } from './cell-seen.js';
import { kindsOf } from './reference-table.resolver.js';

interface ChangeSeen {
  readonly party: string;
  readonly agencyKinds: readonly string[];
  readonly category: string;
  readonly effect: ChangeEffect;
  readonly before: CellSeen | null;
  readonly after: CellSeen | null;
  readonly sentence: string;
}

interface DiffSeen {
  readonly from: ProtocolEntry;
  readonly to: ProtocolEntry;
  readonly changes: readonly ChangeSeen[];
  readonly places: readonly string[];
}

@Resolver()
export class DiffResolver {
  constructor(
    private readonly directory: Directory,
    private readonly protocols: Protocols,
  ) {}

  @Query('diffProtocols')
  async diffProtocols(@Args('from') from: string, @Args('to') to: string, @Context() context: HubContext): Promise<DiffSeen> {
    const [older, newer] = await Promise.all([this.version(from, context), this.version(to, context)]);
    const { changes, places } = diffProtocols(older.protocol, newer.protocol);
    return { from: older.entry, to: newer.entry, changes: changes.map((change) => changeSeen(change, newer.protocol)), places };
  }

  private async version(id: string, { caller }: HubContext): Promise<{ entry: ProtocolEntry; protocol: Protocol }> {
    const entry = await this.protocols.maybeOne(parseIdOf('Protocol', id).id);
    if (entry === null || !this.directory.isIn(caller.agency, entry.partnershipId)) throw notFound();
    const protocol = await this.protocols.resolved(entry);
    if (protocol === null) throw notFound();
    return { entry, protocol };
  }
}

function changeSeen(change: CellChange, { parties }: Protocol): ChangeSeen {
  const { party, category, effect, before, after } = change;
  const agencyKinds = kindsOf(parties, party);
  return { party, agencyKinds, category, effect, before: cellSeen(before), after: cellSeen(after), sentence: changeInWords(change) };
}
