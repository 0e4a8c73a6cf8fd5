/**
 * The terms of disclosures, by what they are made of: thousands of answers say the same. The clause of a cell is the purpose; protocols are immutable,
 * so what was read of one is known for good.
 */
import { PARTIES, categoriesOf, maskOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import { LedgerTerms, cutToLedger } from '#store';
import type { Opened, Terms } from '#store';

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
  /** Those that are open to the reader by name, by an emergency disclosure or a police request. */
  readonly opened: readonly OpenedCategory[];
}

/** A category that is open by name: its clause is that of the line that opened it, and its purpose was typed. */
export interface OpenedCategory extends Opened {
  readonly category: Category;
}

/** The purpose where only the fact of a seat was shown. */
const SEAT_ONLY = 'that the person is on the caller’s caseload';
/** What left without a clause of its own: the head of a record of which a party has nothing else. */
const UNRULED = 'no clause of its own';

/** Category -> clause, of the cells a party has in a protocol version. */
export type Clauses = ReadonlyMap<Category, string>;

/** So many are remembered; a hub says a few hundred. */
const MOST = 10_000;

export class DisclosureTerms {
  private readonly clauses = new Map<string, Clauses>();
  private readonly terms = new Map<string, LedgerTerms>();

  constructor(private readonly readClauses: (protocol: string, party: string) => Promise<Clauses>) {}

  /** The terms of one person's line. */
  of(said: Said): LedgerTerms | Promise<LedgerTerms> {
    const { party, operation, protocol, fact, own, every, cleared, opened } = said;
    const byName = opened.map(({ category, clause, purpose }) => [category, clause, purpose]);
    const key = `${protocol} ${party} ${String(fact)} ${String(own)} ${String(every)} ${String(cleared)} ${operation}${byName.length === 0 ? '' : JSON.stringify(byName)}`;
    return this.terms.get(key) ?? this.spell(key, said);
  }

  /** Those of a list: its purpose is that of all its lines, with what was typed for any of them. */
  ofList({ party, operation }: Asking, lines: Iterable<LedgerTerms>, typed: readonly string[]): LedgerTerms {
    const purpose = purposeOf([...new Set(lines)].flatMap(({ terms }) => rulesOf(terms.disclosed)).concat(typed));
    const key = `${party} ${operation} ${purpose}`;
    return this.terms.get(key) ?? this.remember(key, { party: partyOf(party), operation, purpose, disclosed: {} });
  }

  private async spell(key: string, said: Said): Promise<LedgerTerms> {
    const clauses = await this.clausesOf(said.protocol, said.party);
    const disclosed: Terms['disclosed'] = {};
    const byName = new Map(said.opened.map((one) => [one.category, one]));
    let cleared = 0;
    for (const category of categoriesOf(said.fact | said.own | said.every)) {
      const bit = maskOf(category);
      const clearance = (said.cleared & bit) === 0 ? {} : { clearance: (cleared += 1) };
      disclosed[category] = {
        level: levelOf(said, bit),
        rule: byName.get(category)?.clause ?? clauses.get(category) ?? UNRULED,
        ...clearance,
      };
    }
    const { operation } = said;
    const purpose = purposeOf([...rulesOf(disclosed), ...said.opened.map((one) => one.purpose)]);
    return this.remember(key, { party: partyOf(said.party), operation, purpose, disclosed });
  }

  private remember(key: string, terms: Terms): LedgerTerms {
    if (this.terms.size >= MOST) this.terms.clear();
    const kept = new LedgerTerms(terms);
    this.terms.set(key, kept);
    return kept;
  }

  private async clausesOf(protocol: string, party: string): Promise<Clauses> {
    const key = `${protocol} ${party}`;
    const clauses = this.clauses.get(key) ?? (await this.readClauses(protocol, party));
    this.clauses.set(key, clauses);
    return clauses;
  }
}

const rulesOf = (disclosed: Terms['disclosed']): string[] => Object.values(disclosed).map(({ rule }) => rule);

const purposeOf = (rules: readonly string[]): string => cutToLedger([...new Set(rules)].sort().join('; ') || SEAT_ONLY, 2000);

function levelOf({ own, every }: Said, bit: Mask): 'FACT' | 'OWN' | 'ALL' {
  if ((every & bit) !== 0) return 'ALL';
  return (own & bit) === 0 ? 'FACT' : 'OWN';
}

function partyOf(party: string): Terms['party'] {
  const known = PARTIES.find((one) => one === party);
  if (known === undefined) throw new Error('a caller without a party has read a person');
  return known;
}
