/**
 * Why can I see this, why can I not: answered from the same rows that decide, in the words of the protocol.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { CATEGORIES, covers, maskOf, notFound } from '#kernel';
import type { Category, Mask } from '#kernel';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, Vector, VectorRow } from '#store';
import { personOf } from '#gate';
import type { HubContext } from '#gate';
import { sentenceOf } from './sentence.js';

interface ExplainRow extends CallerRow {
  readonly vector: VectorRow | null;
  readonly rule: { readonly clause: string; readonly needs: string; readonly scope: string; readonly basis: unknown } | null;
  readonly seat: { readonly kind: string; readonly until: string | null } | null;
  readonly clearance: { readonly kind: string; readonly until: string | null } | null;
}

@Resolver()
export class ExplainAccessResolver {
  constructor(private readonly database: Database) {}

  @Query('explainAccess')
  async explainAccess(@Args() args: { person: string; category: Category }, @Context() context: HubContext): Promise<CaseRecord> {
    const person = personOf(args.person);
    const row = await this.explain(context, person, args.category);
    const reading = new Reading(readerOf(row), person, vectorOf(row.vector), []);
    if (!reading.vector.seated) throw notFound();
    context.readings.use(reading);
    const { rule, seat, clearance } = row;
    const bit = maskOf(args.category);
    const read = readLevel(reading.vector, bit);
    const consentNeeded = (reading.vector.consent & bit) !== 0;
    return {
      [GUARD]: { reading, owner: row.agency_id, face: 'FULL', mask: 0, category: null },
      id: person,
      category: args.category,
      agency: row.agency_id,
      party: row.party,
      read,
      write: writeLevel(reading.vector, bit),
      clause: rule?.clause ?? null,
      basis: rule?.basis ?? null,
      seat: seat?.kind ?? null,
      seatUntil: seat?.until ?? null,
      clearance: clearance?.kind ?? null,
      clearanceUntil: clearance?.until ?? null,
      sentence: sentenceOf({ category: args.category, read, rule, seat, clearance, consentNeeded }),
    };
  }

  private async explain({ caller }: HubContext, person: string, category: Category): Promise<ExplainRow> {
    const row = await this.database.maybeOne<ExplainRow>({
      name: 'hub.explain_access',
      text: `select member_id, agency_id, party, ${AT}, vector, rule, seat, clearance from hub.explain_access($1, $2, $3, $4, $5, $6, $7)`,
      values: [...callerArguments(caller), person, CATEGORIES.indexOf(category) + 1],
    });
    if (row === null) throw notSignedIn();
    return row;
  }
}

/** The level of the contract for one category of a vector. */
export function readLevel(vector: Vector, bit: Mask): 'NONE' | 'FACT' | 'OWN_ALONE' | 'OWN' | 'ALL' {
  if (covers(vector.every, bit)) return 'ALL';
  const fact = covers(vector.fact, bit);
  if (covers(vector.own, bit)) return fact ? 'OWN' : 'OWN_ALONE';
  return fact ? 'FACT' : 'NONE';
}

function writeLevel(vector: Vector, bit: Mask): 'NONE' | 'OWN' | 'ALL' {
  if (covers(vector.writeEvery, bit)) return 'ALL';
  return covers(vector.writeOwn, bit) ? 'OWN' : 'NONE';
}
