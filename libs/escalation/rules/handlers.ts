/**
 * What the room does about events, in the order in which one event has its effects.
 */
import type { EventHandler } from '#store';
import { climbRung } from './climb-rung.js';
import { followPlan } from './follow-plan.js';
import { openRungs } from './open-rungs.js';
import { raiseByAction } from './raise-by-action.js';
import { raiseByAlarm } from './raise-by-alarm.js';
import { setTimers } from '../clock/set-timers.js';

/** After the handler that derives the alarms, which they build on. */
export const ESCALATION_HANDLERS: readonly EventHandler[] = [followPlan, raiseByAlarm, raiseByAction, climbRung, openRungs, setTimers];
