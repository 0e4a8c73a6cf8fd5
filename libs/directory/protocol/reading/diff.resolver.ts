/**
 * What one version of a protocol changes against another, for whoever decides whether to sign it.
 */
import { Args, Query, Resolver } from '@nestjs/graphql';
import { notFound, parseIdOf } from '#kernel';
import { changeInWords, diffProtocols, resolveProtocol } from '#protocol';
import type { CellChange, ChangeEffect, Protocol } from '#protocol';
import { Protocols } from '../protocols.js';
import type { ProtocolEntry } from '../protocols.js';
import { cellSeen } from './cell-seen.js';
import type { CellSeen } from './cell-seen.js';

interface ChangeSeen {
  readonly party: string;
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
  constructor(private readonly protocols: Protocols) {}

  @Query('diffProtocols')
  async diffProtocols(@Args('from') from: string, @Args('to') to: string): Promise<DiffSeen> {
    const [older, newer] = await Promise.all([this.version(from), this.version(to)]);
    const { changes, places } = diffProtocols(older.protocol, newer.protocol);
    return { from: older.entry, to: newer.entry, changes: changes.map(changeSeen), places };
  }

  private async version(id: string): Promise<{ entry: ProtocolEntry; protocol: Protocol }> {
    const row = parseIdOf('Protocol', id).id;
    const [entry, file] = await Promise.all([this.protocols.maybeOne(row), this.protocols.document(row)]);
    if (entry === null || file === null) throw notFound();
    return { entry, protocol: resolveProtocol(file.document, file.sha256) };
  }
}

function changeSeen(change: CellChange): ChangeSeen {
  const { party, category, effect, before, after } = change;
  return { party, category, effect, before: cellSeen(before), after: cellSeen(after), sentence: changeInWords(change) };
}
