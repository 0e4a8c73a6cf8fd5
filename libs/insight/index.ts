export { AggregatePublisher } from './aggregates/aggregate-publisher.js';
export { publishAggregates } from './aggregates/publish-aggregates.js';
export { InsightModule } from './insight.module.js';
export { InsightTables1763700005000 } from './insight-tables.js';
