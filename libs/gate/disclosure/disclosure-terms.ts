/**
 * The terms of disclosures, by what they are made of: thousands of answers say the same. The clause of a cell is the purpose; protocols are immutable,
 * so what was read of one is known for good.
 */
import type { Pool } from 'pg';
import { CATEGORIES, PARTIES, categoriesOf, maskOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import { LedgerTerms } from '#store';
import type { Terms } from '#store';

/** Whose hat, and which operation. */
export interface Asking {
  readonly party: string;
  readonly operation: string;
}

/** What was let out of one person. */
export interface Said extends Asking {
  readonly protocol: string;
  /** Categories as a fact; own entries of them; every entry. */
  readonly fact: Mask;
  readonly own: Mask;
  readonly every: Mask;
  /** Those a clearance opened. */
  readonly cleared: Mask;
}

/** The purpose where only the fact of a seat was shown. */
const SEAT_ONLY = 'that the person is on the caller’s caseload';

/** So many are remembered; a hub says a few hundred. */
const MOST = 10_000;

export class DisclosureTerms {
  private readonly clauses = new Map<string, ReadonlyMap<Category, string>>();
  private readonly terms = new Map<string, LedgerTerms>();

  constructor(private readonly pool: Pool) {}

  /** The terms of one person's line. */
  of(said: Said): LedgerTerms | Promise<LedgerTerms> {
    const { party, operation, protocol, fact, own, every, cleared } = said;
    const key = `${protocol} ${party} ${String(fact)} ${String(own)} ${String(every)} ${String(cleared)} ${operation}`;
    return this.terms.get(key) ?? this.spell(key, said);
  }

  /** Those of a list: its purpose is that of all its lines. */
  ofList({ party, operation }: Asking, lines: Iterable<LedgerTerms>): LedgerTerms {
    const purpose = purposeOf([...new Set(lines)].flatMap(({ terms }) => rulesOf(terms.disclosed)));
    const key = `${party} ${operation} ${purpose}`;
    return this.terms.get(key) ?? this.remember(key, { party: partyOf(party), operation, purpose, disclosed: {} });
  }

  private async spell(key: string, said: Said): Promise<LedgerTerms> {
    const clauses = await this.clausesOf(said.protocol, said.party);
    const disclosed: Terms['disclosed'] = {};
    let cleared = 0;
    for (const category of categoriesOf(said.fact | said.own | said.every)) {
      const bit = maskOf(category);
      const clearance = (said.cleared & bit) === 0 ? {} : { clearance: (cleared += 1) };
      disclosed[category] = { level: levelOf(said, bit), rule: clauses.get(category) ?? 'emergency', ...clearance };
    }
    const { operation } = said;
    return this.remember(key, { party: partyOf(said.party), operation, purpose: purposeOf(rulesOf(disclosed)), disclosed });
  }

  private remember(key: string, terms: Terms): LedgerTerms {
    if (this.terms.size >= MOST) this.terms.clear();
    const kept = new LedgerTerms(terms);
    this.terms.set(key, kept);
    return kept;
  }

  /** Category -> clause, for a party of a protocol version. */
  private async clausesOf(protocol: string, party: string): Promise<ReadonlyMap<Category, string>> {
    const known = this.clauses.get(`${protocol} ${party}`);
    if (known !== undefined) return known;
    const { rows } = await this.pool.query<{ category: number; clause: string }>(
      'select category, clause from hub.rule where protocol_id = $1 and party = $2',
      [protocol, party],
    );
    const clauses = new Map(rows.map(({ category, clause }) => [CATEGORIES[category - 1] as Category, clause]));
    this.clauses.set(`${protocol} ${party}`, clauses);
    return clauses;
  }
}

const rulesOf = (disclosed: Terms['disclosed']): string[] => Object.values(disclosed).map(({ rule }) => rule);

const purposeOf = (rules: readonly string[]): string => ([...new Set(rules)].sort().join('; ') || SEAT_ONLY).slice(0, 2000);

function levelOf({ own, every }: Said, bit: Mask): 'FACT' | 'OWN' | 'ALL' {
  if ((every & bit) !== 0) return 'ALL';
  return (own & bit) === 0 ? 'FACT' : 'OWN';
}

function partyOf(party: string): Terms['party'] {
  const known = PARTIES.find((one) => one === party);
  if (known === undefined) throw new Error('a caller without a party has read a person');
  return known;
}
