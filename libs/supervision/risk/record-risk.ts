/**
 * Records an assessment of risk. Only the supervising officer edits it; a resettlement worker raises what they see with them (seeds, row 20).
 */
import { z } from 'zod';
import { checkAhead, checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { RISK_ASSESSMENT } from './risk-assessment.entity.js';

const Input = z.object({
  ...recorded,
  assessedOn: day.nullish(),
  level: z.string(),
  mappa: z.string(),
  summary: text(4000),
  safeWorking: text(1000),
  reviewOn: day,
});

export const RecordRiskVerb = recordVerb({
  operation: 'recordRisk',
  answers: 'risk',
  noun: RISK_ASSESSMENT,
  shape: Input,
  columns: (tx, input) => {
    const { level, mappa, summary, safeWorking, reviewOn } = input;
    const assessedOn = input.assessedOn ?? tx.today;
    checkPast(tx, 'assessedOn', assessedOn);
    checkAhead(tx, 'reviewOn', reviewOn);
    if (reviewOn < assessedOn) throw invalid('reviewOn', 'A review comes after the assessment. Check the dates.');
    return { assessedOn, level, mappa, summary, safeWorking, reviewOn };
  },
});
