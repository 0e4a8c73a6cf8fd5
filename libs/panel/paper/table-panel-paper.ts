/**
 * Puts a paper about a person before the panel (seeds, row 40: agenda from due cases, decisions with reasons).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, category, checkAhead, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { headlinePlacing } from '#plan';
import type { Outcome, WriteTransaction } from '#store';
import { PANEL_PAPER } from './panel-paper.entity.js';
import { PANEL_PAPER_CONTENT } from './panel-paper-content.entity.js';
import { paperRecord } from './paper-record.js';

const Input = z.object({
  requestId,
  person: z.string(),
  meetingOn: day,
  category: category.default('PANEL_PAPERS'),
  headline: text(200),
  text: text(4000),
});
type TablePanelPaper = z.output<typeof Input>;

@Resolver()
export class TablePanelPaperVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('tablePanelPaper')
  async tablePanelPaper(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'tablePanelPaper',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: table,
      answer: (reading, { paper }) => ({ paper: paperRecord(reading, String(paper)) }),
    });
  }
}

async function table(tx: WriteTransaction, { meetingOn, headline, ...content }: TablePanelPaper): Promise<Outcome> {
  if (meetingOn < tx.today) throw invalid('meetingOn', 'The meeting lies in the past. Choose today or a later day.');
  checkAhead(tx, 'meetingOn', meetingOn);
  const row = { headline, meetingOn, decision: null, attended: null, tookPart: null };
  const { id } = await tx.add(PANEL_PAPER, row, headlinePlacing(content.category));
  const { category: own, text: words } = content;
  await tx.add(PANEL_PAPER_CONTENT, { category: own, text: words, reasons: null, theirWords: null }, { id, category: own });
  return { paper: id };
}
