/**
 * Records what the panel decided on a paper, why, and which agencies were there (seeds, rows 40 and 44), and whether the young
 * person took part (UN Convention on the Rights of the Child, article 12). Reasons, and their words, stay with the content.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { kindOfPartner } from '#directory';
import type { Outcome, WriteTransaction } from '#store';
import { PANEL_PAPER } from './panel-paper.entity.js';
import type { PaperHeadline } from './panel-paper.entity.js';
import { PANEL_PAPER_CONTENT } from './panel-paper-content.entity.js';
import { paperRecord } from './paper-record.js';

const Input = z.object({
  requestId,
  paper: z.string(),
  version: z.int(),
  decision: z.string(),
  reasons: text(4000),
  attended: z.array(z.string()).min(1, 'must name who was there').max(30, 'must name thirty agencies at most'),
  tookPart: z.boolean(),
  theirWords: text(2000).nullish(),
});
type RecordPanelDecision = z.infer<typeof Input>;

@Resolver()
export class RecordPanelDecisionVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordPanelDecision')
  async recordPanelDecision(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordPanelDecision',
      shape: Input,
      person: ({ paper }) => personOfPaper(paper),
      work: decide,
      answer: (reading, { paper }) => ({ paper: paperRecord(reading, String(paper)) }),
    });
  }
}

function personOfPaper(paper: string): string {
  const { person } = parseIdOf(PANEL_PAPER.type, paper);
  if (person === null) throw notFound();
  return person;
}

async function decide(tx: WriteTransaction, { paper, version, reasons, attended, ...said }: RecordPanelDecision): Promise<Outcome> {
  const { id } = parseIdOf(PANEL_PAPER.type, paper);
  const row = await tx.find(PANEL_PAPER, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (version === row.version) checkUndecided(tx, row);
  const content = await tx.find(PANEL_PAPER_CONTENT, id);
  if (content === null || !tx.mayWrite(content.mask, content.ownerAgency)) {
    throw new Refusal('NOT_SHARED', 'The content of this paper is not yours to write. Ask whoever tabled it to record the decision.');
  }
  const { decision, tookPart, theirWords = null } = said;
  const changes = { decision, attended: await partners(tx, attended), tookPart };
  await tx.revise(PANEL_PAPER, { row, changes, reason: null, seen: version });
  await tx.revise(PANEL_PAPER_CONTENT, { row: content, changes: { reasons, theirWords }, reason: 'The panel decided.' });
  return { paper: id };
}

function checkUndecided(tx: WriteTransaction, row: PaperHeadline): void {
  if (row.decision !== null)
    throw new Refusal('TOO_LATE', 'The panel has decided on this paper. Table another one instead.', { field: 'paper' });
  if (row.meetingOn > tx.today) throw invalid('paper', 'The meeting is still to come. Record the decision on the day.');
}

/** The ids of agencies of the person's partnership, each once. */
async function partners(tx: WriteTransaction, attended: readonly string[]): Promise<string[]> {
  const ids = [...new Set(attended.map((agency) => parseIdOf('Agency', agency).id))];
  for (const id of ids) {
    if ((await kindOfPartner(tx, id)) === null) throw invalid('attended', 'Every agency that was there must be a partner of the panel.');
  }
  return ids;
}
