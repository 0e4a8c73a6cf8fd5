/**
 * What a request carries: the caller, proven and looked up, and its loaders, one for each table.
 */
import DataLoader from 'dataloader';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { Declarations } from '#gate';
import type { CaseNoun, CaseRow } from '#store';
import { AgencyRow, MemberRow } from './directory-rows.js';
import { Rights } from './rights.js';
import type { Vector } from './rights.js';

const keys = new Map<string, JWTVerifyGetKey>();

export class PeerContext {
  readonly agencies = this.byId(AgencyRow);
  readonly members = this.byId(MemberRow);
  readonly rights = new DataLoader((people: readonly string[]) => this.vectors(people));
  private readonly tables = new Map<string, DataLoader<string, CaseRow[]>>();

  private constructor(
    private readonly source: DataSource,
    private readonly declarations: Declarations,
    private readonly member: MemberRow,
  ) {}

  /** Proves the token and looks the caller up. */
  static async open(source: DataSource, declarations: Declarations, authorization: string): Promise<PeerContext> {
    const token = authorization.replace('Bearer ', '');
    const { iss = '' } = decodeJwt(token);
    const key = keys.get(iss) ?? createRemoteJWKSet(new URL(`${iss}/jwks`));
    keys.set(iss, key);
    const { payload } = await jwtVerify(token, key, { issuer: iss });
    const agency = await source.getRepository(AgencyRow).findOneByOrFail({ slug: String(payload['agency']) });
    const who = { issuer: iss, subject: payload.sub ?? '', agencyId: agency.id, role: String(payload['role']) };
    return new PeerContext(source, declarations, await source.getRepository(MemberRow).findOneByOrFail(who));
  }

  /** The rows of a person in a table, newest first. */
  async rows<Row extends CaseRow>({ noun, entity }: CaseNoun<Row>, person: string): Promise<Row[]> {
    const known = this.tables.get(noun) ?? new DataLoader((people: readonly string[]) => this.byPerson(entity, people));
    this.tables.set(noun, known);
    return (await known.load(person)) as Row[];
  }

  private async byPerson(entity: new () => CaseRow, people: readonly string[]): Promise<CaseRow[][]> {
    const rows = await this.source.getRepository(entity).find({ where: { personId: In([...people]) }, order: { id: 'DESC' } });
    return people.map((person) => rows.filter((row) => row.personId === person));
  }

  private byId<Row extends { id: string }>(entity: new () => Row): DataLoader<string, Row | null> {
    return new DataLoader(async (ids) => {
      const rows = await this.source.getRepository<{ id: string }>(entity).findBy({ id: In([...ids]) });
      return ids.map((id) => (rows.find((row) => row.id === id) as Row | undefined) ?? null);
    });
  }

  /** The hub's own function: how rights are worked out is not what is compared. */
  private async vectors(people: readonly string[]): Promise<(Rights | null)[]> {
    const { id, agencyId, party } = this.member;
    const rows = await this.source.query<Vector[]>(
      'select person_id, fact, own, every from hub.vectors($1, $2, $3, $4, hub.instant()) where seated',
      [id, agencyId, party, people],
    );
    return people.map((person) => {
      const vector = rows.find((row) => row.person_id === person);
      return vector === undefined ? null : new Rights(this.declarations, this.member, vector);
    });
  }
}
