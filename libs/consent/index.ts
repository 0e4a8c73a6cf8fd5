export { ConsentModule } from './consent.module.js';
export { ConsentTables1763700000900 } from './consent-tables.js';
export { DECISION_CAPACITY } from './capacity/decision-capacity.entity.js';
export { PARENTAL_RESPONSIBILITY } from './capacity/parental-responsibility.entity.js';
export { INFORMED } from './informing/informed.entity.js';
export { PARTICIPATION } from './participation/participation.entity.js';
export { SHARING_CONSENT } from './sharing/sharing-consent.entity.js';
export { loadWordings } from './wording/load-wordings.js';
