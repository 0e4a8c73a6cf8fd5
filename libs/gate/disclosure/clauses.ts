/**
 * The clauses of the protocols that run, by protocol, party and category: the purpose of every disclosure. Protocols are immutable, so once read is
 * known for good.
 */
import type { Pool } from 'pg';
import { CATEGORIES } from '#kernel';
import type { Category } from '#kernel';

export class Clauses {
  private readonly byParty = new Map<string, ReadonlyMap<string, string>>();

  constructor(private readonly pool: Pool) {}

  /** What `of` has read before; undefined where it has not. */
  known(protocol: string, party: string): ReadonlyMap<string, string> | undefined {
    return this.byParty.get(`${protocol} ${party}`);
  }

  /** Category -> clause, for a party of a protocol version. */
  async of(protocol: string, party: string): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.pool.query<{ category: number; clause: string }>(
      'select category, clause from hub.rule where protocol_id = $1 and party = $2',
      [protocol, party],
    );
    const clauses = new Map(rows.map(({ category, clause }) => [CATEGORIES[category - 1] as Category, clause]));
    this.byParty.set(`${protocol} ${party}`, clauses);
    return clauses;
  }
}
