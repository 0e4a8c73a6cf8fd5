export { SafeguardingModule } from './safeguarding.module.js';
export { SafeguardingTables1763700000950 } from './safeguarding-tables.js';
export { EMERGENCY_CONCERN } from './emergency/emergency-concern.entity.js';
export { POLICE_REQUEST } from './police/police-request.entity.js';
export { AREA_TRANSFER } from './transfer/area-transfer.entity.js';
export { RECORD_SEAL } from './seal/record-seal.entity.js';
export { EMERGENCY_DISCLOSURE } from './emergency/emergency-disclosure.entity.js';
