/**
 * Why can I see this, why can I not: answered from the same rows that decide, in the words of the protocol. About another agency: by the supervising
 * officer, the information-governance lead and the young person alone.
 */
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { CATEGORIES, Refusal, categoriesOf, covers, maskOf, notFound, parseGlobalId, parseIdOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readRecord, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, Vector, VectorRow } from '#store';
import { Directory } from '#directory';
import { DECLARATIONS, Records, invalid, personOf } from '#gate';
import type { Declarations, HubContext } from '#gate';
import { sentenceOf } from './sentence.js';
import type { Grounds } from './sentence.js';

interface ExplainRow extends CallerRow {
  readonly vector: VectorRow | null;
  readonly about_party: string | null;
  readonly about: VectorRow | null;
  readonly rule: (NonNullable<Grounds['rule']> & { readonly basis: unknown }) | null;
  readonly seat: { readonly kind: string; readonly until: string | null } | null;
  readonly clearance: (NonNullable<Grounds['clearance']> & { readonly until: string | null }) | null;
  readonly refused: boolean | null;
}

interface Asked {
  readonly person: string;
  readonly category: Category;
  /** The agency asked about; null: the caller's. */
  readonly about: string | null;
}

@Resolver()
export class ExplainAccessResolver {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly records: Records,
    @Inject(DECLARATIONS) private readonly declarations: Declarations,
  ) {}

  @Query('explainAccess')
  async explainAccess(
    @Args() { person, category, agency }: { person: string; category: Category; agency?: string | null },
    @Context() context: HubContext,
  ): Promise<CaseRecord> {
    const about = agency === null || agency === undefined ? null : parseIdOf('Agency', agency).id;
    return await this.explanation(context, { person: personOf(person), category, about });
  }

  @Query('explainField')
  async explainField(@Args() { record, field }: { record: string; field: string }, @Context() context: HubContext): Promise<CaseRecord[]> {
    const { type, person: owner, id } = parseGlobalId(record);
    const person = type === 'Person' ? id : owner;
    if (person === null) throw notFound();
    const declared = this.declarations.types.get(type)?.get(field);
    if (declared?.kind !== 'CASE') throw invalid('field', 'Name a field of this record that is in a category of the protocol.');
    const carried = type === 'Person' ? 0 : await this.carriedBy(context, record);
    const categories = categoriesOf(declared.mask | carried);
    return await Promise.all(categories.map((category) => this.explanation(context, { person, category, about: null })));
  }

  /** The categories of a record the caller may know of. NOT_FOUND for any other. */
  private async carriedBy(context: HubContext, record: string): Promise<Mask> {
    const { type, person, id } = parseGlobalId(record);
    const noun = this.records.noun(type);
    if (noun === null || person === null) throw notFound();
    const nouns = noun.content === undefined ? [noun.noun] : [noun.noun, noun.content];
    const reading = await readRecord(this.database.pool, context.caller, { person, nouns, id });
    const found = reading.vector.seated ? this.records.find(reading, record) : null;
    if (found === null || !context.sights.any(found[GUARD], type)) throw notFound();
    context.readings.use(reading).disclosed.fact |= found[GUARD].mask;
    const { mask, category } = found[GUARD];
    return mask | (category === null ? 0 : maskOf(category));
  }

  private async explanation(context: HubContext, asked: Asked): Promise<CaseRecord> {
    const row = await this.explain(context, asked);
    const reading = new Reading(readerOf(row), asked.person, vectorOf(row.vector), []);
    if (!reading.vector.seated) throw notFound();
    context.readings.use(reading);
    const other = asked.about !== null && asked.about !== row.agency_id;
    if (other) checkMayAsk(reading);
    return this.record(reading, row, { ...asked, other });
  }

  private record(reading: Reading, row: ExplainRow, { category, about, other }: Asked & { other: boolean }): CaseRecord {
    const { rule, seat, clearance } = row;
    const vector = vectorOf(row.about);
    const bit = maskOf(category);
    const read = readLevel(vector, bit);
    const agency = other && about !== null ? about : row.agency_id;
    const opened = (vector.opened & bit) !== 0 && clearance !== null && clearance.kind !== 'CONSENT';
    const whose = other ? (this.directory.agency(agency)?.name ?? 'The household') : null;
    const grounds = { consentNeeded: (vector.consent & bit) !== 0, refused: row.refused === true, opened, whose };
    return {
      [GUARD]: { reading, owner: row.agency_id, face: 'FULL', mask: 0, category: null },
      id: reading.person,
      category,
      agency,
      party: row.about_party,
      read,
      write: writeLevel(vector, bit),
      clause: opened ? clearance.clause : (rule?.clause ?? null),
      basis: rule?.basis ?? null,
      seat: seat?.kind ?? null,
      seatUntil: seat?.until ?? null,
      clearance: clearance?.kind ?? null,
      clearanceUntil: clearance?.until ?? null,
      sentence: sentenceOf({ category, read, rule, seat, clearance, ...grounds }),
    };
  }

  private async explain({ caller }: HubContext, { person, category, about }: Asked): Promise<ExplainRow> {
    const row = await this.database.maybeOne<ExplainRow>({
      name: 'hub.explain_access',
      text: `select member_id, agency_id, party, ${AT}, vector, about_party, about, rule, seat, clearance, refused
             from hub.explain_access($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [...callerArguments(caller), person, CATEGORIES.indexOf(category) + 1, about],
    });
    if (row === null) throw notSignedIn();
    return row;
  }
}

/** About another agency: who answers for the case, who answers for the sharing, and whom it is about. */
function checkMayAsk({ reader, vector }: Reading): void {
  const mayAsk = reader.party === 'SO' || reader.party === 'IG' || reader.party === 'YP';
  if (mayAsk && covers(vector.every, maskOf('ACCESS_RECORD'))) return;
  throw new Refusal(
    'NOT_SHARED',
    'What another agency may see is explained to the supervising officer, the information-governance lead and the young person. Ask one of them.',
  );
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
