export { DueModule } from './due.module.js';
export { DueTables1763700004000 } from './due-tables.js';
export { DUE_WORK } from './due-work.entity.js';
export { workOutDues } from './work-out-dues.js';
