/**
 * Lets a version take the place of the one its file says it supersedes: at one instant the older ends and the newer begins (domain rule 11; WASPI: a change
 * is a new version that every body signs).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Refusal, londonDay, parseIdOf } from '#kernel';
import { Answers, day, invalid, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { Protocols } from '../protocols.js';
import { governedVersion } from './governed-version.js';
import type { GovernedVersion } from './governed-version.js';

const Input = z.object({ requestId, protocol: z.string(), from: day });

@Resolver()
export class SupersedeProtocolVerb {
  constructor(
    private readonly database: Database,
    private readonly protocols: Protocols,
    private readonly answers: Answers,
  ) {}

  @Mutation('supersedeProtocol')
  async supersedeProtocol(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const { id } = parseIdOf('Protocol', input.protocol);
      const request = { caller: context.caller, operation: 'supersedeProtocol', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        await supersede(manager, writer, { newer: await governedVersion(manager, writer, id), from: input.from });
        return {};
      });
      return { protocol: await this.protocols.maybeOne(id) };
    });
  }
}

interface Supersession {
  readonly newer: GovernedVersion;
  readonly from: string;
}

async function supersede(manager: EntityManager, writer: DirectoryWriter, { newer, from }: Supersession): Promise<void> {
  if (newer.supersedes === null) throw invalid('protocol', 'This version supersedes none: it is in force by its dates.');
  const [older] = await manager.query<{ id: string; until: Date; superseded: boolean }[]>(
    `select p.id, p.valid_until as until, exists (select from hub.protocol_supersession x where x.older = p.id) as superseded
     from hub.protocol p where p.partnership_id = $1 and p.version = $2`,
    [newer.partnership, newer.supersedes],
  );
  if (older === undefined || older.superseded || newer.from !== null)
    throw new Refusal('CONFLICT', 'The version it supersedes has been superseded already.', { field: 'protocol' });
  const at = new Date(`${from}T00:00:00Z`);
  checkDay(at, { now: new Date(writer.at), newer, ends: older.until });
  await refuseUnsigned(manager, { older: older.id, newer: newer.id, at });
  await manager.query('select derive.supersede_protocol($1, $2, $3)', [older.id, newer.id, at]);
}

function checkDay(at: Date, { now, newer, ends }: { now: Date; newer: GovernedVersion; ends: Date }): void {
  if (at <= now) throw invalid('from', 'A version takes over on a day that is still to come.');
  if (at < newer.begins) throw invalid('from', `This version may not begin before ${londonDay(newer.begins)}.`);
  if (at > ends) throw invalid('from', `That leaves a gap: the older version ends on ${londonDay(ends)}.`);
  if (at >= newer.until) throw invalid('from', 'This version has ended by then.');
}

/** A home team that has not signed the newer version would leave its young people without any. */
async function refuseUnsigned(
  manager: EntityManager,
  versions: { readonly older: string; readonly newer: string; readonly at: Date },
): Promise<void> {
  const missing = await manager.query<{ name: string }[]>(
    `select distinct a.name from hub.signature o join hub.agency a on a.id = o.agency_id and a.kind = 'YOUTH_OFFENDING_TEAM'
     where o.protocol_id = $1 and (o.valid_until is null or $3 < o.valid_until) and not exists (
       select from hub.signature n join hub.protocol p on p.id = n.protocol_id and p.sha256 = n.sha256
       where n.protocol_id = $2 and n.agency_id = o.agency_id and n.valid_from <= $3 and (n.valid_until is null or $3 < n.valid_until))
     order by a.name`,
    [versions.older, versions.newer, versions.at],
  );
  if (missing.length === 0) return;
  throw invalid(
    'protocol',
    `Not yet signed by ${missing.map(({ name }) => name).join(', ')}: their young people would be under no protocol.`,
  );
}
