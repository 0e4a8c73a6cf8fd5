/**
 * Breaches as the caller may read them: reports as records about nobody, at the level of the caller's party; whom they concern as records of each of them.
 */
import { Injectable } from '@nestjs/common';
import { NOBODY, isUuid, maskOf, notFound } from '#kernel';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, Guard, VectorRow } from '#store';
import { invalid } from '#gate';
import type { HubContext } from '#gate';
import { disclosureRecord } from '../access/disclosure-record.js';
import type { Entry } from '../access/disclosure-record.js';
import { Directory } from '#directory';
import { commissionerBy, leastOf, stateOf } from './decision.js';

const BIT = maskOf('ACCESS_RECORD');

interface DecisionRow {
  readonly partnership_id: string;
  readonly version: number;
  readonly risk: string;
  readonly reason: string;
  readonly commissioner_told_at: string | null;
  readonly delay_reason: string | null;
  readonly people: string | null;
  readonly outcome: string | null;
  readonly decided_by: string;
  readonly decided_at: string;
}

interface BreachRow {
  readonly id: string;
  readonly owner_agency: string;
  readonly reported_by: string;
  readonly reported_at: string;
  readonly what: string;
  readonly found_at: string;
  readonly from_at: string;
  readonly until_at: string;
  readonly agency: string | null;
  readonly staff: string | null;
  readonly partnerships: readonly string[];
  readonly decisions: readonly DecisionRow[];
}

interface ListRow extends CallerRow {
  readonly governs: readonly string[];
  readonly levels: { readonly fact: number; readonly own: number; readonly every: number } | null;
  readonly breaches: readonly BreachRow[] | null;
}

interface PeopleRow extends CallerRow {
  readonly people: readonly (readonly [vector: VectorRow, entries: readonly Entry[]])[];
}

/** A page: after which row, how many. */
export interface BreachPage {
  readonly after: string | null;
  readonly limit: number;
}

@Injectable()
export class Breaches {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** The report with this id. NOT_FOUND when there is none, or it is not the caller's. */
  async one(context: HubContext, id: string): Promise<CaseRecord> {
    const [record] = await this.read(context, [id, null, 1]);
    if (record === undefined) throw notFound();
    return record;
  }

  /** A page of reports, newest first, and one more where there is one. */
  async many(context: HubContext, { after, limit }: BreachPage): Promise<CaseRecord[]> {
    if (after !== null && !isUuid(after)) throw invalid('after', 'The cursor is not one this list gave.');
    return await this.read(context, [null, after, limit + 1]);
  }

  /** A page of the people of a report, and one more where there is one: on the ledger, each of them. */
  async people(context: HubContext, report: CaseRecord, { after, limit }: BreachPage): Promise<CaseRecord[]> {
    if (after !== null && !isUuid(after)) throw invalid('after', 'The cursor is not one this list gave.');
    const row = await this.database.maybeOne<PeopleRow>({
      name: 'hub.read_breached',
      text: `select member_id, agency_id, party, ${AT}, people from hub.read_breached($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [...callerArguments(context.caller), report.id, after, limit + 1],
    });
    if (row === null) throw notSignedIn();
    return row.people.map(([vector, entries], index) => {
      const reading = new Reading(readerOf(row), vector.person_id, vectorOf(vector), []);
      if (index < limit) context.readings.use(reading).disclosed.fact |= BIT;
      const guard: Guard = { reading, owner: reading.reader.agency, face: 'FULL', mask: BIT, category: null };
      const disclosures = entries.map((entry) => disclosureRecord(this.directory, reading, entry));
      return { [GUARD]: guard, id: reading.person, disclosures };
    });
  }

  private async read({ caller }: HubContext, values: readonly unknown[]): Promise<CaseRecord[]> {
    const row = await this.database.maybeOne<ListRow>({
      name: 'hub.read_breaches',
      text: `select member_id, agency_id, party, ${AT}, governs, levels, breaches from hub.read_breaches($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [...callerArguments(caller), ...values],
    });
    if (row === null) throw notSignedIn();
    // A report is about nobody: the reading has the party's levels and no person, and nothing of it is a disclosure.
    const reading = new Reading(readerOf(row), NOBODY, { ...vectorOf(null), ...row.levels }, []);
    return (row.breaches ?? []).map((breach) => recordOf(reading, row.governs, breach));
  }
}

function recordOf(reading: Reading, governs: readonly string[], row: BreachRow): CaseRecord {
  const guard: Guard = { reading, owner: row.owner_agency, face: 'FULL', mask: BIT, category: null };
  const parts = row.partnerships
    .filter((partnership) => governs.includes(partnership))
    .map((partnership) => partOf(guard, row, partnership));
  const state = leastOf(parts.map((part) => part.state));
  const due = commissionerBy(new Date(row.found_at));
  return {
    [GUARD]: guard,
    id: row.id,
    what: row.what,
    from: row.from_at,
    until: row.until_at,
    agency: row.agency,
    staff: row.staff,
    foundAt: row.found_at,
    reportedAt: row.reported_at,
    reportedBy: row.reported_by,
    commissionerBy: due,
    state,
    overdue: state === null ? null : state === 'REPORTED' && due < new Date(reading.reader.at),
    parts,
  };
}

function partOf(guard: Guard, { decisions }: BreachRow, partnership: string) {
  const ours = decisions.filter((one) => one.partnership_id === partnership);
  return {
    [GUARD]: guard,
    id: partnership,
    partnership,
    state: stateOf(ours[0]),
    version: ours.length,
    decisions: ours.map((one) => ({
      [GUARD]: guard,
      id: String(one.version),
      risk: one.risk,
      reason: one.reason,
      commissionerToldAt: one.commissioner_told_at,
      delayReason: one.delay_reason,
      people: one.people,
      outcome: one.outcome,
      decidedAt: one.decided_at,
      decidedBy: one.decided_by,
    })),
  };
}
