/**
 * Proposes another youth offending team of the partnership as a young person's home team (domain rule 12: access moves by transfer with acceptance).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, globalId, parseIdOf } from '#kernel';
import { authoritiesOf, kindOfPartner } from '#directory';
import { Writes, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { AREA_TRANSFER } from './area-transfer.entity.js';

const Input = z.object({ requestId, person: z.string(), to: z.string(), authority: z.string().nullish(), reason: text(2000) });
type Proposing = z.infer<typeof Input>;

/** Who answers for a team, each by a rung of their role. */
const ANSWERERS = [
  ['SO', 'supervising_officer'],
  ['RW', 'resettlement_worker'],
] as const;

@Resolver()
export class ProposeTransferVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('proposeTransfer')
  async proposeTransfer(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'proposeTransfer',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: propose,
      answer: (reading, { transfer }) => ({ transfer: reading.find(AREA_TRANSFER.noun, String(transfer)) }),
    });
  }
}

async function propose(tx: WriteTransaction, input: Proposing): Promise<Outcome> {
  const to = parseIdOf('Agency', input.to).id;
  await checkTeam(tx, to);
  const covered = await authoritiesOf(tx, to);
  const authority = input.authority ?? (covered.length === 1 ? covered[0] : null) ?? null;
  if (authority === null ? covered.length > 1 : !covered.includes(authority)) {
    throw invalid('authority', 'Choose one of the local authorities the other team covers.');
  }
  const open = await tx.maybeOne(AREA_TRANSFER, { state: 'PROPOSED' });
  if (open !== null) {
    const current = globalId({ type: AREA_TRANSFER.type, person: tx.person, id: open.id });
    throw new Refusal('CONFLICT', 'A transfer is proposed already. Wait for its answer.', { field: 'to', current });
  }
  const unanswered = { answeredOn: null, answeredBy: null, note: null, oldAreaUntil: null };
  const row = {
    proposedBy: tx.reader.agency,
    counterpart: to,
    authority,
    reason: input.reason,
    proposedOn: tx.today,
    state: 'PROPOSED',
    ...unanswered,
  } as const;
  const { id } = await tx.add(AREA_TRANSFER, row);
  for (const [party, role] of ANSWERERS) {
    await tx.manager.query(
      `insert into hub.seat (person_id, id, agency_id, party, kind, role, ref, valid_from) values ($1, $2, $3, $4, 'RUNG', $5, $6, $7)`,
      [tx.person, uuidv7(), to, party, role, id, tx.at],
    );
  }
  return { transfer: id };
}

/** Another youth offending team of the partnership, which has signed what decides for the person: else it could not even read the proposal. */
async function checkTeam(tx: WriteTransaction, to: string): Promise<void> {
  const home = await tx.manager.query<unknown[]>('select 1 from hub.person_head where person_id = $1 and home_agency = $2', [
    tx.person,
    tx.reader.agency,
  ]);
  if (home.length === 0) throw new Refusal('NOT_SHARED', 'A transfer is proposed by the home team.');
  const signed = await tx.manager.query<unknown[]>(
    `select 1 from hub.signature s join hub.protocol p on p.id = s.protocol_id where p.id = $1 and s.agency_id = $2 and s.sha256 = p.sha256
       and s.valid_from <= $3 and (s.valid_until is null or s.valid_until > $3)`,
    [tx.vector.protocol, to, tx.at],
  );
  const isTeam = (await kindOfPartner(tx, to)) === 'YOUTH_OFFENDING_TEAM';
  if (to !== tx.reader.agency && isTeam && signed.length > 0) return;
  throw invalid('to', 'Choose another youth offending team of the partnership that has signed its protocol.');
}
