/**
 * The ledger before the response: whoever waits here may answer, whoever is refused must not.
 */
import type { GraphQLFormattedError } from 'graphql';
import type { Pool } from 'pg';
import { CATEGORIES } from '#kernel';
import type { Category } from '#kernel';
import type { LedgerWriter } from '#store';
import type { HubContext } from '../request/hub-context.js';
import { untilBeat } from './beat.js';
import { disclosureOf } from './disclosure-of.js';
import { DisclosureTerms } from './disclosure-terms.js';
import type { Clauses } from './disclosure-terms.js';

export class Disclosures {
  private readonly terms: DisclosureTerms;

  constructor(
    private readonly pool: Pool,
    private readonly ledger: LedgerWriter,
  ) {
    this.terms = new DisclosureTerms((protocol, party) => this.clausesOf(protocol, party));
  }

  /** Before an answer leaves: puts what it discloses on the ledger (refuses with UNAVAILABLE when it cannot be written), and waits for its beat. */
  async record(context: HubContext, errors: readonly GraphQLFormattedError[] = []): Promise<void> {
    try {
      await this.append(context);
    } finally {
      await untilBeat(context, errors);
    }
  }

  private async append(context: HubContext): Promise<void> {
    const machine = context.caller.onBehalfOf !== null && context.readings.used.size > 0;
    const event = await disclosureOf(context, this.terms, machine ? await this.memberActedFor(context) : null);
    context.letGo();
    if (event !== null) await this.ledger.append(event);
  }

  private async memberActedFor({ caller }: HubContext): Promise<string | null> {
    const { rows } = await this.pool.query<{ id: string }>(
      `select m.id from hub.member m join hub.agency a on a.id = m.agency_id where a.slug = $1 and m.subject = $2 and m.role <> 'system'
       order by m.id limit 1`,
      [caller.agency, caller.onBehalfOf],
    );
    return rows[0]?.id ?? null;
  }

  private async clausesOf(protocol: string, party: string): Promise<Clauses> {
    const { rows } = await this.pool.query<{ category: number; clause: string }>(
      'select category, clause from hub.rule where protocol_id = $1 and party = $2',
      [protocol, party],
    );
    return new Map(rows.map(({ category, clause }) => [CATEGORIES[category - 1] as Category, clause]));
  }
}
