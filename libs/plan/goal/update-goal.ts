/**
 * Says how a goal stands: reached, set aside, or open again.
 */
import { headlineVerb } from '../plan/update-headline.js';
import { GOAL_CONTENT } from './goal-content.entity.js';
import { GOAL } from './goal.entity.js';
import { goalRecord } from './goal.resolver.js';

export const UpdateGoalVerb = headlineVerb({
  operation: 'updateGoal',
  about: 'goal',
  headline: GOAL,
  content: GOAL_CONTENT,
  record: goalRecord,
});
