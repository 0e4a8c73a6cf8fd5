/**
 * Records what a young person has attained and what they need to learn: additional learning needs, and whether there is an individual development
 * plan (Additional Learning Needs and Education Tribunal (Wales) Act 2018).
 */
import { z } from 'zod';
import { recordVerb, recorded, text } from '#gate';
import { LEARNING } from './learning.entity.js';

const Input = z.object({ ...recorded, attainment: text(4000), learningNeeds: text(4000).nullish(), developmentPlan: z.string() });

export const RecordLearningVerb = recordVerb({
  operation: 'recordLearning',
  answers: 'learning',
  noun: LEARNING,
  shape: Input,
  columns: (tx, { attainment, learningNeeds, developmentPlan }) => ({
    recordedOn: tx.today,
    attainment,
    learningNeeds: learningNeeds ?? null,
    developmentPlan,
  }),
});
