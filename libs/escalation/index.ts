export { EscalationModule } from './escalation.module.js';
export { EscalationTables1763700003000 } from './escalation-tables.js';
export { loadLadders } from './ladder/load-ladders.js';
export { ESCALATION } from './verbs/escalation.entity.js';
export { ESCALATION_HANDLERS } from './rules/handlers.js';
export { TimerSweep } from './clock/timer-sweep.js';
export { overdueTimers } from './clock/overdue-timers.js';
