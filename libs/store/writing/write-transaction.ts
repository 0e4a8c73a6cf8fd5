/**
 * The one way to change anything about a person: lock, read the inputs, write under row security, derive, history, outbox, commit.
 */
import type { EntityManager, FindOptionsOrder, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Refusal, covers, globalId, londonDay, maskOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import type { Reader, Vector } from '../reading/reading.js';
import { secondOwner } from './case-row.js';
import type { CaseNoun, CaseRow, Own } from './case-row.js';
import { changeOf } from './changes.js';
import type { Change } from './changes.js';
import { checkTold } from './told.js';

/** Where a row goes besides its columns: the category it carries itself, its owner (default: the writer's agency), its id, its seal. */
export interface Placing {
  readonly category?: Category;
  /** Those of what it is about: whoever may not read that does not read this. */
  readonly also?: Mask;
  readonly owner?: string;
  readonly id?: string;
  /** The seal it is written under. */
  readonly seal?: string;
}

/** A row to change: which, what changes, why, and the version the caller saw (null: whatever stands). */
export interface Revision<Row extends CaseRow> {
  readonly row: Row;
  readonly changes: Partial<Own<Row>>;
  readonly reason: string | null;
  readonly seen?: number | null;
}

export class WriteTransaction {
  readonly changes: Change[] = [];
  private readonly nouns = new Set<string>();

  constructor(
    /** The open transaction; reads through it see what row security gives the writer. */
    readonly manager: EntityManager,
    readonly person: string,
    readonly reader: Reader,
    readonly vector: Vector,
  ) {}

  /** The database's instant of this write. */
  get at(): Date {
    return new Date(this.reader.at);
  }

  /** Today in London. */
  get today(): string {
    return londonDay(this.at);
  }

  /** Whether the writer may write these categories for an owner now. */
  mayWrite(mask: Mask, owner = this.reader.agency): boolean {
    return (mask & ~(owner === this.reader.agency ? this.vector.writeOwn : this.vector.writeEvery)) === 0;
  }

  /** Whether the writer may read a row in full now. */
  mayRead(row: CaseRow): boolean {
    const { own, every } = this.vector;
    return (row.mask & ~(this.ownerTo(row) === this.reader.agency ? own | every : every)) === 0;
  }

  /** Adds a record. Row security refuses it where the door did not: the refusal is the same. */
  async add<Row extends CaseRow>(noun: CaseNoun<Row>, values: Own<Row>, placing: Placing = {}): Promise<Row> {
    const mask = maskOf(...noun.categories) | (placing.category === undefined ? 0 : maskOf(placing.category)) | (placing.also ?? 0);
    const owner = placing.owner ?? this.reader.agency;
    if (this.vector.rungs !== undefined || !this.mayWrite(mask, owner)) throw this.closed(mask, owner);
    const row = Object.assign(new noun.entity(), values, {
      personId: this.person,
      id: placing.id ?? uuidv7(),
      mask,
      ownerAgency: owner,
      sealId: placing.seal ?? null,
      version: 1,
      memberId: this.reader.member,
      at: this.at,
    });
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(noun.entity)
      .values(row as QueryDeepPartialEntity<Row>)
      .updateEntity(false)
      .execute();
    this.note(noun, row, null);
    return row;
  }

  /**
   * Supersedes a record's current version; every version is kept. CONFLICT when somebody changed it after the caller saw it; CONSENT_NEEDED for
   * another agency's before the person was told.
   */
  async revise<Row extends CaseRow>(noun: CaseNoun<Row>, { row, changes, reason, seen }: Revision<Row>): Promise<Row> {
    if (!this.mayChange(row)) throw notYours();
    await checkTold(this, { mask: row.mask, ownerAgency: this.ownerTo(row) });
    if (seen !== undefined && seen !== null && seen !== row.version) throw this.conflict(noun, row);
    const next = Object.assign(new noun.entity(), row, changes, {
      version: row.version + 1,
      memberId: this.reader.member,
      at: this.at,
    });
    const { personId, id, mask, ownerAgency, ...rest } = next;
    const columns = Object.fromEntries(Object.entries(rest).filter(([column]) => column !== 'counterpart'));
    const where = { personId, id, mask, ownerAgency, version: row.version };
    const result = await this.manager
      .createQueryBuilder()
      .update(noun.entity)
      .set(columns as unknown as QueryDeepPartialEntity<Row>)
      .where(where)
      .execute();
    if (result.affected !== 1) throw this.conflict(noun, row);
    this.note(noun, next, reason);
    return next;
  }

  /** The rows of a noun the writer may read or write, newest first. */
  async many<Row extends CaseRow>(noun: CaseNoun<Row>, where: FindOptionsWhere<Row> = {}): Promise<Row[]> {
    return await this.manager.find<Row>(noun.entity, {
      where: { ...where, personId: this.person },
      order: { id: 'DESC' } as FindOptionsOrder<Row>,
    });
  }

  /** The newest row of a noun. */
  async maybeOne<Row extends CaseRow>(noun: CaseNoun<Row>, where: FindOptionsWhere<Row> = {}): Promise<Row | null> {
    return (await this.many(noun, where))[0] ?? null;
  }

  /** Why they may not add: consent would let them, as at the door, or nothing would. */
  private closed(mask: Mask, owner: string): Refusal {
    const { rungs, writeOwn, writeConsent } = this.vector;
    const asked = rungs === undefined && owner === this.reader.agency && covers(writeOwn | writeConsent, mask);
    return asked ? new Refusal('CONSENT_NEEDED', 'The young person has not agreed to this. Ask their resettlement worker.') : notYours();
  }

  /** Whether the writer may change a row that is there: as either of its owners, and by a rung the one row it is on. */
  private mayChange(row: CaseRow): boolean {
    if (this.vector.rungs?.includes(row.id) === false) return false;
    return this.mayWrite(row.mask, this.ownerTo(row));
  }

  /** The owner of a row as the writer stands to it: of two, their own agency where it is one of them. */
  private ownerTo(row: CaseRow): string {
    return secondOwner(row) === this.reader.agency ? this.reader.agency : row.ownerAgency;
  }

  /** The row with this id, where the writer may read or write it. */
  async find<Row extends CaseRow>(noun: CaseNoun<Row>, id: string): Promise<Row | null> {
    return await this.manager.findOne<Row>(noun.entity, { where: { personId: this.person, id } as FindOptionsWhere<Row> });
  }

  /** The nouns to render again. */
  get touched(): string[] {
    return [...this.nouns].sort();
  }

  private note<Row extends CaseRow>(noun: CaseNoun<Row>, row: Row, reason: string | null): void {
    this.changes.push(changeOf(noun, row, reason));
    this.nouns.add(noun.noun);
  }

  private conflict(noun: Pick<CaseNoun, 'type'>, row: CaseRow): Refusal {
    return new Refusal('CONFLICT', 'Somebody changed this first. Look at the record as it stands now, then try again with its version.', {
      field: 'version',
      current: globalId({ type: noun.type, person: this.person, id: row.id }),
    });
  }
}

/** The refusal for a row the writer's party may not write. */
function notYours(): Refusal {
  return new Refusal('NOT_SHARED', 'The protocol does not let your party write this. Ask the agency that owns it.');
}
