/**
 * The clauses of the protocols that run, by protocol, party and category: the purpose of every disclosure. Protocols are immutable, so once read is
 * known for good.
 */
import type { Pool } from 'pg';
import { CATEGORIES } from '#kernel';
import type { Category } from '#kernel';

export class Clauses {
  private readonly known = new Map<string, Map<string, string>>();

  constructor(private readonly pool: Pool) {}

  /** Category -> clause, for a party of a protocol version. */
  async of(protocol: string, party: string): Promise<ReadonlyMap<string, string>> {
    const key = `${protocol} ${party}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { rows } = await this.pool.query<{ category: number; clause: string }>(
      'select category, clause from hub.rule where protocol_id = $1 and party = $2',
      [protocol, party],
    );
    const clauses = new Map(rows.map(({ category, clause }) => [CATEGORIES[category - 1] as Category, clause]));
    this.known.set(key, clauses);
    return clauses;
  }
}
