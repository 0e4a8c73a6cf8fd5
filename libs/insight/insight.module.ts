/** The insight room: who saw what, breaches, and figures about nobody. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { DisclosuresResolver } from './access/disclosures.js';
import { AggregatesResolver } from './aggregates/aggregates.js';
import { BreachPartResolver, BreachReportResolver, BreachedPersonResolver, BreachesResolver } from './breach/breaches.resolver.js';
import { Breaches } from './breach/breaches.js';
import { DecideBreachVerb } from './breach/decide-breach.js';
import { ReportBreachVerb } from './breach/report-breach.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    DisclosuresResolver,
    AggregatesResolver,
    Breaches,
    BreachesResolver,
    BreachReportResolver,
    BreachPartResolver,
    BreachedPersonResolver,
    ReportBreachVerb,
    DecideBreachVerb,
  ],
})
export class InsightModule {}
