export { AggregatePublisher } from './aggregates/aggregate-publisher.js';
export { publishAggregates } from './aggregates/publish-aggregates.js';
export { assembleAccess, releaseAccess } from './access-request/access-handlers.js';
export { ACCESS_REQUEST } from './access-request/access-request.entity.js';
export { ACCESS_REVIEW } from './access-request/access-review.entity.js';
export { loadExemptions } from './access-request/load-exemptions.js';
export { InsightModule } from './insight.module.js';
export { InsightTables1763700005000 } from './insight-tables.js';
